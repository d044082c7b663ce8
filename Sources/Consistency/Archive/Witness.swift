import CitationGraph
import Citations

/// One reading of a document in the archive, with all that stands for it.
///
/// A class, though nothing in it changes: witnesses are grouped again and again, and a copy of their words is dear.
final class Witness: Sendable {
    let reading: CitationReading
    let document: DocumentIdentity?
    let attestation: Attestation
    /// The document itself, if that is what speaks.
    let own: OwnData?

    init(reading: CitationReading, document: DocumentIdentity?, attestation: Attestation, own: OwnData?) {
        self.reading = reading
        self.document = document
        self.attestation = attestation
        self.own = own
    }

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
