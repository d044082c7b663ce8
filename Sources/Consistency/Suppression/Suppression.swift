/// A code in a comment that asks for findings of its rules to be left out.
struct Suppression: Sendable {
    /// Of the code: 0-based UTF-8 offsets.
    let range: Range<Int>
    /// As it is written: VD101, VD2, ALL.
    let name: String
    /// The codes of the rules that it names.
    let rules: [String]
    /// Whether it has left out a finding.
    var isUsed = false

    /// Whether it names rules that see all documents, so that its use is known when all are read.
    var needsArchive: Bool { rules.contains(where: RuleCatalog.seesAllDocuments) }
}
