import Citations
import Foundation
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
    private func fixed(_ text: String, _ findings: [Finding]) throws -> String {
        try fixed(text, findings, includesUnsafe: true)
    }

    private func fixed(_ text: String, _ findings: [Finding], includesUnsafe: Bool) throws -> String {
        let source = try SourceText(path: "text", text)
        let plan = TextFixes(findings, in: CitingDocument(source))?.plan(includesUnsafe: includesUnsafe)
        return plan.map { String(decoding: $0.text(of: source, in: 0..<source.count), as: UTF8.self) } ?? text
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
        ("VD403", "Quyết định số 12/QĐ-TTg,ngày 05/01/2022", "Quyết định số 12/QĐ-TTg ngày 05/01/2022"),
        ("VD403", "Quyết định số 12/QĐ-TTg , ngày 05/01/2022", "Quyết định số 12/QĐ-TTg ngày 05/01/2022"),
        ("VD106", "Nghị quyết số 18/2008/NQ-QH 12 ngày 03/6/2008", "Nghị quyết số 18/2008/NQ-QH12 ngày 03/6/2008"),
        ("VD106", "Thông tư số 26/2018/TT – BTC ngày 21/3/2018", "Thông tư số 26/2018/TT-BTC ngày 21/3/2018"),
        // The type's code isn't part of the term.
        (
            "VD102", "Pháp lệnh số 38/2001/PL-UBTVQH11 ngày 28/8/2001",
            "Pháp lệnh số 38/2001/PL-UBTVQH10 ngày 28/8/2001"
        ),
    ])
    func theOnlyAnswerIsProposed(code: String, text: String, proper: String) throws {
        #expect(try fixed(text, findings(text, code)) == proper)
    }

    @Test func whatTheArchiveDecidesIsProposed() throws {
        let others = ["Căn cứ", "Theo", "Thực hiện"].map {
            "\($0) Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ."
        }
        let text = "Xét Nghị định số 41/2021/NĐ-CP ngày 08/4/2021."
        #expect(
            try fixed(text, findings(text, "VD301", beside: others)) == "Xét Nghị định số 41/2021/NĐ-CP ngày 03/4/2021."
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

    /// Each rule leaves to the others what is theirs.
    @Test func fixesOfFormStandBesideEachOther() throws {
        let text = "Quyết định 5 QD-UBND, ngày 5/1/2022 của UBND tỉnh Bắc Giang"
        let form = try ["VD106", "VD4"].flatMap { try findings(text, $0) }
        #expect(
            try fixed(text, form, includesUnsafe: false)
                == "Quyết định số 05/QĐ-UBND ngày 05/01/2022 của UBND tỉnh Bắc Giang")
    }

    @Test(arguments: [
        ("VD405", "xem https://example.vn/quyet-dinh-so-12/QD-UBND rồi lưu"),
        ("VD405", "tải tệp Quyết định số 12/QD-UBND.pdf về máy"),
        ("VD405", "đặt tên là `Quyết định số 12/QD-UBND` rồi lưu"),
        ("VD405", "xem [văn bản](Quyết định số 12/QD-UBND) kèm theo"),
        ("VD405", "<a href=\"Quyết định số 12/QD-UBND\">văn bản</a>"),
    ])
    func inAnAddressNothingIsProposed(code: String, text: String) throws {
        let found = try findings(text, code)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.fix == nil })
    }

    @Test(arguments: [
        // The words of another text.
        ("VD402", "Thay cụm từ “Nghị định 28/2012/NĐ-CP” bằng cụm từ khác."),
        ("VD402", "Thay cụm từ \"Nghị định 28/2012/NĐ-CP\" bằng cụm từ khác."),
        // The name of another document.
        (
            "VD402",
            "Nghị định số 64/2019/NĐ-CP ngày 16/7/2019 của Chính phủ sửa đổi, bổ sung Nghị định 160/2013/NĐ-CP về loài quý"
        ),
        // The date may be that of the meeting.
        ("VD403", "Căn cứ Quyết định số 12/QĐ-UBND, ngày 05/3/2022 Sở Nội vụ đã họp"),
        // Without a year it may be from before 2005.
        ("VD106", "Công văn số 1286-BXD/QLN về nhà ở"),
    ])
    func whatMayNotBeTheTextsToChangeIsUnsafe(code: String, text: String) throws {
        let found = try findings(text, code)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.fix?.isSafe == false })
    }

    @Test func inTextsWithLettersTakenApartSoIsWhatIsPutIn() throws {
        let text = "theo Nghị định 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ".decomposedStringWithCanonicalMapping
        let wanted = "theo Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ"
        let result = try fixed(text, findings(text, "VD402"))
        #expect(Array(result.utf8) == Array(wanted.decomposedStringWithCanonicalMapping.utf8))
    }

    /// A symbol that is mended at one place only would contradict the others.
    @Test func theSameSlipIsMendedWhereverTheDocumentIsCited() throws {
        let text = """
            Theo Nghị định số 80/2019/NĐ-CP ngày 17/7/2017 của Chính phủ về môi trường giáo dục.
            Các trường báo cáo theo Nghị định số 80/2019/NĐ-CP.
            """
        #expect(try fixed(text, findings(text, "VD101")) == text.replacing("2019", with: "2017"))
    }

    @Test func aDateIsMendedInEachOfItsWordings() throws {
        let text = """
            Theo Nghị định số 33/2023/NĐ-CP ngày 16/6/2023 của Chính phủ.
            Căn cứ Nghị định số 33/2023/NĐ-CP ngày 16 tháng 6 năm 2023 của Chính phủ.
            """
        #expect(
            try fixed(text, findings(text, "VD302"))
                == text.replacing("16/6", with: "10/6").replacing("16 tháng", with: "10 tháng"))
    }

    @Test(arguments: [
        "(Kế hoạch số 45/KH-UBND** ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán",
        "Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng **cây phân tán",
    ])
    func emphasisIsNotCutInTwo(second: String) throws {
        let first = "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\n"
        #expect(try findings(first + "Các xã theo **" + second + ".", "VD406").allSatisfy { $0.fix == nil })
    }

    @Test func aDateIsWrittenInTheWordsThatStandThere() {
        let date = CalendarDate(2023, 6, 9)
        #expect(DateWording("16/6/2022").writing(date) == "09/6/2023")
        #expect(DateWording("16/06/2022").writing(date) == "09/06/2023")
        #expect(DateWording("16 tháng 6 năm 2022").writing(date) == "09 tháng 6 năm 2023")
        #expect(DateWording("năm 2022").writing(date) == nil)
    }
}
