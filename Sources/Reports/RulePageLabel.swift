import Consistency

/// The words of a page that are not the rule's.
enum RulePageLabel {
    static let severity = LocalizedText(vi: "Mức", en: "Severity")
    static let isOff = LocalizedText(vi: "mặc định tắt", en: "off by default")
    static let why = LocalizedText(vi: "Vì sao", en: "Why")
    static let source = LocalizedText(vi: "Căn cứ", en: "Legal source")
    static let flagged = LocalizedText(vi: "Bị báo, ở chỗ có dấu ↓", en: "Reported, at the mark ↓")
    static let clean = LocalizedText(vi: "Không bị báo", en: "Not reported")

    /// The severity, and whether somebody must select the rule: *thông tin, mặc định tắt (--extend-select VD401)*.
    static func grade(of page: RulePage, _ language: Language) -> String {
        let name = page.severity.name[language]
        return page.isOnByDefault ? name : "\(name), \(isOff[language]) (--extend-select \(page.code))"
    }
}
