import Consistency
import LegalText

extension Finding {
    /// On one line: what should stand at the place of the finding, of which the fix may be a part; nil without a fix.
    func proposal(in source: SourceText, _ language: Language) -> String? {
        guard let fix else { return nil }
        let isInside = range.lowerBound <= fix.range.lowerBound && fix.range.upperBound <= range.upperBound
        let words =
            isInside
            ? source.string(range.lowerBound..<fix.range.lowerBound) + fix.replacement
                + source.string(fix.range.upperBound..<range.upperBound) : fix.replacement
        let text =
            words.allSatisfy(\.isWhitespace)
            ? LocalizedText(vi: "đề nghị bỏ chỗ này", en: "proposed: leave this out")
            : LocalizedText(vi: "đề nghị sửa thành: \(words)", en: "proposed: \(words)")
        return text[language].printable
    }
}
