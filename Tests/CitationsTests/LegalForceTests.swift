import Testing

@testable import Citations

/// Since when documents have effect, and what they do to others.
@Suite struct LegalForceTests {
    private static let head = """
        BỘ Y TẾ
        Số: 12/2023/TT-BYT

        Hà Nội, ngày 20 tháng 12 năm 2023

        THÔNG TƯ
        Quy định về nước sạch trong trường học

        Căn cứ Luật Trẻ em;

        """

    /// Behind a header of 20/12/2023.
    private func force(_ text: String) -> (document: CitingDocument, force: LegalForce) {
        let document = CitingDocument(text: Self.head + "\n" + text + "\n")
        return (document, document.legalForce())
    }

    /// *12/2023 repeals 5/2019: khoản 2 Điều 5 | from | except*
    private func deeds(_ text: String) -> [String] {
        let (document, force) = force(text)
        func name(_ party: LegalForce.Party) -> String {
            switch party {
            case .own: "own"
            case .cited(let index): document.documents[index].symbol.canonical
            case .law(let law): law.name
            }
        }
        return force.deeds.map { deed in
            var line = "\(name(deed.doer)) \(deed.relation) \(name(deed.document))"
            if let parts = deed.parts { line += ": " + parts }
            if let date = deed.date { line += " from " + date.iso }
            if let exception = deed.exception { line += " except " + exception }
            return line
        }
    }

    @Test(
        arguments: [
            ("Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2024.", "2024-03-01"),
            ("Thông tư này có hiệu lực từ ngày 15/02/2024, trừ khoản 2 Điều này.", "2024-02-15"),
            ("Thông tư này có hiệu lực thi hành kể từ ngày ký ban hành.", "2023-12-20"),
            ("Thông tư này có hiệu lực thi hành sau 45 ngày kể từ ngày ký.", "2024-02-03"),
            ("Thông tư này có hiệu lực sau 366 ngày, kể từ ngày ký.", "2024-12-20"),
            ("Thông tư này có hiệu lực kể từ ngày đăng Công báo.", nil),
            ("Điều 3 của Thông tư này có hiệu lực từ ngày 01/3/2024.", nil),
            ("Giấy phép cấp trước ngày Thông tư này có hiệu lực thi hành thì vẫn dùng.", nil),
            ("Thông tư này có hiệu lực từ ngày 31/02/2024.", nil),
            ("Thông tư này có hiệu lực từ ngày 01/3/2100.", nil),
            (
                "Sửa đổi Điều 9 Thông tư số 3/2019/TT-BYT như sau:\n“Điều 9. Thông tư này có hiệu lực từ ngày 01/3/2020.”",
                nil
            ),
        ] as [(String, String?)])
    func theDateOfEffect(text: String, date: String?) {
        #expect(force("Điều 8. Hiệu lực thi hành\n1. " + text).force.effect(of: .own)?.date.iso == date)
    }

    @Test func theRangeOfTheDateOfEffectIsWhereItStands() throws {
        let (document, force) = force("Thông tư này có hiệu lực từ ngày 15/02/2024.")
        let range = try #require(force.effect(of: .own)).range
        #expect(document.source.string(range) == "có hiệu lực từ ngày 15/02/2024")
    }

    @Test func anothersDateOfEffectIsAnothers() {
        let (document, force) = force("Theo Nghị định số 5/2020/NĐ-CP ngày 03/02/2020, có hiệu lực từ ngày 01/4/2020.")
        #expect(document.documents.count == 1)
        #expect(force.effect(of: .own) == nil)
        #expect(force.effect(of: .cited(0))?.date.iso == "2020-04-01")
    }

    @Test func theDateBehindTwoJoinedNamesIsOfNeither() {
        let text = """
            Theo Nghị định số 7/2021/NĐ-CP ngày 03/02/2021 của Chính phủ sửa đổi một số điều của Nghị định số 5/2020/NĐ-CP ngày
            03/02/2020 của Chính phủ quy định về nước sạch và Nghị định số 6/2020/NĐ-CP ngày 04/02/2020 của Chính phủ quy định
            về nước thải, có hiệu lực từ ngày 01/4/2021.
            """
        #expect(force(text).force.effects.isEmpty)
    }

