extension String {
    /// On one line, and without control characters: a text must not steer the terminal that shows it.
    public var printable: String {
        var result = ""
        var lastIsSpace = false
        for scalar in unicodeScalars {
            let isSpace = scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{A0}"
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

extension Unicode.Scalar {
    /// Control characters, and those that change the direction of what follows.
    var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
