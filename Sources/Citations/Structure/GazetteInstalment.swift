import LegalText

extension CitingDocument {
    /// Whether the official gazette prints the text in instalments of which this is one: *(Xem tiếp Công báo số …)*. What
    /// it refers to may stand in another.
    public var isInstalment: Bool {
        let head = 0..<min(Self.reach, source.count)
        let tail = max(0, source.count - Self.reach)..<source.count
        return source.firstRange(of: "Tiếp theo Công báo", in: head) != nil
            || source.firstRange(of: "Xem tiếp Công báo", in: tail) != nil
    }

    /// In bytes: the lines at either end.
    private static var reach: Int { 2000 }
}
