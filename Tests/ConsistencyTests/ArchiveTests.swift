import Citations
import LegalText
import Testing

@testable import Consistency

/// What documents of an archive say of each other.
@Suite struct ArchiveTests {
    private static let right = "Nghị định số 941/2021/NĐ-CP ngày 03/4/2021 của Chính phủ"
    private static let wrong = "Nghị định số 941/2021/NĐ-CP ngày 08/4/2021 của Chính phủ"

    private static let majority = ["Căn cứ \(right).", "Theo \(right).", "Xét \(right).", "Theo \(wrong)."]

    private static func conflicts(_ texts: [String]) throws -> [String] {
        RuleCatalog.findings(in: try Archive(texts.enumerated().map { ("\($0)", $1) }))
            .filter { $0.finding.page.code == "VD301" }.map { "\($0.path) \($0.finding.severity.rawValue)" }
    }

    @Test func threeTextsAgainstOneAreAMajority() throws {
        #expect(try Self.conflicts(Self.majority) == ["3 error"])
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

    /// With two texts that tell of one end, and numbers that stand in several.
    @Test func theOrderOfDocumentsChangesNothing() throws {
        let end =
            "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020 và thay thế Nghị định số 940/2019/NĐ-CP ngày 02/5/2019 của Chính phủ."
        func decree(_ number: String) -> String {
            "CHÍNH PHỦ\n\nSố: \(number)/2020/NĐ-CP\n\nHà Nội, ngày 05 tháng 5 năm 2020\n\nNGHỊ ĐỊNH\nVề cầu phao\n\nĐiều 1. Hiệu lực\n\(end)\n"
        }
        let plan = ExampleDocument.plan(
            "15/KH-UBND", of: "HUYỆN BẮC HÀ", "Bắc Hà, ngày 05 tháng 02 năm 2024\n", "Sửa cầu phao\n",
            "Thực hiện Nghị định số 940/2019/NĐ-CP ngày 02/5/2019 của Chính phủ.",
            "Theo Nghị định số 943/2021/NĐ-CP ngày 05/11/2021 của Chính phủ.")
        let neighbours = (1...3).map { text in
            (944...946).map {
                "Xét \(text) Nghị định số \($0)/2021/NĐ-CP ngày 0\($0 - 943)/5/2021 của Chính phủ về việc \(text)."
            }
            .joined(separator: "\n")
        }
        let texts = (Self.majority + [decree("938"), decree("939"), plan] + neighbours).enumerated()
            .map { (path: "\($0)", text: $1) }
        func report(_ texts: [(path: String, text: String)]) throws -> [String] {
            RuleCatalog.findings(in: try Archive(texts)).map {
                "\($0.path) \($0.finding.page.code) \($0.finding.message[.english]) \($0.finding.evidence.map { "\($0.place)" })"
            }
        }
        let wanted = try report(texts)
        for code in ["VD301", "VD303", "VD306"] { #expect(wanted.contains { $0.contains(code) }, "\(code)") }
        // Sets and dictionaries have another order in each run and each instance.
        for _ in 0..<20 { #expect(try report(texts) == wanted) }
        #expect(try report(texts.reversed()) == wanted)
    }
}
