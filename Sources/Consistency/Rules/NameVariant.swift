import Citations
import LegalText

/// VD207: thị xã Mỹ Hào here, thị xã **Mỹ Hòa** there.
struct NameVariant: DocumentRule {
    static let page = RulePage(
        code: "VD207", name: "name-variant", severity: .warning,
        what: LocalizedText(
            vi: "Một địa danh được ghi bằng hai tên chỉ khác nhau một chữ hoặc một dấu trong cùng một văn bản.",
            en: "One place stands under two names in one text, a letter or a tone apart."),
        why: LocalizedText(
            vi: "Một trong hai tên sai: văn bản chép từ mẫu của nơi khác, gõ nhầm, hoặc bản quét mất dấu.",
            en: "One of them is wrong: copied from another place's text, mistyped, or a mark lost in scanning."),
        source: "Nghị định 78/2025/NĐ-CP, Điều 60 khoản 1",
        flagged: [
            "ỦY BAN NHÂN DÂN\nTHỊ XÃ KINH MÔN\n\nSố: 12/KH-UBND\n\nKinh Môn, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nỦy ban nhân dân thị xã Kinh Môn ban hành kế hoạch.\n\nCác xã, phường báo cáo kết quả thực hiện trên địa bàn thị xã ↓Kinh Mộn.\n",
            "Huyện Thanh Hà có 20 xã.\n\nNăm 2022, huyện Thanh Hà tổ chức sơ kết.\n\nBáo cáo gửi UBND huyện Thanh Hà.\n\nNgày 05/01/2022 hội nghị họp tại hội trường Ủy ban nhân dân huyện ↓Thanh Hạ.\n",
        ],
        clean: [
            "Tại huyện Thanh Hà, huyện Thanh Hạ.\n\nHuyện Thanh Hà họp.\n\nHuyện Thanh Hà báo cáo.\n\nHuyện Thanh Hà sơ kết.\n",
            "UBND xã Tân Hòa, huyện Gia Lộc.\n\nUBND xã Tân Hòa, huyện Gia Lộc.\n\nUBND xã Tân Hòa, huyện Gia Lộc.\n\nUBND xã Tân Hóa, huyện Tứ Kỳ.\n",
            "Quận 1 họp.\n\nQuận 1 họp.\n\nQuận 1 họp.\n\nQuận 2 họp.\n",
            "thành phố Quy Nhơn\n\nthành phố Quy Nhơn\n\nthành phố Quy Nhơn\n\nthành phố Qui Nhơn, thành phố Quy nhơn\n",
            "Xã Tân Hòa họp.\n\nXã Tân Hóa họp.\n",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let own = document.header.issuer?.place.flatMap { PlaceSpelling(kind: $0.kind, name: $0.name) }
        var uses: [PlaceSpelling: [Int]] = [:]
        for (index, place) in document.places.enumerated() {
            if let spelling = PlaceSpelling(kind: place.kind, name: place.name) {
                uses[spelling, default: []].append(index)
            }
        }
        let common = Set(uses.keys.filter { uses[$0, default: []].count >= Self.often })
        let right = PlaceSpellings(own.map { common.union([$0]) } ?? common)
        return uses.compactMap { spelling, places -> Finding? in
            // The own name is right whatever stands more often; against another only a name that stands once is surely wrong.
            let near = right.near(spelling).filter { $0 == own || places.count == 1 }
            guard spelling != own, near.count == 1, let other = near.first else { return nil }
            let others = uses[other] ?? []
            return isBeside(places, others, in: document) ? nil : finding(places, other: others, in: document)
        }
    }

    /// A name that stands as often is no slip.
    private static let often = 3

    private func finding(_ places: [Int], other: [Int], in document: CitingDocument) -> Finding {
        let (place, issuer) = (document.places[places[0]], document.header.issuer)
        let names = other.map { document.places[$0] }
        // Headers are in capitals.
        let witness = names.first { $0.name != $0.name.uppercased() } ?? names.first
        let name = witness?.name ?? issuer?.place?.name ?? ""
        let range = witness?.range ?? document.header.place?.range
        return Finding(
            Self.page, at: place.range,
            LocalizedText(
                vi: "tên ghi là \(place.name) (\(places.count) chỗ), nơi khác trong văn bản ghi là \(name)",
                en: "the name is given as \(place.name) (\(places.count) times), elsewhere in the text as \(name)"),
            evidence: range.map {
                [Finding.Evidence($0, LocalizedText(vi: "tên ghi ở đây là \(name)", en: "here it is \(name)"))]
            } ?? [])
    }

    /// Whether two names stand in one paragraph or list, or each in another larger place: they are two places.
    private func isBeside(_ places: [Int], _ others: [Int], in document: CitingDocument) -> Bool {
        if let holder = places.lazy.compactMap({ holder(of: $0, in: document) }).first,
            let another = others.lazy.compactMap({ self.holder(of: $0, in: document) }).first, holder != another
        {
            return true
        }
        return places.contains { place in
            let next = others.partitioningIndex { $0 > place }
            let nearest = [next - 1, next].filter(others.indices.contains).map { others[$0] }
            return nearest.contains { other in
                let between =
                    document.places[min(place, other)].range
                    .upperBound..<document.places[max(place, other)].range.lowerBound
                return between.count < Self.row || !document.source.slice(between).contains(0x0A)
            }
        }
    }

    /// In bytes: the names of a list that stand line by line.
    private static let row = 40

    /// The larger place that stands right behind one: *xã Tân Hòa, huyện Gia Lộc*; nil where none does.
    private func holder(of place: Int, in document: CitingDocument) -> PlaceSpelling? {
        guard place + 1 < document.places.count else { return nil }
        let (own, next) = (document.places[place], document.places[place + 1])
        guard next.kind != own.kind, next.range.lowerBound - own.range.upperBound < Self.joint else { return nil }
        return PlaceSpelling(kind: next.kind, name: next.name)
    }

    /// In bytes: a comma and the words for what a place is.
    private static let joint = 16
}
