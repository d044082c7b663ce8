import Consistency
import LegalText

extension JSONWriter {
    /// The keys of a finding, as the contract of `check --output-format json` has them.
    mutating func members(of finding: Finding, _ fingerprint: String, in source: SourceText, _ language: Language) {
        key("code")
        value(finding.page.code)
        key("name")
        value(finding.page.name)
        key("severity")
        value(finding.severity.rawValue)
        key("path")
        value(source.path)
        key("span")
        span(finding.range, in: source)
        key("place")
        place(source.place(of: finding.range.lowerBound))
        key("message")
        value(finding.message[language])
        key("evidence")
        array(finding.evidence) { writer, evidence in
            writer.object { writer in
                switch evidence.place {
                case .here(let range):
                    writer.key("path")
                    writer.value(source.path)
                    writer.key("span")
                    writer.span(range, in: source)
                    writer.key("place")
                    writer.place(source.place(of: range.lowerBound))
                case .elsewhere(let location):
                    writer.key("path")
                    writer.value(location.path)
                    writer.key("span")
                    writer.span(from: location.start, to: location.end)
                    writer.key("place")
                    writer.place(location.place)
                case .table:
                    writer.key("path")
                    writer.null()
                    writer.key("span")
                    writer.null()
                    writer.key("place")
                    writer.null()
                }
                writer.key("message")
                writer.value(evidence.message[language])
            }
        }
        key("fix")
        if let fix = finding.fix {
            object { writer in
                writer.key("span")
                writer.span(fix.range, in: source)
                writer.key("replacement")
                writer.value(fix.replacement)
                writer.key("safe")
                writer.value(fix.isSafe)
            }
        } else {
            null()
        }
        key("fingerprint")
        value(fingerprint)
    }
}
