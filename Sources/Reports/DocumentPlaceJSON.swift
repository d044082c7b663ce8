import LegalText

extension JSONWriter {
    /// `{"page":3}`, `{"heading":"II. NHIỆM VỤ","paragraph":4}`; null for nil.
    mutating func place(_ place: DocumentPlace?) {
        switch place {
        case nil: null()
        case .page(let number):
            object { writer in
                writer.key("page")
                writer.value(number)
            }
        case .paragraph(let number, let heading):
            object { writer in
                writer.key("heading")
                writer.value(heading)
                writer.key("paragraph")
                if let number { writer.value(number) } else { writer.null() }
            }
        }
    }
}
