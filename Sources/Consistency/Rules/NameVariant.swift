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
            "Theo đề nghị của UBND tỉnh Bắc Ninh tại Công văn số 2207/UBND-XDCB ngày 12/7/2023, Bộ trả lời như sau.\n\nĐề nghị UBND tỉnh ↓Bẳc Ninh nghiên cứu, thực hiện.\n",
            "Huyện Thanh Liêm có 16 xã.\n\nNăm 2022, huyện Thanh Liêm tổ chức sơ kết; kết quả báo cáo Ủy ban nhân dân huyện ↓Thanh Lièm.\n\nBáo cáo sơ kết của các xã gửi về Ủy ban nhân dân huyện Thanh Liêm.\n",
        ],
        clean: [
            "Tại huyện Thanh Hà, huyện Thanh Hạ.\n\nHuyện Thanh Hà họp.\n\nHuyện Thanh Hà báo cáo.\n\nHuyện Thanh Hà sơ kết.\n",
            "UBND xã Tân Hòa, huyện Gia Lộc.\n\nUBND xã Tân Hòa, huyện Gia Lộc.\n\nUBND xã Tân Hòa, huyện Gia Lộc.\n\nUBND xã Tân Hóa, huyện Tứ Kỳ.\n",
            "Quận 1 họp.\n\nQuận 1 họp.\n\nQuận 1 họp.\n\nQuận 2 họp.\n",
            "thành phố Quy Nhơn\n\nthành phố Quy Nhơn\n\nthành phố Quy Nhơn\n\nthành phố Qui Nhơn, thành phố Quy nhơn\n",
            "Đoàn công tác làm việc tại tỉnh Quảng Nam.\n\nBáo cáo của tỉnh Hà Nam, tỉnh Hà Tĩnh.\n\nTỉnh Bắc Kạn trước đây ghi là tỉnh Bắc Cạn.\n",
            "Huyện Kim Thành họp.\n\nHuyện Kim Thành báo cáo.\n\nHuyện Kim Thành sơ kết.\n\nHuyện Kim Thanh, huyện Kim Thành và huyện Kim Bảng ký quy chế phối hợp.\n",
            "Xã Tân Hòa họp.\n\nXã Tân Hóa họp.\n",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let places = document.closeReading().places
        let header = document.header
        // Without a head the issuer is told by the text alone, where its name may be the one that is wrong.
        let own =
            header.symbol == nil && header.place == nil && header.date == nil
            ? nil : header.issuer?.place.flatMap { PlaceSpelling(kind: $0.kind, name: $0.name) }
        var uses: [PlaceSpelling: [Int]] = [:]
        for (index, place) in places.enumerated() {
            if let spelling = PlaceSpelling(kind: place.kind, name: place.name) {
                uses[spelling, default: []].append(index)
            }
        }
        // The name of a province is right wherever it stands; another one where it stands often.
        let common = Set(uses.keys.filter { $0.isOfProvince || uses[$0, default: []].count >= Self.often })
        let right = PlaceSpellings(own.map { common.union([$0]) } ?? common)
        return uses.compactMap { spelling, found -> Finding? in
            guard spelling != own, !spelling.isOfProvince else { return nil }
            // The own name is right whatever stands more often; against another only a name that stands once is surely wrong.
            let near = right.near(spelling).filter { $0 == own || found.count == 1 }
            guard near.count == 1, let other = near.first else { return nil }
            let others = uses[other] ?? []
            return isBeside(found, others, of: spelling.kind, in: document, places)
                ? nil : finding(found.map { places[$0] }, others: others.map { places[$0] }, in: document)
        }
    }

    /// A name that stands as often is no slip.
    private static let often = 3

    private func finding(_ found: [NamedPlace], others: [NamedPlace], in document: CitingDocument) -> Finding {
        // Headers are in capitals.
        let witness = others.first { $0.name != $0.name.uppercased() } ?? others.first
        let name = witness?.name ?? document.header.issuer?.place?.name ?? ""
        let range = witness?.range ?? document.header.place?.range
        return Finding(
            Self.page, at: found[0].range,
            LocalizedText(
                vi: "tên ghi là \(found[0].name) (\(found.count) chỗ), nơi khác trong văn bản ghi là \(name)",
                en: "the name is given as \(found[0].name) (\(found.count) times), elsewhere in the text as \(name)"),
            evidence: range.map {
                [Finding.Evidence($0, LocalizedText(vi: "tên ghi ở đây là \(name)", en: "here it is \(name)"))]
            } ?? [])
    }

    /// Whether two names stand in one list, or each in another larger place: they are two places. Communes are so many that
    /// one paragraph is enough.
    private func isBeside(
        _ found: [Int], _ others: [Int], of kind: Place.Kind, in document: CitingDocument, _ places: [NamedPlace]
    ) -> Bool {
        if let holder = found.lazy.compactMap({ holder(of: $0, in: places) }).first,
            let another = others.lazy.compactMap({ self.holder(of: $0, in: places) }).first, holder != another
        {
            return true
        }
        return found.contains { place in
            let next = others.partitioningIndex { $0 > place }
            let nearest = [next - 1, next].filter(others.indices.contains).map { others[$0] }
            return nearest.contains { other in
                let (first, last) = (min(place, other), max(place, other))
                let between = places[first].range.upperBound..<places[last].range.lowerBound
                if kind.level == .commune, !document.source.slice(between).contains(0x0A) { return true }
                return (first..<last).allSatisfy {
                    places[$0 + 1].range.lowerBound - places[$0].range.upperBound < Self.row
                }
            }
        }
    }

    /// In bytes: from a name of a list to the next, also where they stand line by line.
    private static let row = 40

    /// The larger place that stands right behind one: *xã Tân Hòa, huyện Gia Lộc*; nil where none does.
    private func holder(of place: Int, in places: [NamedPlace]) -> PlaceSpelling? {
        guard place + 1 < places.count else { return nil }
        let (own, next) = (places[place], places[place + 1])
        guard next.kind != own.kind, next.range.lowerBound - own.range.upperBound < Self.joint else { return nil }
        return PlaceSpelling(kind: next.kind, name: next.name)
    }

    /// In bytes: a comma and the words for what a place is.
    private static let joint = 16
}
