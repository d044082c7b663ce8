import Foundation
import Testing

@Suite("The same output whatever the threads")
struct DeterminismTests {
    /// Documents of very different length, so that threads overtake each other; some can't be read.
    private static func documents() throws -> TemporaryFolder {
        var random = Seeded(seed: 20)
        let folder = try TemporaryFolder()
        let samples = [Sample.wrongYear, Sample.withoutDate, Sample.openNumber, Sample.clean]
        for index in 0..<200 {
            let length = index % 40 == 0 ? 150 : Int.random(in: 1...4, using: &random)
            var text = ""
            for _ in 0..<length {
                let number = Int.random(in: 1...30, using: &random)
                text += samples.randomElement(using: &random)?.replacing("41/", with: "\(number)/") ?? ""
            }
            try folder.write(Data((index % 50 == 7 ? "\0" : text).utf8), to: "\(index % 7)/\(index).txt")
        }
        return folder
    }

    @Test("1, 2 and 7 threads give the same bytes, again and again")
    func threads() throws {
        let folder = try Self.documents()
        let commands = [
            "check --output-format full", "check --output-format json", "check --output-format sarif",
            "check --output-format junit", "extract --output-format jsonl",
            "graph --output-format json", "graph --output-format dot",
        ]
        for command in commands {
            let runs = try ["1", "2", "7", "7"].map { threads in
                try Program.shell("\"$0\" \(command) --threads \(threads)", in: folder)
            }
            #expect(runs[0].output.count > 20_000)
            #expect(runs[0].errorLines.count == 4)
            for run in runs.dropFirst() {
                #expect(run.output == runs[0].output, "\(command)")
                #expect(run.errors == runs[0].errors, "\(command)")
                #expect(run.exitCode == 2, "\(command)")
            }
        }
    }

    @Test("the order of the paths changes nothing, in what documents say of each other neither")
    func pathOrder() throws {
        let right = "Căn cứ Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ về cầu phao.\n"
        let wrong = right.replacing("03/4", with: "08/4")
        let folder = try TemporaryFolder([
            "a.txt": wrong, "b.txt": right, "c.txt": "1. \(right)", "d.txt": "2. \(right)", "e/f.txt": Sample.wrongYear,
        ])
        for format in ["full", "json"] {
            let run = try Program.run(
                "check", "--output-format", format, "a.txt", "b.txt", "c.txt", "d.txt", "e", in: folder)
            #expect(run.text.contains("VD301"))
            let other = try Program.run(
                "check", "--output-format", format, "e", "d.txt", "b.txt", "a.txt", "c.txt", in: folder)
            #expect(other.output == run.output)
        }
    }
}

/// SplitMix64: the same numbers from the same seed, everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
