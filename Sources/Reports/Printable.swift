extension String {
    /// On one line, and without control characters: a text must not steer the terminal that shows it.
    public var printable: String {
        if isPlain { return self }
        var result = ""
        var lastIsSpace = false
        for scalar in unicodeScalars {
            let isSpace =
                scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{C}"
                || scalar == "\u{A0}"
            if isSpace {
                if !lastIsSpace { result.append(" ") }
            } else if scalar.isControl {
                result.append("�")
            } else {
                result.unicodeScalars.append(scalar)
            }
            lastIsSpace = isSpace
        }
        return result
    }
}

extension String {
    /// A path without control characters, and else as it is: its spaces are part of it.
    public var printablePath: String {
        var result = ""
        for scalar in unicodeScalars { result.unicodeScalars.append(scalar.isControl ? "\u{FFFD}" : scalar) }
        return result
    }
}

extension String {
    /// Whether nothing in it needs a closer look: no control characters, no marks beyond ASCII, single spaces.
    fileprivate var isPlain: Bool {
        var last: UInt8 = 0
        return utf8.allSatisfy { byte in
            defer { last = byte }
            return byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
                && (byte != 0x20 || last != 0x20)
        }
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
