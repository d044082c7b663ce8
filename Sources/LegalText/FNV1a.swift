/// FNV-1a, 64 bits: a quick key for a few words; who uses it on input that is not trusted compares the words too.
public struct FNV1a: Sendable {
    public var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inlinable
    public init() {}

    @inlinable
    public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inlinable
    public mutating func add(_ scalar: Unicode.Scalar) { value = (value ^ UInt64(scalar.value)) &* 0x100_0000_01B3 }

    /// The bytes of a text, and an end that no text has.
    @inlinable
    public mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }
}
