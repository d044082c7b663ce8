import Citations

/// VD204: *Quyết định số 12/QĐ-UBND …; Quyết định số 13/QĐ-UBND …; Quyết định số 12/QĐ-UBND …*.
struct RepeatedCitation: DocumentRule {
    static let page = RulePage(
        code: "VD204", name: "repeated-citation", severity: .warning,
        what: LocalizedText(
            vi: "Một văn bản được viện dẫn hai lần trong một danh sách hoặc trong các căn cứ ban hành.",
            en: "One document is cited twice in one list, or in two of the lines that a document rests on."),
        why: LocalizedText(
            vi: "Lần thứ hai thừa, hoặc lẽ ra là một văn bản khác mà số bị chép nhầm.",
            en: "The second is too many, or was to be another document whose number was copied wrongly."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.a và II.6.b",
        flagged: [
            "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh Hà Nam; Quyết định số 13/QĐ-UBND ngày 06/01/2022 của UBND tỉnh Hà Nam; ↓Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh Hà Nam.",
            "Căn cứ Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ;\nCăn cứ Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ quy định về tinh giản biên chế;\nCăn cứ ↓Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ;",
            "Căn cứ Luật Trẻ em ngày 05/4/2016;\nCăn cứ Luật Thanh niên ngày 16/6/2020;\nCăn cứ ↓Luật Trẻ em ngày 05/4/2016;",
            "Thực hiện Kết luận số 183-KL/TW ngày 01/8/2025 của Bộ Chính trị; Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành Trung ương Đảng; ↓Kết luận số 183-KL/TW ngày 01/8/2025 của Bộ Chính trị; Ủy ban nhân dân xã ban hành kế hoạch.",
            "Theo các Quyết định số 12/QĐ-UBND ngày 05/01/2022, số 13/QĐ-UBND ngày 06/01/2022, ↓số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh.",
        ],
        clean: [
            "Căn cứ Luật Trẻ em ngày 05/4/2016;\nCăn cứ Luật Thanh niên ngày 16/6/2020;\nCăn cứ Luật Thanh niên ngày 29/11/2005;",
            "Theo khoản 1 Điều 5 và khoản 2 Điều 7 Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ.",
            "Theo Điều 5 Nghị định số 33/2023/NĐ-CP ngày 10/6/2023; Điều 7 Nghị định số 33/2023/NĐ-CP ngày 10/6/2023.",
            "Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ;\nCăn cứ Nghị định số 154/2020/NĐ-CP ngày 31/12/2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP ngày 14/5/2016;",
            "| 1 | Quyết định số 12/QĐ-UBND | 05/01/2022 |\n| 2 | Quyết định số 12/QĐ-UBND | 05/01/2022 |",
            "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh Hà Nam;\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh Hà Nam, UBND huyện ban hành kế hoạch.",
            "UBND xã Tân Kỳ (Kế hoạch số 15/KH-UBND ngày 12/3/2024), UBND xã Quang Khải (Kế hoạch số 15/KH-UBND ngày 14/3/2024).",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let bases = repeatedBases(in: document)
        let known = Set(bases.map(\.range))
        return bases + repeatedItems(in: document).filter { !known.contains($0.range) }
    }

    private func repeatedBases(in document: CitingDocument) -> [Finding] {
        var firsts: [Mention.Target: BasisLine] = [:]
        return document.basisLines.compactMap { line in
            guard let first = firsts[line.meaning] else {
                firsts[line.meaning] = line
                return nil
            }
            return finding(line.range, line.date, first: first.range, first.date)
        }
    }

    private func repeatedItems(in document: CitingDocument) -> [Finding] {
        let enclosing = document.enclosing
        // Those that an item says to be amended by others, or to amend them, are no items themselves.
        let within = Set(
            document.references.compactMap { reference in
                reference.stated.flatMap { Self.amendingRelations.contains($0.relation) ? $0.other : nil }
            })
        let items = document.references.indices.filter {
            enclosing[$0] == nil && !within.contains(document.references[$0].range.lowerBound)
        }
        var findings: [Finding] = []
        // Of each document the last place among the items, and the first one of the same list.
        var last: [Int: (place: Int, first: Int)] = [:]
        for (place, index) in items.enumerated() {
            guard let cited = citedWhole(index, in: document) else { continue }
            guard let before = last[cited], place - before.place < Self.longestList,
                (before.place..<place).allSatisfy({ isOneList(items[$0], items[$0 + 1], in: document) })
            else {
                last[cited] = (place, place)
                continue
            }
            last[cited] = (place, before.first)
            let (reference, other) = (document.references[index], document.references[items[before.first]])
            let isAmending = [reference, other].contains { Self.amendingRelations.contains($0.relation) }
            // What a text rests on it may implement, too.
            let isOneRole = (reference.relation == .basis) == (other.relation == .basis)
            guard isOneRole, !isAmending, !hasAmendment(from: other, to: reference, in: document),
                let repeated = finding(reference.range, reference.date?.day, first: other.range, other.date?.day)
            else { continue }
            findings.append(repeated)
        }
        return findings
    }

    /// In items.
    private static let longestList = 200

    /// Whether an amending act is among the items from one to another: others may be those that it amends.
    private func hasAmendment(from first: Reference, to second: Reference, in document: CitingDocument) -> Bool {
        let start = max(0, first.range.lowerBound - Self.longestLead)
        let words = document.runningText(start..<max(start, second.range.lowerBound)).lowercased()
        return Self.amendments.contains(where: words.contains)
    }

    private static let amendments = ["sửa đổi", "bổ sung", "thay thế", "bãi bỏ", "hợp nhất"]

    /// In bytes: the words that tell whether a citation is of an amending act.
    private static let longestLead = 100

    /// Nil where the two have different dates: they may be two documents.
    private func finding(
        _ range: Range<Int>, _ date: CalendarDate?, first: Range<Int>, _ firstDate: CalendarDate?
    ) -> Finding? {
        if let date, let firstDate, date != firstDate { return nil }
        return Finding(
            Self.page, at: range,
            LocalizedText(
                vi: "văn bản này đã có trong cùng danh sách", en: "this document is already in the same list"),
            evidence: [
                Finding.Evidence(
                    first, LocalizedText(vi: "viện dẫn lần đầu ở đây", en: "it is first cited here"))
            ])
    }

    /// The document that a reference means, if it is cited as a whole: of two provisions of one each is cited by itself.
    private func citedWhole(_ index: Int, in document: CitingDocument) -> Int? {
        let reference = document.references[index]
        guard reference.kind == .numbered, reference.pinpoint == nil else { return nil }
        return switch document.resolutions[index] {
        case .resolved(let cited), .unresolved(let cited): cited
        case .ambiguous: nil
        }
    }

    private static let amendingRelations: [Reference.Relation] = [.amends, .replaces, .repeals]

    /// Whether nothing but the end of one item stands between two references: a mark, and the words before the next.
    private func isOneList(_ first: Int, _ second: Int, in document: CitingDocument) -> Bool {
        let (one, other) = (document.references[first], document.references[second])
        let end = [one.range, one.issuer?.range, one.subject].compactMap { $0?.upperBound }.max() ?? 0
        let start = other.pinpoint?.range.lowerBound ?? other.range.lowerBound
        guard end <= start else { return true }
        guard start - end < Self.longestItem, !endsSentence(end..<start, in: document) else { return false }
        let between = document.runningText(end..<start).lowercased()
        guard !between.contains(". "), !between.contains("|"), !between.hasPrefix(".") else { return false }
        let mark = between.lastIndex(of: ";")
        let opening = (mark.map { between[between.index(after: $0)...] } ?? between[...]).split { !$0.isLetter }
        guard mark != nil || between.contains(",") || opening.contains("và") else { return false }
        return opening.allSatisfy { Self.joints.contains(String($0)) }
    }

    /// Whether a sentence or a cell of a table surely ends in a range: a quick look before the words are read.
    private func endsSentence(_ range: Range<Int>, in document: CitingDocument) -> Bool {
        let bytes = document.source.slice(range)
        return bytes.first == UInt8(ascii: ".")
            || zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: " ") }
            || bytes.contains(UInt8(ascii: "|"))
    }

    /// In bytes: what may follow the date of an item.
    private static let longestItem = 700
    /// What may stand before the next item of a list.
    private static let joints: Set<String> = ["căn", "cứ", "và", "các", "số", "theo", "thực", "hiện", "cùng", "với"]
}
