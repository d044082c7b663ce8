/// What the table has of an agency.
///
/// A class, though nothing in it changes: every issuer holds one, and a copy of its strings is dear.
final class AgencyRow: Sendable {
    /// The proper name; for bodies that every place has, without the place.
    let name: String
    /// The codes in symbols, the usual one first.
    let codes: [String]
    /// Other full names, which reports keep as they stand, and abbreviations, which they write out.
    let otherNames: [String]
    /// Names that say less than the proper one and stand for it.
    let shortNames: [String]
    let family: Agency.Family
    /// The codes of the bodies that took over its work; empty for one that exists.
    let successors: [String]
    /// The level of a body whose name tells it: *Tỉnh ủy*, *Sở Y tế*; nil for any other.
    let level: Place.Level?
    /// Whether every place has one, so that the name alone doesn't say which is meant.
    let isLocal: Bool
    /// Where it is unless a text says otherwise; nil for those of the product.
    let place: Place?
    /// The terms of codes that a user gave.
    let terms: [String: AgencyTerm]

    init(
        _ family: Agency.Family, _ codes: [String], _ name: String, also otherNames: [String] = [],
        short shortNames: [String] = [], successors: [String] = [], place: Place? = nil,
        terms: [String: AgencyTerm] = [:]
    ) {
        self.place = place
        self.terms = terms
        self.shortNames = shortNames
        self.successors = successors
        self.family = family
        self.codes = codes
        self.name = name
        self.otherNames = otherNames
        level =
            name.hasPrefix("Sở ") || name.hasSuffix("Tỉnh ủy") || name.hasSuffix("tỉnh")
            ? .province : name == "Huyện ủy" || name == "Quận ủy" ? .district : nil
        isLocal =
            switch family {
            case .local: true
            case .party: !codes.contains { $0.hasSuffix("TW") } && !name.contains("Trung ương")
            case .central, .ministry, .agency, .front: false
            }
    }

    /// Every name in running text, with how reports write it.
    var spellings: [(name: String, written: String)] {
        ([name] + otherNames).map { ($0, Self.isAbbreviated($0) ? name : $0) } + shortNames.map { ($0, name) }
    }

    /// Whether a word of a name is an abbreviation: two capitals or more.
    private static func isAbbreviated(_ name: String) -> Bool {
        name.split(separator: " ").contains { word in
            word.unicodeScalars.count { ("A"..."Z").contains($0) || $0 == "Đ" } >= 2
        }
    }
}

extension AgencyRow {
    private static let central: [AgencyRow] = [
        AgencyRow(.central, ["TTg"], "Thủ tướng Chính phủ", short: ["Thủ tướng", "TTg", "TTgCP"]),
        AgencyRow(.central, ["CP"], "Chính phủ"),
        AgencyRow(.central, ["HĐBT"], "Hội đồng Bộ trưởng", successors: ["CP"]),
        AgencyRow(.central, ["HĐCP"], "Hội đồng Chính phủ", successors: ["CP", "HĐBT"]),
        AgencyRow(.central, ["QH"], "Quốc hội"),
        AgencyRow(.central, ["UBTVQH"], "Ủy ban Thường vụ Quốc hội", also: ["UBTVQH", "Thường vụ Quốc hội"]),
        AgencyRow(.central, ["HĐNN"], "Hội đồng Nhà nước", successors: ["CTN", "UBTVQH"]),
        AgencyRow(.central, ["CTN"], "Chủ tịch nước", also: ["Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"]),
        AgencyRow(.central, ["VPQH"], "Văn phòng Quốc hội"),
        AgencyRow(.central, ["VPCTN"], "Văn phòng Chủ tịch nước"),
        AgencyRow(.central, ["VPCP"], "Văn phòng Chính phủ", also: ["VPCP"]),
        AgencyRow(.central, ["HĐBCQG"], "Hội đồng Bầu cử quốc gia"),
        AgencyRow(
            .central, ["TANDTC", "TATC"], "Tòa án nhân dân tối cao",
            also: ["Chánh án Tòa án nhân dân tối cao", "TANDTC", "TAND tối cao"]),
        AgencyRow(
            .central, ["HĐTP"], "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
            also: ["Hội đồng Thẩm phán TANDTC", "Hội đồng Thẩm phán TAND tối cao"]),
        AgencyRow(
            .central, ["VKSNDTC", "VKSTC"], "Viện kiểm sát nhân dân tối cao",
            also: ["VKSNDTC", "VKSND tối cao"]),
        AgencyRow(.central, ["KTNN"], "Kiểm toán nhà nước", also: ["Tổng Kiểm toán nhà nước", "KTNN"]),
    ]

