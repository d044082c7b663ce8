import Testing

@testable import CitationGraph

@Suite struct DocumentLookupTests {
    private func graph() throws -> GraphSnapshot {
        try GraphSnapshot([
            "kho/2021/cau-phao.txt": """
            Căn cứ Luật An toàn thực phẩm số 55/2010/QH12 ngày 17/6/2010; Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của \
            Quốc hội; Nghị định số 09/2021/NĐ-CP ngày 09/02/2021 của Chính phủ; Chỉ thị số 28-CT/TW ngày 25/12/2023 của \
            Bộ Chính trị.
            """,
            "kho/2022/cau-phao.txt": "Kính gửi các sở.", "cau.txt": "Kính gửi các sở.",
        ])
    }

    @Test(
        arguments: [
            ("urn:lex:vn:chinh.phu:nghi.dinh:2021;09-2021-nd-cp", "urn:lex:vn:chinh.phu:nghi.dinh:2021;09-2021-nd-cp"),
            ("09/2021/NĐ-CP", "urn:lex:vn:chinh.phu:nghi.dinh:2021;09-2021-nd-cp"),
            ("9/2021/nđ-cp", "urn:lex:vn:chinh.phu:nghi.dinh:2021;09-2021-nd-cp"),
            ("Nghị định số 09/2021/NĐ-CP", "urn:lex:vn:chinh.phu:nghi.dinh:2021;09-2021-nd-cp"),
            ("28-CT/TW", "urn:lex:vn:bo.chinh.tri:chi.thi:2023;28-ct-tw"),
            ("Nghị quyết 55/2010/QH12", "urn:lex:vn:quoc.hoi:nghi.quyet:2010;55-2010-qh12"),
            ("kho/2021/cau-phao.txt", "file:kho/2021/cau-phao.txt"), ("./cau.txt", "file:cau.txt"),
            ("file:cau.txt", "file:cau.txt"), ("2022/cau-phao.txt", "file:kho/2022/cau-phao.txt"),
        ])
    func found(query: String, id: String) throws {
        let graph = try graph()
        let place = try #require(graph.nodes.firstIndex { $0.id == id })
        #expect(DocumentLookup(query, in: graph) == .found(place))
    }

    @Test(arguments: ["55/2010/QH12", "cau-phao.txt"])
    func ambiguous(query: String) throws {
        guard case .ambiguous(let candidates) = DocumentLookup(query, in: try graph()) else {
            Issue.record("\(query) is not ambiguous")
            return
        }
        #expect(candidates.count == 2)
    }

    @Test func whatIsUnknownIsComparedByItsNumber() throws {
        let graph = try graph()
        guard case .unknown(let near) = DocumentLookup("28-NQ/TW", in: graph) else {
            Issue.record("28-NQ/TW is known")
            return
        }
        #expect(near.map { graph.nodes[$0].symbol } == ["28-CT/TW"])
        #expect(DocumentLookup("không có", in: graph) == .unknown(near: []))
        #expect(DocumentLookup("", in: graph) == .unknown(near: []))
    }
}
