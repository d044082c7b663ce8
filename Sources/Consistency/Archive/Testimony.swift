import CitationGraph
import Citations

/// The readings that agree in what is compared.
struct Testimony: Sendable {
    /// The first one that doesn't contradict itself, else the first.
    let example: CitationReading
    let occurrences: [Occurrence]
    /// How many texts say so; copies of one text count once.
    let voters: Int
    /// The documents themselves, if any is in the archive.
    private let own: [OwnData]

    init(_ witnesses: [Witness]) {
        occurrences = witnesses.flatMap(\.attestation.occurrences).sorted { $0.location < $1.location }
        voters = witnesses.reduce(into: Set<UInt64>()) { $0.formUnion($1.attestation.voters) }.count
        own = witnesses.compactMap(\.own).sorted { $0.location < $1.location }
        let sound = witnesses.filter(\.reading.isSound)
        let first = (sound.isEmpty ? witnesses : sound).min { $0.firstLocation < $1.firstLocation }
        example = (first ?? witnesses[0]).reading
    }

    /// Whether a document that is in the archive says so of itself.
    var isOwn: Bool { !own.isEmpty }

    func isSounder(than other: Testimony) -> Bool { example.isSound && !other.example.isSound }

    /// The document itself goes before citations, what doesn't contradict itself before what does, then the more frequent.
    func isWeaker(than other: Testimony) -> Bool {
        func rank(_ testimony: Testimony) -> (Int, Int, Int) {
            (testimony.isOwn ? 1 : 0, testimony.example.isSound ? 1 : 0, testimony.voters)
        }
        if rank(self) != rank(other) { return rank(self) < rank(other) }
        return firstLocation > other.firstLocation
    }

    /// The best witnesses: the document itself, else the first three texts.
    func evidence(besides occurrence: Occurrence) -> [Finding.Evidence] {
        if let own = own.first {
            return [
                Finding.Evidence(
                    .elsewhere(own.location),
                    LocalizedText(vi: "số của chính văn bản", en: "the document's own number"))
            ]
        }
        var seen = [occurrence.citing.voter]
        var evidence: [Finding.Evidence] = []
        for witness in occurrences where !seen.contains(witness.citing.voter) {
            seen.append(witness.citing.voter)
            evidence.append(
                Finding.Evidence(
                    .elsewhere(witness.location), LocalizedText(vi: "viện dẫn ở đây", en: "cited here")))
            if evidence.count == 3 { break }
        }
        return evidence
    }

    private var firstLocation: Location { own.first?.location ?? occurrences[0].location }
}
