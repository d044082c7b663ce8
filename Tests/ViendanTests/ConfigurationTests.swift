import Foundation
import Testing

@Suite("Configuration")
struct ConfigurationTests {
    /// VD101 (an error) in the first sentence, VD202 (a warning) in the second, VD403 (style) in the third.
    private static let text =
        Sample.wrongYear + Sample.withoutDate
        + "Theo Thông tư số 41/2023/TT-VPCP, ngày 10/6/2023 của Văn phòng Chính phủ về cầu phao.\n"

    private func folder(_ configuration: String) throws -> TemporaryFolder {
        try TemporaryFolder([
            "viendan.json": configuration, "a.txt": Self.text, "kho/2019/b.txt": Self.text, "kho/c.txt": Self.text,
        ])
    }

    /// The codes found, by path.
    private func codes(_ configuration: String, _ options: String = "", paths: String = "") throws -> [String: [String]]
    {
        let run = try Program.shell(
            "\"$0\" check --output-format json \(options) \(paths)", in: folder(configuration))
        return Dictionary(grouping: try Report(run).findings, by: \.path).mapValues { $0.map(\.code).sorted() }
    }

    @Test(
        "select, extend-select and ignore choose the rules",
        arguments: [
            ("{}", ["VD101", "VD202"]), (#"{"select": ["VD4", "VD101"]}"#, ["VD101", "VD403"]),
            (#"{"extend-select": ["VD403"]}"#, ["VD101", "VD202", "VD403"]), (#"{"ignore": ["VD2"]}"#, ["VD101"]),
            (#"{"ignore": ["VD2"], "extend-select": ["VD202"]}"#, ["VD101", "VD202"]),
            (#"{"select": null, "ignore": []}"#, ["VD101", "VD202"]),
        ])
    func rules(configuration: String, expected: [String]) throws {
        #expect(try codes(configuration, paths: "a.txt") == ["a.txt": expected])
    }

    @Test(
        "options go over the configuration",
        arguments: [
            ("--select VD403", ["VD403"]), ("--extend-select VD202", ["VD202", "VD403"]), ("--select ALL", nil),
            ("--ignore VD403 --extend-select VD101", ["VD101"]), ("--isolated", ["VD101", "VD202"]),
        ])
    func options(option: String, expected: [String]?) throws {
        let found = try codes(#"{"select": ["VD4"], "ignore": ["VD101", "VD202"]}"#, option, paths: "a.txt")["a.txt"]
        #expect(found == expected ?? ["VD101", "VD202", "VD403"])
    }

    @Test("settings for paths hold for these only, a later one over an earlier, a folder for all that is in it")
    func perPath() throws {
        let configuration = #"""
            {"per-path": [
              {"paths": ["kho/"], "ignore": ["VD101"], "extend-select": ["VD403"]},
              {"paths": ["kho/2019/**", "!c.txt"], "select": ["VD2"], "ignore": ["VD202"], "severity": {"VD1": "info"}}
            ]}
            """#
        let found = try codes(configuration)
        #expect(found == ["a.txt": ["VD101", "VD202"], "kho/c.txt": ["VD202", "VD403"]])
        // What is ignored for a path stays so; what is selected for it gives way.
        #expect(
            try codes(configuration, "--select VD101,VD202") == [
                "a.txt": ["VD101", "VD202"], "kho/c.txt": ["VD202"],
            ])
    }

    @Test(
        "settings for paths hold however the path is named",
        arguments: ["2019", "./2019/b.txt", "../kho/2019", "\"$PWD/2019\""])
    func namedOtherwise(path: String) throws {
        let folder = try folder(#"{"per-path": [{"paths": ["kho/2019/*.txt"], "ignore": ["VD1", "VD2"]}]}"#)
        let run = try Program.shell("cd kho && \"$0\" check --output-format json \(path)", in: folder)
        #expect(run.exitCode == 0)
        #expect(try Report(run).summary.checked == 1)
    }

    @Test("a severity changes the exit code and what is shown; the more precise selector decides")
    func severity() throws {
        let folder = try folder(#"{"severity": {"VD202": "info", "VD": "warning", "VD101": "info"}}"#)
        let run = try Program.run("check", "a.txt", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.text.contains("0 lỗi, 0 cảnh báo, 2 thông tin"))
        try folder.write(
            Data(#"{"severity": {"VD2": "error"}, "ignore": ["VD101"], "fail-on": "error"}"#.utf8), to: "viendan.json")
        #expect(try Program.run("check", "a.txt", in: folder).exitCode == 1)
    }

    @Test("findings of the archive have the settings of the path on which they stand")
    func archive() throws {
        let plan = { (subject: String) in
            """
            ỦY BAN NHÂN DÂN
            HUYỆN BẮC HÀ

            Số: 15/KH-UBND

            Bắc Hà, ngày 05 tháng 02 năm 2024

            KẾ HOẠCH
            \(subject)

            """
        }
        let folder = try TemporaryFolder([
            "cu/a.txt": plan("Sửa cầu phao"), "moi/b.txt": plan("Trồng rừng ven sông"),
            "viendan.json":
                #"{"per-path": [{"paths": ["cu/**"], "ignore": ["VD304"]}, {"paths": ["moi"], "severity": {"VD3": "info"}}]}"#,
        ])
        #expect(try Report(Program.run("check", "--isolated", "--output-format", "json", in: folder)).paths.count == 2)
        let run = try Program.run("check", "--output-format", "json", in: folder)
        #expect(try Report(run).paths == ["moi/b.txt"])
        #expect(run.exitCode == 0)
    }

    @Test("fail-on and lang hold unless an option says otherwise")
    func failOnAndLanguage() throws {
        let folder = try folder(#"{"fail-on": "error", "lang": "en", "ignore": ["VD101"]}"#)
        let run = try Program.run("check", "a.txt", in: folder)
        #expect(run.exitCode == 0 && run.text.contains("first citation"))
        #expect(try Program.run("check", "--fail-on", "warning", "a.txt", in: folder).exitCode == 1)
        #expect(try Program.run("check", "--lang", "vi", "a.txt", in: folder).text.contains("viện dẫn lần đầu"))
        for command in ["extract", "graph", "register"] {
            #expect(try Program.run(command, "khong-co.txt", in: folder).errors.contains("no such file"))
        }
    }

    @Test("exclude passes over what a walk finds, and tells it; a file that is named is checked")
    func exclude() throws {
        let folder = try folder(#"{"exclude": ["kho/2019", "*.tmp.txt"]}"#)
        try folder.write(Data(Self.text.utf8), to: "d.tmp.txt")
        let report = try Report(checking: folder)
        #expect(report.paths == ["a.txt", "kho/c.txt"])
        #expect(report.summary.skipped.contains { $0.path == "d.tmp.txt" && $0.reason.contains("viendan.json") })
        #expect(try Program.run("check", "d.tmp.txt", in: folder).exitCode == 1)
    }

    @Test("the file of the current folder holds, else the nearest above, never that of what is checked")
    func nearest() throws {
        let folder = try folder(#"{"ignore": ["VD1", "VD2"]}"#)
        try folder.write(Data(#"{"select": ["VD101"]}"#.utf8), to: "kho/viendan.json")
        #expect(try Program.run("check", "kho", in: folder).exitCode == 0)
        let inside = try Program.shell("cd kho/2019 && \"$0\" check --output-format json", in: folder)
        #expect(try Report(inside).findings.map(\.code) == ["VD101"])
        let named = try Program.run(
            "check", "--config", "kho/viendan.json", "--output-format", "json", "a.txt", in: folder)
        #expect(try Report(named).findings.map(\.code) == ["VD101"])
        #expect(try Program.run("check", "--isolated", "a.txt", in: folder).exitCode == 1)
    }

    @Test("a converter of the configuration makes text of files by their end, and folders are searched for them")
    func converters() throws {
        let folder = try folder(#"{"converters": {".wps": ["cat", "{input}"]}}"#)
        try folder.write(Data(Sample.wrongYear.utf8), to: "kho/d.wps")
        #expect(try Report(checking: folder).paths.contains("kho/d.wps"))
        #expect(try Report(Program.run("check", "--isolated", "--output-format", "json", in: folder)).paths.count == 3)
    }
}
