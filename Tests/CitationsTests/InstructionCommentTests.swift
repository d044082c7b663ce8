import Foundation
import LegalText
import Testing

@testable import Citations

@Suite struct InstructionCommentTests {
    private static let comment = "<!-- viendan: ignore VD101 xem Nghị định số 99/2019/NĐ-CP ngày 03/4/2020 -->"

    /// What is said of each reference, wherever it stands.
    private func said(_ text: String) throws -> [String] {
        let document = CitingDocument(try SourceText(text))
        return document.references.enumerated().map { index, reference in
            "\(reference.kind) \(reference.symbol.canonical) \(String(describing: reference.date?.valid)) "
                + "\(reference.issuer?.name ?? "") \(reference.relation) \(document.resolutions[index]) "
                + (reference.subject.map(document.runningText) ?? "")
        } + document.mentions.map { "\($0.kind) \(document.runningText($0.range)) \($0.target)" }
    }

    private static let sentence =
        "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ về cầu phao trên sông và bến đò ngang\n"
        + "cấp xã; Luật Trẻ em; Quyết định số 512/QĐ-UBND ngày 04/5/2022 của Ủy ban nhân dân tỉnh Lào Cai.\n"

    @Test(
        "a comment changes nothing that is read around it",
        arguments: [
            "\(comment)\n\(sentence)", "\(sentence)\(comment)", "\(sentence)\(comment)\n\n",
            sentence.replacing("cấp xã", with: "\(comment)\ncấp xã"),
            sentence.replacing("cấp xã", with: "\(comment)\(comment)\n\(comment)\ncấp xã"),
            sentence.replacing(" ngày 03", with: " \(comment) ngày 03"),
            sentence.replacing("\n", with: " \(comment)\n"),
            sentence.replacing("\n", with: "\r\n").replacing("cấp xã", with: "\(comment)\r\ncấp xã"),
            "\u{FEFF}\(comment)\r\n\(sentence)",
        ])
    func neutral(text: String) throws {
        #expect(try said(text) == said(Self.sentence))
    }

    @Test("a comment above each paragraph of a real layout changes nothing")
    func layouts() throws {
        let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("corpus")
        let names = try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.prefix(6)
        #expect(!names.isEmpty)
        for name in names {
            let text = try String(contentsOf: corpus.appendingPathComponent(name), encoding: .utf8)
            let commented = text.replacing("\n\n", with: "\n\n\(Self.comment)\n")
            #expect(try said(commented) == said(text), "\(name)")
        }
    }

    @Test("what is no comment to the program, or has no end, is text")
    func text() throws {
        for words in ["<!-- \(Self.sentence) -->", "<!-- viendan: ignore \(Self.sentence)"] {
            #expect(try said(words).count == said(Self.sentence).count)
        }
    }

    @Test("ranges are from the first mark to the last, and a comment alone on its line is known")
    func places() throws {
        let source = try SourceText(
            "Một <!--viendan:a--> hai\n  <!--\tviendan: b --> <!-- viendan: -->\t\r\n<!-- viendan: c\n")
        let comments = CitingDocument(source).comments
        #expect(comments.map { source.string($0.words) } == ["a", " b ", " ", " c"])
        #expect(comments.map(\.isAlone) == [false, true, true, false])
        #expect(comments.map(\.isClosed) == [true, true, true, false])
        #expect(comments.first.map { source.string($0.range) } == "<!--viendan:a-->")
    }
}
