import Citations

/// The table of known documents: what each says of itself, and what has replaced, repealed or amended it.
///
/// As a file it is tab-separated text, UTF-8, one line a row, `\n` at the end of each, the first line the names of the
/// columns. There are two sorts of rows, told apart by the column `row`; those of one document stand together, by `urn`:
///
/// | column | in a row `document` | in a row `replaced`, `repealed` or `amended` |
/// | --- | --- | --- |
/// | `urn` | the document's RFC 9676 name | that of the document to which it was done |
/// | `symbol`, `type` | as documents write them | the same |
/// | `known` | `own`: from its own text; `cited`: from those that cite it | empty |
/// | `date`, `issuer`, `title` | of issue | empty |
/// | `effective` | the date of effect | empty |
/// | `by` | empty | the urn of the document that did it |
/// | `from` | empty | since when: the date stated beside, else that of the other's effect |
/// | `parts` | empty | the parts to which it was done; empty for the whole, and for an amendment that names none |
/// | `except` | empty | what stays in force |
/// | `place` | where it was read, `path:line:column` | the same |
/// | `effective_place` | where the date of effect was read | empty |
///
/// What is not known is empty, and so is what texts tell differently. Dates are `2025-07-01`.
public struct Register: Sendable, Equatable {
    public struct Place: Hashable, Sendable, Comparable {
        public let path: String
        /// 1-based; columns in Unicode scalars.
        public let line: Int
        public let column: Int

        public init(path: String, line: Int, column: Int) {
            self.path = path
            self.line = line
            self.column = column
        }

        public static func < (a: Place, b: Place) -> Bool { (a.path, a.line, a.column) < (b.path, b.line, b.column) }
    }

    /// What was done to a document.
    public struct Change: Hashable, Sendable {
        /// `replaces`, `repeals` or `amends`.
        public let relation: Reference.Relation
        /// The urn of the document that does it.
        public let by: String
        /// Since when; nil where nothing tells.
        public let from: CalendarDate?
        /// Nil for the whole document, and for an amendment that names no parts.
        public let parts: String?
        /// What stays in force; nil where nothing is excepted.
        public let exception: String?
        public let place: Place

        /// Whether the document has no effect any more.
        public var endsWhole: Bool { relation != .amends && parts == nil && exception == nil }
    }

    public struct Entry: Hashable, Sendable {
        /// The document's RFC 9676 name, as `DocumentIdentity` has it.
        public let urn: String
        /// Whether the document's own text was read, not only those that cite it.
        public let isOwn: Bool
        public let symbol: String?
        public let type: DocumentType?
        public let date: CalendarDate?
        public let issuer: String?
        public let title: String?
        public let effective: CalendarDate?
        public let place: Place
        public let effectivePlace: Place?
        /// Replacements, then repeals, then amendments; each by who did it and of what.
        public let changes: [Change]

        func with(_ changes: [Change]) -> Entry {
            Entry(
                urn: urn, isOwn: isOwn, symbol: symbol, type: type, date: date, issuer: issuer, title: title,
                effective: effective, place: place, effectivePlace: effectivePlace, changes: changes)
        }
    }

    /// By urn.
    public let entries: [Entry]

    public init(_ entries: [Entry]) { self.entries = entries.sorted { $0.urn < $1.urn } }

    /// The entry of a document; nil for one that the table lacks.
    public subscript(urn: String) -> Entry? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].urn < urn { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].urn == urn ? entries[low] : nil
    }
}
