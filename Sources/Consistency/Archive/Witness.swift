import CitationGraph
import Citations

/// One reading of a document in the archive, with all that stands for it.
struct Witness: Sendable {
    let reading: CitationReading
    let document: DocumentIdentity?
    let attestation: Attestation
    /// The document itself, if that is what speaks.
    let own: OwnData?

    var firstLocation: Location { own?.location ?? attestation.occurrences[0].location }
}

extension Archive {
    /// Every reading, and what the documents say of themselves.
    var witnesses: [Witness] {
        readings.map { Witness(reading: $0.reading, document: $0.document, attestation: $1, own: nil) }
            + documents.map {
                Witness(reading: $0.reading, document: $0.citing.identity, attestation: Attestation(), own: $0)
            }
    }
}
