import Citations
import Consistency

extension JSONValue {
    /// Names of rules: codes, beginnings of codes, or ALL.
    /// - Throws: `JSONFailure`.
    func selectors() throws(JSONFailure) -> [RuleSelector] {
        var selectors: [RuleSelector] = []
        for element in try elements() { selectors.append(try Self.selector(try element.string(), line: element.line)) }
        return selectors
    }

    /// Severities by names of rules.
    /// - Throws: `JSONFailure`.
    func severities() throws(JSONFailure) -> [(selector: RuleSelector, severity: Severity)] {
        var severities: [(selector: RuleSelector, severity: Severity)] = []
        for member in try namedMembers() {
            severities.append((try Self.selector(member.name, line: member.line), try member.value.choice()))
        }
        return severities
    }

    private static func selector(_ name: String, line: Int) throws(JSONFailure) -> RuleSelector {
        if let selector = RuleSelector(name) { return selector }
        let near = RuleCatalog.nearest(to: name).map { "\($0.code) (\($0.name))" }
        throw JSONFailure(
            line: line,
            message: LocalizedText(
                vi: "không có luật \"\(name)\"; \(near.map { "ý bạn là \($0)? " } ?? "")xem viendan rule --all",
                en: "no rule \"\(name)\"; \(near.map { "did you mean \($0)? " } ?? "")see viendan rule --all"))
    }

    /// - Throws: `JSONFailure`.
    func date() throws(JSONFailure) -> CalendarDate {
        let text = try string()
        if let date = CalendarDate(iso: text) { return date }
        throw failure(
            LocalizedText(
                vi: "\"\(text)\" không phải ngày dạng 2025-03-01", en: "\"\(text)\" is no date like 2025-03-01"))
    }

    /// What is told of an object that lacks a key.
    func missing(_ key: String) -> JSONFailure {
        failure(LocalizedText(vi: "thiếu khóa \"\(key)\"", en: "the key \"\(key)\" is missing"))
    }
}
