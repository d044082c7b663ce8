import Citations
import LegalText

/// VD406: *Nghị định số 33/2023/NĐ-CP **ngày 10/6/2023 của Chính phủ quy định về …*** once more.
struct FullFormRepeated: DocumentRule {
    static let page = RulePage(
        code: "VD406", name: "full-form-repeated", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi: "Văn bản đã được viện dẫn đầy đủ lại được ghi cả ngày ban hành và cùng trích yếu ở lần sau.",
            en: "A document that was cited in full is cited with its date and the same subject once more."),
        why: LocalizedText(
            vi:
                "Lần đầu ghi đầy đủ, các lần sau chỉ ghi tên loại, số và ký hiệu; ghi lại thì dài và dễ sinh hai cách ghi khác nhau. Phần căn cứ, việc sửa đổi, thay thế, bãi bỏ, từng mục của danh sách và từng phụ lục được ghi đầy đủ nên không tính.",
            en:
                "The first citation is full, later ones have type and symbol only; repeating is long and breeds contradictions. Legal bases, amending, replacing or repealing clauses, items of a list and each annex have the full form and don't count."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b; Hướng dẫn 36-HD/VPTW, mục II.1.6.1",
        flagged: [
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác xã báo cáo theo Kế hoạch số 45/KH-UBND↓ ngày 12/3/2022 của UBND tỉnh về trồng cây phân tán."
        ],
        clean: [
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác xã báo cáo theo Kế hoạch số 45/KH-UBND.",
            "Căn cứ Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ;\n\nĐiều 1. Rà soát theo Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác xã báo cáo theo Kế hoạch số 45/KH-UBND ngày 12/3/2022.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\n\nPHỤ LỤC I\n\nChia theo Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác văn bản sau hết hiệu lực:\na) Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.",
        ])

    /// What a full citation must have in common with one before to repeat it.
    private struct Key: Hashable {
        let document: Int
        /// In folded words.
        let subject: String
        /// The number of annexes that begin before it.
        let annex: Int
    }

    func check(_ document: CitingDocument) -> [Finding] {
        // The footnotes of a consolidated text cite each amending act in full; an amending one holds the text of others.
        guard document.consolidated == nil, !isAmending(document) else { return [] }
        let enclosing = document.enclosing
        let title = document.header.title ?? 0..<0
        let defined = Set(document.aliases.compactMap(\.reference))
        let annexes = annexStarts(document.source)
        var firsts: [Key: Reference] = [:]
        return document.references.indices.compactMap { index in
            let reference = document.references[index]
            guard case .resolved(let cited) = document.resolutions[index], enclosing[index] == nil,
                !title.contains(reference.range.lowerBound), let tail = tail(of: reference),
                let subject = reference.subject
            else { return nil }
            let key = Key(
                document: cited, subject: VietnameseSpelling.folded(document.runningText(subject)),
                annex: annexes.partitioningIndex { $0 > tail.lowerBound })
            guard let first = firsts[key] else {
                firsts[key] = reference
                return nil
            }
            guard !defined.contains(index), !opensItem(reference, document.source) else { return nil }
            let symbol = reference.symbol.canonical
            return Finding(
                Self.page, at: tail,
                LocalizedText(
                    vi: "\(symbol) đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần tên loại, số và ký hiệu",
                    en: "\(symbol) was cited in full above; here type and symbol are enough"),
                evidence: [
                    Finding.Evidence(
                        first.range, LocalizedText(vi: "viện dẫn đầy đủ ở đây", en: "cited in full here"))
                ], fix: isWhole(tail, in: document) ? Fix(tail, "", isSafe: false) : nil)
        }
    }

    /// Date, issuer and subject behind the symbol of a full citation that a later one need not have; nil for any other.
    private func tail(of reference: Reference) -> Range<Int>? {
        guard reference.kind == .numbered, reference.type?.isCitedByName != true, reference.date?.valid != nil,
            let subject = reference.subject, ![.basis, .amends, .replaces, .repeals].contains(reference.relation)
        else { return nil }
        let end = reference.symbol.range.upperBound
        return end < subject.upperBound ? end..<subject.upperBound : nil
    }

    /// Whether nothing that is opened before it or goes on behind it stands in a range: emphasis, brackets, quotation
    /// marks, a page or a cell of a table.
    private func isWhole(_ range: Range<Int>, in document: CitingDocument) -> Bool {
        let words = document.source.string(range)
        func count(_ mark: Character) -> Int { words.count { $0 == mark } }
        return count("*") == 0 && count("|") == 0 && count("(") == count(")") && count("“") == count("”")
            && count("\"") % 2 == 0 && !words.contains("\n\n") && !words.contains("\r\n\r\n")
            && !document.pageHeaders.contains { $0.overlaps(range) }
    }

    private func isAmending(_ document: CitingDocument) -> Bool {
        guard let title = document.header.title else { return false }
        return VietnameseSpelling.folded(document.runningText(title)).contains(VietnameseSpelling.folded("sửa đổi"))
    }

    /// Whether nothing but the label of an item stands before a citation on its line: *a) Khoản 2 Nghị định …*.
    private func opensItem(_ reference: Reference, _ source: SourceText) -> Bool {
        let start = reference.pinpoint?.range.lowerBound ?? reference.range.lowerBound
        let before = source.string(source.lineRange(at: start).lowerBound..<start)
        return before.contains { !$0.isWhitespace }
            && before.split { !$0.isLetter && !$0.isNumber }.allSatisfy { $0.count <= 2 }
    }

    /// Where the lines start that head an annex or a form, ascending.
    private func annexStarts(_ source: SourceText) -> [Int] {
        source.slice(0..<source.count).split(separator: 0x0A).compactMap { line in
            let words = String(decoding: line.prefix(Self.longestHeading), as: UTF8.self)
                .drop { !$0.isLetter }
            let isHeading =
                words.hasPrefix("PHỤ LỤC") || words.hasPrefix("MẪU")
                || (line.count < Self.longestHeading && (words.hasPrefix("Phụ lục") || words.hasPrefix("Mẫu")))
            return isHeading ? line.startIndex : nil
        }
    }

    /// In bytes; a longer line that begins so is a sentence.
    private static let longestHeading = 48
}
