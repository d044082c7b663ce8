import Consistency
import LegalText

extension DocumentPlace {
    /// *trang 3*; *mục "II. NHIỆM VỤ", đoạn 4*.
    var name: LocalizedText {
        switch self {
        case .page(let number): LocalizedText(vi: "trang \(number)", en: "page \(number)")
        case .paragraph(let number, nil):
            LocalizedText(vi: "đoạn \(number ?? 1)", en: "paragraph \(number ?? 1)")
        case .paragraph(nil, let heading?):
            LocalizedText(vi: "mục “\(heading.printable)”", en: "“\(heading.printable)”")
        case .paragraph(let number?, let heading?):
            LocalizedText(
                vi: "mục “\(heading.printable)”, đoạn \(number)", en: "“\(heading.printable)”, paragraph \(number)")
        }
    }
}
