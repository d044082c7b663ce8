import Testing

@testable import Citations

/// How parts are named: lists, brackets, labels with dots, lines and pages that break them.
@Suite struct PartReferenceTests {
    @Test(
        arguments: [
            ("Nhiệm vụ tại điểm b khoản 5 báo cáo trong quý I.", ["điểm b khoản 5"]),
            ("Theo điểm 2.1, 2.2 mục 2 Phần II Kết luận này.", []),
            ("Theo khoản 5 Báo cáo này và Điều 6 nghị định số 8/2020/NĐ-CP.", []),
        ] as [(String, [String])])
    func aPartIsOfTheDocumentNamedBehindIt(text: String, own: [String]) {
        #expect(CitingDocument(text: text).mentioned(.internal) == own)
    }

    @Test func appendicesMayHaveLettersBehindTheirNumbers() {
        let document = CitingDocument(
            text: "Bãi bỏ khoản 2 Điều 1, Phụ lục Ia, Phụ lục IIa ban hành kèm theo Thông tư số 33/2014/TT-BNNPTNT.")
        #expect(document.mentioned(.internal).isEmpty)
        #expect(
            CitingDocument(text: "Xét tặng Kỷ niệm chương “Vì sự nghiệp”; Phụ lục Ví dụ.").mentioned(.internal).isEmpty)
    }

    @Test func commasMayStandBetweenAPartAndWhatHoldsIt() {
        let document = CitingDocument(text: "Theo khoản A.VII, mục 1, Phụ lục I.3; mục 2, Phụ lục II.")
        #expect(
            document.meanings(.internal) == [
                "khoản A.VII, mục 1, Phụ lục I.3: Phụ lục I.3 mục 1 khoản A.VII?", "mục 2: mục 2?",
                "Phụ lục II: Phụ lục II?",
            ])
    }

    @Test(
        arguments: [
            (
                "Theo Mục 1.1(a) và Mục 1.1(b)(i).",
                ["Mục 1.1(a): mục 1.1 điểm a", "Mục 1.1(b)(i): mục 1.1 điểm b tiết i?"]
            ),
            ("Theo mục 1 (nếu có).", ["mục 1: mục 1"]),
        ] as [(String, [String])])
    func itemsMayHaveLettersInBrackets(text: String, meant: [String]) {
        let document = CitingDocument(text: "1. Giá\n1.1. Gồm:\na) Một;\nb) Hai.\n2. Hạn\n" + text)
        #expect(document.meanings(.internal) == meant)
    }

    @Test(
        arguments: [
            (
                "a) Điều 1, Điều 13 (trừ điểm a khoản 1 Điều 13) và Điều 16 Thông tư số 103/2014/TT-BTC;",
                ["1", "13", "13", "16"]
            ),
            ("điểm a (bao gồm tiền), b, c và d khoản 3 Điều 5 Thông tư số 103/2014/TT-BTC;", ["5", "5", "5", "5"]),
            ("điểm b, đ, e k, m và q khoản 2 Điều 19 Luật số 69/2020/QH14", ["19", "19", "19", "19", "19", "19"]),
        ] as [(String, [String])])
    func aListMayHaveBracketsAndSlips(text: String, articles: [String]) {
        let document = CitingDocument(text: text)
        #expect(document.mentioned(.internal).isEmpty)
        #expect(document.references[0].pinpoint?.parts.map { $0.article ?? "" } == articles)
    }

    @Test func pointsMayHaveNumbersAndBrackets() {
        let document = CitingDocument(
            text:
                "Điều 5. Họp\n1. Một\nd1) A;\nd2) B;\nTheo các điểm d1), d2) và d3) khoản 1 Điều này; Chương III;\n6. Hết phần. 36\n"
        )
        #expect(
            document.meanings(.internal) == [
                "điểm d1: Điều 5 khoản 1 điểm d1", "d2: Điều 5 khoản 1 điểm d2",
                "d3) khoản 1 Điều này: Điều 5 khoản 1 điểm d3?", "Chương III: Chương III?",
            ])
    }

    @Test(
        arguments: [
            "Theo khoản 9 Điều 3 và Mẫu số 01 kèm theo Thông tư số 3/2022/TT-BTC.",
            "Theo Mục 2 của Phụ lục của Luật Quy hoạch số 112/2025/QH15; Mục 1 Phụ lục Luật Quy hoạch số 112/2025/QH15.",
        ])
    func aPartMayBeOfAFormsOrAnAppendixsDocument(text: String) {
        #expect(CitingDocument(text: text).mentioned(.internal).isEmpty)
    }

    @Test func marksNamedByCapitalsAreNoPoints() {
        let document = CitingDocument(
            text: "Điều 5. Hộ nghèo\n1. Gồm:\na) A;\nb) B, gọi là điểm B, và điểm A < 140; điểm B khoản 1.\n")
        #expect(document.mentioned(.internal) == ["điểm B khoản 1"])
    }

    @Test func columnsOfMarksAreNoPoints() {
        #expect(
            CitingDocument(text: "Tổng điểm B1 và Điểm B2; điểm b1 khoản 2.").mentioned(.internal) == [
                "điểm b1 khoản 2"
            ])
    }

    @Test func aListMayGoOnOnTheNextLine() {
        let document = CitingDocument(text: "quy định tại Mục 2,\nĐiều 9, Điều 11 Thông tư số 26/2016/TT-BYT")
        #expect(document.mentioned(.internal).isEmpty)
    }

    @Test func wordsInBracketsAreNoPartOfAPart() {
        let document = CitingDocument(
            text: "Điều 5. Họp\n1. Một\n2. Hai\nTheo khoản 1 (nếu có) và khoản 2 Điều 5.\nTổng số điểm (I + II)")
        #expect(document.meanings(.internal).map { $0.prefix { $0 != ":" } } == ["khoản 1", "khoản 2 Điều 5"])
    }

    @Test func oneUnitMayHoldForSeveralDottedLabels() {
        let document = CitingDocument(
            text: "Theo khoản Đ.II Mục 1, Đ.III, Đ.IV Mục 2, Phụ lục I.3 Nghị quyết số 66/2026/NQ-CP.")
        #expect(document.references.first?.pinpoint?.parts.compactMap(\.clause) == ["Đ.II", "Đ.III", "Đ.IV"])
    }

    @Test(
        arguments: [
            ("khoản B.VII, khoản B.XII mục 1, B.IV mục 2 Phụ lục I.3", ["B.VII", "B.XII", "B.IV"]),
            ("điểm D.III.1.a và điểm b.11 mục 1 Phụ lục I.3", ["D.III.1.a", "b.11"]),
        ] as [(String, [String])])
    func labelsMayHaveDotsBehindALetter(words: String, labels: [String]) {
        let document = CitingDocument(text: "Theo \(words) Nghị quyết số 66/2026/NQ-CP.")
        #expect(document.meanings(.internal).isEmpty)
        #expect(document.references.first?.pinpoint?.parts.map { $0.clause ?? $0.point } == labels)
    }

    @Test func wordsThatAreReplacedAreNoReferences() {
        let document = CitingDocument(
            text: "Thay thế cụm từ “khoản 2” thành cụm từ “khoản 3” tại điểm d khoản 1 Điều 83.")
        #expect(document.mentioned(.internal) == ["điểm d khoản 1 Điều 83"])
    }

    @Test(arguments: ["Theo Phụ lục IV ban hành kèm", "Thay thế Phụ lục IV kèm theo", "Sửa đổi Điều 1\nSửa đổi"])
    func theTextMayEndWithinTheWordsBehindAPart(text: String) {
        #expect(CitingDocument(text: text).mentions.count == 1)
    }

    @Test func aPageMayBreakAPart() {
        let page = "\n94\nCÔNG BÁO/Số 5 + 6/Ngày 10-3-2024\n\n"
        let document = CitingDocument(
            text: "Điều 14. Họp\n2. Một\nTheo khoản 2\(page)Điều 14. Theo mục 1 Phụ lục I\(page)Phụ lục II\nHAI\n")
        #expect(document.meanings(.internal).first?.hasSuffix(": Điều 14 khoản 2") ?? false)
        #expect(document.mentioned(.internal).last == "mục 1 Phụ lục I")
    }
}
