import Foundation
import Testing

@Suite("Options")
struct OptionTests {
    private static let reading = [
        "--config", "--isolated", "--stdin-filename", "--lang", "--threads", "--verbose", "--allow-empty",
    ]
    private static let shared = reading + ["--output-format"]
    private static let options = [
        "check": shared + [
            "--output", "--color", "--fail-on", "--register", "--select", "--extend-select", "--ignore", "--baseline",
            "--write-baseline", "--changed", "--since", "--fix", "--diff", "--unsafe-fixes", "--statistics",
            "--exit-zero", "--watch", "--quiet",
        ],
        "extract": shared + ["--unparsed"],
        "register": reading + ["--output"],
        "rule": ["--all", "--output-format", "--lang"],
        "report": reading + ["--output", "--fail-on", "--register", "--select", "--extend-select", "--ignore"],
        "graph": shared + ["--from", "--to", "--depth", "--most-cited", "--dangling", "--cycles"],
        "completions": ["--lang"],
    ]
    private static let values = [
        "check": ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "csv", "warning"],
        "extract": ["jsonl"], "rule": ["markdown", "markdown-table", "json"],
        "graph": ["dot", "graphml", "mermaid", "csv-nodes", "csv-edges", "json", "text"],
        "completions": ["bash", "zsh", "fish"],
    ]
    private static let commands = ["check", "extract", "graph", "register", "report", "rule", "completions"]

    @Test(
        "--help of a command is 0 and names every option, every form and the exit codes",
        arguments: commands)
    func help(command: String) throws {
        let folder = try TemporaryFolder()
        for language in ["vi", "en"] {
            let run = try Program.run(command, "--help", "--lang", language, in: folder)
            #expect(run.exitCode == 0)
            #expect(run.errors.isEmpty)
            for word in try #require(Self.options[command]) + (Self.values[command] ?? []) + ["101"] {
                #expect(run.text.contains(word), "\(language): \(word)")
            }
            #expect(try Program.run(command, "--lang", language, "-h", in: folder).text == run.text)
        }
    }

    /// So that no option can be added without its help: what the parser takes is what the help names.
    @Test("every option that the help names is taken", arguments: ["check", "extract", "graph", "register", "report"])
    func named(command: String) throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "viendan.json": "{}"])
        _ = try Program.run("register", "-o", "bang.tsv", "a.txt", in: folder)
        let help = try Program.run(command, "--help", in: folder).text
        _ = try Program.shell("\"$0\" check --write-baseline cu.jsonl a.txt; git init -q; git add a.txt", in: folder)
        _ = try Program.shell(
            "git -c user.name=An -c user.email=an@example.vn commit -qm 'Văn bản đầu tiên'", in: folder)
        let named = Set(help.matches(of: /--[a-z-]+/).map { String($0.output) }).subtracting(["--help"])
        #expect(named == Set(try #require(Self.options[command])))
        let values = [
            "--output-format": ["graph": "dot", "check": "full"][command] ?? "text", "--lang": "en", "--threads": "2",
            "--fail-on": "info", "--from": "a.txt", "--to": "a.txt", "--depth": "1 --from a.txt", "--select": "VD1",
            "--extend-select": "VD4", "--ignore": "VD101", "--register": "bang.tsv", "--color": "never",
            "--output": command == "check" ? "csv=a.csv" : "bang-moi.tsv", "--config": "viendan.json",
            "--baseline": "cu.jsonl", "--write-baseline": "moi.jsonl", "--since": "HEAD --changed",
            "--unsafe-fixes": "--diff", "--stdin-filename": "b.txt -",
        ]
        // --watch never ends by itself: Tests/Workflow has it.
        for option in named.subtracting(["--watch"]).sorted() {
            let needed = command == "report" && option != "--output" ? "-o trang.html" : ""
            let arguments = [option, values[option] ?? "", needed].filter { !$0.isEmpty }.joined(separator: " ")
            #expect(
                try Program.shell("\"$0\" \(command) \(arguments) a.txt < a.txt", in: folder).exitCode == 0, "\(option)"
            )
        }
    }

    @Test("--help fits a screen and has an example", arguments: commands)
    func screen(command: String) throws {
        for (language, example) in [("vi", "Ví dụ: "), ("en", "Example: ")] {
            let run = try Program.run(command, "--help", "--lang", language, in: TemporaryFolder())
            #expect(run.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 45)
            #expect(run.lines.allSatisfy { $0.count <= 120 })
            #expect(run.lines.contains { $0.hasPrefix(example) })
        }
    }

    @Test(
        "a mistyped word is told with the one that is meant",
        arguments: [
            ("check --selct VD1", "--select"), ("check --output-fromat json", "--output-format"),
            ("chekc a.txt", "check"),
            ("graph --most-cite", "--most-cited"), ("rule VD10l", "VD101 (symbol-year-mismatch)"),
            ("check --select VD10l", "ý bạn là VD101?"),
            ("rule symbol-year-mismatsh", "VD101 (symbol-year-mismatch)"), ("completions bahs", "bash"),
        ])
    func mistyped(line: String, meant: String) throws {
        let run = try Program.shell("\"$0\" \(line)", in: TemporaryFolder(["a.txt": Sample.clean]))
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains(meant))
    }

    @Test(
        "what is near to nothing is no reason to guess",
        arguments: ["check --zzz", "zzz", "rule zzz", "check --select zzz"])
    func notGuessed(line: String) throws {
        let run = try Program.shell("\"$0\" \(line)", in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(!run.errors.contains("ý bạn là"))
    }

    @Test("the shells complete what the help names", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let folder = try TemporaryFolder()
        let script = try Program.run("completions", shell, in: folder).text
        for command in Self.commands {
            let help = try Program.run(command, "--help", in: folder).text
            #expect(script.contains(command))
            for name in help.matches(of: /^  (?:-[a-z], )?--([a-z-]+)/.anchorsMatchLineEndings()) {
                #expect(script.contains(shell == "fish" ? "-l \(name.output.1) " : "--\(name.output.1)"), "\(command)")
            }
        }
    }

    @Test("the help of the program names every command", arguments: ["--help", "-h", "help"])
    func program(argument: String) throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(argument, in: folder)
        #expect(run.exitCode == 0)
        for word in [
            "viendan check", "viendan extract", "viendan graph", "viendan register", "viendan report", "viendan rule",
            "viendan completions", "--version", "--help",
        ] {
            #expect(run.text.contains(word))
        }
        #expect(try Program.run(argument, "--lang", "en", in: folder).text.contains("Usage"))
    }

    @Test("--version is one line with a number", arguments: ["--version", "-V"])
    func version(argument: String) throws {
        let run = try Program.run(argument, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.text.wholeMatch(of: /viendan \d+\.\d+\.\d+\n/) != nil)
    }

    @Test("--lang en leaves no Vietnamese but the words of the document, in findings, summary and errors")
    func english() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.csv": "x", "rong.txt": ""])
        let english = try Program.run("check", "--lang", "en", in: folder)
        let vietnamese = try Program.run("check", in: folder)
        let own = english.lines.filter { !$0.contains("cầu phao") }.joined() + english.errors
        #expect(own.allSatisfy { $0.isASCII || $0 == "…" })
        #expect(english.lines.count == vietnamese.lines.count)
        #expect(english.text != vietnamese.text)
        #expect(english.errors != vietnamese.errors)
    }
}
