import Citations
import Testing

@testable import CitationGraph

@Suite struct GraphSnapshotTests {
    private static func plan(number: String = "583/KH-UBND", _ body: String) -> String {
        """
        ỦY BAN NHÂN DÂN
        TỈNH HẢI DƯƠNG

        Số: \(number)

        Hải Dương, ngày 08 tháng 3 năm 2022

        KẾ HOẠCH
        Sửa cầu phao năm 2022

        \(body)
        """
    }

    @Test func aDocumentOfTheArchiveHasItsOwnTitleAndDateWhateverOthersSay() throws {
        let citing = "Thực hiện Kế hoạch số 583/KH-UBND ngày 09/3/2022 của Ủy ban nhân dân tỉnh Hải Dương."
        let graph = try GraphSnapshot(["a.txt": citing, "b.txt": citing, "plan.txt": Self.plan("Kính gửi các sở.")])
        let plan = try #require(graph.node("Kế hoạch 583/KH-UBND"))
        #expect(plan.title == "Sửa cầu phao năm 2022")
        #expect(plan.date == CalendarDate(2022, 3, 8))
        #expect(plan.paths == ["plan.txt"])
        #expect(plan.citations == 2 && plan.citedBy == 2)
    }

    @Test func aLawIsLabelledByItsNameAndNumber() throws {
        let graph = try GraphSnapshot([
            "a.txt": "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016; Luật số 102/2016/QH13 ngày 05/4/2016.",
            "b.txt": "Căn cứ Hiến pháp năm 2013.",
        ])
        #expect(graph.node("Luật Trẻ em (102/2016/QH13)")?.date == CalendarDate(2016, 4, 5))
        #expect(graph.node("Hiến pháp năm 2013") != nil)
    }

    @Test func aDocumentWithoutANumberIsANodeByItsPath() throws {
        let graph = try GraphSnapshot([
            "thư mục/a\n.txt": "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ.",
            "b.txt": Self.plan(number: "…/KH-UBND", "Kính gửi các sở."),
        ])
        let node = try #require(graph.node("thư mục/a\n.txt"))
        #expect(node.id == "file:thư%20mục/a%0A.txt")
        #expect(node.isInArchive)
        #expect(graph.edges.map { graph.nodes[$0.from].id } == [node.id])
        #expect(graph.node("Kế hoạch Sửa cầu phao năm 2022")?.id == "file:b.txt")
    }

    @Test func theMostFrequentDateSpeaksAndOfEqualOnesTheEarliest() throws {
        func citing(_ day: String) -> String { "Thực hiện Nghị định số 41/2021/NĐ-CP ngày \(day) của Chính phủ." }
        let equal = try GraphSnapshot(["a": citing("05/4/2021"), "b": citing("03/4/2021")])
        #expect(equal.node("Nghị định 41/2021/NĐ-CP")?.date == CalendarDate(2021, 4, 3))
        let most = try GraphSnapshot(["a": citing("05/4/2021"), "b": citing("03/4/2021"), "c": citing("05/4/2021")])
        #expect(most.node("Nghị định 41/2021/NĐ-CP")?.date == CalendarDate(2021, 4, 5))
    }

    @Test func aDateThatContradictsTheSymbolSpeaksForNothing() throws {
        let wrong = "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ."
        #expect(try GraphSnapshot(["a": wrong, "b": wrong]).node("Nghị định 41/2021/NĐ-CP")?.date == nil)
    }

    @Test func pathsThatDifferOnlyByNormalizationAreTwoDocuments() throws {
        let composed = "k\u{1EBF}.txt"
        let decomposed = "ke\u{302}\u{301}.txt"
        let graph = try GraphSnapshot([composed: "Kính gửi các sở.", decomposed: "Kính gửi các sở."])
        #expect(graph.nodes.count == 2)
        let other = try GraphSnapshot([decomposed: "Kính gửi các sở.", composed: "Kính gửi các sở."])
        #expect(graph.ids.map { Array($0.utf8) } == other.ids.map { Array($0.utf8) })
    }

    @Test func anEdgeCountsItsReferences() throws {
        let graph = try GraphSnapshot([
            "a.txt": """
            Căn cứ Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ.

            Cầu phao theo Nghị định số 41/2021/NĐ-CP ngày 03/4/2021. Bến đò cũng theo Nghị định số 41/2021/NĐ-CP.
            """
        ])
        #expect(graph.edges.map(\.relation) == [.basis, .mentions])
        #expect(graph.edges.map(\.count) == [1, 2])
    }

    @Test func aStatedRelationCountsTheTextsThatStateIt() throws {
        let text = """
            Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ được sửa đổi, bổ sung bởi Nghị định số \
            17/2023/NĐ-CP ngày 26/4/2023 của Chính phủ.
            """
        let graph = try GraphSnapshot(["b.txt": text, "a.txt": text])
        let stated = graph.edges.filter { $0.origin == .stated }
        #expect(stated.count == 1)
        #expect(stated.first?.relation == .amends)
        #expect(stated.first?.count == 2)
        #expect(stated.first?.path == "a.txt")
        #expect(stated.first.map { graph.nodes[$0.from].label } == "Nghị định 17/2023/NĐ-CP")
    }

    @Test func theMostCitedIsCitedByMostDocuments() throws {
        let often = "Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ"
        let widely = "Luật số 17/2012/QH13 ngày 21/6/2012"
        let graph = try GraphSnapshot([
            "a": "Theo \(often). Theo \(often). Theo \(often).", "b": "Căn cứ \(widely).", "c": "Căn cứ \(widely).",
        ])
        #expect(graph.mostCited(5).map { graph.nodes[$0].citedBy } == [2, 1])
        #expect(graph.mostCited(1).map { graph.nodes[$0].symbol } == ["17/2012/QH13"])
        #expect(graph.dangling == graph.mostCited(5))
    }

    @Test func whatIsInTheArchiveIsNotDangling() throws {
        let graph = try GraphSnapshot([
            "a": "Thực hiện Kế hoạch số 583/KH-UBND ngày 08/3/2022 của Ủy ban nhân dân tỉnh Hải Dương.",
            "plan.txt": Self.plan("Kính gửi các sở."),
        ])
        #expect(graph.dangling.isEmpty)
        #expect(graph.mostCited(5).count == 1)
    }
}
