/// A body that issues documents: its name, how else it is called, and the codes that its documents bear.
///
/// Bodies set their own abbreviations (Decree 30/2020/NĐ-CP, annex I, II.3.b), so a code that is not here is not wrong.
public struct Agency: Sendable, Hashable {
    public enum Family: Sendable {
        case central, ministry, agency, local, front, party
    }

    /// The proper name; for bodies that every place has, without the place.
    public let name: String
    /// The codes in symbols, the usual one first.
    public let codes: [String]
    /// Other full names, which reports keep as they stand, and abbreviations, which they write out.
    let otherNames: [String]
    /// Names that say less than the proper one and stand for it.
    let shortNames: [String]
    public let family: Family
    /// The codes of the bodies that took over its work; empty for one that exists.
    public let successors: [String]

    fileprivate init(
        _ family: Family, _ codes: [String], _ name: String, also otherNames: [String] = [],
        short shortNames: [String] = [], successors: [String] = []
    ) {
        self.shortNames = shortNames
        self.successors = successors
        self.family = family
        self.codes = codes
        self.name = name
        self.otherNames = otherNames
    }

    /// Every name in running text, with how reports write it.
    var spellings: [(name: String, written: String)] {
        ([name] + otherNames).map { ($0, Self.isAbbreviated($0) ? name : $0) } + shortNames.map { ($0, name) }
    }

    /// Whether a word of a name is an abbreviation: two capitals or more.
    private static func isAbbreviated(_ name: String) -> Bool {
        name.split(separator: " ").contains { $0.count(where: \.isUppercase) >= 2 }
    }

    /// The level of a body whose name tells it: *Tỉnh ủy*, *Sở Y tế*; nil for any other.
    public var level: Place.Level? {
        if name.hasPrefix("Sở ") || name.hasSuffix("Tỉnh ủy") || name.hasSuffix("tỉnh") { return .province }
        return name == "Huyện ủy" || name == "Quận ủy" ? .district : nil
    }

    /// Whether every place has one, so that the name alone doesn't say which is meant.
    public var isLocal: Bool {
        switch family {
        case .local: true
        case .party: !codes.contains { $0.hasSuffix("TW") } && !name.contains("Trung ương")
        case .central, .ministry, .agency, .front: false
        }
    }
}

extension Agency {
    static let central: [Agency] = [
        Agency(.central, ["TTg"], "Thủ tướng Chính phủ", short: ["Thủ tướng", "TTg", "TTgCP"]),
        Agency(.central, ["CP"], "Chính phủ"),
        Agency(.central, ["HĐBT"], "Hội đồng Bộ trưởng", successors: ["CP"]),
        Agency(.central, ["HĐCP"], "Hội đồng Chính phủ", successors: ["CP", "HĐBT"]),
        Agency(.central, ["QH"], "Quốc hội"),
        Agency(.central, ["UBTVQH"], "Ủy ban Thường vụ Quốc hội", also: ["UBTVQH", "Thường vụ Quốc hội"]),
        Agency(.central, ["HĐNN"], "Hội đồng Nhà nước", successors: ["CTN", "UBTVQH"]),
        Agency(.central, ["CTN"], "Chủ tịch nước", also: ["Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"]),
        Agency(.central, ["VPQH"], "Văn phòng Quốc hội"),
        Agency(.central, ["VPCTN"], "Văn phòng Chủ tịch nước"),
        Agency(.central, ["VPCP"], "Văn phòng Chính phủ", also: ["VPCP"]),
        Agency(.central, ["HĐBCQG"], "Hội đồng Bầu cử quốc gia"),
        Agency(
            .central, ["TANDTC", "TATC"], "Tòa án nhân dân tối cao",
            also: ["Chánh án Tòa án nhân dân tối cao", "TANDTC", "TAND tối cao"]),
        Agency(
            .central, ["HĐTP"], "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
            also: ["Hội đồng Thẩm phán TANDTC", "Hội đồng Thẩm phán TAND tối cao"]),
        Agency(
            .central, ["VKSNDTC", "VKSTC"], "Viện kiểm sát nhân dân tối cao",
            also: ["VKSNDTC", "VKSND tối cao"]),
        Agency(.central, ["KTNN"], "Kiểm toán nhà nước", also: ["Tổng Kiểm toán nhà nước", "KTNN"]),
    ]

