import Testing

@testable import Citations

/// Faults that a reading of gazette texts showed, one test each.
@Suite struct GazetteRegressionTests {
    @Test(
        arguments: [
            "số hiệu tài khoản22 và", "3.4 Rủi ro thanh khoản\n3.5 Rủi ro pháp lý", "điểm A ≥ 30 điểm", "tài khoản này",
            "hạng mục 3", "thời điểm a",
        ])
    func otherWordsAreNoUnits(text: String) {
        #expect(CitingDocument(text: text).mentioned(.internal).isEmpty)
    }

    @Test func aLongHeadingIsNoWrappedLine() {
        let document = CitingDocument(
            text: """
                Điều 21. Phạm vi được hưởng của người tham gia bảo hiểm y tế tại các cơ sở khám bệnh
                1. Người.
                2. Người.
                Điều 23. Không
                1. Chi phí theo khoản 1 Điều 21.
                """)
        #expect(document.meanings(.internal) == ["khoản 1 Điều 21: Điều 21 khoản 1"])
    }

    @Test func aConsolidatedTextIsTheActThatItConsolidates() {
        let document = CitingDocument(
            text: """
                THÔNG TƯ1
                HƯỚNG DẪN VIỆC X

                Thông tư số 98/2020/TT-BTC ngày 16 tháng 11 năm 2020 của Bộ trưởng Bộ Tài chính có hiệu lực thi hành.

                Điều 1. Phạm vi
                Thông tư này quy định theo Điều 1.

                Số: 4/VBHN-BTC
                """)
        #expect(document.meanings(.anaphor) == ["Thông tư này: 98/2020/TT-BTC"])
        #expect(document.consolidated.map { document.documents[$0].symbol.canonical } == "98/2020/TT-BTC")
    }

    @Test func whatIsAmendedIsAPartOfTheAmended() {
        let document = CitingDocument(
            text: """
                Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 72/2015/NĐ-CP ngày 07/9/2015
                1. Sửa đổi, bổ sung khoản 3 Điều 17 như sau:
                “Điều 20. Mới”.
                2. Theo Điều 20.
                """)
        #expect(
            document.meanings(.internal) == ["khoản 3 Điều 17: Điều 17 khoản 3 of 72/2015/NĐ-CP", "Điều 20: Điều 20?"])
    }

    @Test func aNameThatTheTextGivesInFullIsOneName() {
        let document = CitingDocument(
            text: "Luật Tương trợ tư pháp về dân sự số 102/2025/QH15; theo Luật Tương trợ tư pháp về dân sự.")
        #expect(document.meanings(.named) == ["Luật Tương trợ tư pháp về dân sự: 102/2025/QH15"])
    }

    @Test func ofTwoLawsOfOneNameTheBasisIsMeant() {
        let document = CitingDocument(
            text: """
                NGHỊ ĐỊNH
                Về quy hoạch

                Căn cứ Luật Quy hoạch số 112/2025/QH15;

                Điều 1. Theo Luật Quy hoạch và Phụ lục I Luật Quy hoạch số 21/2017/QH14.
                """)
        #expect(document.meanings(.named) == ["Luật Quy hoạch: 112/2025/QH15"])
    }

    @Test func aLawInTheNameOfADecreeIsNoYounger() {
        let document = CitingDocument(
            text: "Nghị định số 118/2014/NĐ-CP ngày 17/12/2014 quy định chi tiết Luật Đất đai.")
        #expect(document.meanings(.named) == ["Luật Đất đai: 45/2013/QH13"])
    }

    @Test func treatiesGoOnOverFreedomAndYears() {
        let document = CitingDocument(
            text:
                "Hiệp định Thương mại tự do giữa Việt Nam và Liên minh Châu Âu; Công ước La Hay năm 1965 về tống đạt giấy tờ; Công ước MLC 2006."
        )
        #expect(
            document.mentioned(.named) == [
                "Hiệp định Thương mại tự do giữa Việt Nam và Liên minh Châu Âu",
                "Công ước La Hay năm 1965 về tống đạt giấy tờ", "Công ước MLC 2006",
            ])
    }

    @Test func anAttachedTextIsPromulgated() {
        let document = CitingDocument(
            text: "QUY CHẾ\nHọp\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 1/2/2023)\n\nĐiều 1. Họp")
        #expect(document.references.map(\.relation) == [.promulgates])
    }

    @Test func whatWasJustSaidIsNoDocument() {
        #expect(
            CitingDocument(text: "Điều 5. Họp hằng tuần. Quy định này chỉ áp dụng với sở.").mentioned(.anaphor).isEmpty)
    }
}
