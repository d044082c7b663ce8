import Citations
import LegalText
import Testing

@testable import Consistency

@Suite struct SuppressionTests {
    /// A sentence with a VD101.
    private static let wrong = "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ về cầu phao"

    /// What is left of the findings, as line and code.
    private func left(_ text: String, _ selector: String? = nil) throws -> [String] {
        let document = CitingDocument(try SourceText(text))
        let rules = try selector.map(RuleSelection.only) ?? .standard
        var suppressions = Suppressions(document)
        return suppressions.reviewed(RuleCatalog.findings(in: document, selection: rules), by: rules).map {
            "\(document.source.position(of: $0.range.lowerBound).line) \($0.page.code)"
        }
    }

    @Test("behind text a comment is for its line only")
    func line() throws {
        #expect(try left("\(Self.wrong). <!-- viendan: ignore VD101 lý do -->\n\(Self.wrong).") == ["2 VD101"])
        #expect(try left("\(Self.wrong)\nvà\n<!-- viendan: ignore VD101 --> \(Self.wrong).") == ["1 VD101"])
    }

    @Test(
        "alone on its line a comment is for the paragraph behind it",
        arguments: [
            ("<!-- viendan: ignore VD101 -->\n\(wrong).\n\(wrong).", ["3 VD101"]),
            ("<!-- viendan: ignore VD101 -->\n\n\(wrong)\n\(wrong)\n\n\(wrong).", ["6 VD101"]),
            ("\(wrong).\n<!-- viendan: ignore VD101 -->\n\(wrong)\n- \(wrong);", ["1 VD101", "4 VD101"]),
            ("<!-- viendan: ignore VD101 -->\r\n\r\n\(wrong)\r\n\(wrong).\r\n", []),
            ("<!-- viendan: ignore VD103 -->\n<!-- viendan: ignore VD101 -->\n\(wrong).", ["1 VD001"]),
            ("\(wrong)\n<!-- viendan: ignore VD101 -->", ["1 VD101", "2 VD001"]),
        ])
    func paragraph(text: String, expected: [String]) throws {
        #expect(try left(text) == expected)
    }

    @Test("a finding that spans lines stands where it starts")
    func spanning() throws {
        let text = "Sửa theo Quyết định <!-- viendan: ignore VD202 -->\nsố 512/QĐ-UBND của UBND tỉnh Lào Cai."
        #expect(try left(text) == [])
        #expect(
            try left("<!-- viendan: ignore VD202 -->\n" + text.replacing(" <!-- viendan: ignore VD202 -->", with: ""))
                == [])
    }

    @Test("ignore-file is for the whole text, before and behind it")
    func file() throws {
        #expect(try left("\(Self.wrong).\n<!-- viendan: ignore-file VD1 tập huấn -->\n\(Self.wrong).") == [])
    }

    @Test("several codes, with or without spaces, beginnings of codes and ALL")
    func codes() throws {
        let text = "Thực hiện Quyết định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ."
        for codes in ["VD101,VD103", "VD101, VD103 lý do", "VD101 VD103 lý do", "vd101,vd103", "VD1", "ALL", "VD10"] {
            #expect(try left("\(text) <!-- viendan: ignore \(codes) -->") == [], "\(codes)")
        }
        #expect(try left("\(text) <!-- viendan: ignore VD101 theo VD103 -->") == ["1 VD103"])
    }

    @Test("of two comments for one finding the nearer is used, and the other is not")
    func nearest() throws {
        let text = "<!-- viendan: ignore-file VD101 -->\n\(Self.wrong). <!-- viendan: ignore VD101 -->"
        #expect(try left(text) == ["1 VD001"])
    }

    @Test("a comment is unused only if all rules that it names have run")
    func unusedOfRulesThatRan() throws {
        #expect(try left("Một câu. <!-- viendan: ignore VD101 -->") == ["1 VD001"])
        #expect(try left("Một câu. <!-- viendan: ignore VD401 -->") == [])
        #expect(try left("Một câu. <!-- viendan: ignore VD1 -->", "VD101") == [])
        #expect(try left("Một câu. <!-- viendan: ignore ALL -->") == [])
        #expect(try left("Một câu. <!-- viendan: ignore VD301 -->") == [])
    }

    @Test("comments of which one rule of all documents is left are known in the end, for several documents only")
    func archive() throws {
        let right = "Căn cứ Quyết định số 512/QĐ-UBND ngày 04/5/2022 của Ủy ban nhân dân tỉnh Lào Cai về cầu phao."
        let wrong = right.replacing("04/5", with: "08/5")
        let texts = [
            "\(wrong) <!-- viendan: ignore VD301 -->", right, "1. \(right)",
            "2. \(right) <!-- viendan: ignore VD301 -->",
        ]
        var archive = Archive()
        var comments = ArchiveSuppressions()
        for (index, text) in texts.enumerated() {
            let document = CitingDocument(try SourceText(path: "\(index).txt", text))
            archive.add(document)
            var suppressions = Suppressions(document)
            #expect(suppressions.reviewed([], by: .standard).isEmpty)
            if suppressions.needsArchive { comments.add(suppressions) }
        }
        let findings = RuleCatalog.findings(in: archive)
        #expect(findings.map(\.path).contains("0.txt"))
        var alone = comments
        #expect(alone.reviewed([], by: { _ in .standard }, isComparison: false).isEmpty)
        let left = comments.reviewed(findings, by: { _ in .standard }, isComparison: true)
        #expect(left.map { "\($0.path) \($0.finding.page.code)" } == ["3.txt VD001"])
        #expect(comments.count == findings.count)
    }

    @Test("very many comments take no more than their number")
    func many() throws {
        let comments = String(repeating: "<!-- viendan: ignore VD101, VD103 -->\n", count: 20_000)
        #expect(try left(comments + Self.wrong + "\n\n" + comments).count == 80_000 - 1)
    }
}