    private static let ministries: [AgencyRow] = [
        AgencyRow(.ministry, ["BQP", "QP"], "Bộ Quốc phòng", also: ["BQP"]),
        AgencyRow(.ministry, ["BCA"], "Bộ Công an", also: ["BCA"]),
        AgencyRow(.ministry, ["BNG", "NG"], "Bộ Ngoại giao", also: ["BNG"]),
        AgencyRow(.ministry, ["BNV"], "Bộ Nội vụ", also: ["BNV"]),
        AgencyRow(.ministry, ["BTP"], "Bộ Tư pháp", also: ["BTP"]),
        AgencyRow(.ministry, ["BTC"], "Bộ Tài chính", also: ["BTC"]),
        AgencyRow(.ministry, ["BCT"], "Bộ Công Thương", also: ["BCT"]),
        AgencyRow(.ministry, ["BNNMT", "BNN&MT"], "Bộ Nông nghiệp và Môi trường", also: ["Bộ NN&MT", "BNNMT"]),
        AgencyRow(.ministry, ["BXD"], "Bộ Xây dựng", also: ["BXD"]),
        AgencyRow(
            .ministry, ["BVHTTDL"], "Bộ Văn hóa, Thể thao và Du lịch",
            also: ["Bộ VHTTDL", "Bộ VH, TT và DL", "BVHTTDL"]),
        AgencyRow(.ministry, ["BKHCN", "BKH&CN"], "Bộ Khoa học và Công nghệ", also: ["Bộ KH&CN", "Bộ KHCN", "BKHCN"]),
        AgencyRow(
            .ministry, ["BGDĐT", "BGD&ĐT", "GDĐT", "GD&ĐT"], "Bộ Giáo dục và Đào tạo",
            also: ["Bộ GD&ĐT", "Bộ GDĐT", "BGDĐT"]),
        AgencyRow(.ministry, ["BYT"], "Bộ Y tế", also: ["BYT"]),
        AgencyRow(.ministry, ["BDTTG"], "Bộ Dân tộc và Tôn giáo", also: ["Bộ DT&TG", "BDTTG"]),
        AgencyRow(
            .ministry, ["NHNN", "NHNNVN", "NH"], "Ngân hàng Nhà nước Việt Nam",
            also: ["Ngân hàng Nhà nước", "NHNN", "NHNN Việt Nam"]),
        AgencyRow(.ministry, ["TTCP"], "Thanh tra Chính phủ", also: ["Tổng Thanh tra Chính phủ"]),
        AgencyRow(.ministry, ["TTNN"], "Thanh tra Nhà nước", successors: ["TTCP"]),
        AgencyRow(
            .ministry, ["BLĐTBXH", "LĐTBXH", "LĐ-TBXH"], "Bộ Lao động - Thương binh và Xã hội",
            also: ["Bộ Lao động - Thương binh Xã hội", "Bộ LĐTBXH", "Bộ LĐ-TB&XH", "Bộ LĐTB&XH", "BLĐTBXH"],
            successors: ["BNV", "BYT", "BGDĐT", "BNNMT", "BDTTG"]),
        AgencyRow(
            .ministry, ["BKHĐT", "BKH", "BKH&ĐT"], "Bộ Kế hoạch và Đầu tư", also: ["Bộ KH&ĐT", "BKHĐT"],
            successors: ["BTC"]),
        AgencyRow(
            .ministry, ["BTNMT", "BTN&MT"], "Bộ Tài nguyên và Môi trường", also: ["Bộ TN&MT", "BTNMT"],
            successors: ["BNNMT"]),
        AgencyRow(
            .ministry, ["BNNPTNT", "BNN", "BNN&PTNT", "NN", "NNPTNT"], "Bộ Nông nghiệp và Phát triển nông thôn",
            also: ["Bộ NN&PTNT", "Bộ Nông nghiệp và PTNT", "Bộ Nông nghiệp & PTNT", "BNNPTNT"], successors: ["BNNMT"]),
        AgencyRow(
            .ministry, ["BTTTT"], "Bộ Thông tin và Truyền thông", also: ["Bộ TT&TT", "Bộ TTTT", "BTTTT"],
            successors: ["BKHCN", "BVHTTDL"]),
        AgencyRow(
            .ministry, ["BGTVT", "GTVT"], "Bộ Giao thông vận tải",
            also: ["Bộ GTVT", "Bộ Giao thông - Vận tải", "BGTVT"], successors: ["BXD"]),
        AgencyRow(.ministry, ["UBDT"], "Ủy ban Dân tộc", also: ["UBDT"], successors: ["BDTTG"]),
        AgencyRow(.ministry, ["UBDTMN"], "Ủy ban Dân tộc và Miền núi", successors: ["UBDT", "BDTTG"]),
        AgencyRow(.ministry, ["BTM"], "Bộ Thương mại", successors: ["BCT"]),
        AgencyRow(.ministry, ["BCN"], "Bộ Công nghiệp", successors: ["BCT"]),
        AgencyRow(.ministry, ["BTS"], "Bộ Thủy sản", successors: ["BNNPTNT"]),
        AgencyRow(
            .ministry, ["BVHTT", "VHTT"], "Bộ Văn hóa - Thông tin", also: ["Bộ Văn hóa và Thông tin"],
            successors: ["BVHTTDL"]),
        AgencyRow(.ministry, ["BBCVT"], "Bộ Bưu chính, Viễn thông", successors: ["BTTTT"]),
        AgencyRow(.ministry, ["BKHCNMT"], "Bộ Khoa học, Công nghệ và Môi trường", successors: ["BKHCN", "BTNMT"]),
        AgencyRow(.ministry, ["TCCP"], "Ban Tổ chức - Cán bộ Chính phủ", successors: ["BNV"]),
        AgencyRow(.ministry, ["UBTDTT"], "Ủy ban Thể dục Thể thao", successors: ["BVHTTDL"]),
        AgencyRow(.ministry, ["DSGĐTE"], "Ủy ban Dân số, Gia đình và Trẻ em"),
    ]

