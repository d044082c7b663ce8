import Testing

@Suite("Comments that leave findings out")
struct SuppressionTests {
    private static let comment = "<!-- viendan: ignore VD101 bản gốc ghi thế -->"

    @Test("a finding that is left out is counted and fails no run", arguments: ["a.txt", "a.md"])
    func counted(name: String) throws {
        let folder = try TemporaryFolder([name: "\(Self.comment)\n\(Sample.wrongYear)"])
        let run = try Program.run("check", in: folder)
        #expect(run.exitCode == 0)
        #expect(!run.text.contains("VD101"))
        #expect(run.lines.contains("Không báo: 1 phát hiện được chú thích trong văn bản cho qua."))
        #expect(!run.text.contains("Không phát hiện mâu thuẫn"))
        let report = try Report(Program.run("check", "--output-format", "json", in: folder))
        #expect(report.findings.isEmpty)
        #expect(report.summary.withheld.suppressed == 1)
    }

    @Test(
        "codes stand behind commas or spaces, in letters of any case",
        arguments: ["VD101 VD102", "vd101, vd102", "VD1"])
    func codes(names: String) throws {
        let text = "Nghị quyết số 121/2025/QH12 ngày 19/6/2020 của Quốc hội về trẻ em."
        let folder = try TemporaryFolder(["a.txt": "<!-- viendan: ignore \(names) theo bản gốc -->\n\(text)\n"])
        let report = try Report(Program.run("check", "--select", "VD1,VD001", "--output-format", "json", in: folder))
        #expect(report.findings.isEmpty)
        #expect(report.summary.withheld.suppressed == 2)
    }

    @Test("a comment that leaves nothing out is a note, which --fail-on info makes a failure and --ignore silences")
    func unused() throws {
        let folder = try TemporaryFolder(["a.txt": "\(Self.comment)\n\(Sample.clean)"])
        let run = try Program.run("check", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.lines.contains { $0.hasPrefix("a.txt:1:22: VD001 unused-suppression: ") })
        #expect(try Program.run("check", "--fail-on", "info", in: folder).exitCode == 1)
        #expect(try !Program.run("check", "--ignore", "VD001", in: folder).text.contains("VD001"))
        #expect(try !Program.run("check", "--select", "VD101", in: folder).text.contains("VD001"))
    }

    @Test("what all documents together show is left out too, and a comment unused in the end is told, in any order")
    func archive() throws {
        let right = "Căn cứ Quyết định số 512/QĐ-UBND ngày 04/5/2022 của Ủy ban nhân dân tỉnh Lào Cai về cầu phao."
        let comment = "<!-- viendan: ignore VD301 bản gốc ghi thế -->"
        let folder = try TemporaryFolder([
            "a.txt": "\(comment)\n\(right.replacing("04/5", with: "08/5"))", "b.txt": right, "c.txt": "1. \(right)",
            "d.txt": "\(comment)\n2. \(right)",
        ])
        let runs = try ["1", "4"].map { try Program.run("check", "--threads", $0, "d.txt", "c.txt", ".", in: folder) }
        #expect(runs[0].output == runs[1].output)
        #expect(runs[0].lines.filter { $0.contains(": VD") }.map { String($0.prefix(17)) } == ["d.txt:1:22: VD001"])
        #expect(runs[0].text.contains("1 phát hiện được chú thích"))
        #expect(try !Program.run("check", "d.txt", in: folder).text.contains("VD001"))
    }

    @Test("extract reads no reference in a comment, and those around it as they are")
    func extract() throws {
        let comment = "<!-- viendan: ignore VD101 xem Nghị định số 99/2019/NĐ-CP ngày 03/4/2020 -->"
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear.replacing(" ngày", with: " \(comment) ngày")])
        let references = try ExtractedReference.all(Program.run("extract", "--output-format", "jsonl", in: folder))
        #expect(references.map(\.text) == ["Nghị định số 41/2021/NĐ-CP \(comment) ngày 03/4/2019"])
        #expect(try Program.run("check", in: folder).exitCode == 0)
    }
}
