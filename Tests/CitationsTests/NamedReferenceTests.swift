import Testing

@testable import Citations

/// Laws, codes, ordinances, the Constitution, treaties, congress resolutions and programmes by name.
@Suite struct NamedReferenceTests {
    @Test(
        arguments: [
            ("theo Luật Phòng, chống ma túy và các văn bản", ["Luật Phòng, chống ma túy"]),
            (
                "theo Luật Khiếu nại, tố cáo; Luật Trẻ em, Luật Giáo dục.",
                ["Luật Khiếu nại, tố cáo", "Luật Trẻ em", "Luật Giáo dục"]
            ),
            ("Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;", ["Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001"]),
            ("theo Luật Đất đai 2003 và Luật đất đai năm 2013,", ["Luật Đất đai 2003", "Luật đất đai năm 2013"]),
            ("Bộ luật Dân sự năm 2015 và Bộ Luật lao động", ["Bộ luật Dân sự năm 2015", "Bộ Luật lao động"]),
            (
                "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992",
                ["Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992"]
            ),
            ("chấp hành Hiến pháp và pháp luật", []),
            (
                "Căn cứ Pháp lệnh về phí và lệ phí ngày 28 tháng 8 năm 2001;",
                ["Pháp lệnh về phí và lệ phí ngày 28 tháng 8 năm 2001"]
            ),
            ("theo Luật Năng lượng tái tạo được Quốc hội thông qua", ["Luật Năng lượng tái tạo"]),
            ("Luật Trí tuệ nhân tạo và các nghị định", ["Luật Trí tuệ nhân tạo"]),
            (
                "Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Thú y quy định",
                ["Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Thú y"]
            ),
            (
                "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản, Điều 101 của Luật Xây dựng",
                [
                    "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản",
                    "Luật Xây dựng",
                ]
            ),
            ("kỷ luật, pháp luật, quy luật và Luật sư", []),
            (
                "Công ước Liên hợp quốc về quyền trẻ em; Hiệp định ASEAN về quản lý thiên tai.",
                ["Công ước Liên hợp quốc về quyền trẻ em", "Hiệp định ASEAN về quản lý thiên tai"]
            ),
            (
                "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, các cấp",
                ["Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII"]
            ),
            (
                "theo Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.",
                ["Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025"]
            ),
            // What a decision approves is named in its subject.
            (
                "Quyết định số 263/QĐ-TTg ngày 22/02/2022 phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới;",
                []
            ),
        ] as [(String, [String])])
    func theNameEndsWhereItEnds(text: String, names: [String]) {
        #expect(CitingDocument(text: text).mentioned(.named) == names)
    }

    @Test func aNameWithANumberIsOneNumberedReference() {
        let document = CitingDocument(text: "Luật Báo chí số 103/2016/QH13 ngày 05/4/2016; theo Luật Báo chí.")
        #expect(document.texts == ["Luật Báo chí số 103/2016/QH13 ngày 05/4/2016"])
        #expect(document.meanings(.named) == ["Luật Báo chí: 103/2016/QH13"])
    }

    @Test(
        arguments: [
            ("Theo Luật Trẻ em.", "102/2016/QH13"), ("Theo Luật Đất đai năm 2013.", "45/2013/QH13"),
            ("Theo Luật Đất đai.", "ambiguous"),
            // Another citation of the text tells the year.
            ("Theo Luật Đất đai. Luật Đất đai năm 2003 đã", "13/2003/QH11"),
            // By name alone a law means the one in force.
            (
                "Số: 12/KH-UBND\nHải Dương, ngày 05 tháng 3 năm 2019\nKẾ HOẠCH\nVề đất\n\nTheo Luật Đất đai.",
                "45/2013/QH13"
            ),
        ])
    func whichLawIsMeantIsToldNotGuessed(text: String, meant: String) {
        #expect(CitingDocument(text: text).meanings(.named).first?.hasSuffix(": " + meant) == true)
    }

    @Test func aLawThatAmendsOthersHasItsNumber() {
        let document = CitingDocument(
            text: "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
                + "ngày 22 tháng 11 năm 2019; Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế năm 2014.")
        #expect(document.meanings(.named).map { $0.split(separator: ": ").last } == ["47/2019/QH14", "46/2014/QH13"])
    }

    @Test func aLawWithinATitleIsNoYoungerThanTheDocumentOfTheTitle() {
        let document = CitingDocument(
            text: "Căn cứ Luật Đấu thầu năm 2023; Nghị định số 25/2020/NĐ-CP ngày 28 tháng 02 năm 2020 của Chính phủ "
                + "quy định chi tiết Luật Đấu thầu; Luật Đấu thầu.")
        #expect(
            document.meanings(.named).map { $0.split(separator: ": ").last } == [
                "22/2023/QH15", "43/2013/QH13", "22/2023/QH15",
            ])
    }
}
