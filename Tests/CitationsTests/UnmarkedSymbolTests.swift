import Testing

@testable import Citations

/// Symbols with a mark left out or another in its place are still references, and their symbol is the proper one.
@Suite struct UnmarkedSymbolTests {
    @Test(
        arguments: [
            ("Nghị định số 131/2025 NĐ-CP", "131/2025/NĐ-CP"), ("Quyết định số 46/2015QĐ-TTg", "46/2015/QĐ-TTg"),
            ("Nghị định số 62 2014/NĐ-CP", "62/2014/NĐ-CP"), ("Thông tư số 16-2025/TT-BNNMT", "16/2025/TT-BNNMT"),
            ("Thông tư liên tịch số 43/2015 TTLT-BTC-BYT", "43/2015/TTLT-BTC-BYT"),
            ("Quyết định số 338/QĐ TTg", "338/QĐ-TTg"), ("Kế hoạch số 35/KH UBND", "35/KH-UBND"),
            ("Kế hoạch số 42KH-UBND", "42/KH-UBND"), ("Quyết định số 287-QĐ-TTg", "287/QĐ-TTg"),
            ("Nghị quyết số 57-NQ-TW", "57-NQ/TW"), ("Chỉ thị số 28CT/TW", "28-CT/TW"),
            ("Nghị quyết số 18 NQ TW", "18-NQ/TW"),
            ("Luật số 202-2025/QH15", "202/2025/QH15"), ("Nghị quyết số 193/2025-QH15", "193/2025/QH15"),
            ("Luật số 64/2025 QH15", "64/2025/QH15"), ("Luật số 60/2014/ QH13", "60/2014/QH13"),
            ("Luật số 74/2014 /QH13", "74/2014/QH13"), ("Luật số 72/2020QH14", "72/2020/QH14"),
            ("Công văn số 2703UBND-KT", "2703/UBND-KT"), ("Công văn số 1286-BXD/QLN", "1286/BXD-QLN"),
        ])
    func theProperSymbolIsRead(text: String, symbol: String) {
        let document = CitingDocument(text: "theo \(text) ngày 05/3/2020;")
        #expect(document.references.map(\.symbol.canonical) == [symbol])
        #expect(document.texts == ["\(text) ngày 05/3/2020"])
    }

    @Test func itMeansTheDocumentOfTheProperOne() {
        let document = CitingDocument(
            text: "Quyết định số 338/QĐ TTg ngày 24/02/2022; thực hiện Quyết định số 338/QĐ-TTg.")
        #expect(document.documents.count == 1)
    }

    @Test(arguments: [
        "| Quyết định số 12 | 2014/QĐ | UBND |", "Tháng 2/2025 QH15 họp phiên cuối.", "Kế hoạch 2     KH-UBND",
        "ngày 19/2/2025 QĐ-UBND có hiệu lực", "Từ 12-2015 QH đã giao, tỷ lệ 62 2014/NĐ",
    ])
    func cellsAndDatesAreNone(text: String) {
        #expect(CitingDocument(text: text).texts.isEmpty)
    }

    @Test func aWordOfTheSentenceIsNoBody() {
        let document = CitingDocument(text: "Kế hoạch số 12/KH tu bổ di tích; Thông báo số 5/TB Ngân hàng.")
        #expect(document.references.map(\.symbol.canonical) == ["12/KH", "05/TB"])
    }

    @Test func oldSymbolsStay() {
        let document = CitingDocument(
            text: "Quyết định số 2481-BYT/QĐ ngày 18/12/1998; Nghị định số 64-HĐBT; Quyết định số 20/2005/LĐTBXH-TT")
        #expect(document.references.map(\.symbol.canonical) == ["2481-BYT/QĐ", "64-HĐBT", "20/2005/LĐTBXH-TT"])
    }
}