    @Test func aResolutionIsInForceFromWhenThoseWhoPassedItSay() {
        let text =
            "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa X thông qua ngày 09/12/2021 và có hiệu lực từ ngày 01/01/2022."
        let document = CitingDocument(text: "Số: 3/2021/NQ-HĐND\n\nNGHỊ QUYẾT\nVề phí\n\n" + text + "\n")
        #expect(document.legalForce().effect(of: .own)?.date.iso == "2022-01-01")
    }

    @Test(
        arguments: [
            (
                "2. Thông tư này thay thế Thông tư số 5/2019/TT-BYT và Thông tư số 6/2019/TT-BYT.",
                ["own replaces 05/2019/TT-BYT", "own replaces 06/2019/TT-BYT"]
            ),
            (
                "Thông tư này thay thế:\na) Thông tư số 5/2019/TT-BYT;\nb) Thông tư số 6/2019/TT-BYT.",
                ["own replaces 05/2019/TT-BYT", "own replaces 06/2019/TT-BYT"]
            ),
            (
                "1. Thông tư này có hiệu lực từ ngày 01/3/2024, thay thế Thông tư số 5/2019/TT-BYT và bãi bỏ Điều 2 Thông tư số 6/2019/TT-BYT.",
                ["own replaces 05/2019/TT-BYT", "own repeals 06/2019/TT-BYT: Điều 2"]
            ),
            (
                "Thông tư này thay thế:\na) Thông tư số 5/2019/TT-BYT (về giếng);\nb) Thông tư số 6/2019/TT-BYT (về ao).",
                ["own replaces 05/2019/TT-BYT", "own replaces 06/2019/TT-BYT"]
            ),
            ("3. Bãi bỏ khoản 2 Điều 5 Thông tư số 5/2019/TT-BYT.", ["own repeals 05/2019/TT-BYT: khoản 2 Điều 5"]),
            (
                "Điều 7. Bãi bỏ Điều 7, Phụ lục IIa ban hành kèm theo Thông tư số 5/2019/TT-BYT.",
                ["own repeals 05/2019/TT-BYT: Điều 7, Phụ lục IIa"]
            ),
            (
                "Điều 7. Thay thế cụm từ “trạm” bằng cụm từ “nhà” tại Điều 5 Thông tư số 5/2019/TT-BYT.",
                ["own amends 05/2019/TT-BYT: cụm từ “trạm” bằng cụm từ “nhà” tại Điều 5"]
            ),
            (
                "Điều 7. Thay thế Mẫu số 2 ban hành kèm theo Thông tư số 5/2019/TT-BYT bằng Mẫu số 1 kèm theo Thông tư này.",
                ["own amends 05/2019/TT-BYT: Mẫu số 2"]
            ),
            ("Điều 7. Sửa đổi, bổ sung một số điều của Thông tư số 5/2019/TT-BYT", ["own amends 05/2019/TT-BYT"]),
            (
                "Điều 7. Sửa đổi một số điều của Thông tư số 5/2019/TT-BYT\n1. Bãi bỏ khoản 2 Điều 8.",
                ["own amends 05/2019/TT-BYT", "own repeals 05/2019/TT-BYT: Điều 8 khoản 2"]
            ),
            ("Kể từ ngày 01/5/2024, bãi bỏ Thông tư số 5/2019/TT-BYT.", ["own repeals 05/2019/TT-BYT from 2024-05-01"]),
        ])
    func whatTheDocumentDoes(text: String, expected: [String]) {
        #expect(deeds("Điều 6. Hiệu lực\n" + text) == expected)
    }

