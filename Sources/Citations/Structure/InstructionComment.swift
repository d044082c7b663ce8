import LegalText

/// A comment that speaks to the program, `<!-- viendan: ignore VD101 lý do -->`: no part of what the document says.
public struct InstructionComment: Sendable {
    /// From `<!--` to `-->`, to the end of the line where the comment doesn't end on it: 0-based UTF-8 offsets.
    public let range: Range<Int>
    /// What it says behind *viendan:*.
    public let words: Range<Int>
    /// Whether it ends on its line; one that doesn't is text.
    public let isClosed: Bool
    /// Whether nothing but such comments stands on its line.
    public private(set) var isAlone = false

    private static let opening = Array("<!--".utf8)
    private static let name = Array("viendan:".utf8)

    /// All of a text, ascending; others than those to the program are text.
    static func all(in source: SourceText) -> [InstructionComment] {
        var comments: [InstructionComment] = []
        var offset = 0
        while let start = source.firstOffset(of: opening[0], from: offset) {
            guard let comment = InstructionComment(at: start, in: source) else {
                offset = start + 1
                continue
            }
            comments.append(comment)
            offset = comment.range.upperBound
        }
        var first = 0
        while first < comments.count {
            let line = source.lineRange(at: comments[first].range.lowerBound)
            var behind = first
            var isAlone = true
            var end = line.lowerBound
            while behind < comments.count, comments[behind].range.lowerBound < line.upperBound {
                isAlone = isAlone && comments[behind].isClosed
                isAlone = isAlone && source.isBlank(end..<comments[behind].range.lowerBound)
                end = comments[behind].range.upperBound
                behind += 1
            }
            isAlone = isAlone && source.isBlank(end..<line.upperBound)
            for index in first..<behind { comments[index].isAlone = isAlone }
            first = behind
        }
        return comments
    }

    private init?(at start: Int, in source: SourceText) {
        guard source.stands(Self.opening, at: start) else { return nil }
        var offset = start + Self.opening.count
        while source.byte(at: offset) == 0x20 || source.byte(at: offset) == 0x09 { offset += 1 }
        guard source.stands(Self.name, at: offset) else { return nil }
        let rest = offset + Self.name.count..<source.lineRange(at: start).upperBound
        let end = source.firstRange(of: "-->", in: rest)
        words = rest.lowerBound..<(end?.lowerBound ?? rest.upperBound)
        range = start..<(end?.upperBound ?? rest.upperBound)
        isClosed = end != nil
    }
}

extension [InstructionComment] {
    /// What is read as if it were not there, ascending and apart: a comment, and the line where it stands alone.
    func unread(in source: SourceText) -> [Range<Int>] {
        var line = 0..<0
        return filter(\.isClosed).map { comment in
            guard comment.isAlone else { return comment.range }
            let last = line
            line = source.lineRange(at: comment.range.lowerBound)
            // Of several on a line the first takes the line end before.
            guard line != last, line.lowerBound > 0 else { return comment.range }
            let isWide = source.byte(at: line.lowerBound - 2) == 0x0D
            return line.lowerBound - (isWide ? 2 : 1)..<comment.range.upperBound
        }
    }
}

extension SourceText {
    /// Whether nothing but spaces stands in a range.
    public func isBlank(_ range: Range<Int>) -> Bool {
        slice(range).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    fileprivate func stands(_ bytes: [UInt8], at offset: Int) -> Bool {
        bytes.indices.allSatisfy { byte(at: offset + $0) == bytes[$0] }
    }
}
