import Foundation
import Testing

@Suite("Robustness, seeded")
struct RobustnessTests {
    private static let count = 160

    @Test("mutated documents never crash the program; every range is within its file and says what it holds")
    func mutations() throws {
        let folder = try TemporaryFolder()
        var random = Seeded(seed: 404)
        let corpus = try Self.corpus()
        var files: [String: Data] = [:]
        for index in 0..<Self.count {
            let data = Self.mutation(of: corpus, using: &random)
            files["\(index).txt"] = data
            try folder.write(data, to: "\(index).txt")
        }
        let check = try Program.run("check", "--output-format", "json", in: folder)
        #expect([0, 1, 2].contains(check.exitCode) && !check.isKilled)
        let report = try Report(check)
        let readable = files.filter { Self.isText($0.value) }
        #expect(report.summary.checked == readable.count)
        #expect(Set(report.summary.failed.map(\.path)) == Set(files.keys).subtracting(readable.keys))
        // Both kinds must be among the mutations, or the oracle above says nothing.
        #expect(readable.count > Self.count / 4 && readable.count < Self.count)
        #expect(report.findings.count > Self.count / 4)

        let locators = files.mapValues(Locator.init)
        // Other documents are named as evidence too.
        #expect(
            report.findings.contains { finding in
                finding.evidence.contains { $0.path.map { $0 != finding.path } ?? false }
            })
        for (path, findings) in Dictionary(grouping: report.findings, by: \.path) {
            let locator = try #require(locators[path])
            for finding in findings {
                #expect(locator.holds(finding.span), "\(path): \(finding.code) \(finding.span)")
                for evidence in finding.evidence {
                    guard let other = evidence.path else { continue }
                    let locator = try #require(locators[other])
                    #expect(locator.holds(try #require(evidence.span)), "\(path): \(finding.code), \(other)")
                }
            }
            // What other documents contradict stands behind what the document itself does.
            for isOfArchive in [false, true] {
                let starts = findings.filter { $0.code.hasPrefix("VD3") == isOfArchive }.map(\.span.start.byte)
                #expect(starts == starts.sorted(), "\(path)")
            }
        }

        let extract = try Program.run("extract", "--output-format", "jsonl", in: folder)
        #expect([0, 2].contains(extract.exitCode) && !extract.isKilled)
        let references = Dictionary(grouping: try ExtractedReference.all(extract), by: \.path)
        #expect(references.count > Self.count / 4)
        for (path, references) in references {
            let data = try #require(files[path])
            let locator = Locator(data)
            for reference in references {
                #expect(locator.holds(reference.span), "\(path): \(reference.span)")
                let bytes = data[reference.span.start.byte..<reference.span.end.byte]
                #expect(String(decoding: bytes, as: UTF8.self) == reference.text, "\(path)")
            }
            let starts = references.map(\.span.start.byte)
            #expect(starts == starts.sorted(), "\(path)")
        }
    }

    private static func corpus() throws -> [Data] {
        let folder = Program.repository.appendingPathComponent("corpus")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.map {
            try Data(contentsOf: folder.appendingPathComponent($0))
        }
    }

    private static func mutation(of corpus: [Data], using random: inout Seeded) -> Data {
        var data = corpus.randomElement(using: &random) ?? Data()
        switch Int.random(in: 0..<7, using: &random) {
        case 0:
            return Data(
                (0..<Int.random(in: 1...2000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
        case 1:
            for _ in 0..<3 {
                data[Int.random(in: 0..<data.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
        case 2: data = data.prefix(Int.random(in: 1...data.count, using: &random))
        case 3: data += corpus.randomElement(using: &random) ?? Data()
        case 4:
            // Sound text in an order that nobody writes.
            let words = String(decoding: data, as: UTF8.self).split(separator: " ")
            data = Data(words.shuffled(using: &random).joined(separator: " ").utf8)
        case 5:
            // Scalars put in between: marks, control characters, other scripts, digits and slashes.
            let scalars = Array("\u{301}\u{7}\t\u{A0}\u{AD}\u{200B}…–٣字📄/-.,0123456789()\r\n".unicodeScalars)
            var text = String.UnicodeScalarView()
            for scalar in String(decoding: data, as: UTF8.self).unicodeScalars {
                text.append(scalar)
                if Int.random(in: 0..<40, using: &random) == 0, let extra = scalars.randomElement(using: &random) {
                    text.append(extra)
                }
            }
            data = Data(String(text).utf8)
        default:
            let start = Int.random(in: 0..<data.count, using: &random)
            data.removeSubrange(start..<min(data.count, start + Int.random(in: 1...60, using: &random)))
        }
        return data
    }

    /// What the program must take, told by the standard library.
    private static func isText(_ data: Data) -> Bool {
        !data.contains(0) && String(validating: data, as: UTF8.self) != nil && data.contains { $0 > 0x20 }
    }
}

/// Finds the line and column of a byte anew, the slow and plain way.
private struct Locator {
    private let count: Int
    private var places: [Int: Span.Position] = [:]

    init(_ data: Data) {
        count = data.count
        var (byte, line, column) = (0, 1, 1)
        for scalar in String(decoding: data, as: UTF8.self).unicodeScalars {
            places[byte] = Span.Position(byte: byte, line: line, column: column)
            byte += UTF8.width(scalar)
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        places[byte] = Span.Position(byte: byte, line: line, column: column)
    }

    /// Whether a span is not empty, within the file, and at whole scalars with the right lines and columns.
    func holds(_ span: Span) -> Bool {
        span.start.byte < span.end.byte && span.end.byte <= count && places[span.start.byte] == span.start
            && places[span.end.byte] == span.end
    }
}
