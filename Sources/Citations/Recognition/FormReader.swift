import LegalText

/// Reads the forms that items are of: *mục 1 đến mục 9 theo mẫu quy định tại Phụ lục VI*, *Mục I của Mẫu số 13*.
struct FormReader {
    /// Between an item and its form, in tokens.
    private static let longestLead = 6
    /// Of the words from a form to the act that it is attached to, in tokens.
    private static let longest = 40

    /// The token of *mẫu* near behind a part; nil where none stands.
    func form(behind end: Int, in text: TokenizedText) -> Int? {
        for place in end..<max(end, min(end + Self.longestLead, text.count)) {
            guard text.link(after: place - 1).isSpace else { return nil }
            if text.word(place) == .form { return place }
        }
        return nil
    }

    /// *số 13* of *Mẫu số 13*; nil where no number stands.
    func label(_ form: Int, in text: TokenizedText) -> String? {
        guard form + 2 < text.count, text.word(form + 1) == .number, text.isNumber(form + 2) else { return nil }
        return text.source.oneLine(text.range(form + 1..<form + 3)).lowercased()
    }

    /// *mẫu … quy định tại Phụ lục VI ban hành kèm theo Nghị định số …*: the appendix of the act with the form in it, and a
    /// space; empty where none is named, nil where the form is not attached to the act.
    func appendix(of form: Int, attachedTo act: Reference, in text: TokenizedText) -> String? {
        guard let start = text.tokens(in: act.range)?.lowerBound, start > form + 2,
            start - form < Self.longest,
            text.word(start - 1) == .under, text.word(start - 2) == .attached,
            (form + 1..<start).allSatisfy({ text.link(after: $0 - 1).isSpace })
        else { return nil }
        let place = (form + 1..<start - 2).first { text.word($0) == .minor && text.word($0 + 1) == .list }
        return place.map { Provision.Unit.appendix.name + " " + text.string($0 + 2) + " " } ?? ""
    }
}
