/// A law, code or ordinance by its name, with its editions as far as they are known: symbol and date, older first.
///
/// From the facts tables beside the project (gazette headers, the official codification), and for names that those lack
/// from common knowledge: ground for telling where a name ends and which document it means, never for an error.
struct LawRow: Sendable {
    let type: DocumentType
    let name: String
    /// *13/2003/QH11 2003-11-26, 45/2013/QH13 2013-11-29*; empty where only the name is known.
    let editions: String

    init(_ type: DocumentType, _ name: String, _ editions: String = "") {
        self.type = type
        self.name = name
        self.editions = editions
    }

    static let all: [LawRow] = codes + laws + amendingLaws + ordinances
}
