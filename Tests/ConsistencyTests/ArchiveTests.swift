import CitationGraph
import Citations
import LegalText
import Testing

@testable import Consistency

/// What documents of an archive say of each other.
@Suite struct ArchiveTests {
    private static let right = "Nghị định số 941/2021/NĐ-CP ngày 03/4/2021 của Chính phủ"
    private static let wrong = "Nghị định số 941/2021/NĐ-CP ngày 08/4/2021 của Chính phủ"

    private static func facts(_ text: String, path: String) throws -> DocumentFacts {
        let document = CitingDocument(try SourceText(path: path, text))
        return DocumentFacts(document, GraphContribution(document))
    }

    private static func conflicts(_ texts: [String]) throws -> [String] {
        var archive = Archive()
        for (index, text) in texts.enumerated() { archive.add(try facts(text, path: "\(index)")) }
        return RuleCatalog.findings(in: archive).filter { $0.finding.page.code == "VD301" }
            .map { "\($0.path) \($0.finding.severity.rawValue)" }
    }

    @Test func threeTextsAgainstOneAreAMajority() throws {
        let texts = ["Căn cứ \(Self.right).", "Theo \(Self.right).", "Xét \(Self.right).", "Theo \(Self.wrong)."]
        #expect(try Self.conflicts(texts) == ["3 error"])
    }

    @Test func copiesOfOneTextAreOne() throws {
        let texts = ["Căn cứ \(Self.right).", "Căn cứ \(Self.right).", "Căn cứ \(Self.right).", "Theo \(Self.wrong)."]
        #expect(try Self.conflicts(texts) == ["3 info"])
    }

    @Test func copiesUnderOneNumberAreOneWhateverElseDiffers() throws {
        func plan(_ ending: String) -> String {
            """
            ỦY BAN NHÂN DÂN
            HUYỆN BẮC HÀ

            Số: 15/KH-UBND

            Bắc Hà, ngày 05 tháng 5 năm 2021

            KẾ HOẠCH
            Sửa cầu phao

            Thực hiện \(Self.right). \(ending)
            """
        }
        let texts = [plan("Một."), plan("Hai."), plan("Ba."), "Theo \(Self.wrong)."]
        #expect(try Self.conflicts(texts) == ["3 info"])
    }

    @Test func withoutAMajorityNothingIsDecided() throws {
        #expect(try Self.conflicts(["Căn cứ \(Self.right).", "Theo \(Self.wrong)."]) == ["1 info"])
        let texts = ["Căn cứ \(Self.right).", "Theo \(Self.right).", "Theo \(Self.wrong)."]
        #expect(try Self.conflicts(texts) == ["2 warning"])
    }

    @Test func aTextThatContradictsOnlyItselfIsNoConcernOfTheArchive() throws {
        #expect(try Self.conflicts(["Căn cứ \(Self.right). Theo \(Self.wrong).", "Không viện dẫn gì."]) == [])
    }

    @Test func theOrderOfDocumentsChangesNothing() throws {
        let texts = ["Căn cứ \(Self.right).", "Theo \(Self.right).", "Xét \(Self.right).", "Theo \(Self.wrong)."]
        let all = try texts.enumerated().map { try Self.facts($1, path: "\($0)") }
        func report(_ order: [Int]) -> [String] {
            var archive = Archive()
            for index in order { archive.add(all[index]) }
            return RuleCatalog.findings(in: archive).map {
                "\($0.path) \($0.finding.message[.english]) \($0.finding.evidence.map { "\($0.place)" })"
            }
        }
        #expect(report([3, 1, 0, 2]) == report([0, 1, 2, 3]))
        #expect(report([2, 3, 1, 0]) == report([0, 1, 2, 3]))
    }
}
