import Testing

@testable import Citations

/// Issuer, subject, pinpoint and relation of a reference.
@Suite struct FieldTests {
    @Test(
        arguments: [
            (
                "Kế hoạch số 45/KH-UBND ngày 08/3/2022 của UBND tỉnh Hải Dương về trẻ em.",
                "Ủy ban nhân dân tỉnh Hải Dương"
            ),
            ("Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng;", "Thủ tướng Chính phủ"),
            ("Nghị quyết số 121/2020/QH14 của Quốc hội khóa XIV về phòng ngừa", "Quốc hội"),
            ("Thông tư số 19/2021/TT-BYT của Bộ trưởng Bộ Y tế quy định", "Bộ trưởng Bộ Y tế"),
            (
                "Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN của Bộ Tài chính và Bộ Khoa học và Công nghệ",
                "Bộ Tài chính và Bộ Khoa học và Công nghệ"
            ),
            (
                "Công văn số 21/BCĐ-VP ngày 08/3/2022 của Ban Chỉ đạo phòng chống dịch về việc",
                "Ban Chỉ đạo phòng chống dịch"
            ),
            ("Nghị quyết số 12/2021/NQ-HĐND của Hội đồng nhân dân tỉnh. Mọi công dân", "Hội đồng nhân dân tỉnh"),
            (
                "Quyết định số 05/QĐ-UBND của Chủ tịch UBND TP. Thủ Đức phê duyệt",
                "Chủ tịch Ủy ban nhân dân TP. Thủ Đức"
            ),
            ("Luật Đấu thầu số 22/2023/QH15 của Nghị định số 63/2014/NĐ-CP", nil),
            ("Chỉ thị số 18-CT/TW ngày 04/9/2012, các cấp ủy", nil),
        ] as [(String, String?)])
    func theIssuerIsTheBodyNamed(text: String, issuer: String?) {
        #expect(CitingDocument(text: text).references.first?.issuer?.name == issuer)
    }

    @Test(
        arguments: [
            (
                "Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ phê duyệt Chương trình A;",
                "phê duyệt Chương trình A"
            ),
            ("Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 quy định về B; các sở", "quy định về B"),
            ("Chỉ thị số 20-CT/TW ngày 05/11/2012 về C thì còn khoảng cách", "về C"),
            ("Kế hoạch số 45/KH-UBND ngày 08/3/2022 về D (sau đây gọi tắt là Kế hoạch 45)", "về D"),
            ("Kế hoạch số 45/KH-UBND ngày 08/3/2022 về “Học kỳ xanh”, nhà trường", "về “Học kỳ xanh”, nhà trường"),
            (
                "Nghị quyết số 05/NQ-CP ngày 08/3/2022 về E, Ủy ban nhân dân tỉnh ban hành Kế hoạch", "về E"
            ),
            ("Thông tư số 05/2020/TT-BYT ngày 08/3/2020 quy định F được sửa đổi bởi", "quy định F"),
            ("tại Quyết định số 24/2021/QĐ-TTg thực hiện như sau:", nil),
            ("Nghị định số 12/2024/NĐ-CP quy định về K và Điều 8 Luật số 22/2023/QH15", "quy định về K"),
            (
                "Thông tư số 12/2024/TT-BYT hướng dẫn Điều 5 và Điều 8 Luật số 22/2023/QH15",
                "hướng dẫn Điều 5 và Điều 8 Luật số 22/2023/QH15"
            ),
            ("Kế hoạch số 45/KH-UBND ngày 08/3/2022 về M, đã thu hút 12 dự án", "về M"),
            ("Kế hoạch số 45/KH-UBND ngày 08/3/2022 về G, Nghị quyết số 05/NQ-CP về H", "về G"),
            (
                "Thông tư số 05/2020/TT-BTC ngày 08/3/2020 hướng dẫn Nghị định số 12/2015/NĐ-CP và Nghị định số 91/2014/NĐ-CP.",
                "hướng dẫn Nghị định số 12/2015/NĐ-CP và Nghị định số 91/2014/NĐ-CP"
            ),
        ] as [(String, String?)])
    func theSubjectEndsWhereTheNameEnds(text: String, subject: String?) {
        let document = CitingDocument(text: text)
        #expect(document.references.first?.subject.map(document.source.string) == subject)
    }

    @Test func theSubjectIsReadAcrossAPageHeader() throws {
        let document = CitingDocument(
            text:
                "Nghị định số 65/2023/NĐ-CP quy định về giống\n\n40\nCÔNG BÁO/Số 12/Ngày 05-6-2023\n\ncây trồng; các sở"
        )
        let subject = try #require(document.references.first?.subject)
        #expect(document.runningText(subject) == "quy định về giống cây trồng")
    }

