import Foundation
import Testing

/// Bytes that are no text, and what the message must tell.
struct Unreadable: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let message: String

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ message: String) {
        (self.name, self.bytes, self.message) = (name, bytes, message)
    }

    static let all: [Unreadable] = [
        Unreadable("rong.txt", [], "empty"),
        Unreadable("trang.txt", Array(" \n\t\r\n".utf8), "empty"),
        Unreadable("trang-bom.txt", [0xEF, 0xBB, 0xBF] + Array(" \n ".utf8), "empty"),
        Unreadable("bom.txt", [0xEF, 0xBB, 0xBF], "empty"),
        Unreadable("trang-utf16.txt", [0xFF, 0xFE, 0x20, 0, 0x0A, 0], "empty"),
        Unreadable("trang-nbsp.txt", Array("\u{A0}\n\u{3000}\u{FEFF}".utf8), "empty"),
        Unreadable("nhi-phan.txt", Array("Điều 1\0".utf8), "offset 9"),
        Unreadable("nhi-phan-bom.txt", [0xEF, 0xBB, 0xBF] + Array("a\0".utf8), "offset 4"),
        Unreadable("nhi-phan-utf16.txt", [0xFF, 0xFE, 0xD1, 0x1E, 0, 0], "offset 4"),
        Unreadable("toan-khong.txt", Array(repeating: 0, count: 100), "0x00 at offset 0"),
        Unreadable("ma-cu.txt", Array("Quy".utf8) + [0xAA] + Array("t".utf8), "0xAA at offset 3"),
        Unreadable("cat-cut.txt", Array("Nghị".utf8.dropLast()), "0xE1 at offset 3"),
        Unreadable("qua-dai.txt", Array("ab".utf8) + [0xC0, 0x80], "0xC0 at offset 2"),
        Unreadable("thay-the.txt", Array("ab".utf8) + [0xED, 0xA0, 0x80], "0xED at offset 2"),
        Unreadable("vuot.txt", Array("ab".utf8) + [0xF5, 0x80, 0x80, 0x80], "0xF5 at offset 2"),
        // The start of a letter as the last byte of the 64 that are looked at together.
        Unreadable("khoi.txt", Array(repeating: 0x61, count: 63) + [0xE1] + Array("bcd".utf8), "0xE1 at offset 63"),
        Unreadable("bom-ma-cu.txt", [0xEF, 0xBB, 0xBF, 0x61, 0xFF], "0xFF at offset 4"),
        Unreadable("utf16-le.txt", [0xFF, 0xFE, 0x61, 0, 0x62], "offset 4"),
        Unreadable("utf16-doi.txt", [0xFE, 0xFF, 0, 0x61, 0xDC, 0, 0, 0x61], "offset 4"),
        Unreadable("ban-in.txt", Array("%PDF-1.7\n".utf8), "PDF"),
        Unreadable("ban-in.md", Array("%PDF-".utf8), "PDF"),
        Unreadable("van-ban.txt", [0x50, 0x4B, 0x03, 0x04, 0x14], "DOCX"),
        Unreadable("van-ban-cu.txt", [0xD0, 0xCF, 0x11, 0xE0], "DOC"),
        Unreadable("van-ban-mau.txt", Array(#"{\rtf1 Kế hoạch}"#.utf8), "ends in .rtf"),
        // Named as what they are not: the name decides, and it is wrong.
        Unreadable("ban-in.docx", Array("%PDF-".utf8), "ends in .pdf"),
        Unreadable("van-ban.pdf", [0x50, 0x4B, 0x03, 0x04, 0x14], "ends in .docx or .odt"),
        Unreadable("van-ban.html", [0xD0, 0xCF, 0x11, 0xE0], "ends in .doc"),
        Unreadable("rong.docx", [], "empty"),
    ]
}

@Suite("Inputs that can't be read")
struct UnreadableInputTests {
    @Test("each is 2 with one line that has the path and the reason", arguments: Unreadable.all)
    func contents(unreadable: Unreadable) throws {
        let folder = try TemporaryFolder()
        try folder.write(Data(unreadable.bytes), to: unreadable.name)
        let run = try Program.run("check", "--lang", "en", unreadable.name, in: folder)
        expectFailure(run, of: unreadable.name, unreadable.message)
    }

    @Test("bad files among good ones: the good ones are still checked, each bad one is told, and the run is 2")
    func amongGood() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "z.txt": Sample.withoutDate])
        let bad = Unreadable.all.filter { !$0.name.hasSuffix(".html") }
        for file in bad { try folder.write(Data(file.bytes), to: file.name) }
        let run = try Program.run("check", "--output-format", "json", in: folder)
        let report = try Report(run)
        #expect(run.exitCode == 2)
        #expect(report.findings.map(\.code) == ["VD101", "VD202"])
        #expect(report.summary.checked == 2)
        #expect(Set(report.summary.failed.map(\.path)) == Set(bad.map(\.name)))
        #expect(run.errorLines.map { String($0.prefix { $0 != ":" }) } == bad.map(\.name).sorted())
    }

    @Test("no such file, and a file as a folder")
    func missing() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        for path in ["khong-co.txt", "a.txt/b.txt"] {
            expectFailure(try Program.run("check", "--lang", "en", path, in: folder), of: path, "no such file")
        }
    }

    /// Root reads everything but the settings of the kernel that can only be written.
    @Test("no permission")
    func permission() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.url("a.txt").path)
        let paths = [folder.url("a.txt").path, "/proc/sys/vm/compact_memory"]
        guard let path = paths.first(where: { access($0, F_OK) == 0 && access($0, R_OK) != 0 }) else { return }
        expectFailure(try Program.run("check", "--lang", "en", path, in: folder), of: path, "no permission")
    }

    @Test("a link that leads nowhere, named or found, is 2")
    func danglingLink() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        try folder.link("lac.txt", to: "khong-co.txt")
        for run in [
            try Program.run("check", "--lang", "en", "lac.txt", in: folder),
            try Program.run("check", "--lang", "en", in: folder),
        ] {
            expectFailure(run, of: "lac.txt", "no such file")
        }
    }

    @Test("a link back to its folder is 2, and the other files are checked, each once")
    func loop() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "x/b.txt": Sample.wrongYear])
        try folder.link("x/lai", to: "..")
        try folder.link("x/vong", to: "vong")
        let run = try Program.run("check", "--output-format", "json", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.map { String($0.prefix { $0 != ":" }) } == ["x/lai", "x/vong"])
        #expect(try Report(run).findings.map(\.path) == ["a.txt", "x/b.txt"])
    }

    /// Sixteen folders, each with two links to the next: 65,536 ways to the last.
    @Test("folders that links reach on many ways are walked once")
    func manyWays() throws {
        let folder = try TemporaryFolder(["16/a.txt": Sample.wrongYear])
        for level in 0..<16 {
            try folder.makeFolder("\(level)")
            try folder.link("\(level)/x", to: "../\(level + 1)")
            try folder.link("\(level)/y", to: "../\(level + 1)")
        }
        let run = try Program.run("check", "--output-format", "json", "0", in: folder)
        #expect(try Report(run).findings.count == 1)
    }

    @Test("neither a socket nor a pipe that is named like a text passes as skipped")
    func specialFile() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        #expect(mkfifo(folder.url("ong.txt").path, 0o600) == 0)
        expectFailure(
            try Program.run("check", "--lang", "en", in: folder), of: "ong.txt", "neither a file nor a folder")
    }

    /// Without optimization, 256 MB take a minute.
    #if DEBUG
        private static let isOptimized = false
    #else
        private static let isOptimized = true
    #endif

    @Test("a device without an end is told, not read for ever", .enabled(if: isOptimized))
    func endless() throws {
        expectFailure(
            try Program.run("check", "--lang", "en", "/dev/zero", in: TemporaryFolder()), of: "/dev/zero", "256 MB")
    }

    private func expectFailure(
        _ run: Program.Run, of path: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.exitCode == 2, sourceLocation: sourceLocation)
        #expect(run.errorLines.count == 1, sourceLocation: sourceLocation)
        #expect(run.errors.hasPrefix("\(path): "), sourceLocation: sourceLocation)
        #expect(run.errors.contains(message), "\(run.errors)", sourceLocation: sourceLocation)
    }
}
