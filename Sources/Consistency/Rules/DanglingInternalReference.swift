import Citations
import LegalText

/// VD205: *khoản 4 Điều 5* where article 5 has three clauses.
struct DanglingInternalReference: DocumentRule {
    static let page = RulePage(
        code: "VD205", name: "dangling-internal-reference", severity: .warning,
        what: LocalizedText(
            vi:
                "Điều, khoản, điểm, mục của chính văn bản được viện dẫn mà văn bản không có; phụ lục không thấy chỉ là thông tin.",
            en:
                "An article, clause, point or section of the text itself is cited that it lacks; a missing appendix is only worth knowing."
        ),
        why: LocalizedText(
            vi:
                "Thường là viện dẫn còn sót sau khi đánh số lại hoặc chép từ văn bản khác; người thực hiện không có gì để theo.",
            en:
                "Mostly left over from before the parts were renumbered, or copied from another text: nothing to follow."
        ),
        source: "Nghị định 78/2025/NĐ-CP, Điều 60 khoản 1; Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b",
        flagged: [
            "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Đối tượng\nTheo ↓khoản 3 Điều 1 và khoản 2 Điều 1.\nĐiều 3. Thi hành\nTheo quy định tại ↓Điều 7.\n",
            "I. MỤC TIÊU\nNâng cao chất lượng.\nII. NHIỆM VỤ\n1. Thực hiện ↓Mục V và Mục I.\n2. Báo cáo.\n",
            "KẾ HOẠCH\nPhòng, chống hạn hán năm 2024\n\nI. MỤC TIÊU\nGiữ đủ nước tưới.\nII. NHIỆM VỤ\n1. Các xã thực hiện ↓Mục IV Kế hoạch này và điểm 2 Mục II Kế hoạch này.\n2. Báo cáo.\n",
            "QUYẾT ĐỊNH\nVề việc ban hành Quy chế tiếp khách\n\nĐiều 1. Ban hành Quy chế tiếp khách.\nĐiều 2. Hiệu lực thi hành.\n\nQUY CHẾ\nTiếp khách\n\nĐiều 1. Phạm vi\n1. Một.\nĐiều 2. Đối tượng\nTheo ↓khoản 2 Điều 3 Quy chế này và khoản 1 Điều 1 Quy chế này.\n",
            "Điều 1. Phạm vi\nTheo Phụ lục I và ↓Phụ lục III.\n\nPHỤ LỤC I\nDANH MỤC\nMột.\n\nPHỤ LỤC II\nBIỂU MẪU\nHai.\n",
        ],
        clean: [
            "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Đối tượng\nTheo khoản 2 Điều 1.\n",
            "Điều 1. Phạm vi\nTheo Điều 99 Luật Đất đai; theo Điều 99 luật giao thông đường thủy nội địa.\n",
            "I. MỤC TIÊU\nKèm theo Phụ lục 1 và 03 biểu số liệu.\n\nPHỤ LỤC 1\nDANH MỤC\nMột.\n",
            "THÔNG TƯ\nQuy định lãi tiền gửi\n\nĐiều 1. Lãi tiền gửi\n1. Các đối tượng được trả lãi\na) Quỹ dự trữ;\nb) Quỹ tài chính.\n2. Trả lãi theo quý.\nĐiều 2. Phí\nTheo điểm a khoản 1 Điều 1 Thông tư này.\n",
            "QUYẾT ĐỊNH\nPhê duyệt Chương trình làng nghề\n\nĐiều 1. Phê duyệt Chương trình:\nI. MỤC TIÊU\nMột.\nII. KINH PHÍ\nHai.\nĐiều 2. Cân đối vốn theo Mục II Điều 1 Quyết định này; theo Mục I Điều 1.\nĐiều 3. Hết.\n",
            "I. MỤC TIÊU\n1. Một.\n2. Hai.\nII. NHIỆM VỤ\nTheo điểm 2 Mục I.\n",
            "I. MỤC TIÊU\nChi tiết tại Phụ lục 1 kèm theo.\nII. NHIỆM VỤ\nTheo Mục I.\n",
            "Điều 1. Sửa đổi Điều 4 của Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 như sau:\n“Điều 4. Họp\n1. Theo khoản 9 Điều này.”.\nĐiều 2. Thi hành\nHết.\n",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let named = document.mentions.filter { danglingPath($0) != nil || ($0.target == .own && $0.pinpoint != nil) }
        guard document.consolidated == nil, !named.isEmpty, !document.isInstalment else { return [] }
        let outline = document.closeReading().outline
        let units = Set(outline.headings.map(\.unit))
        return named.compactMap { mention in
            guard let (path, range) = dangling(mention, document, outline), !outline.isQuoted(range.lowerBound),
                let severity = severity(of: path, units),
                // Forms and model texts in appendices have parts that no heading tells.
                path.hasPrefix(Self.ownArticle) || !outline.isInAppendix(range.lowerBound)
            else { return nil }
            return Finding(
                Self.page, severity: severity, at: range,
                path.hasPrefix(Self.ownArticle)
                    ? LocalizedText(
                        vi: "chỗ này không nằm trong Điều nào", en: "this place is in no article")
                    : LocalizedText(vi: "văn bản không có \(path)", en: "the text has no \(path)"))
        }
    }

    /// The path of a part that the text lacks, and where it is named; nil for any other reference.
    private func dangling(_ mention: Mention, _ document: CitingDocument, _ outline: Outline) -> (String, Range<Int>)? {
        if let path = danglingPath(mention) {
            return isOfOther(mention, in: document) ? nil : (path, mention.range)
        }
        // Điều 46 Quy chế này
        guard let pinpoint = mention.pinpoint, let lacking = pinpoint.provisions.first(where: { !outline.has($0) })
        else { return nil }
        return (lacking.path, pinpoint.range)
    }

    /// The path of a part that the text lacks; nil for any other reference, and for a part of the named text.
    private func danglingPath(_ mention: Mention) -> String? {
        if case .part(let path, exists: false) = mention.target { path } else { nil }
    }

    /// *khoản 2 Điều này* outside of articles.
    private static let ownArticle = Provision.Unit.article.name + " này"

    /// Nil where the text has no parts of the kind at all: those meant are then another's, or in another file.
    private func severity(of path: String, _ units: Set<Provision.Unit>) -> Severity? {
        func begins(_ unit: Provision.Unit) -> Bool { path.hasPrefix(unit.name + " ") }
        if begins(.form) { return nil }
        if begins(.appendix) {
            let isWhole = path.split(separator: " ").count == Self.appendixWords
            return isWhole && units.contains(.appendix) ? .info : nil
        }
        if begins(.article) || begins(.chapter) {
            return units.contains(begins(.article) ? .article : .chapter) ? Self.page.severity : nil
        }
        return units.isDisjoint(with: [.section, .item, .part, .clause]) ? nil : Self.page.severity
    }

    /// *Phụ lục III*: what an appendix holds, tables and forms, is seldom headed.
    private static let appendixWords = 3

    /// Whether the name of another document goes on behind the part: *Điều 6.4 Thỏa thuận Paris*, *Điều 99 luật giao thông
    /// đường thủy nội địa*; or what a number counts, *Phụ lục 2 và 03 biểu*.
    private func isOfOther(_ mention: Mention, in document: CitingDocument) -> Bool {
        let end = mention.range.upperBound
        let behind = document.runningText(end..<min(end + Self.reach, document.source.count))
        guard document.source.byte(at: end) <= 0x20, let word = behind.split(separator: " ").first else { return false }
        let isBareNumber = document.source.slice(mention.range).allSatisfy { (0x30...0x39).contains($0) }
        return word.first?.isUppercase ?? false || Self.openings.contains(String(word))
            || (isBareNumber && word.first?.isLetter ?? false && !Self.joints.contains(String(word)))
    }

    private static let joints: Set<String> = ["và", "hoặc", "đến", "kèm", "ban"]
    /// In bytes: a word or two behind a part.
    private static let reach = 40
    /// Small words with which the name of another document begins, or its type.
    private static let openings: Set<String> = [
        "của", "luật", "bộ", "nghị", "thông", "quyết", "pháp", "hiến", "điều", "hợp", "hiệp", "công", "tại", "thuộc",
    ]
}
