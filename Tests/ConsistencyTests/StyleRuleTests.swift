import Citations
import Foundation
import LegalText
import Testing

@testable import Consistency

/// The words on which findings of style stand: what a fix would replace, and no more.
@Suite struct StyleRuleTests {
    private func words(_ code: String, _ text: String) throws -> [String] {
        let document = CitingDocument(try SourceText(text))
        let selection = try RuleSelection.only(code)
        return RuleCatalog.findings(in: document, selection: selection).map { document.source.string($0.range) }
    }

    @Test(arguments: [
        ("Kế hoạch số 7/KH-UBND ngày 5/1/2022", ["7", "5/1"]),
        ("Kế hoạch số 17/KH-UBND ngày 15 tháng 04 năm 2022", ["04"]),
        ("Kế hoạch số 17/KH-UBND ngày 5 tháng 06 năm 2022", ["5 tháng 06"]),
        ("Kế hoạch số 17/KH-UBND ngày 05 tháng\n2 năm 2022", ["2"]),
        ("Kế hoạch số 17/KH-UBND ngày 9-9-2022", ["9"]),
    ])
    func zerosAreMarkedFromTheFirstWrongFigureToTheLast(text: String, places: [String]) throws {
        #expect(try words("VD401", text) == places)
    }

    /// The figures of the header are none of the date.
    @Test func aDateThatAPageHeaderInterruptsIsLeftAlone() throws {
        let text =
            "Một.\n\u{C}CÔNG BÁO/Số 3 + 4/Ngày 10-01-2023\n2\n\nTheo Nghị định số 33/2023/NĐ-CP ngày 10 tháng\n\u{C}CÔNG BÁO/Số 3 + 4/Ngày 10-01-2023\n3\n\n6 năm 2023 của Chính phủ."
        #expect(try words("VD401", text).isEmpty)
    }

    @Test func theSlipsOfASymbolAreOnePlace() throws {
        #expect(try words("VD404", "quyết định số 12/qđ-ubnd ngày 05/01/2022") == ["qđ-ubnd"])
        #expect(try words("VD405", "Nghị quyết số 12/2022/NQ-HÐND-LDTBXH") == ["HÐND-LDTBXH"])
        #expect(try words("VD405", "Quyết định số 20/2005/LDTBXH-QD ngày 05/01/2005") == ["LDTBXH-QD"])
        #expect(try words("VD404", "Quyết định số 12/QD-TTg; Quyết định số 13/QÐ-TTg").isEmpty)
        #expect(try words("VD405", "Quyết định số 12/QĐ-TTG; quyết định số 13/qđ-ttg").isEmpty)
    }

    @Test func decomposedLettersAreNoSlip() throws {
        let text = "Quyết định số 12/QĐ-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh; Công văn số 12/SGDĐT-VP"
        for code in ["VD404", "VD405"] {
            #expect(try words(code, text.decomposedStringWithCanonicalMapping).isEmpty, "\(code)")
        }
    }

    @Test func aRepeatedFullFormIsAllBehindTheSymbol() throws {
        let full = "Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán"
        #expect(
            try words("VD406", "Thực hiện \(full).\nCác xã báo cáo theo \(full); nộp trước tháng 6.")
                == [" ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán"])
    }

    @Test func anotherSubjectOrAShortNameIsNoRepetition() throws {
        let start = "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây.\n"
        for rest in [
            "Theo Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về bảo vệ rừng.",
            "Theo Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây (sau đây gọi tắt là Kế hoạch 45).",
        ] {
            #expect(try words("VD406", start + rest).isEmpty, "\(rest)")
        }
    }
}
