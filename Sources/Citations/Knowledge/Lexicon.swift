import LegalText

/// A name of an agency.
struct AgencyName: Sendable {
    let agency: Agency
    /// The name as reports write it: abbreviations in full.
    let written: String
}

/// Everything that the tables know, in the form in which texts are read: word ids, names and codes.
///
/// A class, though nothing in it changes: every reader holds it, and is copied often.
final class Lexicon: Sendable {
    let vocabulary: Vocabulary
    /// By word id.
    let classes: [WordClass]
    let typeNames: PhraseTable<DocumentType>
    let agencyNames: PhraseTable<AgencyName>
    /// Offices that issue for a body, *Bộ trưởng*, by their proper spelling.
    let officeNames: PhraseTable<String>
    /// The words with which a subject (trích yếu) begins.
    let subjectOpeners: PhraseTable<SubjectOpener>
    /// Words at which a sentence goes on behind the name of a document, and those that do so only behind a comma.
    let clauseOpenings: PhraseTable<Void>
    let clauseOpeningsBehindComma: PhraseTable<Void>
    /// The words with which sentences open that say what a document rests on.
    let openings: PhraseTable<Reference.Relation>
    /// The words that tell how a document stands to one it cites.
    let relationWords: PhraseTable<Reference.Relation>
    /// The verbs by which a document comes into being.
    let makings: PhraseTable<Void>
    /// The names of laws, codes and ordinances, by type: indices into `LawRow.all`.
    private let lawNames: [DocumentType: PhraseTable<Int>]
    let treatyNames: PhraseTable<Void>
    /// The lines in the right column of a header.
    let mottoLines: PhraseTable<Void>
    let codes: CodeTable

    /// - Parameter known: every agency, those of the product first.
    /// - Throws: `VocabularyFull` where the added names have more words than there is room for.
    init(_ known: [Agency]) throws(VocabularyFull) {
        let types = DocumentType.allCases.flatMap { type in
            ([type.name] + type.otherNames).map { ($0, type) }
        }
        let agencies = known.flatMap { agency in
            agency.row.spellings.map { ($0.name, AgencyName(agency: agency, written: $0.written)) }
        }
        var codes = CodeTable(known)
        var words = Keyword.allCases.map(\.spelling)
        words +=
            (types.map(\.0) + agencies.map(\.0) + Self.offices + Self.subjectOpeners + DeedReader.verbs.map(\.0)
            + DeedReader.makings)
            .flatMap(Self.words)
        words += LawRow.all.flatMap { Self.words(of: $0.name) }
        words +=
            NameEndReader.ends + NameEndReader.verbWords + NamedReader.words + CongressReader.words
            + ProgrammeReader.words
        words += OpeningReader.words + DeedReader.agents + OpeningReader.phrases.flatMap { Self.words(of: $0.0) }
        words +=
            ProvisionReader.othersBefore.flatMap(\.syllables) + UnparsedReader.standards + UnparsedReader.courts
            + UnparsedReader.contracts
        words += TreatyNames.all.flatMap(Self.words)
        words += ShortFormReader.measures + AnaphorReader.places + AnaphorReader.plurals
        words += (ClauseReader.openings + ClauseReader.openingsBehindComma).flatMap(Self.words)
        words += ForceWords.words + NearbyDateReader.boundaries + NearbyDateReader.makings
        words += IssuerReader.verbs + StateMotto.lines.flatMap(Self.words)
        words += codes.spellings.filter { $0.utf8.count <= 16 }.flatMap(Self.words)
        var seen: Set<String> = []
        words = words.filter { seen.insert($0).inserted }
        guard Vocabulary.hasRoom(for: words) else { throw VocabularyFull() }

        let vocabulary = Vocabulary(words, misreadings: Self.misreadings)
        self.vocabulary = vocabulary
        let count = words.count + 2
        codes.index(
            byWord: { spelling in
                spelling.utf8.count <= 16 && Self.words(of: spelling).count == 1
                    ? vocabulary.id(of: spelling).rawValue : 0
            }, wordCount: count)
        self.codes = codes
        typeNames = PhraseTable(types, vocabulary: vocabulary, wordCount: count)
        agencyNames = PhraseTable(agencies, vocabulary: vocabulary, wordCount: count)
        officeNames = PhraseTable(Self.offices.map { ($0, $0) }, vocabulary: vocabulary, wordCount: count)
        subjectOpeners = PhraseTable(
            Self.subjectOpeners.map { ($0, SubjectOpener($0)) }, vocabulary: vocabulary, wordCount: count)
        treatyNames = PhraseTable(
            TreatyNames.all.map { ($0, ()) }, vocabulary: vocabulary, wordCount: count)
        mottoLines = PhraseTable(StateMotto.lines.map { ($0, ()) }, vocabulary: vocabulary, wordCount: count)
        lawNames = Dictionary(grouping: LawRow.all.enumerated(), by: \.element.type).mapValues { rows in
            PhraseTable(rows.map { ($0.element.name, $0.offset) }, vocabulary: vocabulary, wordCount: count)
        }
        clauseOpenings = PhraseTable(
            ClauseReader.openings.map { ($0, ()) }, vocabulary: vocabulary, wordCount: count)
        clauseOpeningsBehindComma = PhraseTable(
            ClauseReader.openingsBehindComma.map { ($0, ()) }, vocabulary: vocabulary, wordCount: count)
        openings = PhraseTable(OpeningReader.phrases, vocabulary: vocabulary, wordCount: count)
        makings = PhraseTable(DeedReader.makings.map { ($0, ()) }, vocabulary: vocabulary, wordCount: count)
        relationWords = PhraseTable(DeedReader.verbs, vocabulary: vocabulary, wordCount: count)

        let ids = vocabulary
        var classes = Array(repeating: WordClass(), count: count)
        func mark(_ words: [String], _ wordClass: WordClass) {
            for word in words { classes[Int(ids.id(of: word).rawValue)].insert(wordClass) }
        }
        mark(types.compactMap { Self.words(of: $0.0).last }, .typeNameEnd)
        mark((agencies.map(\.0) + Self.offices).compactMap { Self.words(of: $0).first }, .issuerStart)
        mark(codes.typeSpellings, .typeCode)
        mark(codes.spellings.filter { $0.utf8.count <= 16 }.filter { Self.words(of: $0).count == 1 }, .knownCode)
        mark(["QH", "UBTVQH"], .legislatureCode)
        mark(Self.subjectOpeners.compactMap { Self.words(of: $0).first }, .subjectStart)
        mark([Keyword.article, .clause, .point, .item, .chapter, .part].map(\.spelling), .pinpointUnit)
        mark(Self.anchors.map(\.spelling), .anchor)
        mark(DeedReader.verbs.compactMap { Self.words(of: $0.0).last }, .relationEnd)
        mark([Keyword.and, .or, .together, .with, .to].map(\.spelling), .joint)
        mark(
            (ClauseReader.openings + ClauseReader.openingsBehindComma).compactMap { Self.words(of: $0).first }
                + [Keyword.got, .already, .and].map(\.spelling), .clauseStart)
        self.classes = classes
    }

