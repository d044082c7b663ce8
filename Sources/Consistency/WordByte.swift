extension UInt8 {
    /// Whether the byte is of a letter or a figure in UTF-8: a letter beyond ASCII is taken for one.
    var isOfWord: Bool { self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) }
}
