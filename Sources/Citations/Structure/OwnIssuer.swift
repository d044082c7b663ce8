import LegalText

/// Finds the body that issues a document: in the lines above the number, else in the sentence in which it issues the
/// document, else from the code; and its place, from there or from the date line.
struct OwnIssuer {
    /// How far behind the title the sentence stands in which the issuer says that it issues.
    private static let reach = 900

    private let lexicon: Lexicon
    private let issuers: IssuerReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        issuers = IssuerReader(lexicon)
    }

    /// The issuer of a document; nil where nothing tells. `head` is `text` without the state's motto.
    func find(_ header: DocumentHeader, head: TokenizedText, in text: TokenizedText, references: [Reference]) -> Issuer?
    {
        let codes = header.ownCodes
        var found = above(header, codes, in: head)
        if found == nil || (found?.agency?.isLocal == true && found?.place?.name == nil) {
            found = inSentence(header, codes, references, in: text) ?? found
        }
        guard let issuer = found ?? ofCode(header, codes) else { return nil }
        return completed(issuer, by: header.place?.value)
    }

    /// In the lines above the number: *UBND TỈNH BÀ RỊA - VŨNG TÀU*, *SỞ Y TẾ*.
    private func above(_ header: DocumentHeader, _ codes: [String]?, in head: TokenizedText) -> Issuer? {
        let end =
            header.numberOffset.map { offset in (0..<head.count).first { head.start($0) >= offset } ?? head.count } ?? 0
        var superior: Place?
        var index = 0
        while index < end {
            guard startsIssuer(index, head), let reading = issuers.known(at: index, symbol: nil, in: head) else {
                index += 1
                continue
            }
            let issuer = reading.issuer.inProperCase
            if fits(issuer, codes) {
                // A department has the place of the body that it belongs to, which stands above it.
                return issuer.place?.name == nil && superior != nil ? issuer.with(superior) : issuer
            }
            superior = issuer.place ?? superior
            index = reading.end
        }
        return nil
    }

    /// *Ủy ban nhân dân huyện Nam Sách ban hành Kế hoạch …*
    private func inSentence(
        _ header: DocumentHeader, _ codes: [String]?, _ references: [Reference], in text: TokenizedText
    )
        -> Issuer?
    {
        let cited = references.compactMap(\.issuer?.range)
        for index in header.titleEnd..<max(header.titleEnd, min(header.titleEnd + Self.reach, text.count))
        where startsIssuer(index, text) {
            guard let reading = issuers.known(at: index, symbol: nil, in: text), fits(reading.issuer, codes),
                reading.end < text.count, issuers.startsVerb(at: reading.end, in: text),
                !cited.contains(where: { $0.overlaps(reading.issuer.range) })
            else { continue }
            return reading.issuer
        }
        return nil
    }

    private func ofCode(_ header: DocumentHeader, _ codes: [String]?) -> Issuer? {
        for code in codes ?? [] {
            guard let agencies = lexicon.codes.code(code)?.agencies, !agencies.isEmpty else { continue }
            guard agencies.count == 1 else { return nil }
            return Issuer(
                range: header.symbol?.range ?? header.blankNumber ?? 0..<0, agency: agencies[0], office: nil,
                place: nil,
                term: nil, name: agencies[0].name)
        }
        return nil
    }

    private func startsIssuer(_ index: Int, _ text: TokenizedText) -> Bool {
        text.isCapitalised(index) && lexicon.classes[Int(text.word(index))].contains(.issuerStart)
    }

    private func fits(_ issuer: Issuer, _ codes: [String]?) -> Bool {
        guard let agency = issuer.agency else { return false }
        return codes.map { codes in agency.codes.contains(where: codes.contains) } ?? true
    }

    /// *Ủy ban nhân dân thị xã* of a document dated in Mỹ Hào is that of Mỹ Hào.
    private func completed(_ issuer: Issuer, by dateLine: String?) -> Issuer {
        guard let agency = issuer.agency, agency.isLocal, issuer.place?.name == nil, let named = dateLine else {
            return issuer
        }
        let level = issuer.place?.text
        // A date line may name the kind of place only: Thị trấn, ngày …
        guard level?.lowercased() != named.lowercased() else { return issuer }
        let whole = [level, named].compactMap(\.self).joined(separator: " ")
        return issuer.with(Place(kind: issuer.place?.kind, name: named, text: whole))
    }
}

extension DocumentHeader {
    /// The codes of bodies in the own symbol, blank or not; nil where there is none.
    fileprivate var ownCodes: [String]? {
        symbol?.bodies.map(\.value)
            ?? blankCode.map { code in
                CodeShape.withoutLookAlikes(code).split { "-/ ".contains($0) }.map(String.init)
            }
    }
}

extension Issuer {
    /// The body itself, in a place.
    fileprivate func with(_ place: Place?) -> Issuer {
        let name = [agency?.name, place?.text].compactMap(\.self).joined(separator: " ")
        return Issuer(range: range, agency: agency, office: office, place: place, term: nil, name: name)
    }

    /// Headers are written in capitals: *TỈNH HẢI DƯƠNG* is *tỉnh Hải Dương*.
    fileprivate var inProperCase: Issuer {
        guard let place, place.text == place.text.uppercased() else { return self }
        let name = place.name.map { $0.split(separator: " ").map { $0.capitalized }.joined(separator: " ") }
        let levelWords = place.text.dropLast(place.name?.count ?? 0).lowercased().split(separator: " ").map(String.init)
        let text = (levelWords + [name].compactMap(\.self)).joined(separator: " ")
        let body = [office, agency?.name, text].compactMap(\.self).joined(separator: " ")
        return Issuer(
            range: range, agency: agency, office: office,
            place: Place(kind: place.kind, name: name, text: text), term: term, name: body)
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
