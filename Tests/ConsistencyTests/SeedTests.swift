import Citations
import Foundation
import LegalText
import Testing

@testable import Consistency

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/seeds")
    .standardized

/// The five real plans, where they are present: what must be found, by place and symbol, without a sentence of theirs.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: folder.path)))
struct SeedTests {
    private static func documents() throws -> [CitingDocument] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { file in
                let bytes = Array(try Data(contentsOf: file))
                return CitingDocument(
                    try SourceText(path: file.lastPathComponent, original: bytes, byteCount: bytes.count))
            }
    }

    @Test func thereAreEightyThreeReferences() throws {
        #expect(try Self.documents().map { $0.references.count { $0.kind == .numbered } } == [19, 30, 8, 2, 24])
    }

    @Test func theirSpansAndFieldsAreThoseThatWereJudgedByEye() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/seed-references.tsv")
        let wanted = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        let found = try Self.documents().enumerated().flatMap { number, document in
            document.references.map { reference in
                [
                    String(number), String(reference.range.lowerBound), String(reference.range.upperBound),
                    reference.type?.name ?? "-", reference.symbol.canonical, reference.date?.valid?.iso ?? "-",
                    reference.issuer?.name ?? "-",
                ].joined(separator: "\t")
            }
        }
        #expect(found == wanted)
    }

    @Test func theRealDefectsAreReported() throws {
        let found = try Self.documents().enumerated().flatMap { number, document in
            RuleCatalog.findings(in: document).map { "\(number) \($0.page.code) \(document.source.string($0.range))" }
        }
        for wanted in [
            "0 VD101 2025", "0 VD201 2025", "0 VD102 QH12", "0 VD201 QH12", "0 VD101 2017", "1 VD105 03/01/20219",
            "1 VD106 28 CT/TW", "2 VD106 709/ BVCSTE-BVTE", "1 VD104 Thủ tướng Chính phủ",
            "0 VD202 Quyết định số 588/QĐ-TTg", "3 VD202 Chỉ thị số 28-CT/TW", "0 VD209 Số: /KH-UBND",
            "0 VD204 Quyết định số 1472/QĐ-TTg ngày 28/9/2020", "0 VD206 5", "0 VD206 9", "1 VD207 Mỹ Hòa",
            "2 VD107 LĐTĐ", "2 VD107 LĐTĐBXH", "1 VD110 23/02/2014",
        ] {
            #expect(found.contains(wanted), "\(wanted)")
        }
        #expect(found.count { $0 == "0 VD102 QH12" } == 2)
    }

    @Test func togetherTheyShowWhichReadingOfTheResolutionIsRight() throws {
        var archive = Archive()
        for document in try Self.documents() { archive.add(document) }
        let messages = RuleCatalog.findings(in: archive).filter { $0.finding.page.code == "VD301" }
            .map { $0.finding.message[.english] }
        #expect(
            messages == [
                "the archive leans to 121/2020/QH14 (2 texts), 121/2025/QH14 (1 texts)",
                "the archive leans to 121/2020/QH14 (2 texts), 121/2020/QH12 (1 texts)",
            ])
    }

    @Test func thePlanWithSoundCitationsHasNoFinding() throws {
        #expect(RuleCatalog.findings(in: try Self.documents()[4]).isEmpty)
    }
}