    static let ministries: [Agency] = [
        Agency(.ministry, ["BQP", "QP"], "Bộ Quốc phòng", also: ["BQP"]),
        Agency(.ministry, ["BCA", "CA"], "Bộ Công an", also: ["BCA"]),
        Agency(.ministry, ["BNG", "NG"], "Bộ Ngoại giao", also: ["BNG"]),
        Agency(.ministry, ["BNV"], "Bộ Nội vụ", also: ["BNV"]),
        Agency(.ministry, ["BTP"], "Bộ Tư pháp", also: ["BTP"]),
        Agency(.ministry, ["BTC", "TC"], "Bộ Tài chính", also: ["BTC"]),
        Agency(.ministry, ["BCT"], "Bộ Công Thương", also: ["BCT"]),
        Agency(.ministry, ["BNNMT", "BNN&MT"], "Bộ Nông nghiệp và Môi trường", also: ["Bộ NN&MT", "BNNMT"]),
        Agency(.ministry, ["BXD"], "Bộ Xây dựng", also: ["BXD"]),
        Agency(
            .ministry, ["BVHTTDL"], "Bộ Văn hóa, Thể thao và Du lịch",
            also: ["Bộ VHTTDL", "Bộ VH, TT và DL", "BVHTTDL"]),
        Agency(.ministry, ["BKHCN", "BKH&CN"], "Bộ Khoa học và Công nghệ", also: ["Bộ KH&CN", "Bộ KHCN", "BKHCN"]),
        Agency(
            .ministry, ["BGDĐT", "BGD&ĐT", "GDĐT", "GD&ĐT"], "Bộ Giáo dục và Đào tạo",
            also: ["Bộ GD&ĐT", "Bộ GDĐT", "BGDĐT"]),
        Agency(.ministry, ["BYT"], "Bộ Y tế", also: ["BYT"]),
        Agency(.ministry, ["BDTTG"], "Bộ Dân tộc và Tôn giáo", also: ["Bộ DT&TG", "BDTTG"]),
        Agency(
            .ministry, ["NHNN", "NHNNVN", "NH"], "Ngân hàng Nhà nước Việt Nam",
            also: ["Ngân hàng Nhà nước", "NHNN", "NHNN Việt Nam"]),
        Agency(.ministry, ["TTCP"], "Thanh tra Chính phủ", also: ["Tổng Thanh tra Chính phủ"]),
        Agency(.ministry, ["TTNN"], "Thanh tra Nhà nước", successors: ["TTCP"]),
        Agency(
            .ministry, ["BLĐTBXH", "LĐTBXH", "LĐ-TBXH"], "Bộ Lao động - Thương binh và Xã hội",
            also: ["Bộ Lao động - Thương binh Xã hội", "Bộ LĐTBXH", "Bộ LĐ-TB&XH", "Bộ LĐTB&XH", "BLĐTBXH"],
            successors: ["BNV", "BYT"]),
        Agency(
            .ministry, ["BKHĐT", "BKH", "BKH&ĐT"], "Bộ Kế hoạch và Đầu tư", also: ["Bộ KH&ĐT", "BKHĐT"],
            successors: ["BTC"]),
        Agency(
            .ministry, ["BTNMT", "BTN&MT"], "Bộ Tài nguyên và Môi trường", also: ["Bộ TN&MT", "BTNMT"],
            successors: ["BNNMT"]),
        Agency(
            .ministry, ["BNNPTNT", "BNN", "BNN&PTNT", "NN", "NNPTNT"], "Bộ Nông nghiệp và Phát triển nông thôn",
            also: ["Bộ NN&PTNT", "Bộ Nông nghiệp và PTNT", "Bộ Nông nghiệp & PTNT", "BNNPTNT"], successors: ["BNNMT"]),
        Agency(
            .ministry, ["BTTTT"], "Bộ Thông tin và Truyền thông", also: ["Bộ TT&TT", "Bộ TTTT", "BTTTT"],
            successors: ["BKHCN", "BVHTTDL"]),
        Agency(
            .ministry, ["BGTVT", "GTVT"], "Bộ Giao thông vận tải",
            also: ["Bộ GTVT", "Bộ Giao thông - Vận tải", "BGTVT"], successors: ["BXD"]),
        Agency(.ministry, ["UBDT"], "Ủy ban Dân tộc", also: ["UBDT"], successors: ["BDTTG"]),
        Agency(.ministry, ["UBDTMN"], "Ủy ban Dân tộc và Miền núi", successors: ["UBDT", "BDTTG"]),
        Agency(.ministry, ["BTM"], "Bộ Thương mại", successors: ["BCT"]),
        Agency(.ministry, ["BCN"], "Bộ Công nghiệp", successors: ["BCT"]),
        Agency(.ministry, ["BTS"], "Bộ Thủy sản", successors: ["BNNPTNT"]),
        Agency(
            .ministry, ["BVHTT", "VHTT"], "Bộ Văn hóa - Thông tin", also: ["Bộ Văn hóa và Thông tin"],
            successors: ["BVHTTDL"]),
        Agency(.ministry, ["BBCVT"], "Bộ Bưu chính, Viễn thông", successors: ["BTTTT"]),
        Agency(.ministry, ["BKHCNMT"], "Bộ Khoa học, Công nghệ và Môi trường", successors: ["BKHCN", "BTNMT"]),
        Agency(.ministry, ["TCCP"], "Ban Tổ chức - Cán bộ Chính phủ", successors: ["BNV"]),
        Agency(.ministry, ["UBTDTT"], "Ủy ban Thể dục Thể thao", successors: ["BVHTTDL"]),
        Agency(.ministry, ["DSGĐTE"], "Ủy ban Dân số, Gia đình và Trẻ em"),
    ]

