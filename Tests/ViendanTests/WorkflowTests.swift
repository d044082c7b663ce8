import Foundation
import Testing

/// What makes `check` fit into editors, hooks and pipelines.
@Suite("Workflow")
struct WorkflowTests {
    private static func findings(_ run: Program.Run) -> [String] { run.lines.filter { $0.contains(": VD") } }

    @Test("--stdin-filename names what stands on standard input, in findings and errors, with or without -")
    func standardInputName() throws {
        let folder = try TemporaryFolder()
        let input = Data(Sample.wrongYear.utf8)
        for paths in [[], ["-"]] {
            let words = ["check", "--stdin-filename", "luu-tru/moi.txt"] + paths
            let run = try Program.run(words, input: input, in: folder)
            #expect(run.exitCode == 1)
            #expect(Self.findings(run).allSatisfy { $0.hasPrefix("luu-tru/moi.txt:1:27: VD101") })
            #expect(Self.findings(run).count == 1)
        }
        let empty = try Program.run("check", "--stdin-filename=moi.txt", "-", in: folder)
        #expect(empty.exitCode == 2)
        #expect(empty.errors.hasPrefix("moi.txt: "))
        let references = try Program.run(
            ["extract", "--output-format", "jsonl", "--stdin-filename", "moi.txt"], input: input, in: folder)
        #expect(references.text.contains(#""path":"moi.txt""#))
    }

    @Test("the draft on standard input takes the place of its file in the archive")
    func draftInArchive() throws {
        let folder = try TemporaryFolder(["kho/a.txt": Sample.wrongYear, "kho/b.txt": Sample.clean])
        let run = try Program.run(
            ["check", "--stdin-filename", "./kho/a.txt", "-", "kho"], input: Data(Sample.withoutDate.utf8), in: folder)
        #expect(run.exitCode == 1)
        #expect(Self.findings(run).count == 1)
        #expect(Self.findings(run).allSatisfy { $0.hasPrefix("./kho/a.txt:1:19: VD202") })
        #expect(run.text.contains("2 văn bản"))
    }

