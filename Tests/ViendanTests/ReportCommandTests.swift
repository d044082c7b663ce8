import Foundation
import Testing

@Suite("viendan report")
struct ReportCommandTests {
    private static func page(_ folder: TemporaryFolder) throws -> Data {
        try Data(contentsOf: folder.url("trang.html"))
    }

    private static let expected: [(text: String, code: Int32)] = [
        (Sample.wrongYear, 1), (Sample.withoutDate, 1), (Sample.openNumber, 0), (Sample.clean, 0),
    ]

    @Test("exit codes are those of check", arguments: expected)
    func exitCodes(text: String, code: Int32) throws {
        let folder = try TemporaryFolder(["a.txt": text])
        let run = try Program.run("report", "-o", "trang.html", "a.txt", in: folder)
        #expect(run.exitCode == code)
        #expect(run.exitCode == (try Program.run("check", "a.txt", in: folder).exitCode))
        #expect(run.lines.count == 1)
        #expect(run.lines[0].hasPrefix("trang.html: 1 văn bản"))
        #expect(run.errors.isEmpty)
    }

    @Test("--fail-on, --select and --ignore mean what they mean for check")
    func selection() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.txt": Sample.withoutDate])
        #expect(
            try Program.run("report", "-o", "t.html", "--ignore", "VD1", "--fail-on", "error", in: folder).exitCode == 0
        )
        #expect(try Program.run("report", "-o", "t.html", "--select", "VD101", "b.txt", in: folder).exitCode == 0)
        #expect(try Program.run("report", "-o", "t.html", "--select", "VD9", in: folder).exitCode == 2)
    }

    @Test("the configuration holds, per path and for the table of known documents too")
    func configuration() throws {
        let settings = """
            {"ignore": ["VD202"], "per-path": [{"paths": ["nhap/**"], "ignore": ["VD101"]}],
             "documents": [{"type": "Nghị định", "symbol": "41/2021/NĐ-CP", "date": "2021-04-30"}]}
            """
        let folder = try TemporaryFolder([
            "viendan.json": settings, "nhap/a.txt": Sample.wrongYear, "b.txt": Sample.withoutDate,
            "c.txt": Sample.clean,
        ])
        func codes(_ arguments: String) throws -> Int32 {
            try Program.shell("\"$0\" report -o trang.html \(arguments)", in: folder).exitCode
        }
        #expect(try codes("b.txt") == 0)
        #expect(try codes("--isolated b.txt") == 1)
        #expect(try codes("--ignore VD3 nhap/a.txt") == 0)
        #expect(try codes("c.txt") == 1)
        #expect(String(decoding: try Self.page(folder), as: UTF8.self).contains("\"code\":\"VD302\""))
    }

    @Test("one page, with the text of each document, a document that can't be read named, and the rest still there")
    func unreadable() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "rong.txt": ""])
        let run = try Program.run("report", "-o", "trang.html", "a.txt", "rong.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        let text = String(decoding: try Self.page(folder), as: UTF8.self)
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"vi\">"))
        #expect(text.hasSuffix("</html>\n"))
        #expect(text.contains("về cầu phao"))
        #expect(text.contains("\"failed\":[{\"path\":\"rong.txt\""))
    }

    @Test("the same bytes for any number of threads and any order of inputs")
    func determinism() throws {
        let folder = try TemporaryFolder()
        for index in 1...40 {
            let text = "Kế hoạch số \(index % 7)/KH-UBND ngày 0\(index % 9 + 1)/4/2021 của UBND tỉnh Lào Cai.\n"
            try folder.write(Data(text.utf8), to: "kho/\(index).txt")
        }
        _ = try Program.run("report", "--threads", "1", "-o", "trang.html", "kho", in: folder)
        let one = try Self.page(folder)
        _ = try Program.shell("\"$0\" report --threads 7 -o trang.html $(ls -r kho/*.txt)", in: folder)
        #expect(try Self.page(folder) == one)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["kho", "trang.html"])
    }

    @Test("where nothing is read, the file stays as it was and nothing is left beside it")
    func nothingRead() throws {
        let folder = try TemporaryFolder(["trang.html": "cũ"])
        let run = try Program.run("report", "-o", "trang.html", ".", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(try Self.page(folder) == Data("cũ".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["trang.html"])
    }

    @Test("where the page can't be written, one line says so")
    func unwritable() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        let run = try Program.run("report", "-o", "khong-co/trang.html", "a.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errorLines[0].hasPrefix("khong-co/trang.html: không ghi được"))
    }

    @Test("without -o the command says what it needs")
    func withoutFile() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        let run = try Program.run("report", "a.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("-o"))
    }

    @Test("standard input is a document like others, with what the archive says of it")
    func standardInput() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        let run = try Program.shell("cat a.txt | \"$0\" report -o trang.html - a.txt", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.lines[0].hasPrefix("trang.html: 2 văn bản"))
    }
}
