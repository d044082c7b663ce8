/// The kinds of document that have a number, by their proper names (Law 80/2015/QH13 article 4, Decree 30/2020/NĐ-CP
/// article 7 and annex III, Party guidance 36-HD/VPTW and 05-HD/VPTW).
public enum DocumentType: Hashable, CaseIterable, Sendable {
    case constitution, code, law, ordinance, order, resolution, jointResolution, decree, decision, circular
    case jointCircular, directive, regulation, rule, communique, notice, guidance, programme, plan, scheme
    case proposal, project, report, minutes, submission, contract, telegram, memorandum, agreement
    case powerOfAttorney, invitation, officialLetter, consolidation, precedent, conclusion, circularLetter
    case convention, treaty, protocolType, strategy

    /// The proper name.
    public var name: String {
        switch self {
        case .constitution: "Hiến pháp"
        case .code: "Bộ luật"
        case .law: "Luật"
        case .ordinance: "Pháp lệnh"
        case .order: "Lệnh"
        case .resolution: "Nghị quyết"
        case .jointResolution: "Nghị quyết liên tịch"
        case .decree: "Nghị định"
        case .decision: "Quyết định"
        case .circular: "Thông tư"
        case .jointCircular: "Thông tư liên tịch"
        case .directive: "Chỉ thị"
        case .regulation: "Quy chế"
        case .rule: "Quy định"
        case .communique: "Thông cáo"
        case .notice: "Thông báo"
        case .guidance: "Hướng dẫn"
        case .programme: "Chương trình"
        case .plan: "Kế hoạch"
        case .scheme: "Phương án"
        case .proposal: "Đề án"
        case .project: "Dự án"
        case .report: "Báo cáo"
        case .minutes: "Biên bản"
        case .submission: "Tờ trình"
        case .contract: "Hợp đồng"
        case .telegram: "Công điện"
        case .memorandum: "Bản ghi nhớ"
        case .agreement: "Bản thỏa thuận"
        case .powerOfAttorney: "Giấy ủy quyền"
        case .invitation: "Giấy mời"
        case .officialLetter: "Công văn"
        case .consolidation: "Văn bản hợp nhất"
        case .precedent: "Án lệ"
        case .conclusion: "Kết luận"
        case .circularLetter: "Thông tri"
        case .convention: "Công ước"
        case .treaty: "Hiệp định"
        case .protocolType: "Nghị định thư"
        case .strategy: "Chiến lược"
        }
    }

    /// The abbreviations that stand for the type in a symbol; empty for a type that has none.
    var abbreviations: [String] {
        switch self {
        case .constitution, .code, .law, .convention, .treaty, .protocolType, .strategy: []
        case .ordinance: ["PL"]
        case .order: ["L"]
        case .resolution: ["NQ"]
        case .jointResolution: ["NQLT"]
        case .decree: ["NĐ"]
        case .decision: ["QĐ"]
        case .circular: ["TT"]
        case .jointCircular: ["TTLT", "TTLB"]
        case .directive: ["CT"]
        case .regulation: ["QC", "QCPH"]
        // Party rules bear QĐ, seldom QĐi; state ones QyĐ.
        case .rule: ["QyĐ", "QĐi", "QĐ"]
        case .communique: ["TC"]
        case .notice: ["TB"]
        case .guidance: ["HD", "HDLN"]
        case .programme: ["CTr", "CTHĐ", "CTPH"]
        case .plan: ["KH", "KHLT", "KHPH"]
        case .scheme: ["PA"]
        case .proposal: ["ĐA"]
        case .project: ["DA"]
        case .report: ["BC"]
        case .minutes: ["BB"]
        case .submission: ["TTr"]
        case .contract: ["HĐ"]
        case .telegram: ["CĐ"]
        case .memorandum: ["BGN"]
        case .agreement: ["BTT"]
        case .powerOfAttorney: ["GUQ"]
        case .invitation: ["GM"]
        case .officialLetter: ["CV"]
        case .consolidation: ["VBHN"]
        case .precedent: ["AL"]
        case .conclusion: ["KL"]
        case .circularLetter: ["TT"]
        }
    }

    /// How running text names the type besides its proper name, in lower case.
    var otherNames: [String] {
        switch self {
        case .jointCircular: ["thông tư liên bộ"]
        case .notice: ["thông báo kết luận", "thông báo ý kiến"]
        case .guidance: ["hướng dẫn liên ngành"]
        case .programme: ["chương trình hành động", "chương trình phối hợp"]
        case .plan: ["kế hoạch liên tịch", "kế hoạch phối hợp", "kế hoạch liên ngành"]
        case .regulation: ["quy chế phối hợp", "qui chế"]
        case .rule: ["qui định"]
        case .officialLetter: ["văn bản", "cv"]
        case .telegram: ["điện"]
        default: []
        }
    }

    /// Whether documents of the type are cited by name alone: first citations need no number, date or issuer
    /// (Decree 30/2020/NĐ-CP, annex I, II.6).
    public var isCitedByName: Bool {
        switch self {
        case .constitution, .code, .law, .ordinance: true
        default: false
        }
    }
}

extension DocumentType {
    /// The types that a code abbreviates; nil for a code that no table has or that may be a body's too.
    public static func types(ofCode code: String) -> [DocumentType]? {
        guard let found = Knowledge.standard.recognizer.lexicon.codes.code(code), !found.types.isEmpty,
            found.agencies.isEmpty
        else {
            return nil
        }
        return found.types
    }
}
