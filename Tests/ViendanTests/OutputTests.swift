import Foundation
import Testing

@Suite("Output")
struct OutputTests {
    @Test("full is path:line:column: CODE name: message, the line, the marker, then the summary")
    func text() throws {
        let run = try Program.run("check", "x/a.txt", in: TemporaryFolder(["x/a.txt": "\n" + Sample.wrongYear]))
        let heads = run.lines.filter { $0.hasPrefix("x/a.txt:") }
        #expect(heads.count == 1)
        #expect(
            try #require(heads.first).wholeMatch(of: /x\/a\.txt:2:27: VD101 symbol-year-mismatch: .*2021.*2019.*/)
                != nil)
        #expect(run.lines.contains("    " + Sample.wrongYear.trimmingCharacters(in: .newlines)))
        #expect(run.text.hasSuffix("\n"))
        #expect(run.errors.isEmpty)
    }

    /// What stands before the citation on its line; none of it may push the marker aside.
    @Test(
        "the marker stands under exactly the place",
        arguments: [
            "", "\t", "\t\tMục\t1.\t", "   ", "a  b   ", "Số liệu đã gửi, ".decomposedStringWithCanonicalMapping,
            "dấu\u{301} ", "\u{A0}\u{A0}mục: ", "\u{7}\u{1B}[31mđỏ ",
            String(repeating: "Tổ chức thực hiện nghiêm túc. ", count: 200),
            String(repeating: "a\u{301}", count: 3000) + " ",
            String(repeating: "\t ", count: 900),
        ])
    func marker(before: String) throws {
        let run = try Program.run("check", "a.txt", in: TemporaryFolder(["a.txt": before + Sample.wrongYear]))
        let marker = try #require(run.lines.firstIndex { $0.contains("^") })
        let (line, carets) = (run.lines[marker - 1], run.lines[marker])
        // A letter and the combining marks on it are one character, in one column.
        let start = try #require(carets.firstIndex(of: "^")).utf16Offset(in: carets)
        let shown = Array(line).dropFirst(start).prefix(carets.count { $0 == "^" })
        #expect(String(shown) == "2021")
    }

    @Test("check --output-format json has every key of the contract")
    func json() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.csv": "", "c.txt": ""])
        let run = try Program.run("check", "--output-format", "json", in: folder)
        let report = try object(run.output)
        #expect(keys(report) == Set(["schema", "tool", "summary", "findings"]))
        #expect(report["schema"] as? Int == 1)
        let summary = try #require(report["summary"] as? [String: Any])
        #expect(keys(summary).isSuperset(of: ["checked", "skipped", "references", "findings"]))
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(
            keys(finding) == [
                "code", "name", "severity", "path", "span", "place", "message", "evidence", "fix", "fingerprint",
            ])
        let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
        #expect(keys(evidence) == ["path", "span", "place", "message"])
        #expect(try positionKeys(finding["span"]) == ["byte", "line", "column"])
        #expect(try positionKeys(evidence["span"]) == ["byte", "line", "column"])
    }

    @Test("JSON without findings, and without documents, is whole")
    func emptyJSON() throws {
        for files in [["a.txt": Sample.clean], [:]] as [KeyValuePairs<String, String>] {
            let run = try Program.run("check", "--output-format", "json", in: TemporaryFolder(files))
            #expect((try object(run.output)["findings"] as? [Any])?.isEmpty == true)
        }
    }

    @Test("extract --output-format jsonl has every key of the contract on each line")
    func jsonLines() throws {
        let text = Sample.clean + Sample.withoutDate + "Theo khoản 2 Điều 6 Nghị định số 41/2021/NĐ-CP.\n"
        let run = try Program.run("extract", "--output-format", "jsonl", "a.txt", in: TemporaryFolder(["a.txt": text]))
        #expect(run.exitCode == 0)
        let lines = try run.output.split(separator: 0x0A).map { try object(Data($0)) }
        #expect(lines.count == 3)
        for line in lines {
            #expect(
                keys(line) == [
                    "schema", "path", "kind", "text", "span", "type", "symbol", "number", "year", "code", "date",
                    "dateText", "issuer", "subject", "pinpoint", "relation", "stated", "document", "part", "resolution",
                ])
        }
        let pinpoint = try #require(lines.last?["pinpoint"] as? [String: Any])
        #expect(keys(pinpoint) == ["text", "span", "parts"])
    }

    @Test("control characters of a document or a name never reach the terminal")
    func controls() throws {
        let steering = "\u{1B}[31m\u{7}\u{8}\u{7F}\u{9B}2J\u{202E} "
        let folder = try TemporaryFolder()
        // Before, within and behind the citation.
        let text = "\(steering)Nghị định\u{1B} số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ về \(steering)cầu phao\n"
        try folder.write(Data(text.utf8), to: "a\u{1B}[31m\u{9B}.txt")
        let formats = ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "csv"]
        for arguments in formats.map({ "check --output-format \($0)" }) + ["extract", "extract --output-format jsonl"] {
            let run = try Program.shell("\"$0\" \(arguments) . khong-co$(printf '\\033')", in: folder)
            #expect(!run.output.isEmpty, "\(arguments)")
            // Of CSV the line ends too.
            let shown = (run.text.replacing("\r\n", with: "\n") + run.errors).unicodeScalars.filter { $0 != "\n" }
            #expect(!shown.contains { $0.properties.generalCategory == .control }, "\(arguments)")
        }
    }

    @Test("a reader that goes away ends the run without noise")
    func closedReader() throws {
        let folder = try TemporaryFolder(["a.txt": String(repeating: Sample.wrongYear, count: 1000)])
        let run = try Program.shell(#"{ "$0" check a.txt; echo "$?" > ma; } | true; cat ma"#, in: folder)
        let code = try #require(run.lines.last.flatMap { Int32($0) })
        // By the signal, as is usual, or told as output that could not be written.
        #expect([1, 2, 128 + SIGPIPE].contains(code))
        #expect(run.errorLines.count <= 1)
    }

    private func object(_ data: Data) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func keys(_ object: [String: Any]) -> Set<String> { Set(object.keys) }

    private func positionKeys(_ span: Any?) throws -> Set<String> {
        let span = try #require(span as? [String: [String: Any]])
        #expect(Set(span.keys) == ["start", "end"])
        return Set(span.values.flatMap(\.keys))
    }

    @Test("extract --unparsed lists what is no reference, in both forms, and check counts it")
    func unparsed() throws {
        let folder = try TemporaryFolder(["a.txt": "Theo 02/MTK và Mẫu số 03/KK-XS.\n"])
        let text = try Program.run("extract", "--unparsed", "a.txt", in: folder)
        #expect(text.lines == ["a.txt:1:6: unknown: 02/MTK", "a.txt:1:23: form-code: 03/KK-XS"])
        let lines = try Program.run("extract", "--unparsed", "--output-format", "jsonl", "a.txt", in: folder)
        #expect(lines.lines.count == 2 && lines.lines[0].contains(#""reason":"unknown","text":"02/MTK""#))
        let check = try Program.run("check", "a.txt", "--lang", "en", in: folder)
        #expect(check.text.contains("1 places look like references and were not understood"))
    }
}
