/// The languages in which the product speaks; keys, codes and severities stay the same in all.
public enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// A text in each language.
public struct LocalizedText: Hashable, Sendable {
    private let vietnamese: String
    private let english: String

    public init(vi vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    public subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
