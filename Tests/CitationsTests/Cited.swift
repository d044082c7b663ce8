import LegalText

@testable import Citations

/// What a test expects of one reference.
struct Cited: Equatable, CustomStringConvertible {
    let text: String
    let type: String?
    let symbol: String
    let date: String?

    init(_ text: String, _ type: String?, _ symbol: String, _ date: String? = nil) {
        self.text = text
        self.type = type
        self.symbol = symbol
        self.date = date
    }

    var description: String { "«\(text)» \(type ?? "-") \(symbol) \(date ?? "-")" }
}

extension CitingDocument {
    convenience init(text: String) {
        do {
            self.init(try SourceText(text))
        } catch {
            preconditionFailure("not a text: \(error)")
        }
    }

    var cited: [Cited] {
        references.map {
            Cited(source.string($0.range), $0.type?.name, $0.symbol.canonical, $0.date?.valid?.iso)
        }
    }

    /// The words of each reference.
    var texts: [String] { references.map { source.string($0.range) } }
}
