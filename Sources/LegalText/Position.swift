/// A place in a text.
public struct Position: Hashable, Sendable {
    /// 0-based offset into the original bytes.
    public let byte: Int
    /// 1-based.
    public let line: Int
    /// 1-based, in Unicode scalars.
    public let column: Int
    /// 1-based, in UTF-16 code units, as editors and SARIF viewers count.
    public let utf16Column: Int
}

extension SourceText {
    /// The position of a 0-based offset into the UTF-8 text; an offset past the end is the end.
    public func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), count)
        let line = lineIndex(of: offset)
        let start = Int(positions.lineStarts[line])
        let column = scalars(before: offset) - scalars(before: start)
        let wide = supplementary(before: offset) - supplementary(before: start)
        return Position(
            byte: originalOffset(of: offset), line: line + 1, column: column + 1, utf16Column: column + wide + 1)
    }

    /// The range of the line that holds `offset`, without its line end.
    public func lineRange(at offset: Int) -> Range<Int> {
        let line = lineIndex(of: min(max(offset, 0), count))
        let start = Int(positions.lineStarts[line])
        var end = line + 1 < positions.lineStarts.count ? Int(positions.lineStarts[line + 1]) - 1 : count
        if end > start, storage[end - 1] == 0x0D { end -= 1 }
        return start..<max(start, end)
    }

    /// Where each line starts: 0-based offsets into the UTF-8 text, ascending.
    public var lineStarts: [UInt32] { positions.lineStarts }

    /// The number of lines.
    public var lineCount: Int { positions.lineStarts.count }

    private func lineIndex(of offset: Int) -> Int {
        positions.lineStarts.partitioningIndex { Int($0) > offset } - 1
    }

    private func scalars(before offset: Int) -> Int {
        let known = min(offset / ByteBlock.size, positions.scalarsBefore.count - 1)
        return scalars(from: known * ByteBlock.size, to: offset) + Int(positions.scalarsBefore[known])
    }

    /// The scalars that start in a range of at most 64 bytes.
    private func scalars(from start: Int, to end: Int) -> Int {
        storage.withUnsafeBytes { bytes in
            guard start < end, let base = bytes.baseAddress else { return 0 }
            // Positions are asked for within a block: the padding makes all its bytes readable.
            let continuations = ByteBlock(base, at: start).continuations
            return end - start - (continuations << UInt64(ByteBlock.size - (end - start))).nonzeroBitCount
        }
    }

    private func supplementary(before offset: Int) -> Int {
        positions.supplementary.partitioningIndex { Int($0) >= offset }
    }

    private func originalOffset(of offset: Int) -> Int {
        switch encoding {
        case .utf8: offset
        case .utf8WithBOM: offset + 3
        case .utf16LittleEndian, .utf16BigEndian:
            2 + 2 * (scalars(before: offset) + supplementary(before: offset))
        }
    }
}
