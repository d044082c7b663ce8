import Citations
import LegalText

/// VD401: số **5**/KH-UBND; ngày 05/**03**/2022; ngày **5/1**/2022.
struct LeadingZeros: DocumentRule {
    static let page = RulePage(
        code: "VD401", name: "leading-zeros", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi:
                "Số văn bản, ngày hoặc tháng thiếu số 0 ở trước, hoặc tháng thừa số 0: số 5/KH-UBND, ngày 05/03/2022.",
            en:
                "A serial number, day or month lacks its leading zero, or a month has one too many: 5/KH-UBND, 05/03/2022."
        ),
        why: LocalizedText(
            vi:
                "Thể thức quy định số 0 trước số văn bản và ngày nhỏ hơn 10, trước tháng 1 và tháng 2, không trước tháng 3 đến tháng 9. Số viết hai cách thì tìm theo số, ký hiệu không thấy hết.",
            en:
                "The form has a zero before numbers and days below 10 and before months 1 and 2, not before months 3 to 9. With two ways of writing, a search by symbol misses half."
        ),
        source:
            "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.c và II.4.b; Hướng dẫn 36-HD/VPTW, mục II.1.3.2 và II.1.4.2",
        flagged: [
            "Thực hiện Kế hoạch số ↓5/KH-UBND ngày 12/4/2022 của Ủy ban nhân dân tỉnh Bắc Giang.",
            "Quyết định số 215/QĐ-UBND ngày 05/↓03/2022 của Ủy ban nhân dân huyện Yên Thế",
            "Quyết định số 215/QĐ-UBND ngày ↓5/1/2022 của Ủy ban nhân dân huyện Yên Thế",
            "Nghị quyết số ↓8-NQ/HU ngày ↓7 tháng 4 năm 2021 của Huyện ủy Yên Thế",
            "Luật Trẻ em ngày 05 tháng ↓04 năm 2016;",
            "ỦY BAN NHÂN DÂN\nHUYỆN YÊN THẾ\n\nSố: ↓7/KH-UBND\n\nYên Thế, ngày 12 tháng ↓03 năm 2022\n\nKẾ HOẠCH\nTrồng cây năm 2022\n",
        ],
        clean: [
            "Kế hoạch số 05/KH-UBND ngày 05/01/2022; Quyết định số 10/QĐ-UBND ngày 29 tháng 6 năm 2019",
            "Quyết định số 215/QĐ-UBND ngày 10/10/2022 của Ủy ban nhân dân huyện Yên Thế",
            "Nghị định số 26-CP ngày 23/5/1993; Quyết định số 6/1998/QĐ-TTg ngày 12/01/1998",
            "Nghị định số 10/2020/NĐ-CP ngày 31/02/2020 của Chính phủ",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        var symbols = document.references.filter { !$0.predatesPresentForm }.map(\.symbol)
        if let own = document.header.symbol { symbols.append(own) }
        let dates = document.references.map(\.date) + document.mentions.map(\.date) + [document.header.date]
        return symbols.compactMap { number($0.number, document.source) }
            + dates.compactMap { $0.flatMap { date($0, document) } }
    }

    private func number(_ number: Part<String>, _ source: SourceText) -> Finding? {
        let written = source.string(number.range)
        guard written != number.value else { return nil }
        return Finding(
            Self.page, at: number.range,
            LocalizedText(
                vi: "số nhỏ hơn 10 viết là \(written), đúng thể thức là \(number.value)",
                en: "a number below 10 is written \(written), in the prescribed form \(number.value)"),
            fix: Fix(number.range, number.value, isSafe: true))
    }

    private func date(_ date: DateOfIssue, _ document: CitingDocument) -> Finding? {
        guard let valid = date.valid,
            document.interruptions.first(endingBehind: date.range.lowerBound).map({
                $0.lowerBound >= date.range.upperBound
            }) ?? true
        else { return nil }
        let written = figures(in: date.range, document.source).prefix(2)
        let proper = [valid.dayFigures, valid.monthFigures]
        let wrong = zip(written, proper).filter { document.source.string($0) != $1 }.map(Correction.init)
        guard let correction = Correction.joined(wrong, in: document) else { return nil }
        let (words, figures) = (document.runningText(correction.range), correction.properWords)
        return Finding(
            Self.page, at: correction.range,
            LocalizedText(
                vi: "ngày, tháng viết là \(words), đúng thể thức là \(figures)",
                en: "day and month are written \(words), in the prescribed form \(figures)"),
            fix: correction.fix)
    }

    /// The runs of digits in a range.
    private func figures(in range: Range<Int>, _ source: SourceText) -> [Range<Int>] {
        source.slice(range).split { !(0x30...0x39).contains($0) }.map { $0.startIndex..<$0.endIndex }
    }
}