    /// The words, besides numbers, from which readers start.
    static let anchors: [Keyword] = [
        .number, .called, .written, .form, .minor, .official, .law, .legal, .constitution, .this, .raised, .said,
        .above, .article, .point, .clause, .item, .chapter, .part, .time, .treaty, .strategy, .conferenceSecond,
        .minorMisprint,
    ]

    /// The longest name of a law of a type that starts at a token: its row in `LawRow.all` and the token behind it.
    func lawName(_ type: DocumentType, at index: Int, in text: TokenizedText) -> (row: Int, end: Int)? {
        lawNames[type]?.longestMatch(startingAt: index, in: text).map { ($0.value, $0.end) }
    }

    /// The longest name of a law that starts at a token, of whatever type: *Pháp lệnh Thuế tài nguyên*; the token behind it.
    func lawNameEnd(_ type: DocumentType, at index: Int, in text: TokenizedText) -> Int? {
        lawName(type, at: index, in: text)?.end
            ?? lawNames.values.compactMap { $0.longestMatch(startingAt: index, in: text)?.end }.max()
    }

    /// The words, for a quick look whether one of them stands somewhere.
    func set(_ words: [String]) -> WordSet { WordSet(words.map { vocabulary.id(of: $0).rawValue }) }

    /// The words of a name as the tokenizer would cut it, in lower case.
    static func words(of name: String) -> [String] {
        name.lowercased().unicodeScalars.split { !isLetter($0) }.map { String($0) }
    }

    /// As Unicode has it, whose tables take long: nearly all letters here are Vietnamese.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0xE0...0xF6, 0x100...0x1B4, 0x1EA0...0x1EFF: true
        case 0..<0x41, 0x5B...0x60, 0x7B...0x7F: false
        default: scalar.properties.isAlphabetic
        }
    }

    /// What scanners and typists leave of some words; none is a word of official texts.
    private static let misreadings = [("sô", "số"), ("thảng", "tháng"), ("nuớc", "nước")]

    private static let offices = [
        "Bộ trưởng", "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Tổng Giám đốc", "Thống đốc", "Chánh án", "Viện trưởng",
        "Thường trực", "Ban Thường vụ", "Ban Chấp hành", "Chủ nhiệm", "Cục trưởng", "Tổng cục trưởng", "Bí thư",
        "Ban cán sự đảng", "Đảng đoàn", "Bộ trưởng, Chủ nhiệm", "Thường vụ", "BTV", "BCH", "Văn phòng", "Trưởng ban",
        "Phó Thủ tướng",
    ]

    private static let subjectOpeners = [
        "về", "V/v", "phê duyệt", "ban hành", "quy định", "qui định", "hướng dẫn", "sửa đổi", "bổ sung", "thay thế",
        "bãi bỏ", "thực hiện", "triển khai", "công bố", "điều chỉnh", "thành lập", "giao", "đính chính", "hủy bỏ",
        "phân bổ", "tăng cường", "kiện toàn", "công nhận", "đẩy mạnh", "nâng cao", "hợp nhất", "phê chuẩn", "thông qua",
        "thông báo", "tổ chức", "xử lý", "kéo dài", "phát động", "cho phép", "đổi tên", "giải thể", "hỗ trợ",
    ]
}
