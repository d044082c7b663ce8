import Citations
import Consistency

extension AddedAgency {
    private enum Key: String, CaseIterable {
        case code, name, place, from, to, party
    }

    /// An agency of a configuration.
    /// - Throws: `JSONFailure`.
    init(_ value: JSONValue) throws(JSONFailure) {
        var (code, name): (String?, String?)
        var place: Place?
        var (first, last): (CalendarDate?, CalendarDate?)
        var isOfParty = false
        for (key, value) in try value.members(Key.self) {
            switch key {
            case .code: code = try value.string()
            case .name: name = try value.string()
            case .place: place = try value.place()
            case .from: first = try value.date()
            case .to: last = try value.date()
            case .party: isOfParty = try value.boolean()
            }
        }
        guard let code else { throw value.missing("code") }
        guard let name else { throw value.missing("name") }
        let term = first == nil && last == nil ? nil : AgencyTerm(first: first, last: last)
        do {
            try self.init(code: code, name: name, place: place, term: term, isOfParty: isOfParty)
        } catch {
            throw value.failure(error.message(code, name))
        }
    }
}

extension AddedAgency.Flaw {
    fileprivate func message(_ code: String, _ name: String) -> LocalizedText {
        switch self {
        case .code:
            LocalizedText(
                vi: "mã \"\(code)\" phải gồm từ hai chữ cái, có thể có & ở giữa, như \"SNNMT\"",
                en: "the code \"\(code)\" must be of two letters or more, perhaps with & within, like \"SNNMT\"")
        case .codeOfType:
            LocalizedText(
                vi: "mã \"\(code)\" là chữ viết tắt của tên loại văn bản, không thể là của cơ quan",
                en: "the code \"\(code)\" abbreviates a type of document and can't be a body's")
        case .name:
            LocalizedText(
                vi: "tên \"\(name)\" phải là các chữ tiếng Việt dựng sẵn (NFC), chỉ thêm dấu cách, phẩy, gạch nối, &",
                en: "the name \"\(name)\" must be Vietnamese words (NFC) with nothing but spaces, commas, hyphens, &")
        case .term:
            LocalizedText(vi: "\"to\" trước \"from\"", en: "\"to\" is before \"from\"")
        }
    }
}

extension JSONValue {
    fileprivate func place() throws(JSONFailure) -> Place {
        let text = try string()
        if let place = Place(named: text) { return place }
        throw failure(
            LocalizedText(
                vi: "\"\(text)\" không phải địa danh như \"tỉnh Hải Dương\"",
                en: "\"\(text)\" is no place like \"tỉnh Hải Dương\""))
    }
}
