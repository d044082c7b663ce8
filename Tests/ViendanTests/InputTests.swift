import Foundation
import Testing

@Suite("Inputs")
struct InputTests {
    @Test("standard input is -, and is reported under that name")
    func standardInput() throws {
        let run = try Program.run(
            "check", "--output-format", "json", "-", input: Data(Sample.wrongYear.utf8), in: TemporaryFolder())
        #expect(run.exitCode == 1)
        #expect(try Report(run).findings.map(\.path) == ["-"])
    }

    @Test("standard input may stand among paths, and empty standard input is 2")
    func standardInputAmongPaths() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear])
        let run = try Program.run(
            "check", "--output-format", "json", "a.txt", "-", input: Data(Sample.withoutDate.utf8), in: folder)
        #expect(try Report(run).findings.map(\.path) == ["-", "a.txt"])
        #expect(try Program.run("check", "a.txt", "-", in: folder).exitCode == 2)
    }

    @Test(
        "paths are checked in their own order whatever the order given, a file named twice once",
        arguments: ["b.txt", "./b.txt", ".//b.txt", "."])
    func twice(again: String) throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.txt": Sample.wrongYear])
        let run = try Program.run("check", "--output-format", "json", "b.txt", "a.txt", again, in: folder)
        #expect(try Report(run).findings.map(\.path) == ["a.txt", "b.txt"])
    }

    @Test("a folder named twice is walked once", arguments: ["x", "x/", "./x", "x/../x"])
    func folderTwice(again: String) throws {
        let folder = try TemporaryFolder(["x/a.txt": Sample.wrongYear])
        let run = try Program.run("check", "--output-format", "json", "x", again, in: folder)
        #expect(try Report(run).findings.map(\.path) == ["x/a.txt"])
    }

    @Test("no path is the current folder, walked in the order of names, without what is hidden or no text")
    func folder() throws {
        let folder = try TemporaryFolder([
            "b.txt": Sample.wrongYear, "a/c.MD": Sample.wrongYear, "a/b.markdown": Sample.wrongYear,
            "a.text": Sample.wrongYear, ".an.txt": Sample.wrongYear, ".an/a.txt": Sample.wrongYear,
            "bang.csv": Sample.wrongYear, "khong-duoi": Sample.wrongYear, "txt": Sample.wrongYear,
        ])
        let report = try Report(checking: folder)
        #expect(report.findings.map(\.path) == ["a/b.markdown", "a/c.MD", "a.text", "b.txt"])
        #expect(report.summary.skipped.map(\.path) == ["bang.csv", "khong-duoi", "txt"])
    }

    @Test("what is named is read, hidden or not and whatever its extension; a folder may be named like a text")
    func named() throws {
        let folder = try TemporaryFolder([
            ".an.txt": Sample.wrongYear, ".an/a.txt": Sample.wrongYear, "van-ban.dat": Sample.wrongYear,
            "tap.txt/a.txt": Sample.wrongYear,
        ])
        let run = try Program.run(
            "check", "--output-format", "json", ".an.txt", ".an", "van-ban.dat", "tap.txt", in: folder)
        #expect(try Report(run).findings.map(\.path) == [".an/a.txt", ".an.txt", "tap.txt/a.txt", "van-ban.dat"])
    }

    @Test("a path behind -- is a path, though it looks like an option")
    func dashes() throws {
        let folder = try TemporaryFolder(["--a.txt": Sample.wrongYear])
        let run = try Program.run("check", "--output-format", "json", "--", "--a.txt", in: folder)
        #expect(try Report(run).findings.map(\.path) == ["--a.txt"])
    }

    /// The path in text output must be the one that opens the file: two spaces stay two.
    @Test("names with spaces are told as they are, in JSON any name is")
    func unusualNames() throws {
        let names = ["a  b.txt", "dòng\nhai.txt", "nháy\".txt"]
        let folder = try TemporaryFolder()
        for name in names { try folder.write(Data(Sample.wrongYear.utf8), to: name) }
        #expect(try Report(checking: folder).findings.map(\.path) == names)
        let run = try Program.run("check", in: folder)
        #expect(run.text.hasPrefix("a  b.txt:1:27: VD101 "))
        #expect(!run.text.contains("dòng\nhai"))
        #expect(run.lines.filter { $0.contains(": VD101 ") }.count == 3)
    }

    @Test("a name that is no UTF-8 is read, found or named, and the JSON stays UTF-8")
    func rawName() throws {
        let folder = try TemporaryFolder()
        try folder.write(Data(Sample.wrongYear.utf8), to: "mau")
        let make = #"n=$(printf 'b\377.txt'); cp mau "$n"; "#
        for script in [#""$0" check --output-format json"#, #""$0" check --output-format json "$n""#] {
            let run = try Program.shell(make + script, in: folder)
            #expect(run.exitCode == 1)
            #expect(String(validating: run.output, as: UTF8.self) != nil)
            #expect(try Report(run).findings.map(\.path) == ["b\u{FFFD}.txt"])
        }
    }

    @Test("a pipe given by name is read")
    func pipe() throws {
        let folder = try TemporaryFolder(["mau": Sample.wrongYear])
        #expect(mkfifo(folder.url("ong").path, 0o600) == 0)
        let run = try Program.shell(
            #"cat mau > ong & "$0" check --output-format json ong; e=$?; wait; exit $e"#, in: folder)
        #expect(run.exitCode == 1)
        #expect(try Report(run).findings.map(\.path) == ["ong"])
    }

    @Test("files are read with standard input closed")
    func closedInput() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.txt": Sample.wrongYear])
        let run = try Program.shell(#""$0" check --output-format json <&-"#, in: folder)
        #expect(try Report(run).findings.map(\.path) == ["a.txt", "b.txt"])
    }
}
