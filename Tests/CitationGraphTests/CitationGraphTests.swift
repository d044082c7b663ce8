import Citations
import LegalText
import Testing

@testable import CitationGraph

@Suite struct CitationGraphTests {
    private let plan = """
        ỦY BAN NHÂN DÂN
        TỈNH HẢI DƯƠNG

        Số: 583/KH-UBND

        Hải Dương, ngày 08 tháng 3 năm 2022

        KẾ HOẠCH
        Công tác trẻ em năm 2022

        Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ;
        """
    private let letter = """
        Thực hiện Kế hoạch số 583/KH-UBND ngày 08/3/2022 của Ủy ban nhân dân tỉnh Hải Dương và Nghị định số \
        56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ.
        """

    private func contribution(_ path: String, _ text: String) throws -> GraphContribution {
        GraphContribution(CitingDocument(try SourceText(path: path, text)), isDescribed: true)
    }

    @Test func aCitedDocumentIsJoinedToItselfInTheArchive() throws {
        var graph = CitationGraph()
        graph.merge(try contribution("plan.txt", plan))
        graph.merge(try contribution("letter.txt", letter))
        #expect(graph.citedCount == 2)
        #expect(graph.citedInArchiveCount == 1)
        let snapshot = GraphSnapshot(graph)
        let joined = try #require(snapshot.nodes.first { $0.paths == ["plan.txt"] })
        #expect(joined.citations == 1)
        #expect(joined.citedBy == 1)
        #expect(snapshot.edges.count == 3)
        #expect(snapshot.nodes.count == 3)
    }

    @Test func theOrderOfMergingMakesNoDifference() throws {
        let contributions = [try contribution("a", plan), try contribution("b", letter), try contribution("c", plan)]
        var forward = CitationGraph()
        contributions.forEach { forward.merge($0) }
        var backward = CitationGraph()
        contributions.reversed().forEach { backward.merge($0) }
        #expect(GraphSnapshot(backward) == GraphSnapshot(forward))
    }

    @Test func whatATextStatesOfTwoCitedDocumentsIsAChain() throws {
        var graph = CitationGraph()
        graph.merge(
            try contribution(
                "a",
                "Kế hoạch số 09/KH-UBND ngày 02/02/2021 của UBND tỉnh Hải Dương về thực hiện Quyết định số 1472/QĐ-TTg ngày 28/9/2020 ban hành Kế hoạch triển khai Nghị quyết số 121/2020/QH14; Luật Trẻ em."
            ))
        let chain = GraphSnapshot(graph).edges.filter { $0.origin == .stated }
        #expect(chain.map(\.relation) == [.implements, .implements])
        #expect(chain[1].to == chain[0].from)
        #expect(graph.citedCount == 4)
    }
}
