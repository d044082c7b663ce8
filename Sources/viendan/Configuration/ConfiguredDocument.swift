import CitationGraph
import Citations
import Consistency

extension Register.Entry {
    private enum Key: String, CaseIterable {
        case type, symbol, date, title, issuer
    }

    /// A known document of a configuration.
    /// - Throws: `JSONFailure`.
    init(_ value: JSONValue, in path: RawPath, _ knowledge: Knowledge) throws(JSONFailure) {
        var (type, date): (DocumentType?, CalendarDate?)
        var (symbol, title, issuer): (String?, String?, String?)
        for (key, value) in try value.members(Key.self) {
            switch key {
            case .type: type = try value.documentType()
            case .symbol: symbol = try value.string()
            case .date: date = try value.date()
            case .title: title = try value.string()
            case .issuer: issuer = try value.string()
            }
        }
        guard let type else { throw value.missing("type") }
        guard let symbol else { throw value.missing("symbol") }
        guard let date else { throw value.missing("date") }
        let place = Register.Place(path: path.text, line: value.line, column: 1)
        guard
            let entry = Register.Entry(
                type, symbol: symbol, date: date, issuer: issuer, title: title, place: place, knowledge: knowledge)
        else {
            throw value.failure(
                LocalizedText(
                    vi:
                        "không rõ là văn bản nào: kiểm tra \"type\", \"symbol\", và \"issuer\" kèm địa danh, ví dụ \"Ủy ban nhân dân tỉnh Lào Cai\"",
                    en:
                        "which document this is isn't clear: check \"type\", \"symbol\", and \"issuer\" with its place, for example \"Ủy ban nhân dân tỉnh Lào Cai\""
                ))
        }
        self = entry
    }
}

extension JSONValue {
    fileprivate func documentType() throws(JSONFailure) -> DocumentType {
        let text = try string()
        if let type = DocumentType.allCases.first(where: { $0.name == text }) { return type }
        let names = DocumentType.allCases.map(\.name)
        let (vi, en) =
            EditDistance.nearest(to: text, among: names).map {
                ("; có phải là \"\($0)\"?", "; did you mean \"\($0)\"?")
            }
            ?? ("", "")
        throw failure(
            LocalizedText(
                vi: "không có loại văn bản \"\(text)\"\(vi)", en: "no type of document \"\(text)\"\(en)"))
    }
}
