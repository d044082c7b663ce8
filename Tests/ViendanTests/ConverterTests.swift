import Foundation
import Testing

/// What is made of documents by converters, here by scripts that stand in for the real programs.
@Suite("Converted documents")
struct ConverterTests {
    /// A folder whose `bin` holds scripts for programs of that name.
    private func folder(_ scripts: KeyValuePairs<String, String>, _ documents: String...) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        try folder.makeFolder("bin")
        try folder.makeFolder("temporary")
        for (program, script) in scripts {
            try folder.write(Data("#!/bin/sh\n\(script)\n".utf8), to: "bin/\(program)")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.url("bin/\(program)").path)
        }
        for name in documents { try folder.write(Data("x".utf8), to: name) }
        return folder
    }

    private func check(_ arguments: String, in folder: TemporaryFolder) throws -> Program.Run {
        try Program.shell(
            "PATH=\"$PWD/bin:/usr/bin:/bin\" TMPDIR=\"$PWD/temporary\" \"$0\" check --lang en \(arguments)", in: folder)
    }

    private func leftovers(_ folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url("temporary").path)
    }

    @Test("of a PDF, the page is told")
    func page() throws {
        let folder = try folder(["pdftotext": "printf 'a\\n\\f'; cat <<'END'\n\(Sample.wrongYear)END"], "van-ban.PDF")
        let report = try Report(check("--output-format json van-ban.PDF", in: folder))
        #expect(report.findings.map(\.code) == ["VD101"])
        #expect(report.findings.first?.place == DocumentPlace(page: 2))
        #expect(report.findings.first?.evidence.first?.place == DocumentPlace(page: 2))
        #expect(try check("van-ban.PDF", in: folder).text.contains("\n    page 2:\n"))
    }

    @Test("of other documents, the heading and the paragraph under it are told")
    func heading() throws {
        let text = "I. MỤC ĐÍCH\n\nMột.\n\nII. NHIỆM VỤ\n\n1. Cầu phao\n\nHai.\n\n" + Sample.wrongYear
        let folder = try folder(["pandoc": "cat <<'END'\n\(text)END"], "van-ban.docx")
        let report = try Report(check("--output-format json van-ban.docx", in: folder))
        #expect(
            report.findings.first?.place == DocumentPlace(heading: "II. NHIỆM VỤ › 1. Cầu phao", paragraph: 2))
        #expect(
            try check("van-ban.docx", in: folder).text.contains("\n    “II. NHIỆM VỤ › 1. Cầu phao”, paragraph 2:\n"))
    }

    @Test("what is converted can't be mended, and no summary says that it can")
    func notFixable() throws {
        let folder = try folder(
            ["pandoc": "cat <<'END'\nThực hiện Chỉ thị số 23/CT-TW ngày 25/5/2023 của Ban Bí thư.\nEND"], "b.docx")
        let run = try check("b.docx", in: folder)
        #expect(run.text.contains("VD106") && !run.text.contains("--fix"))
        #expect(try check("--statistics b.docx", in: folder).lines.contains { $0.hasSuffix("VD106 malformed-symbol") })
    }

    @Test("a text has no places but its lines")
    func plainText() throws {
        let report = try Report(checking: TemporaryFolder(["a.txt": "I. MỤC ĐÍCH\n" + Sample.wrongYear]))
        #expect(report.findings.map(\.place) == [nil])
    }

    @Test("what other documents say of it is told with the text that is made once more")
    func archive() throws {
        let text = "Thực hiện Nghị định số 156/2018/NĐ-CP ngày 16/12/2018 của Chính phủ.\n"
        let folder = try folder(["pandoc": "cat <<'END'\n\(text)END"], "van-ban.odt")
        let report = try Report(check("--output-format json van-ban.odt", in: folder))
        #expect(
            report.findings.contains { $0.code == "VD302" && $0.place == DocumentPlace(heading: nil, paragraph: 1) })
        #expect(report.summary.failed.isEmpty)
    }

    @Test("a document may become text by two programs")
    func twoPrograms() throws {
        let folder = try folder(
            [
                // The last word is the document; what is made stands beside it.
                "soffice": "for last; do :; done; cp \"$last\" \"${last%.doc}.docx\"",
                "pandoc": "for last; do :; done; case $last in *.docx) cat <<'END'\n\(Sample.wrongYear)END\nesac",
            ], "van-ban.doc")
        #expect(try Report(check("--output-format json .", in: folder)).paths == ["van-ban.doc"])
    }

    @Test("a missing converter is told with the package to install; the rest is checked")
    func missing() throws {
        let folder = try folder([:], "a.pdf", "b.docx", "c.doc")
        let run = try Program.shell("PATH=/khong-co \"$0\" check --lang en --output-format json", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 3)
        for (line, package) in zip(run.errorLines, ["poppler-utils", "pandoc", "libreoffice-writer"]) {
            #expect(line.contains("install \(package)"))
        }
        #expect(try Report(run).summary.checked == 1)
    }

    @Test("a program beside the documents is none of the converters")
    func programInFolder() throws {
        let folder = try folder(["pandoc": "echo x"], "b.docx")
        let run = try Program.shell("PATH=bin:.: \"$0\" check --lang en b.docx", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("install pandoc"))
    }

    struct Failing: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let script: String
        let message: String
    }

    @Test(
        "a converter that fails is told, and the rest is checked",
        arguments: [
            Failing(
                testDescription: "fails", script: "echo 'hỏng \u{1B}[31m' >&2; exit 3", message: "hỏng \u{FFFD}[31m"),
            Failing(
                testDescription: "tells an error", script: "echo một; echo 'Syntax Error: x' >&2", message: "Syntax"),
            Failing(testDescription: "dies", script: "kill -9 $$", message: "can't make text"),
            Failing(testDescription: "floods", script: "exec yes", message: "more than 256 MB"),
            Failing(testDescription: "floods with errors", script: "exec yes >&2", message: "more than 256 MB"),
            Failing(testDescription: "says nothing", script: ":", message: "empty"),
            Failing(testDescription: "makes no text", script: "printf 'a\\000b'", message: "0x00 at offset 1"),
        ])
    func failing(failing: Failing) throws {
        let folder = try folder(["pdftotext": failing.script], "b.pdf")
        let run = try check("--output-format json .", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.hasPrefix("b.pdf: ") && run.errors.contains(failing.message), "\(run.errors)")
        #expect(try Report(run).summary.checked == 1)
        #expect(try leftovers(folder) == [])
    }

    @Test("a PDF without text is scanned: it is told how to recognise it")
    func scanned() throws {
        let folder = try folder(["pdftotext": "printf '\\f\\f'"])
        try folder.write(Data("%PDF-1.7\n".utf8), to: "b.pdf")
        let run = try check("b.pdf", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("ocrmypdf"))
    }

    @Test("LibreOffice makes nothing of what it can't read, and says 0")
    func nothingMade() throws {
        let folder = try folder(["soffice": "echo 'source file could not be loaded' >&2"], "b.doc")
        let run = try check("b.doc", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("soffice can't make text of it (source file could not be loaded)"))
    }

    @Test(
        "no name of a file reaches a converter", arguments: ["-o.docx", "a b'\".docx", "$(touch x).docx", "a\nb.docx"])
    func names(name: String) throws {
        let folder = try folder(
            ["pandoc": "for last; do :; done; echo \"$# $last\" >> \"$(dirname \"$0\")/log\""], name)
        #expect(try check("--output-format json .", in: folder).errors.contains("empty"))
        let log = try String(contentsOf: folder.url("bin/log"), encoding: .utf8)
        #expect(log.contains("/temporary/viendan-") && log.hasSuffix("/document.docx\n"))
        #expect(log.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.url("x").path))
    }

    @Test("a converter has nothing of the user's environment, and a home that goes with the run")
    func environment() throws {
        let folder = try folder(["pandoc": "env > \"$(dirname \"$0\")/log\"; echo một"], "b.docx")
        let run = try Program.shell(
            "export SECRET=1 HOME=/root PATH=\"$PWD/bin:/usr/bin:/bin\" TMPDIR=\"$PWD/temporary\"; \"$0\" check b.docx",
            in: folder)
        #expect(run.exitCode == 0)
        let log = try String(contentsOf: folder.url("bin/log"), encoding: .utf8)
        #expect(!log.contains("SECRET"))
        #expect(log.contains("/temporary/viendan-") && !log.contains("HOME=/root"))
        #expect(try leftovers(folder) == [])
    }

    @Test("what a converter leaves running is ended with it")
    func leftRunning() throws {
        let folder = try folder(
            ["pandoc": "sleep 1000 & echo $! > \"$(dirname \"$0\")/log\"; cat <<'END'\n\(Sample.wrongYear)END"],
            "b.docx")
        #expect(try Report(check("--output-format json b.docx", in: folder)).findings.count == 1)
        let log = try String(contentsOf: folder.url("bin/log"), encoding: .utf8)
        let process = try #require(Int32(log.trimmingCharacters(in: .whitespacesAndNewlines)))
        let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        #expect(state.map { $0.contains(") Z ") || $0.contains(") X ") } ?? true)
    }

    @Test("an interrupted run leaves neither files nor converters behind")
    func interrupted() throws {
        let folder = try folder(
            ["pandoc": "echo $$ > \"$(dirname \"$0\")/log\"; exec sleep 1000"], "b.docx", "c.docx", "d.docx")
        let run = try Program.shell(
            """
            export PATH="$PWD/bin:/usr/bin:/bin" TMPDIR="$PWD/temporary"
            (while ! [ -s bin/log ]; do :; done; kill -TERM "$(cat bin/run)") &
            sh -c 'echo $$ > bin/run; exec "$0" check .' "$0"; echo "ended by $?"
            grep -q sleep "/proc/$(cat bin/log)/cmdline" 2>/dev/null && echo "still running"
            """, in: folder)
        #expect(run.lines == ["ended by 143"])
        #expect(run.errorLines.allSatisfy { !$0.contains("docx") }, "\(run.errors)")
        #expect(try leftovers(folder) == [])
    }

    @Test("of a folder, pages of HTML are skipped and said so; a named one is checked")
    func html() throws {
        let folder = try folder(["pandoc": "cat <<'END'\n\(Sample.wrongYear)END"], "trang.html")
        #expect(
            try Report(check("--output-format json .", in: folder)).summary.skipped.contains { $0.path == "trang.html" }
        )
        #expect(try Report(check("--output-format json trang.html", in: folder)).paths == ["trang.html"])
    }
}