    @Test(
        arguments: [
            ("theo khoản 2 Điều 5 Nghị định số 33/2023/NĐ-CP", [["5", "2", nil]]),
            ("tại khoản 1 và khoản 3 Điều 108 của Luật số 80/2015/QH13", [["108", "1", nil], ["108", "3", nil]]),
            ("điểm a, c khoản 1 Điều 5 Nghị định số 120/2020/NĐ-CP", [["5", "1", "a"], ["5", "1", "c"]]),
            ("điểm i2 khoản 2 Điều 9 Nghị định số 320/2025/NĐ-CP", [["9", "2", "i2"]]),
            (
                "các Điều 35, 36 và 37 Nghị định số 86/2018/NĐ-CP",
                [["35", nil, nil], ["36", nil, nil], ["37", nil, nil]]
            ),
            ("khoản 4 Điều 32d Nghị định số 13/2020/NĐ-CP", [["32d", "4", nil]]),
            ("Phụ lục I kèm theo Nghị định số 142/2025/NĐ-CP", []),
        ] as [(String, [[String?]])])
    func thePinpointIsWhatDirectlyPrecedes(text: String, parts: [[String?]]) {
        let found = CitingDocument(text: text).references.first?.pinpoint?.parts ?? []
        #expect(found.map { [$0.article, $0.clause, $0.point] } == parts)
    }

    @Test(arguments: ["theo Mục 2 của Phụ lục của Luật số 112/2025/QH15", "theo Mục 2 Phụ lục Luật số 112/2025/QH15"])
    func thePinpointMayNameTheOnlyAnnex(text: String) throws {
        let document = CitingDocument(text: text)
        let pinpoint = try #require(document.references.first?.pinpoint)
        #expect(document.source.string(pinpoint.range).hasSuffix("Phụ lục"))
    }

    @Test(arguments: [
        ("Căn cứ Nghị định số 56/2017/NĐ-CP", Reference.Relation.basis),
        ("Thực hiện Quyết định số 23/QĐ-TTg", .implements), ("thay thế Quyết định số 23/QĐ-UBND", .replaces),
        ("bãi bỏ Thông tư số 05/2020/TT-BYT", .repeals), ("theo Nghị định số 56/2017/NĐ-CP", .mentions),
        ("sửa đổi, bổ sung Nghị định số 56/2017/NĐ-CP", .amends),
    ])
    func theRelationIsToldByTheWordsBefore(text: String, relation: Reference.Relation) {
        #expect(CitingDocument(text: text).references.first?.relation == relation)
    }

    @Test func aTitleWithASemicolonIsKnownByItsRepetition() {
        let title = "quy định về điều tra đất đai; đăng ký, cấp giấy chứng nhận quyền sử dụng đất"
        let cited = "Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 của Chính phủ "
        let document = CitingDocument(
            text:
                "Theo \(cited)\(title); rà soát lại đất.\n\nTheo \(cited)\(title).\n\nTheo \(cited)quy định về đất; rà soát."
        )
        #expect(
            document.references.map { $0.subject.map { document.source.string($0) } } == [
                title, title, "quy định về đất",
            ])
    }

    @Test(
        arguments: [
            (
                "sửa đổi, bổ sung, bãi bỏ một số điều của các Thông tư về hộ tịch, có hiệu lực từ ngày ký",
                "sửa đổi, bổ sung, bãi bỏ một số điều của các Thông tư về hộ tịch"
            ),
            ("quy định chi tiết Luật Thủy lợi được quy định như sau:", "quy định chi tiết Luật Thủy lợi"),
            ("về mẫu hồ sơ đấu thầu trên cơ sở bảo đảm không trái luật", "về mẫu hồ sơ đấu thầu"),
            ("quy định chi tiết Luật Lâm nghiệp\nĐiểm c khoản 1 Điều 75", "quy định chi tiết Luật Lâm nghiệp"),
            ("ban hành Quy chế biên giới (Danh sách xã ban hành kèm theo)", "ban hành Quy chế biên giới"),
            ("quy định mức lương của chuyên gia và được ký hiệu: A", "quy định mức lương của chuyên gia"),
            (
                "quy định việc của\n\n53\nCÔNG BÁO/Số 5 + 6/Ngày 10-3-2024\n\nBộ trưởng và Thứ trưởng.",
                "quy định việc của 53 CÔNG BÁO/Số 5 + 6/Ngày 10-3-2024 Bộ trưởng và Thứ trưởng"
            ),
            ("hướng dẫn hệ thống thông tin (TABMIS)", "hướng dẫn hệ thống thông tin (TABMIS)"),
        ] as [(String, String)])
    func theSubjectEndsWhereTheTitleDoes(text: String, subject: String) {
        let document = CitingDocument(text: "Theo Thông tư số 8/2023/TT-BNV ngày 29/8/2023 của Bộ Nội vụ \(text)")
        #expect(document.references.first?.subject.map { document.source.oneLine($0) } == subject)
    }

    @Test func theFirstClauseBehindAHeadingIsNoShortForm() {
        let document = CitingDocument(
            text:
                "Điều 16. Bãi bỏ một số điều khoản của một số văn bản và một số Thông tư\n1. Bãi bỏ Điều 5.\nĐiều 2. Áp dụng Phụ lục\n1. Mẫu.\n"
        )
        #expect(document.mentioned(.numbered).isEmpty)
        #expect(document.mentioned(.internal) == ["Điều 5"])
    }
}
