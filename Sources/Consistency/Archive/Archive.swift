import CitationGraph
import Citations

/// All documents of a run, as far as they bear witness to each other.
public struct Archive: Sendable {
    /// The documents that have number and date, by path once the archive is complete.
    private(set) var documents: [OwnData] = []
    private(set) var readings: [CitedReading: Attestation] = [:]
    private(set) var laws: [DatedLaw: Attestation] = [:]

    public init() {}

    /// Adds what one document says.
    public mutating func add(_ facts: DocumentFacts) {
        if let own = facts.own { documents.append(own) }
        for (reading, occurrence) in facts.citations { readings[reading, default: Attestation()].add(occurrence) }
        for (law, occurrence) in facts.laws { laws[law, default: Attestation()].add(occurrence) }
    }
}
