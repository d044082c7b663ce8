import Foundation
import Testing

@Suite("Encodings")
struct EncodingTests {
    /// Letters of one to three bytes in UTF-8, and one beyond the basic plane, stand before the finding.
    private static let text = "Ghi chú 📄 ở đây:\r\n\r\n\(Sample.wrongYear)\(Sample.wrongYear)"

    private static let bigEndian: Data =
        Data([0xFE, 0xFF]) + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    private static let littleEndian: Data =
        Data([0xFF, 0xFE]) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    private static let marked: Data = Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)

    @Test("a byte order mark or UTF-16 changes nothing but the bytes, which are those of the file")
    func sameFindings() throws {
        let folder = try TemporaryFolder()
        try folder.write(Data(Self.text.utf8), to: "a.txt")
        try folder.write(Self.marked, to: "b.txt")
        try folder.write(Self.littleEndian, to: "c.txt")
        try folder.write(Self.bigEndian, to: "d.txt")
        let findings = Dictionary(grouping: try Report(checking: folder).findings, by: \.path)
        let plain = try #require(findings["a.txt"])
        #expect(plain.map(\.span.start.line) == [3, 4])
        #expect(plain.map(\.span.start.column) == [27, 27])
        for path in ["b.txt", "c.txt", "d.txt"] {
            let other = try #require(findings[path])
            #expect(other.map(\.message) == plain.map(\.message), "\(path)")
            #expect(other.map(\.fingerprint) == plain.map(\.fingerprint), "\(path)")
            #expect(places(other) == places(plain), "\(path)")
        }
        let years = try findings.mapValues { try #require($0.last).span }
        #expect(Data(Self.text.utf8)[bytes(years["a.txt"])] == Data("2021".utf8))
        #expect(Self.marked[bytes(years["b.txt"])] == Data("2021".utf8))
        #expect(Self.littleEndian[bytes(years["c.txt"])] == Data([0x32, 0, 0x30, 0, 0x32, 0, 0x31, 0]))
        #expect(Self.bigEndian[bytes(years["d.txt"])] == Data([0, 0x32, 0, 0x30, 0, 0x32, 0, 0x31]))
    }

    @Test("a composed and a decomposed text give the same findings")
    func decomposed() throws {
        let folder = try TemporaryFolder([
            "a.txt": Sample.wrongYear.precomposedStringWithCanonicalMapping,
            "b.txt": Sample.wrongYear.decomposedStringWithCanonicalMapping,
        ])
        let findings = try Report(checking: folder).findings
        #expect(findings.map(\.code) == ["VD101", "VD101"])
        #expect(Set(findings.map(\.message)).count == 1)
    }

    private func places(_ findings: [Report.Finding]) -> [[Int]] {
        findings.map { [$0.span.start.line, $0.span.start.column, $0.span.end.line, $0.span.end.column] }
    }

    private func bytes(_ span: Span?) -> Range<Int> { (span?.start.byte ?? 0)..<(span?.end.byte ?? 0) }
}