    @Test("--stdin-filename without standard input among the paths is 2")
    func standardInputMissing() throws {
        let run = try Program.run(
            "check", "--stdin-filename", "moi.txt", "a.txt", in: TemporaryFolder(["a.txt": Sample.clean]))
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("--stdin-filename"))
    }

    @Test("--quiet leaves the findings and nothing else; errors are still told")
    func quiet() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.txt": Sample.clean, "rong.txt": ""])
        let usual = try Program.run("check", in: folder)
        for option in ["--quiet", "-q"] {
            let run = try Program.run("check", option, in: folder)
            #expect(usual.text.hasPrefix(run.text))
            #expect(Self.findings(run) == Self.findings(usual))
            #expect(!run.text.contains("Đã kiểm tra"))
            #expect(run.errors == usual.errors)
            #expect(run.exitCode == 2)
        }
        let clean = try Program.run("check", "-q", "b.txt", in: folder)
        #expect(clean.exitCode == 0)
        #expect(clean.output.isEmpty && clean.errors.isEmpty)
    }

    @Test("--verbose tells each input on standard error, the same for any number of threads, and changes no output")
    func verbose() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.txt": Sample.clean, "c.csv": "x"])
        let usual = try Program.run("check", in: folder)
        for threads in ["1", "4"] {
            let run = try Program.run("check", "--verbose", "--threads", threads, in: folder)
            #expect(run.output == usual.output)
            #expect(run.exitCode == usual.exitCode)
            #expect(run.errorLines.count == 3)
            #expect(run.errorLines.contains { $0.hasPrefix("c.csv: bỏ qua") })
            #expect(run.errorLines.contains("a.txt: đã đọc, 1 viện dẫn, 1 phát hiện"))
            #expect(run.errorLines.contains("b.txt: đã đọc, 1 viện dẫn, 0 phát hiện"))
        }
        #expect(usual.errors.isEmpty)
    }

    @Test("--exit-zero leaves findings out of account, and no error")
    func exitZero() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "rong.txt": ""])
        let run = try Program.run("check", "--exit-zero", "a.txt", in: folder)
        #expect(run.exitCode == 0)
        #expect(Self.findings(run).count == 1)
        #expect(try Program.run("check", "--exit-zero", "a.txt", "rong.txt", in: folder).exitCode == 2)
        #expect(try Program.run("check", "--exit-zero", "khong-co.txt", in: folder).exitCode == 2)
    }

    private struct Statistics: Decodable {
        struct Row: Decodable, Equatable {
            let code: String
            let name: String
            let count: Int
            let fixable: Int
        }
        struct Summary: Decodable { let checked: Int }

        let statistics: [Row]
        let summary: Summary
    }

    @Test("--statistics counts the findings of each rule, those with most first, instead of showing them")
    func statistics() throws {
        // The last text has a fix: the separator that is missing.
        let folder = try TemporaryFolder([
            "a.txt": Sample.wrongYear, "b.txt": Sample.withoutDate, "c.txt": Sample.withoutDate,
            "d.txt": "Căn cứ Chỉ thị số 61 CT/TU ngày 21/12/2023 của Tỉnh ủy Lào Cai.\n",
        ])
        let run = try Program.run("check", "--statistics", "--quiet", in: folder)
        #expect(run.exitCode == 1)
        #expect(
            run.lines == [
                "2  VD202 incomplete-first-citation", "1  VD101 symbol-year-mismatch",
                "1  VD106 malformed-symbol (1 sửa được)",
            ])
        #expect(try Program.run("check", "--statistics", in: folder).text.contains("Đã kiểm tra 4 văn bản"))
        let json = try Program.run("check", "--statistics", "--output-format", "json", in: folder)
        let read = try JSONDecoder().decode(Statistics.self, from: json.output)
        #expect(
            read.statistics == [
                Statistics.Row(code: "VD202", name: "incomplete-first-citation", count: 2, fixable: 0),
                Statistics.Row(code: "VD101", name: "symbol-year-mismatch", count: 1, fixable: 0),
                Statistics.Row(code: "VD106", name: "malformed-symbol", count: 1, fixable: 1),
            ])
        #expect(read.summary.checked == 4)
    }

    @Test("--statistics of nothing is the summary alone, and valid JSON")
    func noStatistics() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        let run = try Program.run("check", "--statistics", "--quiet", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
        let json = try Program.run("check", "--statistics", "--output-format", "json", in: folder)
        #expect(try JSONDecoder().decode(Statistics.self, from: json.output).statistics.isEmpty)
    }

    @Test(
        "a path that isn't there is told with the entry of its folder that is meant",
        arguments: [
            ("kehoach", "ke-hoach/?"), ("ke-hoahc/", "ke-hoach/?"), ("ke-hoach/nam-2032.txt", "ke-hoach/nam-2023.txt?"),
            ("./quyet-dinh.tx", "./quyet-dinh.txt?"), ("--register=bang.tvs .", "bang.tsv?"),
        ])
    func mistypedPath(typed: String, meant: String) throws {
        let folder = try TemporaryFolder([
            "ke-hoach/nam-2023.txt": Sample.clean, "quyet-dinh.txt": Sample.clean, "bang.tsv": "",
        ])
        let run = try Program.shell("\"$0\" check \(typed)", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("ý bạn là \(meant)"))
    }

    @Test("nothing is guessed where no name is near, nor a hidden one")
    func pathWithoutNeighbour() throws {
        let folder = try TemporaryFolder([".an.txt": Sample.clean, "xyz.txt": Sample.clean])
        for path in ["an.txt", "khong-co/an.txt", "báo cáo.txt"] {
            let run = try Program.run("check", path, in: folder)
            #expect(run.exitCode == 2)
            #expect(!run.errors.contains("ý bạn là"))
        }
    }

    @Test("--watch refuses standard input", arguments: ["-", "--stdin-filename a.txt"])
    func watchStandardInput(words: String) throws {
        let run = try Program.shell("\"$0\" check --watch \(words)", in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("--watch"))
    }
}