    @Test func anArticlesDeedsBeginWithTheArticle() {
        let text = """
            Điều 5. Bãi bỏ khoản 2 Điều 5 Thông tư số 5/2019/TT-BYT.
            Điều 6. Bãi bỏ Thông tư số 6/2019/TT-BYT.
            Điều 7. Hiệu lực thi hành
            1. Thông tư này có hiệu lực từ ngày 01/3/2024, trừ khoản 2 Điều này.
            2. Điều 6 Thông tư này có hiệu lực thi hành kể từ ngày 01/9/2024.
            3. Quy định về phân cấp tại khoản 1 Điều 8 và Điều 9 có hiệu lực từ ngày 01/10/2024.
            Điều 8. Bãi bỏ
            1. Bãi bỏ Thông tư số 7/2019/TT-BYT.
            2. Bãi bỏ Thông tư số 8/2019/TT-BYT.
            Điều 9. Bãi bỏ Thông tư số 9/2019/TT-BYT.
            """
        #expect(
            deeds(text) == [
                "own repeals 05/2019/TT-BYT: khoản 2 Điều 5", "own repeals 06/2019/TT-BYT from 2024-09-01",
                "own repeals 07/2019/TT-BYT from 2024-10-01", "own repeals 08/2019/TT-BYT",
                "own repeals 09/2019/TT-BYT from 2024-10-01",
            ])
        #expect(force(text).force.effect(of: .own)?.date.iso == "2024-03-01")
    }

    @Test(
        arguments: [
            (
                "2. Thông tư số 5/2019/TT-BYT và Thông tư số 6/2019/TT-BYT hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành.",
                ["own repeals 05/2019/TT-BYT", "own repeals 06/2019/TT-BYT"]
            ),
            (
                "2. Kể từ ngày Thông tư này có hiệu lực, Thông tư số 5/2019/TT-BYT hết hiệu lực thi hành.",
                ["own repeals 05/2019/TT-BYT"]
            ),
            (
                "2. Thông tư số 5/2019/TT-BYT hết hiệu lực kể từ ngày 01 tháng 4 năm 2024.",
                ["own repeals 05/2019/TT-BYT from 2024-04-01"]
            ),
            (
                "2. Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực, trừ khoản 3 Điều này:\na) Thông tư số 5/2019/TT-BYT ngày 02/3/2019;\nb) Khoản 2 Điều 7 Thông tư số 6/2019/TT-BYT.",
                [
                    "own repeals 05/2019/TT-BYT except trừ khoản 3 Điều này",
                    "own repeals 06/2019/TT-BYT: Khoản 2 Điều 7 except trừ khoản 3 Điều này",
                ]
            ),
            ("2. Giấy phép được dùng đến khi Thông tư số 5/2019/TT-BYT hết hiệu lực.", []),
            ("2. Thông tư số 5/2019/TT-BYT hết hiệu lực khi có quy định mới.", []),
        ] as [(String, [String])])
    func whatCeasesToHaveEffect(text: String, expected: [String]) {
        #expect(deeds("Điều 6. Hiệu lực\n" + text) == expected)
    }

    @Test(
        arguments: [
            (
                "Theo Luật số 7/2010/QH12 được sửa đổi, bổ sung bởi Luật số 8/2013/QH13 và Luật số 9/2018/QH14.",
                ["08/2013/QH13 amends 07/2010/QH12", "09/2018/QH14 amends 07/2010/QH12"]
            ),
            (
                "Theo Luật Báo chí số 7/2010/QH12 đã được sửa đổi theo Luật số 8/2013/QH13, Luật Điện ảnh số 6/2006/QH11.",
                ["08/2013/QH13 amends 07/2010/QH12"]
            ),
            (
                "Theo khoản 2 Điều 5 Nghị định số 7/2019/NĐ-CP đã được bãi bỏ bởi Điều 3 Nghị định số 8/2020/NĐ-CP.",
                ["08/2020/NĐ-CP repeals 07/2019/NĐ-CP: khoản 2 Điều 5"]
            ),
            (
                "Theo Mẫu số 2 kèm theo Nghị định số 7/2019/NĐ-CP đã được thay thế bởi Mẫu số 1 Nghị định số 8/2020/NĐ-CP.",
                []
            ),
            (
                "Theo Thông tư số 8/2020/TT-BTC ngày 01/02/2020 sửa đổi, bổ sung một số điều của Thông tư số 7/2019/TT-BTC.",
                ["08/2020/TT-BTC amends 07/2019/TT-BTC"]
            ),
            ("Trường hợp văn bản viện dẫn được sửa đổi, thay thế thì theo Thông tư số 8/2020/TT-BTC.", []),
            ("Sở Y tế đề nghị bãi bỏ Quyết định số 8/2020/QĐ-UBND.", []),
            (
                "Điều 7. Sửa đổi Điều 3 Thông tư số 3/2019/TT-BYT như sau:\n“Điều 3. Bãi bỏ Thông tư số 1/2015/TT-BYT.”",
                ["own amends 03/2019/TT-BYT: Điều 3"]
            ),
        ] as [(String, [String])])
    func whatTextsSayOfOthers(text: String, expected: [String]) {
        #expect(deeds("Điều 6. Thực hiện\n" + text) == expected)
    }

    @Test func aPlansTasksAreNoDeeds() {
        let document = CitingDocument(
            text: "Số: 12/KH-UBND\n\nKẾ HOẠCH\nNước sạch\n\nI. NHIỆM VỤ\n1. Bãi bỏ Quyết định số 8/2020/QĐ-UBND.\n")
        #expect(document.legalForce().deeds.isEmpty)
    }

    @Test func footnotesOfAConsolidatedTextTellWhatHasBecomeOfItsParts() {
        let document = CitingDocument(
            text: """
                BỘ Y TẾ

                THÔNG TƯ
                Về nước sạch

                Thông tư số 10/2018/TT-BYT ngày 05 tháng 5 năm 2018 của Bộ trưởng Bộ Y tế về nước sạch, có hiệu lực kể từ ngày 01
                tháng 7 năm 2018, được sửa đổi, bổ sung bởi:
                Thông tư số 20/2022/TT-BYT ngày 01 tháng 6 năm 2022 của Bộ trưởng Bộ Y tế sửa đổi, bổ sung một số điều của Thông
                tư số 10/2018/TT-BYT, có hiệu lực kể từ ngày 15 tháng 7 năm 2022.

                Điều 1. Phạm vi
                1. Một.
                2.3 (được bãi bỏ)
                Điều 2. Thông tư này thay thế Thông tư số 4/2010/TT-BYT.

                3 Khoản này được bãi bỏ theo quy định tại khoản 1 Điều 1 của Thông tư số 20/2022/TT-BYT.

                Số: 5/VBHN-BYT
                XÁC THỰC VĂN BẢN HỢP NHẤT
                Hà Nội, ngày 10 tháng 8 năm 2022
                """)
        let force = document.legalForce()
        func symbol(_ party: LegalForce.Party) -> String {
            if case .cited(let index) = party { document.documents[index].symbol.canonical } else { "own" }
        }
        #expect(
            force.effects.map { symbol($0.document) + " " + $0.date.iso } == [
                "10/2018/TT-BYT 2018-07-01", "20/2022/TT-BYT 2022-07-15",
            ])
        #expect(
            force.deeds.map { "\(symbol($0.doer)) \($0.relation) \(symbol($0.document)) \($0.parts ?? "")" } == [
                "20/2022/TT-BYT amends 10/2018/TT-BYT ", "20/2022/TT-BYT amends 10/2018/TT-BYT ",
                "10/2018/TT-BYT replaces 04/2010/TT-BYT ", "20/2022/TT-BYT repeals 10/2018/TT-BYT Điều 1 khoản 2",
            ])
        #expect(force.consolidationDate?.valid?.iso == "2022-08-10")
    }

    @Test func daysAreCountedOverMonthsAndYears() {
        #expect(CalendarDate(2023, 12, 20).later(by: 45) == CalendarDate(2024, 2, 3))
        #expect(CalendarDate(2024, 2, 1).later(by: 29) == CalendarDate(2024, 3, 1))
        #expect(CalendarDate(2023, 2, 28).later(by: 0) == CalendarDate(2023, 2, 28))
    }
}
