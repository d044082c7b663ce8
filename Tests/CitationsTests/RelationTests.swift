import Testing

@testable import Citations

/// How a document stands to those it cites, and those to each other as it says.
@Suite struct RelationTests {
    private static let head = "Số: 12/QĐ-UBND\nHải Dương, ngày 05 tháng 3 năm 2019\n\nQUYẾT ĐỊNH\nVề trẻ em\n\n"

    @Test(
        arguments: [
            ("Căn cứ Luật Trẻ em;\nCăn cứ Nghị định số 56/2017/NĐ-CP;", [.basis, .basis]),
            ("Thực hiện Kế hoạch số 8/KH-BYT, UBND tỉnh quyết định:", [.implements]),
            ("Căn cứ Luật Trẻ em, thực hiện Kế hoạch số 8/KH-BYT, UBND tỉnh quyết định:", [.basis, .implements]),
            ("Ban hành quy định.\n\nĐiều 1. Theo Nghị định số 56/2017/NĐ-CP.", [.mentions]),
            (
                "Điều 2. Quyết định này thay thế Quyết định số 7/QĐ-UBND và Quyết định số 8/QĐ-UBND.",
                [.replaces, .replaces]
            ),
            ("Điều 2. Bãi bỏ Điều 5 Quyết định số 7/QĐ-UBND.", [.repeals]),
            ("Điều 2. Giao sở sửa đổi Quyết định số 7/QĐ-UBND.", [.mentions]),
        ] as [(String, [Reference.Relation])])
    func theDocumentItself(text: String, relations: [Reference.Relation]) {
        let document = CitingDocument(text: Self.head + text)
        let all =
            document.references.filter { $0.kind == .numbered }.map { ($0.range.lowerBound, $0.relation) }
            + document.mentions.filter { $0.kind == .named }.map { ($0.range.lowerBound, $0.relation) }
        #expect(all.sorted { $0.0 < $1.0 }.map(\.1) == relations)
    }

    @Test func theTitleTells() {
        let document = CitingDocument(
            text: "Số: 12/KH-UBND\n\nKẾ HOẠCH\nTriển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024\n\nTheo đó.")
        #expect(document.references.last?.relation == .implements)
    }

    @Test func twoCitedDocumentsAsAChain() throws {
        let document = CitingDocument(
            text:
                "Kế hoạch số 09/KH-UBND ngày 02/02/2021 về thực hiện Quyết định số 1472/QĐ-TTg ngày 28/9/2020 ban hành Kế hoạch triển khai Nghị quyết số 121/2020/QH14."
        )
        let stated = document.references.map(\.stated)
        #expect(stated.map { $0?.relation } == [nil, .implements, .implements])
        #expect(stated[1]?.other == document.references[0].range.lowerBound)
        #expect(stated[2]?.other == document.references[1].range.lowerBound)
    }

    @Test(
        arguments: [
            "Luật Báo chí số 103/2016/QH13 được sửa đổi, bổ sung bởi Luật số 35/2018/QH14",
            "Luật Báo chí số 103/2016/QH13 (sửa đổi, bổ sung một số điều theo khoản 2 Điều 5 Luật số 35/2018/QH14)",
        ])
    func whatALaterOneAmends(text: String) {
        let document = CitingDocument(text: text)
        #expect(document.references.last?.stated == StatedRelation(relation: .amends, other: 0, isDoer: true))
    }

    @Test func aDecreeThatGuidesIsAmendedByADecree() {
        let document = CitingDocument(
            text: "Nghị định số 143/2003/NĐ-CP quy định chi tiết Luật Trẻ em (sửa đổi bởi Nghị định số 115/2008/NĐ-CP)")
        #expect(document.references[1].stated?.other == document.references[0].range.lowerBound)
        #expect(document.mentions[0].stated == StatedRelation(relation: .guides, other: 0, isDoer: false))
    }

    @Test func theBasesMayFollowTheTitleWithoutABlankLine() {
        let document = CitingDocument(
            text:
                "Số: 3/2026/TT-BTC\n\nTHÔNG TƯ\nHướng dẫn việc quản lý chi phí\nCăn cứ Luật Quy hoạch số 112/2025/QH15;\n"
        )
        #expect(document.references.map(\.relation) == [.basis])
    }
}
