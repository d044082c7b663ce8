/// A reference to a document, with where each part stands. Ranges are 0-based offsets into the UTF-8 text.
public struct Reference: Sendable {
    public enum Kind: String, Sendable {
        /// With number and symbol.
        case numbered
        /// By name: *Luật Trẻ em*.
        case named
        /// By a short name that the text defined.
        case alias
        /// *Nghị định này*, *nêu trên*.
        case anaphor
        /// To a part of the same document.
        case `internal`
        /// The document's own number.
        case own
    }

    /// How the citing document stands to the cited one, as the words before the citation tell.
    public enum Relation: String, Sendable {
        /// Căn cứ.
        case basis
        case implements, guides, amends, replaces, repeals
        /// Ban hành kèm theo.
        case promulgates
        /// No telling words.
        case mentions
    }

    public let kind: Kind
    /// From the type word to the end of the date, else of the symbol.
    public let range: Range<Int>
    /// The type as stated, shared by a list, or as the symbol has it.
    public let type: DocumentType?
    /// The type word; nil where none stands right there.
    public let typeRange: Range<Int>?
    public let symbol: Symbol
    public let date: DateOfIssue?
    /// *ngày tháng 3 năm 2022*, where the date is still open.
    public let blankDate: Range<Int>?
    /// Whether a date stands near that may be meant for it: in brackets, in the next cell, before the citation.
    public let isDatedNearby: Bool
    /// The body named behind or within the citation; nil where none is.
    public let issuer: Issuer?
    /// The abstract (trích yếu) that follows; nil where none does.
    public internal(set) var subject: Range<Int>?
    /// What directly precedes; nil where nothing does.
    public let pinpoint: Pinpoint?
    public internal(set) var relation: Relation
    /// What the text says of how the document stands to another that it cites; nil where it says nothing.
    public internal(set) var stated: StatedRelation?

    /// The body named, else the one that the code stands for.
    public var agency: Agency? { issuer?.agency ?? symbol.agency }
}

/// A relation between two documents that a text cites: *Quyết định số 1472 … ban hành Kế hoạch thực hiện Nghị quyết 121*.
public struct StatedRelation: Sendable, Equatable {
    public let relation: Reference.Relation
    /// Where the other reference starts: 0-based UTF-8 offset.
    public let other: Int
    /// Whether the reference that has this is the one that amends, guides … the other.
    public let isDoer: Bool
}

/// The date of issue as a citation states it.
public struct DateOfIssue: Hashable, Sendable {
    /// *08/3/2022*, *22 tháng 4 năm 2024*, *năm 2023*.
    public let range: Range<Int>
    /// Nil where only the year stands.
    public let day: CalendarDate?
    public let year: Int

    /// The date, if there is one and the calendar has it.
    public var valid: CalendarDate? { day.flatMap { $0.exists ? $0 : nil } }

    /// Whether a whole date stands there that the calendar doesn't have.
    public var isImpossible: Bool { day.map { !$0.exists } ?? false }
}

/// The body that a citation names.
///
/// A class, though nothing in it changes: it is handed from stage to stage, and a copy of its strings is dear.
public final class Issuer: Sendable {
    /// The words, without *của*.
    public let range: Range<Int>
    /// The body in the table of agencies; nil for one that it lacks.
    public let agency: Agency?
    /// The office, *Bộ trưởng*, *Chủ tịch*; nil for the body itself.
    public let office: String?
    /// The place as stated, *tỉnh Hải Dương*, or only its level, *tỉnh*.
    public let place: Place?
    /// The term behind a body's name, *khóa XIV*.
    public let term: Part<Int>?
    /// The proper name with office and place.
    public let name: String

    init(range: Range<Int>, agency: Agency?, office: String?, place: Place?, term: Part<Int>?, name: String) {
        self.range = range
        self.agency = agency
        self.office = office
        self.place = place
        self.term = term
        self.name = name
    }
}

/// The part of a document that a citation points to.
public struct Pinpoint: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public let article: String?
        public let clause: String?
        public let point: String?
    }

    public let range: Range<Int>
    public let parts: [Part]
    /// The parts with all their units, in the order of the text: *Mục II*, *Phụ lục I*, too.
    public let provisions: [Provision]
}
