import Citations
import Consistency

extension Reference.Relation {
    /// What is written at an edge of a drawing: *căn cứ*.
    var name: LocalizedText {
        switch self {
        case .basis: LocalizedText(vi: "căn cứ", en: "is based on")
        case .implements: LocalizedText(vi: "thực hiện", en: "implements")
        case .guides: LocalizedText(vi: "hướng dẫn", en: "guides")
        case .amends: LocalizedText(vi: "sửa đổi, bổ sung", en: "amends")
        case .replaces: LocalizedText(vi: "thay thế", en: "replaces")
        case .repeals: LocalizedText(vi: "bãi bỏ", en: "repeals")
        case .promulgates: LocalizedText(vi: "ban hành", en: "promulgates")
        case .mentions: LocalizedText(vi: "viện dẫn", en: "cites")
        }
    }
}
