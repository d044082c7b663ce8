import Foundation
import Testing

@Suite("viendan register")
struct RegisterCommandTests {
    private static func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for index in 1...30 {
            let text = """
                BỘ Y TẾ
                Số: \(index)/2023/TT-BYT

                Hà Nội, ngày 20 tháng 12 năm 2023

                THÔNG TƯ
                Quy định việc số \(index)

                Điều 8. Hiệu lực thi hành
                1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2024.
                2. Thông tư này thay thế Thông tư số \(index % 7 + 1)/2019/TT-BYT ngày 02 tháng 3 năm 2019.

                """
            try folder.write(Data(text.utf8), to: "kho/\(index).txt")
        }
        return folder
    }

    @Test("the same bytes on standard output and in a file, for any number of threads and order of inputs")
    func determinism() throws {
        let folder = try Self.archive()
        let run = try Program.run("register", "kho", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.lines.count == 1 + 30 + 7 + 30)
        #expect(try Program.run("register", "--threads", "7", "kho", "-o", "bang.tsv", in: folder).output.isEmpty)
        #expect(try Data(contentsOf: folder.url("bang.tsv")) == run.output)
        let shuffled = try Program.shell("\"$0\" register $(ls -r kho/*.txt)", in: folder)
        #expect(shuffled.output == run.output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["bang.tsv", "kho"])
    }

    @Test("where a file can't be written, one line says so and the exit code is 2")
    func unwritable() throws {
        let folder = try Self.archive()
        let run = try Program.run("register", "kho", "-o", "khong-co/bang.tsv", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errorLines[0].hasPrefix("khong-co/bang.tsv: không ghi được"))
    }

    @Test("where nothing is read, the file stays as it was")
    func nothingRead() throws {
        let folder = try TemporaryFolder(["bang.tsv": "cũ"])
        let run = try Program.run("register", "-o", "bang.tsv", ".", in: folder)
        #expect(run.exitCode == 2)
        #expect(try String(contentsOf: folder.url("bang.tsv"), encoding: .utf8) == "cũ")
    }

    @Test("a document without a number is named on standard error")
    func unidentified() throws {
        let folder = try TemporaryFolder(["a.txt": "Không có số.\n"])
        let run = try Program.run("register", "a.txt", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errorLines.count == 1)
        #expect(run.errorLines[0].hasPrefix("a.txt: không có số"))
    }
}
