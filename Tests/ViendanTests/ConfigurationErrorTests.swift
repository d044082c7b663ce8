import Foundation
import Testing

@Suite("Errors of a configuration")
struct ConfigurationErrorTests {
    /// One line that has all words, and exit code 2, before anything is checked.
    private func expectError(
        _ run: Program.Run, _ words: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.exitCode == 2 && !run.isKilled, sourceLocation: sourceLocation)
        #expect(run.output.isEmpty, sourceLocation: sourceLocation)
        #expect(run.errorLines.count == 1, sourceLocation: sourceLocation)
        for word in ["viendan.json"] + words {
            #expect(run.errors.contains(word), "\(run.errors)", sourceLocation: sourceLocation)
        }
    }

    private func check(_ configuration: Data) throws -> Program.Run {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        try folder.write(configuration, to: "viendan.json")
        return try Program.run("check", "a.txt", in: folder)
    }

    @Test(
        "what can't be meant is told with its line and what it may be",
        arguments: [
            ("{\n\"selct\": []}", [":2:", "\"selct\"", "\"select\""]), ("{\n\n\"màu\": 1}", [":3:", "per-path"]),
            ("{\"select\": \"VD1\"}", [":1:", "\"select\"", "[ ]"]), ("{\"lang\": [\"vi\"]}", ["\"lang\"", "\" \""]),
            ("{\"select\": [1]}", ["\"select\""]), ("[]", [":1:", "{ }"]), ("\"select\"", ["{ }"]),
            ("{\"ignore\": [\n\"VD101\",\n\"VD1O1\"]}", [":3:", "VD1O1", "VD101"]),
            ("{\"severity\": {\"VD101\": \"fatal\"}}", ["VD101", "fatal", "info, warning, error"]),
            ("{\"severity\": {\"VD9\": \"info\"}}", ["VD9"]), ("{\"fail-on\": \"never\"}", ["\"fail-on\"", "warning"]),
            ("{\"lang\": \"fr\"}", ["vi, en"]), ("{\"per-path\": [{\"ignore\": [\"VD1\"]}]}", ["\"paths\""]),
            ("{\"per-path\": [{\"paths\": [\"a\"], \"lang\": \"en\"}]}", ["\"lang\"", "paths"]),
            ("{\"exclude\": [\"#\"]}", ["\"#\""]), ("{\"ignore\": [\"ALL\"]}", []),
            ("{\"converters\": {\"wps\": [\"a\"]}}", ["wps"]), ("{\"converters\": {\".wps\": []}}", ["wps2txt"]),
            ("{\"converters\": {\".wps\": [\"./a\", \"{input}\"]}}", ["PATH"]),
            ("{\"converters\": {\".wps\": [\"a\"]}}", ["{input}"]),
        ])
    func meaning(configuration: String, words: [String]) throws {
        expectError(try check(Data(configuration.utf8)), words)
    }

    @Test(
        "agencies and documents that can't be used are told",
        arguments: [
            (#"{"agencies": [{"code": "SDL"}]}"#, ["\"name\""]),
            (#"{"agencies": [{"name": "Sở Du lịch"}]}"#, ["\"code\""]),
            (#"{"agencies": [{"code": "KH", "name": "Ban Kế hoạch"}]}"#, ["\"KH\""]),
            (#"{"agencies": [{"code": "S-L", "name": "Sở Du lịch"}]}"#, ["\"S-L\""]),
            (#"{"agencies": [{"code": "SDL", "name": "Sở 12"}]}"#, ["\"Sở 12\"", "NFC"]),
            (#"{"agencies": [{"code": "SDL", "name": "So\u0302\u0309 Du lich"}]}"#, ["NFC"]),
            (#"{"agencies": [{"code": "SDL", "name": "Sở Du lịch", "place": "Sao Hỏa"}]}"#, ["Sao Hỏa"]),
            (
                #"{"agencies": [{"code": "SDL", "name": "Sở Du lịch", "from": "01/3/2025"}]}"#,
                ["01/3/2025", "2025-03-01"]
            ),
            (#"{"agencies": [{"code": "SDL", "name": "Sở Du lịch", "to": "2025-02-30"}]}"#, ["2025-02-30"]),
            (
                #"{"agencies": [{"code": "SDL", "name": "Sở Du lịch", "from": "2025-01-02", "to": "2025-01-01"}]}"#,
                ["\"from\""]
            ),
            (#"{"agencies": [{"code": "SDL", "name": "Sở Du lịch", "party": "no"}]}"#, ["true"]),
            (
                #"{"documents": [{"type": "Quyết đinh", "symbol": "1/QĐ-TTg", "date": "2020-01-02"}]}"#,
                ["\"Quyết định\""]
            ),
            (#"{"documents": [{"type": "Quyết định", "date": "2020-01-02"}]}"#, ["\"symbol\""]),
            (#"{"documents": [{"type": "Quyết định", "symbol": "1/QĐ-TTg"}]}"#, ["\"date\""]),
            (#"{"documents": [{"type": "Quyết định", "symbol": "cầu phao", "date": "2020-01-02"}]}"#, ["\"symbol\""]),
            (
                #"{"documents": [{"type": "Quyết định", "symbol": "5/QĐ-UBND", "date": "2020-01-02"}]}"#, ["\"issuer\""]
            ),
        ])
    func entries(configuration: String, words: [String]) throws {
        expectError(try check(Data(configuration.utf8)), [":1:"] + words)
    }

    @Test(
        "what is no JSON is told with its line",
        arguments: [
            "", " ", "{", "{\n\"select\": [", "{\"select\"}", "{,}", "{\"select\": []} x", "{\"select\": [],}", "nul",
            "{\"lang\": \"vi", "{\"lang\": \"v\ni\"}", "{\"lang\": \"\\x\"}", "{\"lang\": \"\\ud800\"}",
            "{\"lang\": \"\\u0000\"}", "{\"lang\": \"\\u00\"}", "// vi\n{}", "{'lang': 'vi'}",
        ])
    func syntax(configuration: String) throws { expectError(try check(Data(configuration.utf8)), []) }

    @Test("a key that stands twice is an error")
    func twice() throws {
        expectError(
            try check(Data("{\"ignore\": [],\n\"severity\": {},\n\"\\u0069gnore\": [\"VD1\"]}".utf8)),
            [":3:", "\"ignore\""])
    }

    @Test(
        "nothing that a file holds ends in a crash",
        arguments: [
            Data(String(repeating: "[", count: 100_000).utf8), Data(String(repeating: "{\"a\":", count: 100_000).utf8),
            Data("{\"lang\": \"v\0i\"}".utf8), Data([0x7B, 0xFF, 0x7D]), Data([0xFF, 0xFE, 0x7B]), Data([0, 0, 0]),
            Data("{\"\(String(repeating: "x", count: 100_000))\": 1}".utf8), Data(repeating: 0x20, count: 2 << 20),
            Data("{\"agencies\": [{\"code\": \"SDL\", \"name\": \"\(String(repeating: "a", count: 500))\"}]}".utf8),
            Data("{\"lang\": \"\u{1B}[2J\"}".utf8), Data("{\"lang\": \"\u{9B}2J\u{202E}\"}".utf8),
        ])
    func hostile(configuration: Data) throws {
        let run = try check(configuration)
        expectError(run, [])
        #expect(run.errors.unicodeScalars.allSatisfy { $0 == "\n" || !["\u{1B}", "\u{9B}", "\u{202E}"].contains($0) })
        #expect(run.errors.utf8.count < 8192)
    }

    @Test("more agencies than there is room for are told, at once")
    func tooManyAgencies() throws {
        let letters = Array("bcdghklmnp")
        let entries = (0..<10_000).map { number in
            let word = String(String(number).compactMap { $0.wholeNumberValue.map { letters[$0] } })
            return #"{"code": "X\#(word.uppercased())", "name": "Ban \#(word)a"}"#
        }
        expectError(try check(Data(#"{"agencies": [\#(entries.joined(separator: ","))]}"#.utf8)), [":1:"])
    }

    @Test("a file of 1 GB, a folder, a pipe, a link that leads nowhere and a path that isn't there are told")
    func noFile() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        for make in [
            "truncate -s 1G viendan.json", "mkdir viendan.json", "mkfifo viendan.json", "ln -s khong-co viendan.json",
            "ln -s viendan.json viendan.json",
        ] {
            let run = try Program.shell("rm -rf viendan.json && \(make) && \"$0\" check a.txt", in: folder)
            expectError(run, [])
        }
        expectError(try Program.run("check", "--config", "khong/viendan.json", "a.txt", in: folder), [])
    }

    @Test("--config needs a path, and a file that is named but wrong stops every command")
    func named() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "viendan.json": "{}", "b/viendan.json": "{\"x\": 1}"])
        for command in ["check", "extract", "graph", "register"] {
            expectError(try Program.run(command, "a.txt", "--config", "b/viendan.json", in: folder), ["b/"])
            #expect(
                try Program.run(command, "a.txt", "--config=b/viendan.json", "--isolated", in: folder).exitCode == 0)
        }
        #expect(try Program.run("check", "--config", in: folder).exitCode == 2)
        let english = try Program.run("check", "--lang", "en", "--config", "b/viendan.json", in: folder)
        #expect(english.errors.contains("no key \"x\""))
    }
}
