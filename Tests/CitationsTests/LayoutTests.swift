import Foundation
import Testing

@testable import Citations

/// One document in several layouts gives the same references but for their places.
@Suite struct LayoutTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../corpus")
        .standardized

    private static let documents: [URL] =
        ((try? FileManager.default.subpathsOfDirectory(atPath: corpus.path)) ?? [])
        .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted().map { corpus.appending(path: $0) }

    private static func references(_ text: String) -> [String] {
        let document = CitingDocument(text: text)
        func words(_ range: Range<Int>) -> String {
            document.source.string(range).precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }
        let numbered = document.references.map {
            ($0.range.lowerBound, "\(words($0.range)) \($0.symbol.canonical) \($0.relation) \($0.issuer?.name ?? "")")
        }
        let others = document.mentions.map {
            ($0.range.lowerBound, "\($0.kind) \(words($0.range)) \($0.relation) \($0.target)")
        }
        let aliases = document.aliasUses.map { ($0.range.lowerBound, "alias \(words($0.range))") }
        return (numbered + others + aliases).sorted { $0.0 < $1.0 }.map {
            $0.1.precomposedStringWithCanonicalMapping
        }
    }

    @Test(arguments: documents)
    func decomposedLettersChangeNothing(plan: URL) throws {
        let text = try String(contentsOf: plan, encoding: .utf8)
        #expect(
            Self.references(text.decomposedStringWithCanonicalMapping)
                == Self.references(text.precomposedStringWithCanonicalMapping))
    }

    @Test(arguments: documents)
    func lineEndsOfWindowsChangeNothing(plan: URL) throws {
        let text = try String(contentsOf: plan, encoding: .utf8)
        #expect(Self.references(text.replacing("\n", with: "\r\n")) == Self.references(text))
    }

    /// Paragraphs of prose that are longer than a line are wrapped as converters wrap them.
    @Test(arguments: documents)
    func wrappedLinesChangeNothing(plan: URL) throws {
        let text = try String(contentsOf: plan, encoding: .utf8)
        let wrapped = text.components(separatedBy: "\n").map(Self.wrapped).joined(separator: "\n")
        #expect(Self.references(wrapped) == Self.references(text))
    }

    private static func wrapped(_ line: String) -> String {
        guard line.count > 160, !line.hasPrefix("|") else { return line }
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if current.count + word.count > 90 {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        return (lines + [current]).joined(separator: "\n")
    }
}
