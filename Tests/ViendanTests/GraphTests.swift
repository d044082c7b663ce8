import Foundation
import Testing

@Suite("graph")
struct GraphTests {
    private struct Graph: Decodable {
        struct Node: Decodable {
            let id: String
            let label: String
            let inArchive: Bool
            let paths: [String]
            let citations: Int
        }

        struct Edge: Decodable {
            let source: String
            let target: String
        }

        let nodes: [Node]
        let edges: [Edge]

        init(_ arguments: String, in folder: TemporaryFolder) throws {
            let run = try Program.shell("\"$0\" graph --output-format json \(arguments)", in: folder)
            self = try JSONDecoder().decode(Graph.self, from: run.output)
        }

        var labels: [String] { nodes.map(\.label) }
    }

    private static func plan(_ number: Int, _ body: String) -> String {
        """
        ỦY BAN NHÂN DÂN
        TỈNH LÀO CAI

        Số: \(number)/KH-UBND

        Lào Cai, ngày 08 tháng 3 năm 2022

        KẾ HOẠCH
        Sửa cầu phao số \(number)

        \(body)

        """
    }

    private static func cited(_ number: Int) -> String {
        "Kế hoạch số \(number)/KH-UBND ngày 08/3/2022 của Ủy ban nhân dân tỉnh Lào Cai"
    }

    /// 11 → 12 → 13, and 14 → 12.
    private static func chain() throws -> TemporaryFolder {
        try TemporaryFolder([
            "a.txt": plan(11, "Căn cứ \(cited(12));"), "b.txt": plan(12, "Căn cứ \(cited(13));"),
            "c/d.txt": plan(14, "Căn cứ \(cited(12));"),
        ])
    }

    @Test("documents of the archive and those that are only cited are told apart")
    func archive() throws {
        let graph = try Graph("", in: Self.chain())
        #expect(graph.labels == (11...14).map { "Kế hoạch \($0)/KH-UBND" })
        #expect(graph.nodes.map(\.inArchive) == [true, true, false, true])
        #expect(graph.nodes.map(\.paths) == [["a.txt"], ["b.txt"], [], ["c/d.txt"]])
        #expect(graph.nodes.map(\.citations) == [0, 2, 1, 0])
        #expect(graph.edges.count == 3)
    }

    @Test(
        "--from, --to and --depth take a path, a symbol or a name",
        arguments: [
            ("--from a.txt", [11, 12, 13]), ("--from 11/KH-UBND --depth 1", [11, 12]),
            ("--to 'Kế hoạch 12/KH-UBND'", [11, 12, 14]), ("--from d.txt --to 13/KH-UBND", [12, 13, 14]),
            ("--from b.txt --to b.txt --depth=1", [11, 12, 13, 14]),
            ("--to 'urn:lex:vn:uy.ban.nhan.dan.tinh.lao.cai:ke.hoach:2022;13-kh-ubnd' --depth 1", [12, 13]),
        ])
    func around(arguments: String, expected: [Int]) throws {
        #expect(try Graph(arguments, in: Self.chain()).labels == expected.map { "Kế hoạch \($0)/KH-UBND" })
    }

    @Test("a document that is unknown or not the only one is 2, with one line that names the candidates")
    func unclear() throws {
        let folder = try TemporaryFolder([
            "a.txt": Self.plan(11, "Căn cứ \(Self.cited(12));"),
            "b.txt": "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2021 của Ủy ban nhân dân tỉnh Lào Cai.",
        ])
        let several = try Program.run("graph", "--from", "12/KH-UBND", in: folder)
        #expect(several.exitCode == 2)
        #expect(several.output.isEmpty)
        #expect(several.errorLines.count == 1)
        #expect(several.errors.contains("2021;12-kh-ubnd") && several.errors.contains("2022;12-kh-ubnd"))
        let none = try Program.run("graph", "--lang", "en", "--to", "11/QĐ-UBND", in: folder)
        #expect(none.exitCode == 2)
        #expect(none.errorLines.count == 1)
        #expect(none.errors.contains("2022;11-kh-ubnd"))
    }

    @Test("two documents that no way joins give an empty graph, and a line that says so")
    func apart() throws {
        let run = try Program.run("graph", "--from", "b.txt", "--to", "a.txt", in: Self.chain())
        #expect(run.exitCode == 0)
        #expect(!run.text.contains("urn:"))
        #expect(run.errorLines.count == 1)
    }

