import Consistency

/// Reads a JSON text (RFC 8259). Foundation's decoder tells neither the line of what is wrong nor a name that stands twice,
/// and would make every run start later.
struct JSONReader {
    /// Nothing that is read has more levels.
    private static let mostLevels = 16
    /// Nor a longer string than a path may be, in bytes; messages show them.
    private static let longestString = 4096

    private static let controls: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}",
    ]

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    /// The value that a text is; `bytes` are valid UTF-8.
    /// - Throws: `JSONFailure`.
    static func value(of bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
        var reader = JSONReader(bytes)
        let value = try reader.value(of: nil, level: 1)
        guard reader.next() == nil else { throw reader.unexpected() }
        return value
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func value(of key: String?, level: Int) throws(JSONFailure) -> JSONValue {
        guard let first = next() else { throw unexpected() }
        let start = line
        let content: JSONValue.Content
        switch first {
        case UInt8(ascii: "{"): content = .object(try members(level))
        case UInt8(ascii: "["): content = .array(try elements(of: key, level))
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let first = index
            while index < bytes.count, Self.isOfNumber(bytes[index]) { index += 1 }
            content = .number(Int(String(decoding: bytes[first..<index], as: UTF8.self)))
        default:
            if skip("true") {
                content = .boolean(true)
            } else if skip("false") {
                content = .boolean(false)
            } else if skip("null") {
                content = .null
            } else {
                throw unexpected()
            }
        }
        return JSONValue(content: content, key: key, line: start)
    }

    private mutating func members(_ level: Int) throws(JSONFailure) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        try list(level, end: UInt8(ascii: "}")) { reader throws(JSONFailure) in
            guard reader.next() == UInt8(ascii: "\"") else { throw reader.unexpected() }
            let start = reader.line
            let name = try reader.string()
            guard names.insert(name).inserted else {
                throw JSONFailure(
                    line: start,
                    message: LocalizedText(
                        vi: "khóa \"\(name)\" có hai lần: bỏ một", en: "the key \"\(name)\" stands twice: remove one"))
            }
            guard reader.next() == UInt8(ascii: ":") else { throw reader.unexpected() }
            reader.index += 1
            let value = try reader.value(of: name, level: level + 1)
            members.append(JSONValue.Member(name: name, line: start, value: value))
        }
        return members
    }

    private mutating func elements(of key: String?, _ level: Int) throws(JSONFailure) -> [JSONValue] {
        var elements: [JSONValue] = []
        try list(level, end: UInt8(ascii: "]")) { reader throws(JSONFailure) in
            elements.append(try reader.value(of: key, level: level + 1))
        }
        return elements
    }

    /// What stands between two brackets, with commas between the items.
    private mutating func list(
        _ level: Int, end: UInt8, _ item: (inout JSONReader) throws(JSONFailure) -> Void
    ) throws(JSONFailure) {
        guard level <= Self.mostLevels else {
            throw failure(
                LocalizedText(
                    vi: "lồng quá \(Self.mostLevels) cấp", en: "is nested deeper than \(Self.mostLevels) levels"))
        }
        index += 1
        if next() == end {
            index += 1
            return
        }
        while true {
            try item(&self)
            let mark = next()
            guard mark == end || mark == UInt8(ascii: ",") else { throw unexpected() }
            index += 1
            if mark == end { return }
        }
    }

    /// From the quotation mark on which the reader stands to that which closes it.
    private mutating func string() throws(JSONFailure) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] >= 0x20 {
            guard text.count <= Self.longestString else {
                throw failure(
                    LocalizedText(
                        vi: "chuỗi dài quá \(Self.longestString) byte",
                        en: "a string is longer than \(Self.longestString) bytes"))
            }
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += String(try escaped()).utf8
            default: text.append(byte)
            }
        }
        throw unexpected()
    }

    /// What stands behind a backslash.
    private mutating func escaped() throws(JSONFailure) -> Unicode.Scalar {
        guard index < bytes.count else { throw unexpected() }
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            index += 1
            return Unicode.Scalar(byte)
        case UInt8(ascii: "u"):
            let first = try unit()
            guard (0xD800..<0xDC00).contains(first) else {
                guard first != 0, let scalar = Unicode.Scalar(first) else { throw unexpected() }
                return scalar
            }
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\\") else { throw unexpected() }
            index += 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "u") else { throw unexpected() }
            let second = try unit()
            guard (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw unexpected() }
            return scalar
        default:
            guard let control = Self.controls[byte] else { throw unexpected() }
            index += 1
            return control
        }
    }

    /// The four hexadecimal digits behind the *u* on which the reader stands.
    private mutating func unit() throws(JSONFailure) -> UInt32 {
        let digits = bytes[(index + 1)...].prefix(4)
        guard digits.count == 4, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw unexpected() }
        index += 5
        return unit
    }

    /// The byte behind white space; nil at the end.
    private mutating func next() -> UInt8? {
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A:
                line += 1
                index += 1
            case 0x20, 0x09, 0x0D: index += 1
            default: return bytes[index]
            }
        }
        return nil
    }

    private mutating func skip(_ word: StaticString) -> Bool {
        let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
        if matches { index += word.utf8CodeUnitCount }
        return matches
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private func unexpected() -> JSONFailure {
        let rest = String(decoding: bytes[min(index, bytes.count)...].prefix(4), as: UTF8.self)
        guard let first = rest.unicodeScalars.first else {
            return failure(
                LocalizedText(
                    vi: "không phải JSON đúng: hết tệp khi còn thiếu dấu đóng",
                    en: "is no valid JSON: the file ends where something is still open"))
        }
        return failure(
            LocalizedText(
                vi: "không phải JSON đúng: không thể có \"\(first)\" ở đây",
                en: "is no valid JSON: \"\(first)\" can't stand here"))
    }

    private func failure(_ message: LocalizedText) -> JSONFailure { JSONFailure(line: line, message: message) }
}
