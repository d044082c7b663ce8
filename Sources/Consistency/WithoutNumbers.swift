extension String {
    /// Without figures: *QH* of QH14.
    var withoutNumbers: String {
        // Most have none, which the bytes tell: no figure of any script begins with those of Latin letters.
        let isPlain = utf8.allSatisfy { byte in
            !(0x30...0x39).contains(byte) && (byte < 0xC2 || (0xC3...0xC6).contains(byte))
        }
        return isPlain ? self : filter { !$0.isNumber }
    }
}
