import Foundation
import Testing

@Suite("Forms of the findings")
struct FindingOutputTests {
    private static let formats = ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "csv"]

    private func text(_ name: String, in folder: TemporaryFolder) throws -> String {
        String(decoding: try Data(contentsOf: folder.url(name)), as: UTF8.self)
    }

    @Test("each form tells a finding, and a document that can't be read, in its file as on standard output")
    func allForms() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b/rong.txt": ""])
        let files = Self.formats.map { "--output \($0)=out.\($0)" }.joined(separator: " ")
        let all = try Program.shell("\"$0\" check \(files) a.txt b", in: folder)
        #expect(all.exitCode == 2)
        for format in Self.formats {
            let run = try Program.run("check", "--output-format", format, "a.txt", "b", in: folder)
            #expect(run.exitCode == 2)
            #expect(run.output == (try Data(contentsOf: folder.url("out.\(format)"))), "\(format)")
            #expect(run.text.contains("VD101"), "\(format)")
            // People read standard error beside these.
            let tellsInOneLine = ["full", "concise", "jsonl"].contains(format)
            #expect(run.text.contains("b/rong.txt") != tellsInOneLine, "\(format)")
            #expect(run.errors.contains("b/rong.txt: "), "\(format)")
        }
        // Without what is beside it: no draft is left.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == Self.formats.count + 2)
    }

    @Test("what one document says of another is in every form")
    func archiveFindings() throws {
        let right = Sample.clean
        let folder = try TemporaryFolder([
            "a.txt": right.replacing("03/4", with: "08/4"), "b.txt": right, "c.txt": "1. " + right,
            "d.txt": "2. " + right,
        ])
        for format in Self.formats {
            let run = try Program.run("check", "--output-format", format, in: folder)
            #expect(run.text.contains("VD301"), "\(format)")
        }
    }

    @Test("several documents and none are whole JSON and XML")
    func wholes() throws {
        let two: KeyValuePairs = ["a.txt": Sample.wrongYear + Sample.withoutDate, "b.txt": Sample.wrongYear]
        for files in [two, ["a.txt": Sample.clean], [:]] as [KeyValuePairs<String, String>] {
            let folder = try TemporaryFolder(files)
            for format in ["json", "sarif", "gitlab"] {
                let run = try Program.run("check", "--output-format", format, in: folder)
                #expect((try? JSONSerialization.jsonObject(with: run.output)) != nil, "\(format): \(run.text)")
            }
            let lines = try Program.run("check", "--output-format", "jsonl", in: folder).output.split(separator: 0x0A)
            #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0))) != nil })
            let document = try Program.run("check", "--output-format", "junit", in: folder).text
            #expect(document.hasSuffix("</testsuites>\n"))
            #expect(
                document.components(separatedBy: "<testsuite ").count
                    == document.components(separatedBy: "</testsuite>").count)
        }
    }

    @Test("a line of jsonl is a finding of json")
    func lines() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear])
        let line = try Program.run("check", "--output-format", "jsonl", in: folder).text.trimmingCharacters(
            in: .newlines)
        #expect(line.hasPrefix(#"{"schema":1,"#))
        let json = try Program.run("check", "--output-format", "json", in: folder).text
        #expect(json.contains("{" + line.dropFirst(#"{"schema":1,"#.count)))
    }

    @Test("paths are told from the root of the repository to programs that show repositories")
    func repositoryPaths() throws {
        let folder = try TemporaryFolder(["2022/xã/a.txt": Sample.wrongYear])
        try folder.makeFolder(".git")
        for (format, path) in [
            ("sarif", #""uri":"2022/x%C3%A3/a.txt","uriBaseId":"%SRCROOT%""#), ("github", "file=2022/xã/a.txt,"),
            ("gitlab", #""path":"2022/xã/a.txt""#),
        ] {
            let run = try Program.shell("cd 2022 && \"$0\" check --output-format \(format) xã", in: folder)
            #expect(run.text.contains(path), "\(format): \(run.text)")
        }
        let sarif = try Program.shell("cd 2022 && \"$0\" check --output-format sarif xã", in: folder)
        #expect(sarif.text.contains(#""%SRCROOT%":{"uri":"file://"#))
        #expect(!sarif.text.contains(#"/2022/"}"#))
    }

    @Test("a file that can't be written is 2 with one line, before anything is checked")
    func unwritable() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "x/b.txt": Sample.clean])
        for path in ["khong-co/a.json", "x", "a.txt/b"] {
            let run = try Program.run(
                "check", "--output", "csv=truoc.csv", "--output", "json=\(path)", "a.txt", in: folder)
            #expect(run.exitCode == 2)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.hasPrefix("\(path): "))
            #expect(run.output.isEmpty)
        }
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path)) == ["a.txt", "x"])
    }

    @Test(
        "a document is never written over by what is made of it",
        arguments: [
            "check --output csv=a.txt .", "check --output json=./b/../a.txt a.txt", "check --write-baseline a.txt .",
            "report -o a.txt .", "register -o a.txt .",
        ])
    func documents(line: String) throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b/b.txt": Sample.clean])
        let run = try Program.shell("\"$0\" \(line)", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.contains { $0.contains("a.txt: ") && $0.contains("không bị ghi đè") })
        #expect(try text("a.txt", in: folder) == Sample.wrongYear)
    }

    @Test("a device is written, not replaced; a full one is 2 and the other files are written")
    func devices() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        let run = try Program.shell(
            #""$0" check --output json=/dev/stderr --output csv=/dev/full --output sarif=a.sarif a.txt 2>&1 | cat"#,
            in: folder)
        #expect(run.text.contains(#""findings":["#))
        #expect(run.text.contains("/dev/full: "))
        #expect(try text("a.sarif", in: folder).hasSuffix("}]}\n"))
        let code = try Program.run("check", "--output", "csv=/dev/full", "a.txt", in: folder).exitCode
        #expect(code == 2)
        #expect(FileManager.default.fileExists(atPath: "/dev/full"))
    }

    @Test("an older report is replaced, through a link too, and keeps its permissions")
    func replaced() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "x/cu.json": "cũ"])
        try folder.link("moi.json", to: "x/cu.json")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.url("x/cu.json").path)
        #expect(try Program.run("check", "--output", "json=moi.json", "a.txt", in: folder).exitCode == 0)
        #expect(try text("x/cu.json", in: folder).hasPrefix(#"{"schema":1"#))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.url("x/cu.json").path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: folder.url("moi.json").path)) != nil)
    }

    @Test("nothing to check leaves a report that says so, and is 2")
    func nothing() throws {
        let folder = try TemporaryFolder(["a.csv": ""])
        let run = try Program.run("check", "--output", "json=out.json", in: folder)
        #expect(run.exitCode == 2)
        #expect(try text("out.json", in: folder).contains(#""checked":0"#))
    }

    @Test("colours are for terminals, or as --color says; files never have any, and severity is told in words")
    func colours() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear])
        for format in ["full", "concise"] {
            for (options, isColoured) in [
                ("", false), ("--color never", false), ("--color always", true), ("--color=auto", false),
            ] {
                let run = try Program.shell(
                    "TERM=xterm NO_COLOR=1 \"$0\" check --output-format \(format) \(options) --output full=a.out",
                    in: folder)
                #expect(run.text.contains("\u{1B}[1;31mVD101\u{1B}[0m") == isColoured, "\(format) \(options)")
                #expect(run.text.contains("\u{1B}") == isColoured, "\(format) \(options)")
                #expect(run.text.contains("lỗi"))
                #expect(try !text("a.out", in: folder).contains("\u{1B}"))
            }
        }
    }
}
