import Consistency

/// A value of a JSON text, and where it stands.
struct JSONValue: Sendable {
    enum Content: Sendable {
        case object([Member])
        case array([JSONValue])
        case string(String)
        /// Nil for one that is not whole, or beyond all counting.
        case number(Int?)
        case boolean(Bool)
        case null
    }

    struct Member: Sendable {
        let name: String
        /// Of the name, 1-based.
        let line: Int
        let value: JSONValue
    }

    let content: Content
    /// Under which it stands, or the array that holds it; nil for that of the whole text.
    let key: String?
    /// Where it starts, 1-based.
    let line: Int

    var isNull: Bool {
        if case .null = content { true } else { false }
    }
}

/// Why a JSON text, or a value in it, can't be used.
struct JSONFailure: Error {
    /// 1-based.
    let line: Int
    let message: LocalizedText
}

extension JSONValue {
    /// The members that are not null, by keys of which each is known.
    /// - Throws: `JSONFailure` where it is no object, or has an unknown key.
    func members<Key: CaseIterable & RawRepresentable<String>>(_ keys: Key.Type) throws(JSONFailure)
        -> [(key: Key, value: JSONValue)]
    {
        var members: [(key: Key, value: JSONValue)] = []
        for member in try namedMembers() {
            guard let key = Key(rawValue: member.name) else {
                throw Self.unknown(member, among: Key.allCases.map(\.rawValue))
            }
            if !member.value.isNull { members.append((key, member.value)) }
        }
        return members
    }

    /// The members, whatever their names.
    /// - Throws: `JSONFailure` where it is no object.
    func namedMembers() throws(JSONFailure) -> [Member] {
        guard case .object(let members) = content else { throw mismatch(vi: "đối tượng { }", en: "an object { }") }
        return members
    }

    /// - Throws: `JSONFailure` where it is no array.
    func elements() throws(JSONFailure) -> [JSONValue] {
        guard case .array(let elements) = content else { throw mismatch(vi: "mảng [ ]", en: "an array [ ]") }
        return elements
    }

    /// - Throws: `JSONFailure` where it is no string.
    func string() throws(JSONFailure) -> String {
        guard case .string(let text) = content else { throw mismatch(vi: "chuỗi \" \"", en: "a string \" \"") }
        return text
    }

    /// - Throws: `JSONFailure` where it is no whole number.
    func number() throws(JSONFailure) -> Int {
        guard case .number(let number?) = content else { throw mismatch(vi: "số nguyên", en: "a whole number") }
        return number
    }

    /// - Throws: `JSONFailure` where it is neither true nor false.
    func boolean() throws(JSONFailure) -> Bool {
        guard case .boolean(let value) = content else { throw mismatch(vi: "true hoặc false", en: "true or false") }
        return value
    }

    /// A string that is one of a few.
    /// - Throws: `JSONFailure`.
    func choice<Choice: CaseIterable & RawRepresentable<String>>() throws(JSONFailure) -> Choice {
        let text = try string()
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw failure(
            LocalizedText(
                vi: "\(place[.vietnamese]) không nhận \"\(text)\"; có: \(known)",
                en: "\(place[.english]) doesn't take \"\(text)\"; it takes: \(known)"))
    }

    func failure(_ message: LocalizedText) -> JSONFailure { JSONFailure(line: line, message: message) }

    private func mismatch(vi: String, en: String) -> JSONFailure {
        failure(
            LocalizedText(vi: "\(place[.vietnamese]) cần \(vi)", en: "\(place[.english]) needs \(en)"))
    }

    private var place: LocalizedText {
        key.map { LocalizedText(vi: "\"\($0)\"", en: "\"\($0)\"") }
            ?? LocalizedText(vi: "cấu hình", en: "the configuration")
    }

    private static func unknown(_ member: Member, among names: [String]) -> JSONFailure {
        let known = names.joined(separator: ", ")
        let (vi, en) =
            EditDistance.nearest(to: member.name, among: names)
            .map { ("có phải là \"\($0)\"?", "did you mean \"\($0)\"?") } ?? ("có: \(known)", "there are: \(known)")
        return JSONFailure(
            line: member.line,
            message: LocalizedText(
                vi: "không có khóa \"\(member.name)\"; \(vi)", en: "no key \"\(member.name)\"; \(en)"))
    }
}
