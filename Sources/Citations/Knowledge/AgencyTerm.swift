/// The days between which documents bore the code of a body (facts: agencies).
public struct AgencyTerm: Sendable {
    /// Nil where it isn't known, or has always been.
    public let first: CalendarDate?
    /// Nil for a body that exists.
    public let last: CalendarDate?

    public func holds(_ day: CalendarDate) -> Bool {
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    public init(first: CalendarDate?, last: CalendarDate?) {
        self.first = first
        self.last = last
    }

    /// The term of a code; nil where the table doesn't say.
    static func term(ofCode code: String) -> AgencyTerm? { terms[code] }

    private static func term(_ first: CalendarDate?, _ last: CalendarDate?) -> AgencyTerm {
        AgencyTerm(first: first, last: last)
    }

    private static let merger = CalendarDate(2025, 2, 28)
    /// Provinces merged their departments in the months after the ministries.
    private static let localMerger = CalendarDate(2025, 6, 30)
    private static let cabinet2007 = (last: CalendarDate(2007, 8, 31), first: CalendarDate(2007, 7, 31))
    private static let cabinet2002 = (last: CalendarDate(2002, 12, 31), first: CalendarDate(2002, 8, 5))

    private static let terms: [String: AgencyTerm] = [
        "HĐBT": term(CalendarDate(1981, 1, 1), CalendarDate(1992, 12, 31)),
        "BNNMT": term(CalendarDate(2025, 3, 1), nil),
        "BDTTG": term(CalendarDate(2025, 3, 1), nil),
        "BCT": term(cabinet2007.first, nil),
        "BVHTTDL": term(cabinet2007.first, nil),
        "BTTTT": term(cabinet2007.first, merger),
        "BTNMT": term(cabinet2002.first, merger),
        "BKHCN": term(cabinet2002.first, nil),
        "BKHCNMT": term(CalendarDate(1992, 1, 1), cabinet2002.last),
        "TCCP": term(CalendarDate(1991, 1, 1), cabinet2002.last),
        "BLĐTBXH": term(CalendarDate(1987, 1, 1), merger),
        "LĐTBXH": term(nil, merger),
        "SLĐTBXH": term(nil, localMerger),
        "SKHĐT": term(nil, localMerger),
        "STTTT": term(nil, localMerger),
        "STNMT": term(nil, localMerger),
        "SGTVT": term(nil, localMerger),
        "SNNPTNT": term(nil, localMerger),
        "BKHĐT": term(CalendarDate(1995, 10, 1), merger),
        "BNNPTNT": term(CalendarDate(1995, 1, 1), merger),
        "BGTVT": term(nil, merger),
        "UBDT": term(nil, merger),
        "BGDĐT": term(CalendarDate(1990, 1, 1), nil),
        "TTCP": term(CalendarDate(2004, 1, 1), nil),
        "BTM": term(CalendarDate(1991, 1, 1), cabinet2007.last),
        "BCN": term(CalendarDate(1995, 1, 1), cabinet2007.last),
        "BTS": term(CalendarDate(1981, 1, 1), cabinet2007.last),
        "BVHTT": term(CalendarDate(1990, 1, 1), cabinet2007.last),
        "BBCVT": term(CalendarDate(2002, 8, 5), cabinet2007.last),
        "UBTDTT": term(nil, cabinet2007.last),
    ]
}
