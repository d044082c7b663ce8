import Foundation
import Testing

@Suite("Fixes")
struct FixTests {
    private static let slip = "Thực hiện Chỉ thị số 28 CT/TW ngày 25/12/2023 của Bộ Chính trị về trẻ em.\n"
    private static let mended = slip.replacing("28 CT", with: "28-CT")
    /// Only an unsafe fix is there for it.
    private static let wrongDate = "Theo Nghị định số 33/2023/NĐ-CP ngày 16/6/2023 của Chính phủ về cán bộ cấp xã.\n"

    private func text(_ path: String, _ folder: TemporaryFolder) throws -> String {
        try String(contentsOf: folder.url(path), encoding: .utf8)
    }

    private func attributes(_ path: String, _ folder: TemporaryFolder) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: folder.url(path).path)
    }

    @Test("--fix mends what is form, reports what is left, and ends by that")
    func fix() throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip, "b.txt": Self.wrongDate])
        let run = try Program.run("check", "--fix", "--lang", "en", in: folder)
        #expect(run.exitCode == 1)
        #expect(try text("a.txt", folder) == Self.mended)
        #expect(try text("b.txt", folder) == Self.wrongDate)
        #expect(run.lines.filter { $0.hasPrefix("a.txt") || $0.hasPrefix("b.txt") }.count == 1)
        #expect(run.lines.contains("Fixed 1 findings."))
        #expect(run.errors.isEmpty)
    }

    @Test("where all is mended the run is clean, and the next changes nothing")
    func again() throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip])
        #expect(try Program.run("check", "--fix", in: folder).exitCode == 0)
        let written = try attributes("a.txt", folder)[.modificationDate] as? Date
        #expect(try Program.run("check", "--fix", in: folder).exitCode == 0)
        #expect(try attributes("a.txt", folder)[.modificationDate] as? Date == written)
    }

    @Test("--unsafe-fixes mends what is cited too; alone it is wrong usage")
    func unsafe() throws {
        let folder = try TemporaryFolder(["b.txt": Self.wrongDate])
        #expect(try Program.run("check", "--fix", "--unsafe-fixes", in: folder).exitCode == 0)
        #expect(try text("b.txt", folder) == Self.wrongDate.replacing("16/6", with: "10/6"))
        #expect(try Program.run("check", "--unsafe-fixes", in: folder).exitCode == 2)
    }

    @Test(
        "--diff prints what would change, changes nothing, and is 1 only where something would",
        arguments: ["", "--fix"])
    func diff(besides: String) throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip, "b.txt": Self.wrongDate])
        let run = try Program.shell("\"$0\" check --lang en --diff \(besides)", in: folder)
        #expect(run.exitCode == 1)
        #expect(run.text == "--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-\(Self.slip)+\(Self.mended)")
        #expect(run.errorLines == ["viendan: --fix would mend 1 findings in 1 documents (1 more with --unsafe-fixes)."])
        #expect(try text("a.txt", folder) == Self.slip)
        #expect(try Program.run("check", "--diff", "b.txt", in: folder).exitCode == 0)
    }

    @Test("a fix is told at its finding and counted at the end")
    func told() throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip, "b.txt": Self.wrongDate])
        let run = try Program.run("check", "--lang", "en", in: folder)
        #expect(run.lines.contains { $0.hasPrefix("a.txt:1:22: VD106 malformed-symbol: [*] ") })
        #expect(run.lines.contains { $0.hasPrefix("b.txt") && !$0.contains("[*]") })
        #expect(run.lines.last == "[*] 1 findings can be fixed with --fix (1 more with --unsafe-fixes).")
    }

    @Test("json has the findings that are left, and how many were mended")
    func json() throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip, "b.txt": Self.wrongDate])
        let run = try Program.run("check", "--fix", "--output-format", "json", in: folder)
        #expect(try Report(run).findings.map(\.path) == ["b.txt"])
        #expect(run.text.contains(#""fixes":{"mended":1,"safe":0,"unsafe":1}"#))
    }

    @Test("what comes on standard input goes mended to standard output, the report to standard error")
    func standardInput() throws {
        let folder = try TemporaryFolder()
        let text = Self.slip + Self.wrongDate
        let run = try Program.run("check", "--fix", "--lang", "en", "-", input: Data(text.utf8), in: folder)
        #expect(run.exitCode == 1)
        #expect(run.text == Self.mended + Self.wrongDate)
        #expect(run.errors.contains("-:2:38: VD302"))
        let clean = try Program.run("check", "--fix", "-", input: Data(Sample.clean.utf8), in: folder)
        #expect(clean.text == Sample.clean)
    }

    /// Letters of all lengths before and behind the place.
    private static let wide = "📄 Ghi chú\r\n\(slip)Hết 📄"

    @Test("encoding, byte order mark and line ends stay", arguments: ["utf-8", "bom", "utf-16-le", "utf-16-be"])
    func encodings(name: String) throws {
        func encoded(_ text: String) -> Data {
            switch name {
            case "bom": Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
            case "utf-16-le": Data([0xFF, 0xFE]) + Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
            case "utf-16-be": Data([0xFE, 0xFF]) + Data(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
            default: Data(text.utf8)
            }
        }
        let folder = try TemporaryFolder()
        try folder.write(encoded(Self.wide), to: "a.txt")
        #expect(try Program.run("check", "--fix", in: folder).exitCode == 0)
        #expect(try Data(contentsOf: folder.url("a.txt")) == encoded(Self.wide.replacing("28 CT", with: "28-CT")))
        let piped = try Program.run("check", "--fix", "-", input: encoded(Self.wide), in: folder)
        #expect(piped.output == encoded(Self.wide.replacing("28 CT", with: "28-CT")))
    }

    @Test("permissions stay, a link stays a link, and nothing else is left in the folder")
    func links() throws {
        let folder = try TemporaryFolder(["thư mục/a.txt": Self.slip])
        try folder.link("b.txt", to: "thư mục/a.txt")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640], ofItemAtPath: folder.url("thư mục/a.txt").path)
        #expect(try Program.run("check", "--fix", in: folder).exitCode == 0)
        #expect(try attributes("b.txt", folder)[.type] as? FileAttributeType == .typeSymbolicLink)
        #expect(try text("thư mục/a.txt", folder) == Self.mended)
        #expect(try attributes("thư mục/a.txt", folder)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url("thư mục").path) == ["a.txt"])
    }

    @Test(
        "a file that can't be mended is told with what to do, the others are mended, and the run is 2",
        arguments: ["chmod 444 a.txt", "ln a.txt a.ten-khac"])
    func unwritable(preparation: String) throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip, "b.txt": Self.slip])
        let run = try Program.shell("\(preparation) && \"$0\" check --fix --lang en a.txt b.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix("a.txt: "))
        #expect(try text("a.txt", folder) == Self.slip)
        #expect(try text("b.txt", folder) == Self.mended)
    }

    /// The pipe holds the run until the file that it has read is another.
    @Test("a file that changes while the run looks at others is left alone", arguments: ["--fix", "--diff"])
    func changed(option: String) throws {
        let folder = try TemporaryFolder(["a.txt": Self.slip, "mot.txt": Sample.clean])
        let run = try Program.shell(
            """
            mkfifo b.txt
            { printf 'Theo ' > c && cat a.txt >> c && mv c a.txt; cat mot.txt; } > b.txt &
            writer=$!
            "$0" check --threads 1 --lang en --select VD106 \(option) a.txt b.txt > ket-qua.txt &
            run=$!
            wait $writer
            [ \(option) = --diff ] || cat mot.txt > b.txt
            wait $run
            """, in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines == ["a.txt: has changed while it was checked: run again"])
        #expect(try text("a.txt", folder) == "Theo " + Self.slip)
    }

    @Test("fixes that contradict each other are left, and told")
    func contradicting() throws {
        // The archive says another date than the table.
        let table = try TemporaryFolder([
            "a.txt": "Theo Nghị định số 33/2023/NĐ-CP ngày 16/6/2023 của Chính phủ.\n",
            "b.txt": "Căn cứ Nghị định số 33/2023/NĐ-CP ngày 17/6/2023 của Chính phủ.\n",
            "c.txt": "Thực hiện Nghị định số 33/2023/NĐ-CP ngày 17/6/2023 của Chính phủ.\n",
            "d.txt": "Theo đúng Nghị định số 33/2023/NĐ-CP ngày 17/6/2023 của Chính phủ.\n",
        ])
        let run = try Program.run("check", "--fix", "--unsafe-fixes", "--lang", "en", in: table)
        #expect(
            run.errors
                == "viendan: 2 fixes overlap or contradict others and are left: run again, or mend these by hand\n")
        #expect(try text("a.txt", table).contains("16/6/2023"))
        #expect(try text("b.txt", table).contains("10/6/2023"))
    }

    @Test("a file that is no regular one is written as it is: -o /dev/stdout replaces no device")
    func device() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        let run = try Program.run("register", "-o", "/dev/stdout", "a.txt", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.text.contains("41/2021/NĐ-CP"))
    }
}
