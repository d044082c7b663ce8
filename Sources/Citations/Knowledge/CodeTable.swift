/// The codes of types and bodies in symbols, and the ways in which they are misspelt without meaning another.
struct CodeTable: Sendable {
    struct Code: Sendable {
        /// As the tables have it: *TTg*, *NĐ*.
        let spelling: String
        /// The types that it abbreviates; empty for a body.
        var types: [DocumentType] = []
        /// Indices into `Agency.all` of the bodies whose documents bear it.
        var agencies: [Int] = []
    }

    private var codes: [String: Code] = [:]
    /// Without case and diacritics: *TTG*, *QD*, *HDND*.
    private var spellingBySkeleton: [String: String] = [:]

    init() {
        for type in DocumentType.allCases {
            for spelling in type.abbreviations { codes[spelling, default: Code(spelling: spelling)].types.append(type) }
        }
        for (index, agency) in Agency.all.enumerated() {
            for spelling in agency.codes { codes[spelling, default: Code(spelling: spelling)].agencies.append(index) }
        }
        for spelling in codes.keys.sorted() {
            let skeleton = Self.skeleton(spelling)
            // HD and HĐ are two codes: what is ambiguous without its diacritics stays as it stands.
            if codes[skeleton] == nil { spellingBySkeleton[skeleton] = spelling }
        }
    }

    /// The code of a spelling, tolerating case and missing diacritics; nil for an unknown one.
    func code(_ spelling: String) -> Code? {
        if let code = codes[spelling] { return code }
        return spellingBySkeleton[Self.skeleton(spelling)].flatMap { codes[$0] }
    }

    var spellings: [String] { codes.keys.sorted() + spellingBySkeleton.keys.sorted() }

    var typeSpellings: [String] {
        let proper = codes.values.filter { !$0.types.isEmpty }.map(\.spelling)
        return proper + proper.map(Self.skeleton).filter { spellingBySkeleton[$0] != nil }
    }

    private static func skeleton(_ spelling: String) -> String {
        var result = ""
        for character in spelling {
            switch character {
            case "Đ", "đ", "Ð", "ð", "Ɖ": result.append("D")
            case "Ư", "ư": result.append("U")
            default: result += character.uppercased()
            }
        }
        return result
    }
}
