/// The codes of types and bodies in symbols, and the ways in which they are misspelt without meaning another.
struct CodeTable: Sendable {
    struct Code: Sendable {
        /// As the tables have it: *TTg*, *NĐ*.
        let spelling: String
        /// The types that it abbreviates; empty for a body.
        var types: [DocumentType] = []
        /// The bodies whose documents bear it.
        var agencies: [Agency] = []
        /// Whether only bodies of the Party bear it.
        var isParty = false
        /// The usual code of the first body that bears it, else its own spelling: BLĐTBXH and LĐTBXH are one.
        var usual = ""
    }

    /// Every code; others name one by its index here.
    private(set) var codes: [Code] = []
    private var indices: [String: Int] = [:]
    /// Without case and diacritics: *TTG*, *QD*, *HDND*.
    private var indexBySkeleton: [String: Int] = [:]
    /// By word id: index plus one; 0 for words that are no code.
    private var indexByWord: [UInt16] = []

    init(_ agencies: [Agency]) {
        for type in DocumentType.allCases {
            for spelling in type.abbreviations { codes[index(of: spelling)].types.append(type) }
        }
        for agency in agencies {
            for spelling in agency.codes { codes[index(of: spelling)].agencies.append(agency) }
        }
        for index in codes.indices {
            let agencies = codes[index].agencies
            codes[index].isParty = !agencies.isEmpty && agencies.allSatisfy { $0.family == .party }
            codes[index].usual = agencies.first?.codes[0] ?? codes[index].spelling
        }
        for index in codes.indices.sorted(by: { codes[$0].spelling < codes[$1].spelling }) {
            let skeleton = Self.skeleton(codes[index].spelling)
            // HD and HĐ are two codes: what is ambiguous without its diacritics stays as it stands.
            if indices[skeleton] == nil { indexBySkeleton[skeleton] = index }
        }
    }

    private mutating func index(of spelling: String) -> Int {
        if let index = indices[spelling] { return index }
        codes.append(Code(spelling: spelling))
        indices[spelling] = codes.count - 1
        return codes.count - 1
    }

    /// Makes codes findable by the ids of their words; `ids` gives that of a spelling, 0 for one that is no single word.
    mutating func index(byWord ids: (String) -> UInt16, wordCount: Int) {
        indexByWord = Array(repeating: 0, count: wordCount)
        for spelling in spellings {
            let id = Int(ids(spelling))
            guard id > 0, let index = indices[spelling] ?? indexBySkeleton[Self.skeleton(spelling)] else { continue }
            indexByWord[id] = UInt16(index + 1)
        }
    }

    /// The code that a word is, in any letter case; nil for any other word.
    func index(ofWord word: UInt16) -> Int? {
        let index = Int(indexByWord[Int(word)])
        return index == 0 ? nil : index - 1
    }

    /// The code of a spelling, tolerating case and missing diacritics; nil for an unknown one.
    func index(ofSpelling spelling: String) -> Int? { indices[spelling] ?? indexBySkeleton[Self.skeleton(spelling)] }

    /// The code of a spelling, as `index(ofSpelling:)` finds it.
    func code(_ spelling: String) -> Code? { index(ofSpelling: spelling).map { codes[$0] } }

    var spellings: [String] { codes.map(\.spelling).sorted() + indexBySkeleton.keys.sorted() }

    var typeSpellings: [String] {
        let proper = codes.filter { !$0.types.isEmpty }.map(\.spelling)
        return proper + proper.map(Self.skeleton).filter { indexBySkeleton[$0] != nil }
    }

    private static func skeleton(_ spelling: String) -> String {
        var bytes: [UInt8] = []
        for scalar in spelling.unicodeScalars {
            switch scalar {
            case "Đ", "đ", "Ð", "ð", "Ɖ": bytes.append(UInt8(ascii: "D"))
            case "Ư", "ư": bytes.append(UInt8(ascii: "U"))
            case "&": continue
            case "a"..."z": bytes.append(UInt8(scalar.value) - 0x20)
            case " "..."~": bytes.append(UInt8(scalar.value))
            // Rare, and it takes long: marks belong to the letters before them.
            default: return skeletonByLetters(spelling)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func skeletonByLetters(_ spelling: String) -> String {
        var result = ""
        for character in spelling {
            switch character {
            case "Đ", "đ", "Ð", "ð", "Ɖ": result.append("D")
            case "Ư", "ư": result.append("U")
            case "&": continue
            default: result += character.uppercased()
            }
        }
        return result
    }
}
