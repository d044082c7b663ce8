/// The labels of parts as headings and references write them.
enum PartLabel {
    /// Equal for labels that mean one number: *II*, *thứ hai*, *2*; *01*, *1*.
    static func comparable(_ label: String) -> String {
        let small = label.lowercased()
        if let number = Int(small) { return String(number) }
        if let value = RomanNumeral.value(small) { return String(value) }
        return ordinals[small].map { String($0) } ?? small
    }

    private static let ordinals = [
        "thứ nhất": 1, "thứ hai": 2, "thứ ba": 3, "thứ tư": 4, "thứ năm": 5, "thứ sáu": 6, "thứ bảy": 7, "thứ tám": 8,
        "thứ chín": 9, "thứ mười": 10,
    ]
}
