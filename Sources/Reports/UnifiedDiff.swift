import Consistency
import LegalText

/// What fixes change in a text, as `patch -p0` and `git apply -p0` take it.
///
/// The edits are known: what differs needs no search. Lines are as they stand, also their ends and a byte order mark; a
/// text in UTF-16 is shown in UTF-8, which is for reading only.
public struct UnifiedDiff {
    private static let context = 3

    /// Lines that are replaced by others.
    private struct Change {
        /// Indices of lines.
        var old: Range<Int>
        var new: [ArraySlice<UInt8>]
    }

    private let lines: [ArraySlice<UInt8>]
    private let changes: [Change]

    /// - Parameter plan: of which nothing stands behind the end of `source`.
    public init(of plan: FixPlan, in source: SourceText) {
        let mark: [UInt8] = source.encoding == .utf8WithBOM ? [0xEF, 0xBB, 0xBF] : []
        let text = source.slice(0..<source.count)
        let starts = Self.lines(text).map(\.startIndex)
        var changes: [Change] = []
        for edit in plan.edits {
            let first = starts.partitioningIndex { $0 > edit.range.lowerBound } - 1
            let end = starts.partitioningIndex { $0 > edit.range.upperBound }
            if let last = changes.last, first <= last.old.upperBound {
                changes[changes.count - 1].old = last.old.lowerBound..<max(end, last.old.upperBound)
            } else {
                changes.append(Change(old: first..<end, new: []))
            }
        }
        func start(_ line: Int) -> Int { line < starts.count ? starts[line] : source.count }
        for index in changes.indices {
            let old = changes[index].old
            let new = plan.text(of: source, in: start(old.lowerBound)..<start(old.upperBound))
            changes[index].new = Self.lines((old.lowerBound == 0 ? mark + new : new)[...])
        }
        self.changes = changes
        lines = Self.lines((mark + text)[...])
    }

    /// With line ends; the last may lack its.
    private static func lines(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = text
        while let end = rest.firstIndex(of: 0x0A) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    /// The diff of a file of a path, empty where nothing changes.
    ///
    /// - Parameter isForTerminal: whether a person looks at it: without what would steer the terminal.
    public func bytes(path: [UInt8], isForTerminal: Bool) -> [UInt8] {
        guard !changes.isEmpty else { return [] }
        let name = Self.name(path)
        var result = Array("--- ".utf8) + name + Array("\n+++ ".utf8) + name + [0x0A]
        var rest = changes[...]
        var shift = 0
        while let first = rest.first {
            var count = 1
            while count < rest.count,
                rest[rest.startIndex + count].old.lowerBound - rest[rest.startIndex + count - 1].old.upperBound
                    <= 2 * Self.context
            { count += 1 }
            let hunk = rest.prefix(count)
            rest = rest.dropFirst(count)
            let start = max(0, first.old.lowerBound - Self.context)
            let end = min(lines.count, (hunk.last?.old.upperBound ?? 0) + Self.context)
            let growth = hunk.reduce(0) { $0 + $1.new.count - $1.old.count }
            let (old, new) = (end - start, end - start + growth)
            result += Array("@@ -\(start + 1),\(old) +\(start + 1 + shift),\(new) @@\n".utf8)
            shift += growth
            var line = start
            for change in hunk {
                append(lines[line..<change.old.lowerBound], " ", isForTerminal, to: &result)
                append(lines[change.old], "-", isForTerminal, to: &result)
                append(change.new[...], "+", isForTerminal, to: &result)
                line = change.old.upperBound
            }
            append(lines[line..<end], " ", isForTerminal, to: &result)
        }
        return result
    }

    private func append(
        _ lines: ArraySlice<ArraySlice<UInt8>>, _ sign: Character, _ isForTerminal: Bool, to result: inout [UInt8]
    ) {
        for line in lines {
            result += Array(String(sign).utf8)
            if isForTerminal {
                let words = line.last == 0x0A ? line.dropLast() : line
                result += Array(String(decoding: words, as: UTF8.self).printablePath.utf8) + [0x0A]
            } else {
                result += line
                if line.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
            }
        }
    }

    /// As `git` has names: in quotation marks where something in them would end the line or the name.
    private static func name(_ path: [UInt8]) -> [UInt8] {
        let isPlain = path.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        // Behind a tab would be the time: with it, spaces belong to the name.
        if isPlain { return path.contains(0x20) ? path + [0x09] : path }
        let quoted = path.flatMap { byte -> [UInt8] in
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return [UInt8(ascii: "\\"), byte] }
            guard byte < 0x20 || byte == 0x7F else { return [byte] }
            let octal = String(byte, radix: 8)
            return Array("\\\(String(repeating: "0", count: 3 - octal.count))\(octal)".utf8)
        }
        return [UInt8(ascii: "\"")] + quoted + [UInt8(ascii: "\"")]
    }
}
