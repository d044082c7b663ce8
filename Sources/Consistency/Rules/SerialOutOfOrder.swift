import Citations
import LegalText

/// VD306: 17/2013/NĐ-CP ngày 19/**12**/2013, where numbers 18 and 19 are of February.
struct SerialOutOfOrder: ArchiveRule {
    static let page = RulePage(
        code: "VD306", name: "serial-out-of-order", severity: .warning,
        what: LocalizedText(
            vi: "Ngày của văn bản được viện dẫn không khớp với ngày của các số liền trước, liền sau đã biết chắc.",
            en: "The date of a cited document doesn't fit those of well-attested numbers before and behind it."),
        why: LocalizedText(
            vi:
                "Số văn bản tăng dần theo ngày ban hành trong năm: số nhỏ hơn mà ngày muộn hơn thì số hoặc ngày sai.",
            en: "Numbers rise with the date within a year: a lower number with a later date has one of the two wrong."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.a; Nghị định 34/2016/NĐ-CP, Điều 58",
        flagged: [
            "Nghị định số 17/2013/NĐ-CP ngày ↓19/12/2013 của Chính phủ sửa đổi quy định về khuyến nông.",
            "Nghị định số 139/2016/NĐ-CP ngày ↓04/01/2016 của Chính phủ quy định về lệ phí.",
        ],
        clean: [
            "Nghị định số 17/2013/NĐ-CP ngày 19/02/2013 của Chính phủ sửa đổi quy định về khuyến nông.",
            "Nghị định số 11/2025/NĐ-CP ngày 01/7/2025 của Chính phủ quy định về phòng cháy.",
            "Quyết định số 12/QĐ-UBND ngày 19/12/2013 của Ủy ban nhân dân tỉnh Hải Dương.",
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        let attested = AttestedNumbers(archive)
        var cited: [AttestedNumbers.Series: [(CitationReading, Attestation)]] = [:]
        for (document, attestation) in archive.readings {
            guard let series = AttestedNumbers.Series(document.reading), let serial = Int(document.reading.number),
                !series.runsInParallel(at: serial)
            else { continue }
            cited[series, default: []].append((document.reading, attestation))
        }
        return cited.flatMap { series, citations -> [ArchiveFinding] in
            let numbers = attested.numbers(of: series)
            let breaks = citations.compactMap { reading, attestation in
                Break(of: reading, in: numbers).map { ($0, attestation) }
            }
            // Numbers out of order that several texts agree on are a row of their own beside the other.
            let agreed = Set(breaks.filter { $0.1.voters.count > 1 }.map(\.0.serial))
            guard agreed.count < 2 else { return [] }
            return breaks.flatMap { found, attestation in
                attestation.occurrences.compactMap { occurrence in
                    occurrence.date.map {
                        ArchiveFinding(
                            occurrence, Finding(Self.page, at: $0, found.message, evidence: [found.evidence]))
                    }
                }
            }
        }
    }
}

/// A citation whose date doesn't fit the numbers beside it.
private struct Break {
    let serial: Int
    private let date: CalendarDate
    /// The nearest number that shows it.
    private let neighbour: AttestedNumbers.Number

    /// Numbers are drawn some days before or behind the signature now and then.
    private static let slack = 7

    /// Nil where the date fits, or too few neighbours are known.
    init?(of reading: CitationReading, in numbers: [AttestedNumbers.Number]) {
        guard let serial = Int(reading.number), let date = reading.date else { return nil }
        let split = numbers.partitioningIndex { $0.serial > serial }
        let lower = numbers[..<split].suffix(2)
        let higher = numbers[split...].prefix(2)
        guard lower.last?.serial != serial else { return nil }
        if lower.count == 2, lower.allSatisfy({ $0.date > date.later(by: Self.slack) }), let last = lower.last {
            neighbour = last
        } else if higher.count == 2, higher.allSatisfy({ $0.date.later(by: Self.slack) < date }),
            let first = higher.first
        {
            neighbour = first
        } else {
            return nil
        }
        self.serial = serial
        self.date = date
    }

    var message: LocalizedText {
        LocalizedText(
            vi:
                "số \(serial) ghi ngày \(date.vietnamese), nhưng số \(neighbour.serial) cùng loại ban hành ngày \(neighbour.date.vietnamese)",
            en: "number \(serial) has the date \(date.iso), but number \(neighbour.serial) is of \(neighbour.date.iso)")
    }

    var evidence: Finding.Evidence {
        Finding.Evidence(
            neighbour.place,
            LocalizedText(
                vi: "căn cứ: số \(neighbour.serial) trong bảng văn bản đã biết hoặc trong kho",
                en: "by number \(neighbour.serial), of the table of known documents or of the archive"))
    }
}
