import Citations
import LegalText
import Testing

@testable import Consistency

/// What findings say beside their place.
@Suite struct EvidenceTests {
    private func findings(_ text: String, _ code: String) throws -> (CitingDocument, [Finding]) {
        let document = CitingDocument(try SourceText(text))
        return (document, RuleCatalog.findings(in: document).filter { $0.page.code == code })
    }

    @Test func aConflictNamesTheOtherReading() throws {
        let (document, found) = try findings(
            "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội.\nTheo Nghị quyết số 121/2020/QH12 ngày 19/6/2020.",
            "VD201")
        let finding = try #require(found.first)
        #expect(document.source.string(finding.range) == "QH12")
        guard case .here(let range) = try #require(finding.evidence.first).place else {
            Issue.record("the evidence stands in the same text")
            return
        }
        #expect(document.source.string(range) == "Nghị quyết số 121/2020/QH14 ngày 19/6/2020")
        #expect(document.source.position(of: range.lowerBound).line == 1)
    }

    @Test func theReadingThatContradictsItselfIsTheWrongOne() throws {
        // Twice wrong against once right: soundness goes before number.
        let (document, found) = try findings(
            "Nghị quyết số 121/2020/QH12 ngày 19/6/2020; Nghị quyết số 121/2020/QH12 ngày 19/6/2020; Nghị quyết số 121/2020/QH14 ngày 19/6/2020.",
            "VD201")
        #expect(found.map { document.source.string($0.range) } == ["QH12", "QH12"])
    }

    @Test func theMajoritySpeaksAmongSoundReadings() throws {
        let (document, found) = try findings(
            "Nghị định số 33/2023/NĐ-CP ngày 16/6/2023; Nghị định số 33/2023/NĐ-CP ngày 10/6/2023; Nghị định số 33/2023/NĐ-CP ngày 10/6/2023.",
            "VD201")
        #expect(found.map { document.source.string($0.range) } == ["16/6/2023"])
    }

    @Test func messagesStandInBothLanguages() throws {
        let (_, found) = try findings("Nghị quyết số 121/2025/QH14 ngày 19/6/2020 của Quốc hội.", "VD101")
        let message = try #require(found.first?.message)
        #expect(message[.vietnamese] == "năm trong số hiệu là 2025, năm ban hành ghi là 2020")
        #expect(message[.english] == "the symbol has the year 2025, the date of issue is in 2020")
    }

    @Test func ownBlanksAreInformationAndCitedBlanksWarnings() throws {
        let (_, found) = try findings(
            "Số:    /KH-UBND\n\nHòa Lạc, ngày    tháng 3 năm 2022\n\nKẾ HOẠCH\nTrẻ em\n\nThực hiện Kế hoạch số …/KH-UBND của tỉnh.",
            "VD209")
        #expect(found.map(\.severity) == [.info, .info, .warning])
    }

    @Test func aMistypedNumberIsOneFinding() throws {
        let (document, found) = try findings(
            "I. MỘT\n1. Một.\n2. Hai.\n4. Ba.\n4. Bốn.\n5. Năm.\n", "VD206")
        #expect(found.map { document.source.position(of: $0.range.lowerBound).line } == [4])
        #expect(found.first?.message[.vietnamese] == "sau 2 là 4, bỏ cách 1 số")
    }

    @Test func aNameThatIsWrongThroughoutIsOneFinding() throws {
        let (document, found) = try findings(
            """
            ỦY BAN NHÂN DÂN
            THỊ XÃ KINH MÔN

            Số: 12/KH-UBND

            Kinh Môn, ngày 08 tháng 3 năm 2022

            KẾ HOẠCH
            Công tác trẻ em thị xã Kinh Môn năm 2022

            Các phường tổ chức tuyên truyền, vận động trên địa bàn thị xã Kinh Mộn.

            Các phường báo cáo kết quả về Ủy ban nhân dân thị xã Kinh Mộn.
            """, "VD207")
        #expect(found.map { document.source.position(of: $0.range.lowerBound).line } == [11])
        #expect(
            found.first?.message[.vietnamese]
                == "tên ghi là Kinh Mộn (2 chỗ), nơi khác trong văn bản ghi là Kinh Môn")
    }

    @Test func aShortNameDefinedAgainForTheSameIsInformation() throws {
        let definition = "Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch 45)"
        let (_, found) = try findings(
            "Thực hiện \(definition).\n\nTheo \(definition), xã triển khai Kế hoạch 45.", "VD203")
        #expect(found.map(\.severity) == [.info])
    }

    @Test func whatAnInstalmentRefersToMayBeInAnother() throws {
        let text = "Điều 1. Một\nTheo quy định tại Điều 7.\n"
        #expect(try findings(text, "VD205").1.count == 1)
        #expect(try findings(text + "(Xem tiếp Công báo số 12 + 13)\n", "VD205").1.isEmpty)
    }
}
