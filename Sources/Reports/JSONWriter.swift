import LegalText

/// Writes JSON into bytes, by hand: Foundation's encoder takes more time than everything else the product does.
public struct JSONWriter: ~Copyable {
    private var buffer = ByteBuffer()
    private var needsComma = false

    public init() {}

    /// What was written.
    public var bytes: [UInt8] { buffer.bytes }

    /// Makes room for `count` bytes more.
    public mutating func reserve(_ count: Int) { buffer.reserve(count) }

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
        let comma = needsComma
        let length = name.utf8CodeUnitCount
        buffer.append(atMost: length + 4) { target in
            var target = target
            let start = target
            if comma {
                target.pointee = UInt8(ascii: ",")
                target += 1
            }
            target.pointee = UInt8(ascii: "\"")
            (target + 1).update(from: name.utf8Start, count: length)
            target += length + 1
            target[0] = UInt8(ascii: "\"")
            target[1] = UInt8(ascii: ":")
            return target + 2 - start
        }
        needsComma = false
    }

    /// A name that is not known before, and its number.
    public mutating func count(_ number: Int, named name: String) {
        value(name)
        buffer.append(UInt8(ascii: ":"))
        needsComma = false
        value(number)
    }

    public mutating func value(_ number: Int) {
        separate()
        appendDigits(number)
    }

    public mutating func value(_ truth: Bool) {
        separate()
        append(truth ? "true" : "false")
    }

    /// Null for nil.
    public mutating func value(_ text: String?) {
        guard var text else { return null() }
        text.withUTF8 { quote($0) }
    }

    /// The text of a range of a source; null for nil.
    public mutating func value(_ range: Range<Int>?, of source: borrowing SourceText) {
        guard let range else { return null() }
        source.slice(range).withUnsafeBufferPointer { quote($0) }
    }

    public mutating func null() {
        separate()
        append("null")
    }

    /// A line break between values of a stream.
    public mutating func endLine() {
        buffer.append(0x0A)
        needsComma = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        buffer.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        buffer.append(bracket)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { buffer.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func append(_ text: StaticString) {
        buffer.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func appendDigits(_ number: Int) {
        buffer.append(atMost: 20) { target in
            var rest = number.magnitude
            var length = number < 0 ? 1 : 0
            var limit: UInt = 10
            // Digits are written from the last on, so their number must be known.
            var digits = 1
            while rest >= limit, digits < 19 {
                digits += 1
                limit = digits < 19 ? limit * 10 : .max
            }
            if number < 0 { target[0] = UInt8(ascii: "-") }
            length += digits
            for place in stride(from: length - 1, through: length - digits, by: -1) {
                target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            return length
        }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        buffer.reserve(text.count + 2)
        buffer.append(UInt8(ascii: "\""))
        var plain = 0
        var index = 0
        while index < text.count {
            if Self.areEightPlain(text, at: index) {
                index += 8
                continue
            }
            let byte = text[index]
            // U+0080 to U+009F steer terminals like the control characters of ASCII.
            let isWide = byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || isWide {
                buffer.append(UnsafeBufferPointer(rebasing: text[plain..<index]))
                if isWide { index += 1 }
                appendEscape(text[index])
                plain = index + 1
            }
            index += 1
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[plain...]))
        buffer.append(UInt8(ascii: "\""))
    }

    /// Whether none of the eight bytes at `index` may need an escape; false where fewer are left. The highest bit of a
    /// byte of `x - 1…` is set where the byte of x is zero, and sometimes where it is not, which only costs a closer look.
    @inline(__always)
    private static func areEightPlain(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 8 <= text.count, let base = text.baseAddress else { return false }
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &* 0x80
        let ascii = ~word & highs
        let controls = (word &- ones &* 0x20) & ascii
        func equal(to byte: UInt64) -> UInt64 {
            let difference = word ^ (ones &* byte)
            return (difference &- ones) & ~difference & highs
        }
        return controls | equal(to: 0x22) | equal(to: 0x5C) | equal(to: 0x7F) | equal(to: 0xC2) == 0
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
            for digit in [byte >> 4, byte & 0xF] { buffer.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }
}