    @Test("--most-cited takes a number behind = or none, and leaves a path that is a number")
    func mostCited() throws {
        let folder = try Self.chain()
        for arguments in ["--most-cited=1 .", "--most-cited=1", ". --most-cited=1"] {
            let run = try Program.shell("\"$0\" graph \(arguments)", in: folder)
            #expect(run.lines.count == 1)
            #expect(run.text.contains("Kế hoạch 12/KH-UBND, 08/3/2022"))
        }
        #expect(try Program.run("graph", "--most-cited", "a.txt", in: folder).lines.count == 1)
        #expect(try Program.run("graph", "--most-cited", in: folder).lines.count == 2)
        let years = try TemporaryFolder()
        try years.write(Data("Căn cứ Nghị định số 33/2023/NĐ-CP ngày 10/6/2023;".utf8), to: "2024/a.txt")
        try years.write(Data("Căn cứ Nghị định số 34/2023/NĐ-CP ngày 16/6/2023;".utf8), to: "2025/b.txt")
        #expect(try Program.run("graph", "--most-cited", "2024", in: years).lines.count == 1)
    }

    @Test("--dangling lists what is cited and not there")
    func dangling() throws {
        let run = try Program.run("graph", "--dangling", in: Self.chain())
        #expect(run.lines.count == 1)
        #expect(run.text.contains("13/KH-UBND"))
    }

    @Test("--cycles lists documents that rest on each other, with where it stands")
    func cycles() throws {
        let folder = try Self.chain()
        #expect(try Program.run("graph", "--cycles", in: folder).lines.count == 1)
        try folder.write(Data(Self.plan(13, "Căn cứ \(Self.cited(12));").utf8), to: "e.txt")
        let run = try Program.run("graph", "--cycles", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.lines.count == 5)
        #expect(run.text.contains("e.txt: Kế hoạch 13/KH-UBND căn cứ Kế hoạch 12/KH-UBND"))
        struct List: Decodable {
            struct Cycle: Decodable { let documents: [Graph.Node]; let edges: [Graph.Edge] }
            let list: String
            let cycles: [Cycle]
        }
        let json = try Program.run("graph", "--cycles", "--output-format", "json", in: folder)
        let list = try JSONDecoder().decode(List.self, from: json.output)
        #expect(list.list == "cycles")
        #expect(list.cycles.map(\.documents.count) == [2])
        #expect(list.cycles.map(\.edges.count) == [2])
    }

    @Test("an input that can't be read is 2, and the rest is drawn")
    func unreadable() throws {
        let folder = try Self.chain()
        try folder.write(Data([0]), to: "hong.txt")
        let run = try Program.run("graph", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("hong.txt"))
        #expect(run.text.contains("11/KH-UBND"))
    }

    @Test("nothing to read is 2 and prints nothing; with --allow-empty it is an empty graph")
    func empty() throws {
        let folder = try TemporaryFolder()
        let run = try Program.run("graph", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.count == 1)
        let allowed = try Program.run("graph", "--allow-empty", "--output-format", "graphml", in: folder)
        #expect(allowed.exitCode == 0)
        #expect(allowed.text.contains("</graphml>"))
    }

    @Test("the order in which inputs are named makes no difference")
    func order() throws {
        let folder = try Self.chain()
        for format in ["dot", "graphml", "mermaid", "csv-nodes", "csv-edges", "json"] {
            let one = try Program.run("graph", "--output-format", format, "a.txt", "b.txt", "c", in: folder)
            let other = try Program.run("graph", "--output-format", format, "c", "b.txt", "a.txt", in: folder)
            #expect(one.output == other.output, "\(format)")
            #expect(!one.output.isEmpty, "\(format)")
        }
    }

    @Test("the corpus has no document that rests on itself through others, and no edge to nowhere")
    func corpus() throws {
        let folder = try TemporaryFolder()
        try folder.link("corpus", to: Program.repository.appendingPathComponent("corpus").path)
        let graph = try Graph("corpus", in: folder)
        let ids = Set(graph.nodes.map(\.id))
        #expect(ids.count == graph.nodes.count)
        #expect(graph.nodes.count > 1_000)
        #expect(graph.edges.allSatisfy { ids.contains($0.source) && ids.contains($0.target) })
        #expect(graph.nodes.count { $0.inArchive } > 70)
        #expect(try Program.run("graph", "--cycles", "corpus", in: folder).lines.count == 1)
    }

    @Test("Mermaid says when it is too much for the page")
    func mermaid() throws {
        let body = (1...501).map { "Căn cứ \(Self.cited($0 + 20)).\n" }.joined()
        let folder = try TemporaryFolder(["a.txt": Self.plan(11, body)])
        let run = try Program.run("graph", "--output-format", "mermaid", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("500"))
    }
}
