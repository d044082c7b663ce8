extension [Reference] {
    /// The act that a consolidated text (văn bản hợp nhất) is of, as an index into these references: the first that it
    /// cites, right behind its title; nil for any other text.
    func consolidated(by header: DocumentHeader) -> Int? {
        let isConsolidation =
            header.symbol?.types.contains(.consolidation)
            ?? contains { $0.kind == .own && $0.type == .consolidation }
        guard isConsolidation else { return nil }
        return indices.prefix(Self.mostInTitle).first { index in
            self[index].kind == .numbered && self[index].date?.valid != nil
                && (header.type == nil || header.type == .consolidation || self[index].isCalled(header.type))
        }
    }

    /// The title may name others before.
    private static var mostInTitle: Int { 5 }
}

extension Reference {
    /// Whether it may be called by a type: a joint circular calls itself *Thông tư này* too.
    func isCalled(_ stated: DocumentType?) -> Bool {
        type == stated || (type == .jointCircular && stated == .circular)
    }
}
