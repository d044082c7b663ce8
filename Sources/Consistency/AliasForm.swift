import Citations
import LegalText

/// What tells a short name from the same words used as such: its number, its abbreviation, or that nothing follows it.
enum AliasForm {
    /// *Kế hoạch 45*
    case numbered
    /// *Luật BVMT*
    case abbreviated
    /// *Kế hoạch chống hạn*
    case worded

    /// Nil where the words may mean something else: a type alone, the name of a law.
    init?(_ definition: AliasDefinition) {
        let words = definition.name.split(separator: " ")
        guard let last = words.last else { return nil }
        if last.last?.isNumber ?? false {
            self = .numbered
        } else if last.count(where: \.isUppercase) > 1, !last.contains(where: \.isLowercase) {
            self = .abbreviated
        } else if let type = definition.type, !type.isCitedByName,
            words.count > type.name.split(separator: " ").count
        {
            self = .worded
        } else {
            return nil
        }
    }

    /// Whether the name may end before an offset: *Kế hoạch 45* doesn't in *Kế hoạch 45/KH-UBND*.
    func ends(before offset: Int, in source: SourceText) -> Bool {
        let byte = source.byte(at: offset)
        switch self {
        case .numbered:
            let isDotted = byte == UInt8(ascii: ".") && source.byte(at: offset + 1).isOfWord
            return byte != UInt8(ascii: "/") && byte != UInt8(ascii: "-") && !byte.isOfWord && !isDotted
        case .abbreviated:
            return byte != UInt8(ascii: "/") && byte != UInt8(ascii: "-") && !byte.isOfWord
        case .worded:
            return byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        }
    }
}
