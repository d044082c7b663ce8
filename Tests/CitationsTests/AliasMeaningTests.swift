import Testing

@testable import Citations

/// What short names stand for, and where they are used.
@Suite struct AliasMeaningTests {
    private static let head = "Số: 12/KH-UBND\nHải Dương, ngày 05 tháng 3 năm 2019\n\nKẾ HOẠCH\nVề trẻ em\n\n"

    private func uses(_ text: String) -> [String] {
        let document = CitingDocument(text: Self.head + text)
        return document.aliasUses.map { use in
            let meaning =
                switch document.aliases[use.definition].meaning {
                case .reference(let index): document.references[index].symbol.canonical
                case .law(let start):
                    document.mention(startingAt: start).map { document.source.string($0.range) } ?? "?"
                case .own: "own"
                case .nothing: "nothing"
                }
            return "\(document.source.string(use.range)): \(meaning)"
        }
    }

    @Test(
        arguments: [
            (
                "Theo Quyết định số 14/QĐ-TTg ngày 07/8/2018 của Thủ tướng Chính phủ, tỉnh ban hành Kế hoạch về trẻ em "
                    + "(gọi tắt là Kế hoạch). Sở thực hiện Kế hoạch.",
                ["Kế hoạch: own"]
            ),
            (
                "Điều 1. Ban hành kèm theo Kế hoạch này Quy chế họp (sau đây gọi là Quy chế họp).\nTheo Quy chế họp.",
                ["Quy chế họp: own"]
            ),
            ("Điều 1. Phê duyệt Đề án chợ (gọi tắt là Đề án).\nĐiều 2. Thực hiện Đề án.", ["Đề án: own"]),
            (
                "Theo Quyết định số 14/QĐ-TTg ngày 07/8/2018 phê duyệt Đề án chợ (gọi tắt là Đề án), sở thực hiện Đề án.",
                ["Đề án: 14/QĐ-TTg"]
            ),
            (
                "Theo Quyết định số 14/QĐ-UBND ban hành Kế hoạch về chợ (gọi tắt là Kế hoạch), sở thực hiện Kế hoạch.",
                ["Kế hoạch: 14/QĐ-UBND"]
            ),
        ] as [(String, [String])])
    func aShortNameMayStandForTheTextItself(text: String, found: [String]) {
        #expect(uses(text) == found)
    }

    @Test func aShortNameWithinTheNameOfAnAgencyIsNone() {
        let text =
            "Tỉnh ban hành Kế hoạch về trẻ em (gọi tắt là Kế hoạch). Sở Kế hoạch và Đầu tư, Phòng Tài chính - Kế hoạch "
        #expect(uses(text + "thực hiện Kế hoạch.") == ["Kế hoạch: own"])
    }

    @Test(
        arguments: [
            ("Bộ luật Dân sự năm 2015 (BLDS). Điều 3 BLDS.", ["BLDS: Bộ luật Dân sự năm 2015"]),
            ("Luật Bảo vệ môi trường (Luật BVMT). Luật BVMT.", ["Luật BVMT: Luật Bảo vệ môi trường"]),
            ("Luật số 45/2019/QH14 (LLĐ). Theo LLĐ.", ["LLĐ: 45/2019/QH14"]),
            (
                "Công ước La Hay năm 1965 về tống đạt giấy tờ (Công ước Tống đạt). Theo Công ước Tống đạt.",
                ["Công ước Tống đạt: Công ước La Hay năm 1965 về tống đạt giấy tờ"]
            ),
            ("Luật Đầu tư (Luật số 143/2025/QH15). Luật Đầu tư (Luật này).", []),
            ("Luật Đầu tư (FDI). Vốn FDI. Luật Đất đai (UBND). UBND.", []),
        ] as [(String, [String])])
    func aNameInBracketsBehindALawIsItsShortName(text: String, found: [String]) {
        #expect(uses(text) == found)
    }

    @Test func aPartBeforeAShortNameIsNoPartOfTheText() {
        let document = CitingDocument(
            text: "Bộ luật Dân sự năm 2015 (gọi tắt là BLDS). Theo khoản 1 Điều 119 của BLDS.")
        #expect(document.mentioned(.internal).isEmpty)
        #expect(document.aliasUses.first?.pinpoint?.parts.first?.article == "119")
    }

    @Test func aLawsNumberMayStandInBracketsBehindItsName() {
        let document = CitingDocument(text: "Luật Chuyển đổi xanh (Luật số 160/2029/QH17). Theo Luật Chuyển đổi xanh.")
        #expect(document.meanings(.named).last == "Luật Chuyển đổi xanh: 160/2029/QH17")
    }
}
