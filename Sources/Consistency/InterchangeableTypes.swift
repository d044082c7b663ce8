import Citations

extension DocumentType {
    /// Types that go under each other's names in practice.
    private static let interchangeable: [Set<DocumentType>] = [
        [.circular, .jointCircular], [.resolution, .jointResolution], [.notice, .conclusion], [.rule, .decision],
        [.rule, .regulation],
    ]

    /// Whether a document of one type may bear the code of the other.
    func isInterchangeable(with other: DocumentType) -> Bool {
        Self.interchangeable.contains { $0.contains(self) && $0.contains(other) }
    }
}
