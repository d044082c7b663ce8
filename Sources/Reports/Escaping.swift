extension String {
    /// With each character replaced for which `replacement` has something.
    func replacing(_ replacement: (Unicode.Scalar) -> String?) -> String {
        // Most texts have nothing to replace, and growing a string takes longest.
        guard unicodeScalars.contains(where: { replacement($0) != nil }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}

extension String {
    /// As it stands in an element or attribute of XML 1.0, which holds no control characters in any form: the text is
    /// printable.
    var xmlEscaped: String {
        replacing { scalar in
            switch scalar {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }
}
