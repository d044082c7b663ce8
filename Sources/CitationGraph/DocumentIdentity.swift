import Citations

/// Which document is meant, across texts: equal for two citations of one document (the design's table of identity).
///
/// The day is not part of it, so that a wrong date doesn't make another document.
public struct DocumentIdentity: Hashable, Sendable, Comparable {
    /// An RFC 9676 name: `urn:lex:vn:chinh.phu:nghi.dinh:2023;33-2023-nd-cp`.
    public let urn: String

    /// The identity of a document that `document` cites; nil where its year is not known: without it the symbol alone
    /// names a document for each year.
    public init?(_ cited: CitedDocument, citedBy document: CitingDocument) {
        guard let year = cited.year else { return nil }
        let place = document.place(of: cited.issuer)
        self.init(type: cited.type, code: cited.code, number: cited.number, symbolYear: cited.symbolYear, year: year,
            agency: cited.agency, place: place)
    }

    /// The identity of a document itself; nil where its header lacks the number or the year.
    public init?(of document: CitingDocument) {
        guard let symbol = document.header.symbol, let year = symbol.year?.value ?? document.header.date?.valid?.year
        else { return nil }
        self.init(
            type: document.header.type, code: symbol.code, number: symbol.number.value, symbolYear: symbol.year?.value,
            year: year, agency: document.header.issuer?.agency, place: document.header.issuer?.place?.text)
    }

    private init(
        type: DocumentType?, code: String, number: String, symbolYear: Int?, year: Int, agency: Agency?, place: String?
    ) {
        let authority = agency.map { agency in
            [agency.name, agency.isLocal ? place : nil].compactMap(\.self).joined(separator: " ")
        }
        let symbol = [number, symbolYear.map(String.init), code].compactMap(\.self).joined(separator: "-")
        urn =
            "urn:lex:vn:\(Self.name(authority ?? code, "."))"
            + ":\(Self.name(type?.name ?? "van ban", ".")):\(year);\(Self.name(symbol, "-"))"
    }

    public static func < (a: DocumentIdentity, b: DocumentIdentity) -> Bool { a.urn < b.urn }

    /// Lower case, without diacritics, and `separator` for every run of anything else.
    private static func name(_ text: String, _ separator: Character) -> String {
        var result = ""
        for character in text.lowercased() {
            if let letter = Self.plainLetters[character] {
                result.append(letter)
            } else if character.isASCII, character.isLetter || character.isNumber {
                result.append(character)
            } else if !result.isEmpty, result.last != separator {
                result.append(separator)
            }
        }
        if result.last == separator { result.removeLast() }
        return result
    }

    private static let plainLetters: [Character: Character] = {
        let families: [(plain: Character, marked: String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
            ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
        ]
        var letters: [Character: Character] = [:]
        for family in families { for character in family.marked { letters[character] = family.plain } }
        return letters
    }()
}
