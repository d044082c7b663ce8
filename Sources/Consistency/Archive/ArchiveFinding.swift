import Citations

/// A finding, and the document in which it stands.
public struct ArchiveFinding: Sendable {
    /// The path under which the text is reported.
    public let path: String
    /// Of the bytes of the text: another means that it has changed since it was read.
    public let contentHash: UInt64
    public let finding: Finding

    init(path: String, contentHash: UInt64, _ finding: Finding) {
        self.path = path
        self.contentHash = contentHash
        self.finding = finding
    }

    init(_ occurrence: Occurrence, _ finding: Finding) {
        path = occurrence.location.path
        contentHash = occurrence.citing.contentHash
        self.finding = finding
    }

    init(_ own: OwnData, _ finding: Finding) {
        path = own.location.path
        contentHash = own.citing.contentHash
        self.finding = finding
    }

    /// With the severity that is set for its rule; nil where that doesn't run.
    public func applying(_ selection: RuleSelection) -> ArchiveFinding? {
        selection.applied(to: finding).map { ArchiveFinding(self, $0) }
    }

    private init(_ other: ArchiveFinding, _ finding: Finding) {
        path = other.path
        contentHash = other.contentHash
        self.finding = finding
    }
}
