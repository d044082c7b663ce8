import LegalText

/// The words that patterns and readers name, apart from those of type and agency names.
///
/// The vocabulary begins with them in this order, so that each has its id before any table is built.
enum Keyword: UInt16, CaseIterable, Sendable {
    case number, day, month, year
    case of, and, or, the, at, to
    case article, clause, point
    case minor, list
    case form, template, table, figure
    case called, written, short, being, common, brief
    case after, below
    case term
    case province, cityFirst, citySecond, city
    case district, urbanDistrict, townFirst, commune, townshipSecond
    case ward, special, zone
    case legal, official, gazetteSecond
    case attached, under, basis, basisSecond
    case got, already, having, effect
    case then, still, must, just, right, when, from
    case reach, meet, with, together, like, papers, papersSecond, end, concrete, concreteSecond
    case i, guide, guideSecond, not, apply, throughout
    case repeal, repealSecond, pull, inside, that
    case rule, conference, conferenceSecond, prevent, fight
    case law, codeFirst, ordinanceSecond, constitution, treatySecond
    case treaty, treatyFixed, strategy, strategySecond
    case this, raised, said, above
    case item, chapter, part, time, ordinal
    case resolutionSecond
    case amend, amendSecond, programmeSecond
    case virus, about, nation, national, nationalSecond, due, free, reason, letter
    case judgment, contract, contractSecond, congress, office, central, centralSecond, subpoint, minorItem
    case here, minorMisprint, by
    case draft, draftSecond

    /// The words before the number of a form, which is no symbol: *Mẫu số 01/NT*.
    static let forms: [Keyword] = [.form, .template, .table, .figure, .list]

    /// Its id in the vocabulary of the lexicon.
    var id: UInt16 { WordID.firstWord + rawValue }

    /// The keyword with an id; nil for any other word.
    init?(id: UInt16) {
        guard id >= WordID.firstWord else { return nil }
        self.init(rawValue: id - WordID.firstWord)
    }

    /// In lower case, as the vocabulary has it.
    var spelling: String {
        switch self {
        case .number: "số"
        case .day: "ngày"
        case .month: "tháng"
        case .year: "năm"
        case .of: "của"
        case .and: "và"
        case .or: "hoặc"
        case .the: "các"
        case .at: "tại"
        case .to: "đến"
        case .article: "điều"
        case .clause: "khoản"
        case .point: "điểm"
        case .minor: "phụ"
        case .list: "lục"
        case .form: "mẫu"
        case .template: "biểu"
        case .table: "bảng"
        case .figure: "hình"
        case .called: "gọi"
        case .written: "viết"
        case .short: "tắt"
        case .being: "là"
        case .common: "chung"
        case .brief: "gọn"
        case .after: "sau"
        case .below: "dưới"
        case .term: "khóa"
        case .province: "tỉnh"
        case .cityFirst: "thành"
        case .citySecond: "phố"
        case .city: "tp"
        case .district: "huyện"
        case .urbanDistrict: "quận"
        case .townFirst: "thị"
        case .commune: "xã"
        case .townshipSecond: "trấn"
        case .ward: "phường"
        case .special: "đặc"
        case .zone: "khu"
        case .legal: "pháp"
        case .official: "công"
        case .gazetteSecond: "báo"
        case .attached: "kèm"
        case .under: "theo"
        case .basis: "căn"
        case .basisSecond: "cứ"
        case .got: "được"
        case .already: "đã"
        case .having: "có"
        case .effect: "hiệu"
        case .then: "thì"
        case .still: "vẫn"
        case .must: "phải"
        case .just: "mới"
        case .right: "ngay"
        case .when: "khi"
        case .from: "từ"
        case .reach: "đạt"
        case .meet: "đáp"
        case .with: "với"
        case .together: "cùng"
        case .like: "như"
        case .papers: "văn"
        case .papersSecond: "bản"
        case .end: "hết"
        case .concrete: "cụ"
        case .concreteSecond: "thể"
        case .i: "tôi"
        case .guide: "hướng"
        case .guideSecond: "dẫn"
        case .not: "không"
        case .apply: "áp"
        case .throughout: "suốt"
        case .repeal: "bãi"
        case .repealSecond: "bỏ"
        case .pull: "kéo"
        case .inside: "trong"
        case .that: "đó"
        case .rule: "quy"
        case .conference: "hội"
        case .conferenceSecond: "nghị"
        case .prevent: "phòng"
        case .fight: "chống"
        case .law: "luật"
        case .codeFirst: "bộ"
        case .ordinanceSecond: "lệnh"
        case .constitution: "hiến"
        case .treatySecond: "ước"
        case .treaty: "hiệp"
        case .treatyFixed: "định"
        case .strategy: "chiến"
        case .strategySecond: "lược"
        case .this: "này"
        case .raised: "nêu"
        case .said: "nói"
        case .above: "trên"
        case .item: "mục"
        case .chapter: "chương"
        case .part: "phần"
        case .time: "lần"
        case .ordinal: "thứ"
        case .resolutionSecond: "quyết"
        case .amend: "sửa"
        case .amendSecond: "đổi"
        case .programmeSecond: "trình"
        case .virus: "hiv"
        case .about: "về"
        case .nation: "nước"
        case .national: "quốc"
        case .nationalSecond: "gia"
        case .due: "do"
        case .free: "tự"
        case .reason: "lý"
        case .letter: "thư"
        case .judgment: "án"
        case .contract: "hợp"
        case .contractSecond: "đồng"
        case .congress: "đại"
        case .office: "nhiệm"
        case .central: "trung"
        case .centralSecond: "ương"
        case .subpoint: "tiết"
        case .minorItem: "tiểu"
        case .here: "đây"
        case .minorMisprint: "phục"
        case .by: "bằng"
        case .draft: "dự"
        case .draftSecond: "thảo"
        }
    }
}

extension [Keyword] {
    /// Whether the id of a word is one of these.
    func contains(_ word: UInt16) -> Bool { contains { $0.id == word } }
}

extension UInt16 {
    /// Whether the id of a word is a keyword's.
    static func == (word: UInt16, keyword: Keyword) -> Bool { word == keyword.id }

    static func != (word: UInt16, keyword: Keyword) -> Bool { word != keyword.id }
}
