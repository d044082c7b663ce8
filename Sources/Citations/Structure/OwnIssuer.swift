import LegalText

extension DocumentHeader {
    /// How far into the text the sentence stands in which the issuer says that it issues.
    private static let reach = 900

    /// Finds the issuer: in the lines above the number, else in the sentence in which it issues the document, else from
    /// the code and the place of the date line.
    mutating func findIssuer(references: [Reference], in text: TokenizedText, reader: IssuerReader, lexicon: Lexicon) {
        let cited = references.compactMap(\.issuer?.range)
        let codes = symbol?.bodies.map(\.value) ?? blankCode?.split(whereSeparator: { "-/".contains($0) }).map(String.init)

        func fits(_ issuer: Issuer) -> Bool {
            guard let agency = issuer.agency else { return false }
            return codes.map { codes in agency.codes.contains(where: codes.contains) } ?? true
        }
        for index in 0..<(numberWordToken ?? 0) {
            guard text.isCapitalised(index), lexicon.classes[Int(text.word(index))].contains(.issuerStart),
                let reading = reader.known(at: index, symbol: nil, in: text), fits(reading.issuer)
            else { continue }
            issuer = reading.issuer.inProperCase
            break
        }
        if issuer == nil || (issuer?.agency?.isLocal == true && issuer?.place?.name == nil) {
            var index = titleEnd
            while index < min(titleEnd + Self.reach, text.count) {
                defer { index += 1 }
                guard text.isCapitalised(index), lexicon.classes[Int(text.word(index))].contains(.issuerStart),
                    let reading = reader.known(at: index, symbol: nil, in: text), fits(reading.issuer),
                    !cited.contains(where: { $0.overlaps(reading.issuer.range) }), reading.end < text.count,
                    reader.startsVerb(at: reading.end, in: text)
                else { continue }
                issuer = reading.issuer
                break
            }
        }
        if issuer == nil, let body = codes?.first(where: { lexicon.codes.code($0)?.agencies.isEmpty == false }),
            let agency = lexicon.codes.code(body)?.agencies, agency.count == 1
        {
            let range = symbol?.range ?? blankNumber ?? 0..<0
            issuer = Issuer(
                range: range, agencyIndex: agency[0], office: nil, place: nil, term: nil, name: Agency.all[agency[0]].name)
        }
        completePlace()
    }

    /// *Ủy ban nhân dân thị xã* of a document dated in Mỹ Hào is that of Mỹ Hào.
    private mutating func completePlace() {
        guard let found = issuer, let agency = found.agency, agency.isLocal, found.place?.name == nil,
            let named = place?.value
        else { return }
        let level = found.place?.text
        // A date line may name the kind of place only: Thị trấn, ngày …
        guard level?.lowercased() != named.lowercased() else { return }
        let whole = [level, named].compactMap(\.self).joined(separator: " ")
        issuer = Issuer(
            range: found.range, agencyIndex: found.agencyIndex, office: found.office,
            place: Place(level: found.place?.level, name: named, text: whole), term: nil,
            name: "\(agency.name) \(whole)")
    }
}

extension Issuer {
    /// Headers are written in capitals: *TỈNH HẢI DƯƠNG* is *tỉnh Hải Dương*.
    fileprivate var inProperCase: Issuer {
        guard let place, place.text == place.text.uppercased() else { return self }
        let name = place.name.map { $0.split(separator: " ").map { $0.capitalized }.joined(separator: " ") }
        let levelWords = place.text.dropLast(place.name?.count ?? 0).lowercased().split(separator: " ").map(String.init)
        let text = (levelWords + [name].compactMap(\.self)).joined(separator: " ")
        let body = [office, agency?.name, text].compactMap(\.self).joined(separator: " ")
        return Issuer(
            range: range, agencyIndex: agencyIndex, office: office,
            place: Place(level: place.level, name: name, text: text), term: term, name: body)
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
