import Citations

extension Register {
    /// Why a file is no register.
    public struct ParsingFailure: Error, Equatable, Sendable {
        public enum Reason: Equatable, Sendable {
            case empty
            case notUTF8
            /// A column that the first line lacks.
            case missingColumn(String)
            /// So many fields, where the first line has so many.
            case fieldCount(Int, expected: Int)
            /// A value that its column can't have.
            case invalidValue(column: String, String)
            /// Two rows for one document, or a change before its document's row.
            case outOfPlace
        }

        /// 1-based.
        public let line: Int
        public let reason: Reason
    }

    /// Reads a register's file; lines may end with `\r\n`, as spreadsheets save them, and columns stand in any order.
    /// - Throws: `ParsingFailure`.
    public init(parsing bytes: [UInt8]) throws(ParsingFailure) {
        var parser = RegisterParser()
        // A byte order mark, as spreadsheets write one.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let isReturn = end > start && bytes[end - 1] == 0x0D
            try parser.read(bytes[start..<(isReturn ? end - 1 : end)])
            start = end + 1
        }
        self.init(try parser.finished())
    }
}

/// Reads the rows of a register one by one.
private struct RegisterParser {
    private typealias Failure = Register.ParsingFailure

    private static let types = Dictionary(uniqueKeysWithValues: DocumentType.allCases.map { ($0.name, $0) })

    private var line = 0
    /// The place of each column in a line.
    private var columns: [RegisterColumn: Int] = [:]
    private var columnCount = 0
    private var entries: [Register.Entry] = []
    private var urns: Set<String> = []
    private var changes: [Register.Change] = []
    private var open: Register.Entry?

    mutating func read(_ bytes: ArraySlice<UInt8>) throws(Register.ParsingFailure) {
        line += 1
        if line > 1, bytes.isEmpty { return }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure(.notUTF8) }
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
        if line == 1 { return try readHeader(fields) }
        guard fields.count == columnCount else { throw failure(.fieldCount(fields.count, expected: columnCount)) }
        let row = value(.row, fields)
        if row == RegisterColumn.documentRow {
            try readDocument(fields)
        } else if let change = RegisterColumn.changeRows.first(where: { $0.name == row }) {
            guard open?.urn == optional(.urn, fields) else { throw failure(.outOfPlace) }
            changes.append(
                Register.Change(
                    relation: change.relation, by: try required(.by, fields), from: try date(.from, fields),
                    parts: optional(.parts, fields), exception: optional(.except, fields),
                    place: try place(.place, fields)))
        } else {
            throw invalid(.row, fields)
        }
    }

    /// All entries.
    mutating func finished() throws(Register.ParsingFailure) -> [Register.Entry] {
        guard line > 0 else { throw Failure(line: 1, reason: .empty) }
        close()
        return entries
    }

    private mutating func readHeader(_ names: [Substring]) throws(Register.ParsingFailure) {
        columnCount = names.count
        for column in RegisterColumn.allCases {
            guard let place = names.firstIndex(of: Substring(column.rawValue)) else {
                throw failure(.missingColumn(column.rawValue))
            }
            columns[column] = place
        }
    }

    private mutating func readDocument(_ fields: [Substring]) throws(Register.ParsingFailure) {
        close()
        let urn = try required(.urn, fields)
        guard urns.insert(urn).inserted else { throw failure(.outOfPlace) }
        let type = optional(.type, fields).map { Self.types[$0] }
        guard type != .some(nil) else { throw invalid(.type, fields) }
        let known = value(.known, fields)
        guard known == RegisterColumn.own || known == RegisterColumn.cited else { throw invalid(.known, fields) }
        open = Register.Entry(
            urn: urn, isOwn: known == RegisterColumn.own, symbol: optional(.symbol, fields), type: type ?? nil,
            date: try date(.date, fields), issuer: optional(.issuer, fields), title: optional(.title, fields),
            effective: try date(.effective, fields), place: try place(.place, fields),
            effectivePlace: value(.effectivePlace, fields).isEmpty ? nil : try place(.effectivePlace, fields),
            changes: [])
    }

    private mutating func close() {
        if let open { entries.append(open.with(changes)) }
        open = nil
        changes = []
    }

    private func value(_ column: RegisterColumn, _ fields: [Substring]) -> Substring {
        columns[column].map { fields[$0] } ?? ""
    }

    private func optional(_ column: RegisterColumn, _ fields: [Substring]) -> String? {
        let text = value(column, fields)
        return text.isEmpty ? nil : String(text)
    }

    private func required(_ column: RegisterColumn, _ fields: [Substring]) throws(Register.ParsingFailure) -> String {
        guard let text = optional(column, fields) else { throw invalid(column, fields) }
        return text
    }

    private func date(_ column: RegisterColumn, _ fields: [Substring]) throws(Register.ParsingFailure) -> CalendarDate?
    {
        let text = value(column, fields)
        if text.isEmpty { return nil }
        guard let date = CalendarDate(iso: text) else { throw invalid(column, fields) }
        return date
    }

    private func place(_ column: RegisterColumn, _ fields: [Substring]) throws(Register.ParsingFailure)
        -> Register.Place
    {
        let parts = value(column, fields).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 2, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]),
            line > 0, column > 0
        else { throw invalid(column, fields) }
        return Register.Place(path: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
    }

    private func invalid(_ column: RegisterColumn, _ fields: [Substring]) -> Register.ParsingFailure {
        failure(.invalidValue(column: column.rawValue, String(value(column, fields))))
    }

    private func failure(_ reason: Register.ParsingFailure.Reason) -> Register.ParsingFailure {
        Register.ParsingFailure(line: line, reason: reason)
    }
}
