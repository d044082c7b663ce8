import CitationGraph
import Citations

/// All documents of a run, as far as they bear witness to each other.
public struct Archive: Sendable {
    /// The documents that have number and date, in the order of adding, which nothing that is printed may depend on.
    private(set) var documents: [OwnData] = []
    private(set) var readings: [CitedReading: Attestation] = [:]
    private(set) var laws: [CitedLaw: Attestation] = [:]
    /// What is said of documents that are in force no more.
    private(set) var endings: [DocumentIdentity: Set<Ending>] = [:]
    /// A table of known documents beside the built-in one; nil where the user gave none.
    let register: Register?
    /// By which the documents were read.
    let knowledge: Knowledge

    /// An archive without documents.
    public init(register: Register? = nil, knowledge: Knowledge = .standard) {
        self.register = register
        self.knowledge = knowledge
    }

    /// Adds what one document says.
    public mutating func add(_ facts: DocumentFacts) {
        if let own = facts.own { documents.append(own) }
        for (reading, occurrence) in facts.citations { readings[reading, default: Attestation()].add(occurrence) }
        for (law, occurrence) in facts.laws { laws[law, default: Attestation()].add(occurrence) }
        for (document, found) in facts.endings { endings[document, default: []].formUnion(found) }
    }
}