    private static let otherBodies: [AgencyRow] = [
        AgencyRow(.agency, ["BHXH"], "Bảo hiểm xã hội Việt Nam", also: ["BHXH Việt Nam"]),
        AgencyRow(.agency, ["TCT"], "Tổng cục Thuế"),
        AgencyRow(.agency, ["TCHQ"], "Tổng cục Hải quan"),
        AgencyRow(.agency, ["TCĐC"], "Tổng cục Địa chính"),
        AgencyRow(.agency, ["UBCK", "UBCKNN"], "Ủy ban Chứng khoán Nhà nước"),
        AgencyRow(.agency, ["KBNN"], "Kho bạc Nhà nước"),
        AgencyRow(.agency, ["UBATGTQG"], "Ủy ban An toàn giao thông Quốc gia"),
        AgencyRow(
            .front, ["MTTW"], "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            also: ["Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"]),
        AgencyRow(
            .front, ["ĐCTUBTWMTTQVN"], "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            also: ["Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"]),
        AgencyRow(.front, ["TLĐ", "TLĐLĐVN"], "Tổng Liên đoàn Lao động Việt Nam"),
        AgencyRow(.front, ["TWĐTN", "TWĐ"], "Trung ương Đoàn", also: ["Trung ương Đoàn TNCS Hồ Chí Minh"]),
        AgencyRow(.front, ["ĐCT"], "Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam"),
    ]

    private static let local: [AgencyRow] = [
        AgencyRow(.local, ["UBND", "UB", "CTUBND"], "Ủy ban nhân dân", also: ["UBND", "UB nhân dân"]),
        AgencyRow(.local, ["HĐND"], "Hội đồng nhân dân", also: ["HĐND"]),
        AgencyRow(.local, ["SYT"], "Sở Y tế"),
        AgencyRow(.local, ["SNV"], "Sở Nội vụ"),
        AgencyRow(.local, ["STC"], "Sở Tài chính"),
        AgencyRow(.local, ["SXD"], "Sở Xây dựng"),
        AgencyRow(.local, ["STP"], "Sở Tư pháp"),
        AgencyRow(.local, ["SGDĐT", "SGD&ĐT", "GDĐT"], "Sở Giáo dục và Đào tạo", also: ["Sở GD&ĐT", "Sở GDĐT"]),
        AgencyRow(.local, ["SNNMT"], "Sở Nông nghiệp và Môi trường", also: ["Sở NN&MT"]),
        AgencyRow(
            .local, ["SNN", "SNNPTNT"], "Sở Nông nghiệp và Phát triển nông thôn", also: ["Sở NN&PTNT"],
            successors: ["SNNMT"]),
        AgencyRow(.local, ["SKHCN"], "Sở Khoa học và Công nghệ", also: ["Sở KH&CN"]),
        AgencyRow(.local, ["SVHTTDL"], "Sở Văn hóa, Thể thao và Du lịch", also: ["Sở VHTTDL"]),
        AgencyRow(
            .local, ["SLĐTBXH", "LĐTBXH"], "Sở Lao động - Thương binh và Xã hội",
            also: ["Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH"], successors: ["SNV", "SYT"]),
        AgencyRow(.local, ["SCT"], "Sở Công Thương"),
        AgencyRow(.local, ["SDTTG"], "Sở Dân tộc và Tôn giáo"),
        AgencyRow(.local, ["STNMT"], "Sở Tài nguyên và Môi trường", also: ["Sở TN&MT"], successors: ["SNNMT"]),
        AgencyRow(.local, ["SKHĐT"], "Sở Kế hoạch và Đầu tư", also: ["Sở KH&ĐT"], successors: ["STC"]),
        AgencyRow(.local, ["SGTVT"], "Sở Giao thông vận tải", also: ["Sở GTVT"], successors: ["SXD"]),
        AgencyRow(
            .local, ["STTTT"], "Sở Thông tin và Truyền thông", also: ["Sở TT&TT"], successors: ["SKHCN", "SVHTTDL"]),
        AgencyRow(.local, ["CAT"], "Công an tỉnh"),
    ]

    /// TW stands for three bodies (facts: agencies), so each has a row of its own with the same code.
    private static let party: [AgencyRow] = [
        AgencyRow(.party, ["TW"], "Bộ Chính trị"),
        AgencyRow(.party, ["TW"], "Ban Bí thư", also: ["Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương"]),
        AgencyRow(
            .party, ["TW"], "Ban Chấp hành Trung ương Đảng",
            also: [
                "Ban Chấp hành Trung ương", "BCH Trung ương", "BCH Trung ương Đảng", "BCHTW",
                "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
            ], short: ["Trung ương", "Hội nghị Trung ương", "Trung ương Đảng"]),
        AgencyRow(.party, ["VPTW"], "Văn phòng Trung ương Đảng", also: ["Văn phòng Trung ương"]),
        AgencyRow(.party, ["BTCTW"], "Ban Tổ chức Trung ương"),
        AgencyRow(.party, ["UBKTTW", "CQUBKTTW"], "Ủy ban Kiểm tra Trung ương"),
        AgencyRow(.party, ["BTGTW"], "Ban Tuyên giáo Trung ương"),
        AgencyRow(.party, ["BDVTW"], "Ban Dân vận Trung ương"),
        AgencyRow(.party, ["BTGDVTW"], "Ban Tuyên giáo và Dân vận Trung ương"),
        AgencyRow(.party, ["BNCTW"], "Ban Nội chính Trung ương"),
        AgencyRow(.party, ["BKTTW"], "Ban Kinh tế Trung ương"),
        AgencyRow(.party, ["BĐNTW"], "Ban Đối ngoại Trung ương"),
        AgencyRow(.party, ["QUTW"], "Quân ủy Trung ương"),
        AgencyRow(.party, ["ĐUK"], "Đảng ủy khối"),
        AgencyRow(.party, ["ĐU"], "Đảng ủy", also: ["Ban Chấp hành Đảng bộ xã", "Ban Chấp hành Đảng bộ phường"]),
        AgencyRow(.party, ["TU"], "Tỉnh ủy", also: ["Ban Chấp hành Đảng bộ tỉnh"]),
        AgencyRow(.party, ["TU", "ThU"], "Thành ủy", also: ["Ban Chấp hành Đảng bộ thành phố"]),
        AgencyRow(.party, ["HU"], "Huyện ủy", also: ["Ban Chấp hành Đảng bộ huyện"]),
        AgencyRow(.party, ["QU"], "Quận ủy", also: ["Ban Chấp hành Đảng bộ quận"]),
        AgencyRow(.party, ["ThU", "TU"], "Thị ủy", also: ["Ban Chấp hành Đảng bộ thị xã"]),
        AgencyRow(.party, ["BTCTU"], "Ban Tổ chức Tỉnh ủy", also: ["Ban Tổ chức Thành ủy"]),
        AgencyRow(.party, ["BTGTU"], "Ban Tuyên giáo Tỉnh ủy", also: ["Ban Tuyên giáo Thành ủy"]),
        AgencyRow(
            .party, ["BTGDVTU"], "Ban Tuyên giáo và Dân vận Tỉnh ủy", also: ["Ban Tuyên giáo và Dân vận Thành ủy"]),
        AgencyRow(.party, ["BNCTU"], "Ban Nội chính Tỉnh ủy", also: ["Ban Nội chính Thành ủy"]),
        AgencyRow(.party, ["BDVTU"], "Ban Dân vận Tỉnh ủy", also: ["Ban Dân vận Thành ủy"]),
        AgencyRow(.party, ["UBKTTU"], "Ủy ban Kiểm tra Tỉnh ủy", also: ["Ủy ban Kiểm tra Thành ủy"]),
        AgencyRow(.party, ["VPTU"], "Văn phòng Tỉnh ủy", also: ["Văn phòng Thành ủy"]),
        AgencyRow(.party, ["BXDĐ"], "Ban Xây dựng Đảng"),
    ]

    /// Every agency that the product knows; `Agency` is an index into it.
    static let all = central + ministries + otherBodies + local + party
}
