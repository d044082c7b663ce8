import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
    @Test("a document without findings is 0")
    func clean() throws {
        let run = try Program.run("check", "a.txt", in: TemporaryFolder(["a.txt": Sample.clean]))
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
    }

    /// A row a severity of the worst finding, a column a threshold.
    @Test(
        "findings at or above --fail-on are 1, others 0",
        arguments: [
            (Sample.wrongYear, ["error": 1, "warning": 1, "info": 1]),
            (Sample.withoutDate, ["error": 0, "warning": 1, "info": 1]),
            (Sample.openNumber, ["error": 0, "warning": 0, "info": 1]),
            (Sample.clean, ["error": 0, "warning": 0, "info": 0]),
        ])
    func failOn(text: String, expected: [String: Int32]) throws {
        let folder = try TemporaryFolder(["a.txt": text])
        for (threshold, code) in expected {
            #expect(
                try Program.run("check", "--fail-on", threshold, "a.txt", in: folder).exitCode == code, "\(threshold)")
        }
        #expect(try Program.run("check", "a.txt", in: folder).exitCode == expected["warning"])
    }

    @Test(
        "a wrong command line is 2, with one line that names what is wrong and no output",
        arguments: [
            ([], "--help"), (["tra-soat"], "tra-soat"), (["check", "--khong-co"], "--khong-co"),
            (["extract", "--fail-on", "error"], "--fail-on"), (["check", "--threads"], "--threads"),
            (["check", "--threads", "0"], "0"), (["check", "--threads", "nhieu"], "nhieu"),
            (["check", "--threads=-1"], "-1"), (["check", "--fail-on", "loi"], "loi"),
            (["check", "--output-format", "text"], "text"), (["check", "--output", "sarif"], "--output-format sarif"),
            (["check", "--output=xml=a.xml"], "xml"), (["check", "--output=csv=-"], "--output-format csv"),
            (["check", "--output", "csv=a", "--output", "json=./a"], "./a"), (["check", "--color", "co"], "co"),
            (["extract", "--output-format=json"], "json"),
            (["check", "--lang", "fr"], "fr"), (["check", "--allow-empty=yes"], "--allow-empty"),
            (["graph", "--output-format", "text"], "text"), (["graph", "--cycles", "--output-format", "dot"], "dot"),
            (["graph", "--depth", "2"], "--depth"), (["graph", "--from", "a.txt", "--depth", "0"], "0"),
            (["graph", "--cycles", "--dangling"], "--cycles"), (["graph", "--most-cited=nhieu"], "nhieu"),
            (["graph", "--from"], "--from"), (["graph", "--from", "b.txt"], "b.txt"), (["graph", "--dot"], "--dot"),
            (["tra\nsoat\u{1B}[31m"], "soat"),
        ] as [([String], String)])
    func usage(arguments: [String], named: String) throws {
        // A document that would be 1 shows that nothing ran.
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear])
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        let run = try Program.shell("\"$0\" \(words)", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains(named))
        #expect(!run.errors.contains("\u{1B}"))
        #expect(run.output.isEmpty)
    }

    @Test("an empty folder is 2, and 0 with --allow-empty")
    func emptyFolder() throws {
        let folder = try TemporaryFolder()
        let run = try Program.run("check", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(try Program.run("check", "--allow-empty", in: folder).exitCode == 0)
        #expect(try Program.run("extract", in: folder).exitCode == 2)
    }

    @Test("--allow-empty excuses no input that can't be read")
    func allowEmptyIsNarrow() throws {
        let run = try Program.run("check", "--allow-empty", "khong-co.txt", in: TemporaryFolder())
        #expect(run.exitCode == 2)
    }

    /// The table of the README, a row each; 101 can't be had from a program that works: `internalError` makes it.
    @Test(
        "every row of the table of exit codes",
        arguments: [
            ("check sach.txt", 0), ("check --fail-on error thieu-ngay.txt", 0), ("check --exit-zero sai.txt", 0),
            ("check --allow-empty trong", 0), ("extract sai.txt", 0), ("graph sai.txt", 0), ("register sai.txt", 0),
            ("rule VD101", 0), ("rule --all", 0), ("completions bash", 0), ("--version", 0), ("--help", 0),
            ("check sai.txt", 1), ("check thieu-ngay.txt", 1), ("check sach.txt sai.txt", 1),
            ("check --statistics sai.txt", 1), ("check --quiet sai.txt", 1), ("check --output-format json sai.txt", 1),
            ("check trong", 2), ("check khong-co.txt", 2), ("check sach.txt khong-co.txt", 2),
            ("check sai.txt rong.txt", 2), ("check nhi-phan.txt", 2), ("check --exit-zero sai.txt rong.txt", 2),
            ("check --allow-empty rong.txt", 2), ("check --quiet rong.txt", 2), ("check - < /dev/null", 2),
            ("check --register khong-co.tsv sach.txt", 2), ("check --register rong.txt sach.txt", 2),
            ("extract trong", 2), ("extract rong.txt sach.txt", 2), ("graph rong.txt sach.txt", 2),
            ("register rong.txt sach.txt", 2), ("register -o khong-co/bang.tsv sach.txt", 2), ("rule VD999", 2),
            ("rule", 2), ("completions", 2), ("completions tcsh", 2), ("check --khong-co sach.txt", 2), ("", 2),
        ] as [(String, Int32)])
    func table(line: String, code: Int32) throws {
        let folder = try TemporaryFolder([
            "sach.txt": Sample.clean, "sai.txt": Sample.wrongYear, "thieu-ngay.txt": Sample.withoutDate, "rong.txt": "",
            "nhi-phan.txt": "a\0b",
        ])
        try folder.makeFolder("trong")
        let run = try Program.shell("\"$0\" \(line)", in: folder)
        #expect(run.exitCode == code)
        // Silence is never a pass: what was not checked is told.
        #expect(code != 2 || !run.errors.isEmpty)
    }

    @Test("an error inside the program is 101, and says so", arguments: ["ABRT", "SEGV", "ILL", "TRAP"])
    func internalError(signal: String) throws {
        // The program waits for standard input when the signal comes; a pipe that nobody writes to.
        let folder = try TemporaryFolder()
        let run = try Program.shell(
            """
            mkfifo ong
            "$0" check ong & program=$!
            exec 3> ong
            kill -\(signal) "$program"
            wait "$program"
            """, in: folder)
        #expect(run.exitCode == 101)
        #expect(run.errors.contains("lỗi bên trong"))
        #expect(run.output.isEmpty)
    }

    @Test("output that can't be written is 2, not silence")
    func fullDisk() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        for script in [#""$0" check a.txt > /dev/full"#, #""$0" check a.txt >&-"#, #""$0" --version > /dev/full"#] {
            let run = try Program.shell(script, in: folder)
            #expect(run.exitCode == 2, "\(script)")
            #expect(run.errorLines.count == 1, "\(script)")
        }
    }
}
