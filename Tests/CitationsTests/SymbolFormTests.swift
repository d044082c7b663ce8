import Testing

@testable import Citations

@Suite struct SymbolFormTests {
    @Test(arguments: SymbolForm.all.map(\.example))
    func theExampleOfAFormIsReadAsASymbol(example: String) {
        let document = CitingDocument(text: "theo Quyết định số \(example).")
        #expect(document.texts == ["Quyết định số \(example)"])
    }

    @Test(arguments: IssueDateForm.all.map(\.example))
    func theExampleOfADateFormIsReadAsTheDate(example: String) {
        let document = CitingDocument(text: "theo Nghị định số 33/2023/NĐ-CP \(example) của Chính phủ.")
        #expect(document.texts == ["Nghị định số 33/2023/NĐ-CP \(example)"])
        #expect(document.references.first?.date?.year != nil)
    }

    @Test(
        arguments: [
            ("121/2020/QH14", "121", 2020, "QH14"), ("28/2005/PL-UBTVQH11", "28", 2005, "PL-UBTVQH11"),
            ("1656/NQ-UBTVQH15", "1656", nil, "NQ-UBTVQH15"), ("33/2023/NĐ-CP", "33", 2023, "NĐ-CP"),
            ("20/2022/QĐ-UBND", "20", 2022, "QĐ-UBND"), ("583/KH-UBND", "583", nil, "KH-UBND"),
            ("28-CT/TW", "28", nil, "CT/TW"), ("09/2016/TTLT-BLĐTBXH-BTC", "09", 2016, "TTLT-BLĐTBXH-BTC"),
            ("66.19/2026/NQ-CP", "66.19", 2026, "NQ-CP"), ("30a/2008/NQ-CP", "30a", 2008, "NQ-CP"),
            ("522b/NQ-UBTVQH13", "522b", nil, "NQ-UBTVQH13"), ("2022/QĐ-UBND", "2022", nil, "QĐ-UBND"),
            ("1982/QĐ-TTg", "1982", nil, "QĐ-TTg"), ("5/2020/NĐ-CP", "05", 2020, "NĐ-CP"),
            ("64-HĐBT", "64", nil, "HĐBT"),
            ("05-QC/BTCTU-BNCTU", "05", nil, "QC/BTCTU-BNCTU"),
        ] as [(String, String, Int?, String)])
    func theSymbolIsCutIntoItsParts(symbol: String, number: String, year: Int?, code: String) throws {
        let document = CitingDocument(text: "Thực hiện Quyết định số \(symbol) ngày 05/3/2020;")
        let found = try #require(document.references.first?.symbol)
        #expect(found.number.value == number)
        #expect(found.year?.value == year)
        #expect(found.code == code)
        #expect(document.source.string(found.range) == symbol)
    }
}
