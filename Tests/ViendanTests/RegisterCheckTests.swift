import Foundation
import Testing

@Suite("check --register")
struct RegisterCheckTests {
    private static let circular = """
        VĂN PHÒNG CHÍNH PHỦ

        Số: 41/2023/TT-VPCP

        Hà Nội, ngày 10 tháng 6 năm 2023

        THÔNG TƯ
        Quy định về cầu phao

        Điều 5. Hiệu lực thi hành
        1. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2023.
        2. Thông tư này thay thế Thông tư số 12/2009/TT-VPCP ngày 22 tháng 10 năm 2009 của Văn phòng Chính phủ.

        """

    private static func plan(_ citation: String) -> String {
        """
        ỦY BAN NHÂN DÂN
        HUYỆN BẮC HÀ

        Số: 15/KH-UBND

        Bắc Hà, ngày 05 tháng 02 năm 2024

        KẾ HOẠCH
        Sửa cầu phao

        Thực hiện \(citation) của Văn phòng Chính phủ về cầu phao.

        """
    }

    /// A folder with the register of an archive that has the circular, without the archive.
    private func folder(_ citation: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["kho/a.txt": Self.circular, "du-thao.txt": Self.plan(citation)])
        #expect(try Program.run("register", "kho", "-o", "bang.tsv", in: folder).exitCode == 0)
        return folder
    }

    @Test("another date than the register's is an error that names where the register has it from")
    func otherDate() throws {
        let folder = try folder("Thông tư số 41/2023/TT-VPCP ngày 16/6/2023")
        #expect(try Program.run("check", "du-thao.txt", in: folder).exitCode == 0)
        let run = try Program.run("check", "--register", "bang.tsv", "du-thao.txt", in: folder)
        #expect(run.exitCode == 1)
        #expect(run.text.contains("VD302") && run.text.contains("kho/a.txt:3"))
    }

    @Test("what the register says was replaced is reported from the day of effect on")
    func replaced() throws {
        let folder = try folder("Thông tư số 12/2009/TT-VPCP ngày 22/10/2009")
        #expect(try Program.run("check", "du-thao.txt", in: folder).exitCode == 0)
        let run = try Program.run("check", "--register", "bang.tsv", "du-thao.txt", in: folder)
        #expect(run.exitCode == 1)
        #expect(run.text.contains("VD303") && run.text.contains("01/8/2023"))
    }

    @Test("where register and built-in table disagree, both are named and nothing is decided")
    func disagreement() throws {
        let folder = try TemporaryFolder([
            "kho/a.txt": Self.circular.replacing("41/2023/TT-VPCP", with: "33/2023/NĐ-CP")
                .replacing("VĂN PHÒNG ", with: "").replacing("THÔNG TƯ", with: "NGHỊ ĐỊNH")
                .replacing("ngày 10 tháng 6", with: "ngày 16 tháng 6"),
            "du-thao.txt": Self.plan("Nghị định số 33/2023/NĐ-CP ngày 16/6/2023").replacing("Văn phòng ", with: ""),
        ])
        _ = try Program.run("register", "kho", "-o", "bang.tsv", in: folder)
        #expect(try Program.run("check", "du-thao.txt", in: folder).exitCode == 1)
        let run = try Program.run("check", "--register", "bang.tsv", "du-thao.txt", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.text.contains("10/6/2023") && run.text.contains("kho/a.txt:3"))
    }

    @Test("a register that can't be used is 2, with its path", arguments: ["", "x\ty\n", "\u{0}"])
    func unusable(content: String) throws {
        let folder = try TemporaryFolder(["bang.tsv": content, "a.txt": Sample.clean])
        let run = try Program.run("check", "--register", "bang.tsv", "a.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1 && run.errors.contains("bang.tsv"))
        #expect(try Program.run("check", "--register", "khong-co.tsv", "a.txt", in: folder).exitCode == 2)
    }
}
