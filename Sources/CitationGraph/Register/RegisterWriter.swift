import Citations

extension Register {
    /// The file: equal registers give equal bytes.
    public var bytes: [UInt8] {
        var text = RegisterColumn.allCases.map(\.rawValue).joined(separator: "\t") + "\n"
        for entry in entries {
            text += Self.line(entry.fields)
            for change in entry.changes { text += Self.line(entry.fields(of: change)) }
        }
        return Array(text.utf8)
    }

    private static func line(_ fields: [RegisterColumn: String]) -> String {
        RegisterColumn.allCases.map { plain(fields[$0] ?? "") }.joined(separator: "\t") + "\n"
    }

    /// Without what ends a field or a line, or steers a terminal or the direction of writing.
    private static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isBreak) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isBreak($0) ? " " : $0 }))
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Register.Entry {
    fileprivate var fields: [RegisterColumn: String] {
        [
            .urn: urn, .row: RegisterColumn.documentRow, .symbol: symbol ?? "", .type: type?.name ?? "",
            .known: isOwn ? RegisterColumn.own : RegisterColumn.cited, .date: date?.iso ?? "", .issuer: issuer ?? "",
            .title: title ?? "", .effective: effective?.iso ?? "", .place: place.text,
            .effectivePlace: effectivePlace?.text ?? "",
        ]
    }

    fileprivate func fields(of change: Register.Change) -> [RegisterColumn: String] {
        [
            .urn: urn, .row: RegisterColumn.changeRows[RegisterColumn.row(of: change.relation)].name,
            .symbol: symbol ?? "", .type: type?.name ?? "", .by: change.by, .from: change.from?.iso ?? "",
            .parts: change.parts ?? "", .except: change.exception ?? "", .place: change.place.text,
        ]
    }
}

extension Register.Place {
    fileprivate var text: String { "\(path):\(line):\(column)" }
}
