/// What texts are read by: the tables of the product, and the agencies that a user adds to them.
///
/// A class, though nothing in it changes: every document holds it.
public final class Knowledge: Sendable {
    /// The tables of the product alone; built once.
    public static let standard: Knowledge = {
        do {
            return try Knowledge(adding: [])
        } catch {
            preconditionFailure("the vocabulary has room for the words of the product")
        }
    }()

    /// Every agency that is known, those of the product first.
    public let agencies: [Agency]
    let recognizer: Recognizer

    /// The tables of the product and more agencies. Building it takes as long as reading some hundred pages.
    /// - Throws: `VocabularyFull`.
    public init(adding added: [AddedAgency]) throws(VocabularyFull) {
        agencies = added.isEmpty ? Agency.all : AddedAgency.merged(added)
        recognizer = Recognizer(try Lexicon(agencies))
    }

    /// The agencies whose documents bear a code; nil for a code that no table has.
    public func agencies(ofCode code: String) -> [Agency]? {
        guard let found = recognizer.lexicon.codes.code(code)?.agencies, !found.isEmpty else { return nil }
        return found
    }
}

/// Added names and codes have more words than the vocabulary has room for.
public struct VocabularyFull: Error, Equatable {}
