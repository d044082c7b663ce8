/// The labels of parts as headings and references write them.
enum PartLabel {
    /// Equal for labels that mean one number: *II*, *thứ hai*, *2*; *01*, *1*.
    static func comparable(_ label: String) -> String {
        // Most are plain numbers.
        if label.utf8.first != UInt8(ascii: "0"), label.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return label }
        let small = label.lowercased()
        if let number = Int(small) { return String(number) }
        if let value = RomanNumeral.value(small) { return String(value) }
        // Ordinals have two words.
        return small.utf8.contains(0x20) ? ordinals[small].map { String($0) } ?? small : small
    }

    /// The numbers or letters that come next, as `comparable` writes them; none behind a label of several parts.
    static func following(_ label: String) -> [String] {
        let own = comparable(label)
        if let number = Int(own) { return (1...reach).map { String(number + $0) } }
        guard own.count == 1, let place = own.first.flatMap({ alphabet.firstIndex(of: $0) }) else { return [] }
        return alphabet[(place + 1)...].prefix(reach).map { String($0) }
    }

    private static let reach = 3
    private static let alphabet = Array("abcdđeghiklmnopqrstuvxy")

    private static let ordinals = [
        "thứ nhất": 1, "thứ hai": 2, "thứ ba": 3, "thứ tư": 4, "thứ năm": 5, "thứ sáu": 6, "thứ bảy": 7, "thứ tám": 8,
        "thứ chín": 9, "thứ mười": 10,
    ]
}
