import Consistency
import LegalText

extension Finding {
    /// Where it stands in the document that a person opens; nil where the text is the document.
    func placeName(in source: SourceText, _ language: Language) -> String? {
        source.place(of: range.lowerBound)?.name[language].printable
    }

    /// The message and all that is told below it, a line each: for programs that don't show the text beside it.
    func lines(in source: SourceText, _ language: Language) -> [String] {
        [message[language].printable] + [placeName(in: source, language)].compactMap(\.self)
            + details(in: source, language)
    }

    /// What is told below the message: a line for each evidence, then one for the fix.
    func details(in source: SourceText, _ language: Language) -> [String] {
        evidence.map { $0.line(in: source, language) } + [proposal(in: source, language)].compactMap(\.self)
    }
}
