extension String {
    /// On one line, and without control characters: a text must not steer the terminal that shows it.
    public var printable: String {
        if isPlain { return self }
        var result = ""
        // What stands before it is copied, in long runs: scalar by scalar takes many times as long.
        var copied = startIndex
        var lastIsSpace = false
        for index in unicodeScalars.indices {
            let scalar = unicodeScalars[index]
            let isSpace =
                scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{C}"
                || scalar == "\u{A0}"
            let replacement: String? =
                if isSpace { lastIsSpace ? "" : scalar == " " ? nil : " " } else { scalar.isControl ? "�" : nil }
            lastIsSpace = isSpace
            guard let replacement else { continue }
            result.append(contentsOf: self[copied..<index])
            result += replacement
            copied = unicodeScalars.index(after: index)
        }
        result.append(contentsOf: self[copied...])
        return result
    }
}

extension String {
    /// A path without control characters, and else as it is: its spaces are part of it.
    public var printablePath: String {
        guard utf8.contains(where: \.mayBeginControl) else { return self }
        var result = ""
        for scalar in unicodeScalars { result.unicodeScalars.append(scalar.isControl ? "\u{FFFD}" : scalar) }
        return result
    }
}

extension String {
    /// Whether nothing in it needs a closer look: no control characters, no marks beyond ASCII, single spaces.
    fileprivate var isPlain: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if byte.mayBeginControl || (byte == 0x20 && last == 0x20) { return false }
                last = byte
            }
            return true
        }
    }
}

extension UInt8 {
    /// Whether a control character or a mark beyond ASCII may begin with it.
    fileprivate var mayBeginControl: Bool {
        self < 0x20 || self == 0x7F || self == 0xC2 || self == 0xE2 || self == 0xEF
    }
}

extension Unicode.Scalar {
    /// Control characters, those that change the direction of what follows, and those that XML can't hold in any form.
    var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