    static let otherBodies: [Agency] = [
        Agency(.agency, ["BHXH"], "Bảo hiểm xã hội Việt Nam", also: ["BHXH Việt Nam"]),
        Agency(.agency, ["TCT"], "Tổng cục Thuế"),
        Agency(.agency, ["TCHQ"], "Tổng cục Hải quan"),
        Agency(.agency, ["TCĐC"], "Tổng cục Địa chính"),
        Agency(.agency, ["UBCK", "UBCKNN"], "Ủy ban Chứng khoán Nhà nước"),
        Agency(.agency, ["KBNN"], "Kho bạc Nhà nước"),
        Agency(.agency, ["UBATGTQG"], "Ủy ban An toàn giao thông Quốc gia"),
        Agency(
            .front, ["MTTW"], "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            also: ["Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"]),
        Agency(
            .front, ["ĐCTUBTWMTTQVN"], "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            also: ["Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"]),
        Agency(.front, ["TLĐ", "TLĐLĐVN"], "Tổng Liên đoàn Lao động Việt Nam"),
        Agency(.front, ["TWĐTN", "TWĐ"], "Trung ương Đoàn", also: ["Trung ương Đoàn TNCS Hồ Chí Minh"]),
        Agency(.front, ["ĐCT"], "Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam"),
    ]

    static let local: [Agency] = [
        Agency(.local, ["UBND", "UB", "CTUBND"], "Ủy ban nhân dân", also: ["UBND", "UB nhân dân"]),
        Agency(.local, ["HĐND"], "Hội đồng nhân dân", also: ["HĐND"]),
        Agency(.local, ["SYT"], "Sở Y tế"),
        Agency(.local, ["SNV"], "Sở Nội vụ"),
        Agency(.local, ["STC"], "Sở Tài chính"),
        Agency(.local, ["SXD"], "Sở Xây dựng"),
        Agency(.local, ["STP"], "Sở Tư pháp"),
        Agency(.local, ["SGDĐT", "SGD&ĐT", "GDĐT"], "Sở Giáo dục và Đào tạo", also: ["Sở GD&ĐT", "Sở GDĐT"]),
        Agency(.local, ["SNNMT"], "Sở Nông nghiệp và Môi trường", also: ["Sở NN&MT"]),
        Agency(
            .local, ["SNN", "SNNPTNT"], "Sở Nông nghiệp và Phát triển nông thôn", also: ["Sở NN&PTNT"],
            successors: ["SNNMT"]),
        Agency(.local, ["SKHCN"], "Sở Khoa học và Công nghệ", also: ["Sở KH&CN"]),
        Agency(.local, ["SVHTTDL"], "Sở Văn hóa, Thể thao và Du lịch", also: ["Sở VHTTDL"]),
        Agency(
            .local, ["SLĐTBXH", "LĐTBXH"], "Sở Lao động - Thương binh và Xã hội",
            also: ["Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH"], successors: ["SNV", "SYT"]),
        Agency(.local, ["SCT"], "Sở Công Thương"),
        Agency(.local, ["SDTTG"], "Sở Dân tộc và Tôn giáo"),
        Agency(.local, ["STNMT"], "Sở Tài nguyên và Môi trường", also: ["Sở TN&MT"], successors: ["SNNMT"]),
        Agency(.local, ["SKHĐT"], "Sở Kế hoạch và Đầu tư", also: ["Sở KH&ĐT"], successors: ["STC"]),
        Agency(.local, ["SGTVT"], "Sở Giao thông vận tải", also: ["Sở GTVT"], successors: ["SXD"]),
        Agency(
            .local, ["STTTT"], "Sở Thông tin và Truyền thông", also: ["Sở TT&TT"], successors: ["SKHCN", "SVHTTDL"]),
        Agency(.local, ["CAT"], "Công an tỉnh"),
    ]

    /// TW stands for three bodies (facts: agencies), so each has a row of its own with the same code.
    static let party: [Agency] = [
        Agency(.party, ["TW"], "Bộ Chính trị"),
        Agency(.party, ["TW"], "Ban Bí thư", also: ["Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương"]),
        Agency(
            .party, ["TW"], "Ban Chấp hành Trung ương Đảng",
            also: [
                "Ban Chấp hành Trung ương", "BCH Trung ương", "BCH Trung ương Đảng", "BCHTW",
                "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
            ], short: ["Trung ương", "Hội nghị Trung ương", "Trung ương Đảng"]),
        Agency(.party, ["VPTW"], "Văn phòng Trung ương Đảng", also: ["Văn phòng Trung ương"]),
        Agency(.party, ["BTCTW"], "Ban Tổ chức Trung ương"),
        Agency(.party, ["UBKTTW", "CQUBKTTW"], "Ủy ban Kiểm tra Trung ương"),
        Agency(.party, ["BTGTW"], "Ban Tuyên giáo Trung ương"),
        Agency(.party, ["BDVTW"], "Ban Dân vận Trung ương"),
        Agency(.party, ["BTGDVTW"], "Ban Tuyên giáo và Dân vận Trung ương"),
        Agency(.party, ["BNCTW"], "Ban Nội chính Trung ương"),
        Agency(.party, ["BKTTW"], "Ban Kinh tế Trung ương"),
        Agency(.party, ["BĐNTW"], "Ban Đối ngoại Trung ương"),
        Agency(.party, ["QUTW"], "Quân ủy Trung ương"),
        Agency(.party, ["ĐUK"], "Đảng ủy khối"),
        Agency(.party, ["ĐU"], "Đảng ủy", also: ["Ban Chấp hành Đảng bộ xã", "Ban Chấp hành Đảng bộ phường"]),
        Agency(.party, ["TU"], "Tỉnh ủy", also: ["Ban Chấp hành Đảng bộ tỉnh"]),
        Agency(.party, ["TU", "ThU"], "Thành ủy", also: ["Ban Chấp hành Đảng bộ thành phố"]),
        Agency(.party, ["HU"], "Huyện ủy", also: ["Ban Chấp hành Đảng bộ huyện"]),
        Agency(.party, ["QU"], "Quận ủy", also: ["Ban Chấp hành Đảng bộ quận"]),
        Agency(.party, ["ThU", "TU"], "Thị ủy", also: ["Ban Chấp hành Đảng bộ thị xã"]),
        Agency(.party, ["BTCTU"], "Ban Tổ chức Tỉnh ủy", also: ["Ban Tổ chức Thành ủy"]),
        Agency(.party, ["BTGTU"], "Ban Tuyên giáo Tỉnh ủy", also: ["Ban Tuyên giáo Thành ủy"]),
        Agency(.party, ["BTGDVTU"], "Ban Tuyên giáo và Dân vận Tỉnh ủy", also: ["Ban Tuyên giáo và Dân vận Thành ủy"]),
        Agency(.party, ["BNCTU"], "Ban Nội chính Tỉnh ủy", also: ["Ban Nội chính Thành ủy"]),
        Agency(.party, ["BDVTU"], "Ban Dân vận Tỉnh ủy", also: ["Ban Dân vận Thành ủy"]),
        Agency(.party, ["UBKTTU"], "Ủy ban Kiểm tra Tỉnh ủy", also: ["Ủy ban Kiểm tra Thành ủy"]),
        Agency(.party, ["VPTU"], "Văn phòng Tỉnh ủy", also: ["Văn phòng Thành ủy"]),
        Agency(.party, ["BXDĐ"], "Ban Xây dựng Đảng"),
    ]

    /// Every agency that the product knows.
    public static let all = central + ministries + otherBodies + local + party
}

extension Agency {
    /// The agencies whose documents bear a code; nil for a code that no table has.
    public static func agencies(ofCode code: String) -> [Agency]? {
        guard let found = Recognizer.standard.lexicon.codes.code(code)?.agencies, !found.isEmpty else { return nil }
        return found.map { all[$0] }
    }
}
