@testable import Citations

extension CitingDocument {
    /// The words of each reference of a kind without a symbol.
    func mentioned(_ kind: Reference.Kind) -> [String] {
        mentions.filter { $0.kind == kind }.map { source.string($0.range) }
    }

    /// The words of each of them, and what it means, in short.
    func meanings(_ kind: Reference.Kind) -> [String] {
        mentions.filter { $0.kind == kind }.map { mention in
            "\(source.string(mention.range)): \(meaning(mention.target))"
        }
    }

    private func meaning(_ target: Mention.Target) -> String {
        switch target {
        case .own: "own"
        case .part(let path, let exists): path + (exists ? "" : "?")
        case .partOf(let holder, let path): "\(path) of \(meaning(holder))"
        case .cited(let index): documents[index].symbol.canonical
        case .law(let law): law.edition?.symbol ?? law.year.map(String.init) ?? law.name
        case .ambiguous: "ambiguous"
        case .unresolved: "unresolved"
        }
    }
}
