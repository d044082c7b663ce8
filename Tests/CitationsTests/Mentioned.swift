@testable import Citations

extension CitingDocument {
    /// The words of each reference of a kind without a symbol.
    func mentioned(_ kind: Reference.Kind) -> [String] {
        mentions.filter { $0.kind == kind }.map { source.string($0.range) }
    }

    /// The words of each of them, and what it means, in short.
    func meanings(_ kind: Reference.Kind) -> [String] {
        mentions.filter { $0.kind == kind }.map { mention in
            let words = source.string(mention.range)
            return switch mention.target {
            case .own: "\(words): own"
            case .part(let path, let exists): "\(words): \(path)\(exists ? "" : "?")"
            case .partOf(let index, let path): "\(words): \(path) of \(documents[index].symbol.canonical)"
            case .cited(let index): "\(words): \(documents[index].symbol.canonical)"
            case .law(let law): "\(words): \(law.edition?.symbol ?? law.year.map(String.init) ?? law.name)"
            case .ambiguous: "\(words): ambiguous"
            case .unresolved: "\(words): unresolved"
            }
        }
    }
}
