import Foundation
import Testing

@Suite("Selection of rules")
struct RuleSelectionTests {
    /// VD101 at the year, VD402 at the number, VD403 at the comma.
    private static let text =
        "Thực hiện Nghị định 41/2021/NĐ-CP, ngày 03/4/2019 của Chính phủ về cầu phao.\n"

    private func codes(_ options: String...) throws -> [String] {
        let folder = try TemporaryFolder(["a.txt": Self.text])
        let run = try Program.shell(
            "\"$0\" check --output-format json \(options.joined(separator: " ")) a.txt", in: folder)
        return try Report(run).findings.map(\.code).sorted()
    }

    @Test("style rules run only when they are selected")
    func style() throws {
        #expect(try codes() == ["VD101"])
        #expect(try codes("--select VD4") == ["VD402", "VD403"])
        #expect(try codes("--extend-select VD4") == ["VD101", "VD402", "VD403"])
        #expect(try codes("--select=ALL --ignore VD403") == ["VD101", "VD402"])
    }

    @Test("repeated options add up, as do codes with commas")
    func repeated() throws {
        #expect(try codes("--select VD101 --select VD403") == ["VD101", "VD403"])
        #expect(try codes("--select VD101,VD403") == ["VD101", "VD403"])
        #expect(try codes("--select VD1,VD4 --ignore VD402 --ignore VD403") == ["VD101"])
    }

    @Test("findings of style fail no run by default")
    func exitCode() throws {
        let folder = try TemporaryFolder(["a.txt": Self.text])
        #expect(try Program.run("check", "--select", "VD4", "a.txt", in: folder).exitCode == 0)
        #expect(try Program.run("check", "--select", "VD4", "--fail-on", "info", "a.txt", in: folder).exitCode == 1)
    }

    @Test(
        "an unknown code is 2, and the known ones are named",
        arguments: ["--select VD999", "--select vd101", "--extend-select VD101,", "--ignore VD101,XY", "--ignore=''"])
    func unknown(option: String) throws {
        let run = try Program.shell("\"$0\" check \(option) a.txt", in: TemporaryFolder(["a.txt": Self.text]))
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.count == 1)
        for code in ["ALL", "VD101", "VD209", "VD406"] { #expect(run.errors.contains(code)) }
    }

    @Test("a selection that leaves no rule is 2: silence is no pass")
    func nothingLeft() throws {
        let folder = try TemporaryFolder(["a.txt": Self.text])
        let run = try Program.run("check", "--ignore", "ALL", "a.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("--ignore"))
    }
}
