import Foundation
import Testing

@Suite("Baselines")
struct BaselineTests {
    private static let known = "đã-biết.jsonl"

    /// A folder with findings, and a baseline that has them.
    private func folder(_ text: String = Sample.wrongYear + "\n" + Sample.withoutDate) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["kế hoạch/a.txt": text, "b.txt": Sample.wrongYear])
        let run = try Program.run("check", "--write-baseline", Self.known, in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix(Self.known))
        return folder
    }

    private func check(_ folder: TemporaryFolder, _ arguments: String...) throws -> (Program.Run, codes: [String]) {
        let words = (["--baseline", Self.known, "--output-format", "json"] + arguments).joined(separator: " ")
        let run = try Program.shell("\"$0\" check \(words)", in: folder)
        return (run, try Report(run).findings.map(\.code))
    }

    @Test("what is known is counted, not reported, and fails no run; what is new is reported")
    func hides() throws {
        let folder = try folder()
        let (run, codes) = try check(folder)
        #expect(run.exitCode == 0 && codes.isEmpty && run.errors.isEmpty)
        #expect(try Report(run).summary.withheld.inBaseline == 3)
        let text = try Program.run("check", "--baseline", Self.known, in: folder).text
        #expect(text.contains("Không báo: 3 phát hiện có trong baseline."))
        try folder.write(Data((Sample.wrongYear + Sample.wrongYear).utf8), to: "b.txt")
        let (more, found) = try check(folder)
        #expect(more.exitCode == 1 && found == ["VD101"])
    }

    @Test("a line for the form and one for each entry, sorted, paths from the folder of the file on")
    func form() throws {
        let folder = try folder()
        let text = try String(contentsOf: folder.url(Self.known), encoding: .utf8)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4 && lines[0] == #"{"schema":1}"#)
        #expect(lines[1].hasPrefix(#"{"path":"b.txt","code":"VD101","fingerprint":""#))
        #expect(lines[1].hasSuffix(#"","count":1,"words":"41/2021/NĐ-CP"}"#))
        #expect(lines[2].hasPrefix(#"{"path":"kế hoạch/a.txt","code":"VD101""#))
        _ = try Program.run("check", "--threads", "1", "--write-baseline", "một.jsonl", "kế hoạch", "b.txt", in: folder)
        #expect(try String(contentsOf: folder.url("một.jsonl"), encoding: .utf8) == text)
    }

    @Test("paragraphs may move and lines be wrapped otherwise")
    func moved() throws {
        let folder = try folder()
        let wrapped = Sample.wrongYear.replacing(" của", with: "\ncủa")
        try folder.write(Data("Đoạn mới.\n\n\(Sample.withoutDate)\n\n\(wrapped)".utf8), to: "kế hoạch/a.txt")
        let (run, codes) = try check(folder)
        #expect(run.exitCode == 0 && codes.isEmpty && run.errors.isEmpty)
    }

    @Test("from wherever the program runs and however the paths are given, the documents are the same")
    func folders() throws {
        let folder = try folder()
        for script in [
            "cd 'kế hoạch' && \"$0\" check --baseline ../\(Self.known) .. --output-format json",
            "\"$0\" check --baseline ./\(Self.known) \"$PWD\" --output-format json",
            "ln -s . lối && \"$0\" check --baseline lối/\(Self.known) lối/b.txt --output-format json",
        ] {
            let run = try Program.shell(script, in: folder)
            #expect(run.exitCode == 0 && run.errors.isEmpty, "\(script)")
        }
        let elsewhere = try Program.shell(
            "mkdir sâu && cp b.txt sâu && \"$0\" check --baseline \(Self.known) sâu", in: folder)
        #expect(elsewhere.exitCode == 1)
    }

    @Test("a folder whose name is no UTF-8 is known again")
    func rawName() throws {
        let script = """
            d=$(printf 'd\\377') && mkdir "$d" && cp b.txt "$d" && "$0" check --write-baseline mới.jsonl
            "$0" check --baseline mới.jsonl
            """
        let run = try Program.shell(script, in: folder())
        #expect(run.exitCode == 0 && run.errorLines.count == 1)
    }

    @Test("what is gone is told in one line, of the documents and rules that were checked only")
    func stale() throws {
        let folder = try folder()
        try folder.write(Data("Cầu phao sửa xong.\n".utf8), to: "b.txt")
        let (run, _) = try check(folder)
        #expect(run.exitCode == 0)
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix("\(Self.known): 1 "))
        #expect(run.errors.contains("--write-baseline"))
        #expect(try check(folder, "'kế hoạch'").0.errors.isEmpty)
        #expect(try check(folder, "--select", "VD2").0.errors.isEmpty)
    }

    @Test("both options on one file update it; what was not checked stays")
    func update() throws {
        let folder = try folder()
        try folder.write(Data("Cầu phao sửa xong.\n".utf8), to: "b.txt")
        let run = try Program.run(
            "check", "--baseline", Self.known, "--write-baseline", Self.known, "b.txt", in: folder)
        #expect(run.exitCode == 0)
        let (after, codes) = try check(folder)
        #expect(after.errors.isEmpty && codes.isEmpty)
        #expect(try String(contentsOf: folder.url(Self.known), encoding: .utf8).split(separator: "\n").count == 3)
    }

    @Test("findings that all documents together show are known too")
    func archive() throws {
        let right = "Căn cứ Quyết định số 512/QĐ-UBND ngày 04/5/2022 của Ủy ban nhân dân tỉnh Lào Cai về cầu phao."
        let folder = try TemporaryFolder([
            "a.txt": right.replacing("04/5", with: "08/5"), "b.txt": right, "c.txt": "1. \(right)",
            "d.txt": "2. \(right)",
        ])
        #expect(try Program.run("check", in: folder).text.contains("VD301"))
        #expect(try Program.run("check", "--write-baseline", Self.known, in: folder).exitCode == 0)
        let (run, codes) = try check(folder)
        #expect(run.exitCode == 0 && codes.isEmpty && run.errors.isEmpty)
        #expect(try check(folder, "a.txt").0.errors.isEmpty)
    }

    @Test("an input that can't be read is 2, also when a baseline is written")
    func unreadable() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.txt": "\0"])
        let run = try Program.run("check", "--write-baseline", Self.known, in: folder)
        #expect(run.exitCode == 2)
        #expect(FileManager.default.fileExists(atPath: folder.url(Self.known).path))
    }

    @Test("--changed writes no baseline: it would lack what is known of the other documents")
    func changes() throws {
        let folder = try folder()
        let before = try Data(contentsOf: folder.url(Self.known))
        let run = try Program.run("check", "--changed", "--write-baseline", Self.known, in: folder)
        #expect(run.exitCode == 2 && run.errorLines.count == 1 && run.output.isEmpty)
        #expect(try Data(contentsOf: folder.url(Self.known)) == before)
    }

    @Test("a place that can't be written to is 2, with the path")
    func unwritable() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear])
        let run = try Program.run("check", "--write-baseline", "không có/b.jsonl", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix("không có/b.jsonl: "))
    }

    private static let row = #"{"path":"a.txt","code":"VD101","fingerprint":"00","count":1}"#

    @Test(
        "a damaged baseline is 2, with the line",
        arguments: [
            ("{}\n", 1), ("[]\n", 1), ("{\"schema\":2}\n", 1), ("{\"schema\":1}\n\(row)\nx\n", 3),
            ("{\"schema\":1}\n\n\(row.dropLast())\n", 3), ("{\"schema\":1}\n\(row.replacing("1}", with: "0}"))\n", 2),
            ("{\"schema\":1}\n\(row.replacing("1}", with: "-1}"))\n", 2),
            ("{\"schema\":1}\n\(row.replacing("1}", with: "99999999999999999999}"))\n", 2),
            ("{\"schema\":1}\n\(row.replacing("\"a.txt\"", with: "[\"a.txt\"]"))\n", 2),
            ("{\"schema\":1}\n\(String(repeating: "[", count: 100_000))\n", 2),
            ("{\"schema\":1}\n{\"x\":\(String(repeating: "{\"x\":", count: 100_000))\n", 2),
        ])
    func damaged(text: String, line: Int) throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, Self.known: text])
        let run = try Program.run("check", "--baseline", Self.known, "a.txt", in: folder)
        #expect(run.exitCode == 2 && run.output.isEmpty)
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix(Self.known))
        #expect(run.errors.contains("dòng \(line))"))
    }

    @Test(
        "a baseline that is missing, a folder, empty or no UTF-8 is 2 with one line", arguments: ["m", "f", "e", "u"])
    func unusable(name: String) throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "e": ""])
        try folder.makeFolder("f")
        try folder.write(Data([0x7B, 0xFF, 0x7D]), to: "u")
        let run = try Program.run("check", "--baseline", name, "a.txt", in: folder)
        #expect(run.exitCode == 2 && run.output.isEmpty)
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix("\(name): "))
    }

    @Test("an entry that stands twice counts once, as after two branches met")
    func twice() throws {
        let folder = try folder()
        let text = try String(contentsOf: folder.url(Self.known), encoding: .utf8)
        let rows = text.split(separator: "\n").dropFirst().joined(separator: "\n")
        try folder.write(Data("{\"schema\":1}\n\(rows)\n\n\(rows)".utf8), to: Self.known)
        try folder.write(Data((Sample.wrongYear + Sample.wrongYear).utf8), to: "b.txt")
        #expect(try check(folder).codes == ["VD101"])
    }
}
