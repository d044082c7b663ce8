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
        GraphContribution(CitingDocument(try SourceText(path: path, text)))
    }

    @Test func aCitedDocumentIsJoinedToItselfInTheArchive() throws {
        var graph = CitationGraph()
        graph.merge(try contribution("plan.txt", plan))
        graph.merge(try contribution("letter.txt", letter))
        #expect(graph.citedCount == 2)
        #expect(graph.citedInArchiveCount == 1)
        let joined = try #require(graph.nodes.values.first { !$0.paths.isEmpty })
        #expect(joined.paths == ["plan.txt"])
        #expect(joined.citations == 1)
        #expect(graph.edges.count == 3)
    }

    @Test func theOrderOfMergingMakesNoDifference() throws {
        let contributions = [try contribution("a", plan), try contribution("b", letter), try contribution("c", plan)]
        var forward = CitationGraph()
        contributions.forEach { forward.merge($0) }
        var backward = CitationGraph()
        contributions.reversed().forEach { backward.merge($0) }
        var parts = CitationGraph()
        parts.merge(contributions[2])
        var rest = CitationGraph()
        rest.merge(contributions[1])
        rest.merge(contributions[0])
        parts.merge(rest)
        for graph in [backward, parts] {
            #expect(graph.edges == forward.edges)
            #expect(graph.nodes.mapValues(\.paths) == forward.nodes.mapValues(\.paths))
            #expect(graph.nodes.mapValues(\.citations) == forward.nodes.mapValues(\.citations))
        }
    }

    @Test func whatATextStatesOfTwoCitedDocumentsIsAChain() throws {
        var graph = CitationGraph()
        graph.merge(
            try contribution(
                "a",
                "Kế hoạch số 09/KH-UBND ngày 02/02/2021 của UBND tỉnh Hải Dương về thực hiện Quyết định số 1472/QĐ-TTg ngày 28/9/2020 ban hành Kế hoạch triển khai Nghị quyết số 121/2020/QH14; Luật Trẻ em."
            ))
        let chain = graph.statements.sorted { $0.doer.urn < $1.doer.urn }
        #expect(chain.map(\.relation) == [.implements, .implements])
        #expect(chain[1].document == chain[0].doer)
        #expect(graph.citedCount == 4)
    }
}
