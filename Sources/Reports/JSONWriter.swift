import LegalText

/// Writes JSON into bytes, by hand: Foundation's encoder takes more time than everything else the product does.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    /// Makes room for `count` bytes more.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    public mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void)
    {
        open(UInt8(ascii: "["))
        for element in elements { body(&self, element) }
        close(UInt8(ascii: "]"))
    }

    /// The name of the value that is written next.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(name)
        append("\":")
        needsComma = false
    }

    public mutating func value(_ number: Int) {
        separate()
        appendDigits(number)
    }

    /// Null for nil.
    public mutating func value(_ text: String?) {
        guard var text else { return null() }
        quote { writer in text.withUTF8 { writer.appendEscaped($0) } }
    }

    /// The text of a range of a source; null for nil.
    public mutating func value(_ range: Range<Int>?, of source: borrowing SourceText) {
        guard let range else { return null() }
        separate()
        bytes.append(UInt8(ascii: "\""))
        source.slice(range).withUnsafeBufferPointer { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func null() {
        separate()
        append("null")
    }

    /// A line break between values of a stream.
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        body(&self)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func appendDigits(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var divisor: UInt = 1
        let value = number.magnitude
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var plain = 0
        for (index, byte) in text.enumerated()
        where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 {
            // U+0080 to U+009F steer terminals like the control characters of ASCII.
            let isWide = byte == 0xC2
            guard !isWide || index + 1 < text.count && text[index + 1] < 0xA0 else { continue }
            bytes.append(contentsOf: text[plain..<index])
            plain = index + (isWide ? 2 : 1)
            appendEscape(isWide ? text[index + 1] : byte)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        default:
            append("\\u00")
            for digit in [byte >> 4, byte & 0xF] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }
}
