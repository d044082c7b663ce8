import Foundation

/// The gold beside a plan of `corpus/`: language-neutral JSON lines, without offsets.
struct Gold: Decodable {
    let record: String
    let kind: String?
    let text: String?
    let type: String?
    let symbol: String?
    let number: String?
    let year: Int?
    let code: String?
    let date: String?
    let dateText: String?
    let issuer: String?
    let subject: String?
    let pinpoint: String?
    let document: String?
    let place: String?
    let title: String?
    let after: String?
    let severity: String?

    static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../corpus")
        .standardized

    /// The plans, in the order of their names.
    static let plans: [URL] =
        ((try? FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)) ?? [])
        .filter { ["txt", "md"].contains($0.pathExtension) }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }

    /// Whether it is a reference with a symbol to another document.
    var isNumbered: Bool { record == "reference" && kind == "numbered" && symbol != nil && document != "own" }

    static func records(of plan: URL) throws -> [Gold] {
        let file = plan.deletingPathExtension().appendingPathExtension("gold.jsonl")
        return try Data(contentsOf: file).split(separator: 0x0A).map { try JSONDecoder().decode(Gold.self, from: $0) }
    }
}

extension String {
    /// White space apart, as gold has it.
    var flat: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
