/// The words that patterns name, apart from those of type and agency names.
enum Keyword: String, CaseIterable, Sendable {
    case number = "số", day = "ngày", month = "tháng", year = "năm"
    case of = "của", and = "và", or = "hoặc", the = "các", at = "tại", to = "đến"
    case article = "điều", clause = "khoản", point = "điểm"
    case minor = "phụ", list = "lục"
    case form = "mẫu", template = "biểu", table = "bảng", figure = "hình"
    case called = "gọi", written = "viết", short = "tắt", being = "là", common = "chung", brief = "gọn"
    case after = "sau"
    case term = "khóa"
    case province = "tỉnh", cityFirst = "thành", citySecond = "phố", city = "tp"
    case district = "huyện", urbanDistrict = "quận", townFirst = "thị", commune = "xã", townshipSecond = "trấn"
    case ward = "phường", special = "đặc", zone = "khu"
    case legal = "pháp", official = "công", gazetteSecond = "báo"
    case attached = "kèm", under = "theo", basis = "căn", basisSecond = "cứ"
    case got = "được", already = "đã", having = "có", effect = "hiệu"
    case then = "thì", still = "vẫn", must = "phải", just = "mới", right = "ngay", when = "khi", from = "từ"
    case reach = "đạt", meet = "đáp", with = "với", together = "cùng", like = "như", papers = "văn", papersSecond =
        "bản", end = "hết", concrete = "cụ", concreteSecond = "thể"
    case i = "tôi", guide = "hướng", guideSecond = "dẫn", not = "không", apply = "áp", throughout = "suốt"
    case repeal = "bãi", repealSecond = "bỏ", pull = "kéo", inside = "trong", that = "đó"
    case rule = "quy", conference = "hội", conferenceSecond = "nghị", prevent = "phòng", fight = "chống"
}
