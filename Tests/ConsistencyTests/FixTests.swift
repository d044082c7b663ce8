import Citations
import LegalText
import Testing

@testable import Consistency

/// What findings propose to write instead, and that they propose nothing where several answers are left.
@Suite struct FixTests {
    private func findings(_ text: String, _ selector: String, beside others: [String] = []) throws -> [Finding] {
        let selection = try RuleSelection.only(selector)
        var archive = try Archive(others.enumerated().map { ("other \($0)", $1) })
        let document = CitingDocument(try SourceText(path: "text", text))
        archive.add(document)
        return RuleCatalog.findings(in: document, selection: selection)
            + RuleCatalog.findings(in: archive, selection: selection).filter { $0.path == "text" }.map(\.finding)
    }

    /// The text with the fixes of findings put in.
    private func fixed(_ text: String, _ findings: [Finding]) -> String {
        var bytes = Array(text.utf8)
        for fix in findings.compactMap(\.fix).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("VD101", "Nghị định số 80/2019/NĐ-CP ngày 17/7/2017", "Nghị định số 80/2017/NĐ-CP ngày 17/7/2017"),
        ("VD102", "Nghị quyết số 121/2020/QH12 ngày 19/6/2020", "Nghị quyết số 121/2020/QH14 ngày 19/6/2020"),
        ("VD106", "Chỉ thị số 28 CT/TW ngày 25/12/2023", "Chỉ thị số 28-CT/TW ngày 25/12/2023"),
        ("VD107", "Thông tư số 42/2015/TT-BLĐTBHX", "Thông tư số 42/2015/TT-BLĐTBXH"),
        ("VD302", "Nghị định số 33/2023/NĐ-CP ngày 16/6/2023", "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023"),
        (
            "VD302", "Nghị định số 33/2023/NĐ-CP ngày 16 tháng 6 năm 2023",
            "Nghị định số 33/2023/NĐ-CP ngày 10 tháng 6 năm 2023"
        ),
        ("VD402", "Quyết định 12/QĐ-TTg ngày 05/01/2022", "Quyết định số 12/QĐ-TTg ngày 05/01/2022"),
        ("VD403", "Quyết định số 12/QĐ-TTg, ngày 05/01/2022", "Quyết định số 12/QĐ-TTg ngày 05/01/2022"),
    ])
    func theOnlyAnswerIsProposed(code: String, text: String, proper: String) throws {
        #expect(fixed(text, try findings(text, code)) == proper)
    }

    @Test func whatTheArchiveDecidesIsProposed() throws {
        let others = ["Căn cứ", "Theo", "Thực hiện"].map {
            "\($0) Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ."
        }
        let text = "Xét Nghị định số 41/2021/NĐ-CP ngày 08/4/2021."
        #expect(
            fixed(text, try findings(text, "VD301", beside: others)) == "Xét Nghị định số 41/2021/NĐ-CP ngày 03/4/2021."
        )
    }

    @Test(arguments: [
        // Year or date may be wrong.
        ("VD101", "Nghị định số 941/2021/NĐ-CP ngày 03/4/2019"),
        // Issuer or code may be wrong.
        ("VD104", "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Thủ tướng Chính phủ"),
        // Of two sound dates either may be wrong.
        ("VD201", "Nghị định số 941/2021/NĐ-CP ngày 03/4/2021; Nghị định số 941/2021/NĐ-CP ngày 08/4/2021"),
    ])
    func ofSeveralAnswersNoneIsProposed(code: String, text: String) throws {
        let findings = try findings(text, code)
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.fix == nil })
    }

    @Test func aDateIsWrittenInTheWordsThatStandThere() {
        let date = CalendarDate(2023, 6, 9)
        #expect(DateWording("16/6/2022").writing(date) == "09/6/2023")
        #expect(DateWording("16/06/2022").writing(date) == "09/06/2023")
        #expect(DateWording("16 tháng 6 năm 2022").writing(date) == "09 tháng 6 năm 2023")
        #expect(DateWording("năm 2022").writing(date) == nil)
    }
}
