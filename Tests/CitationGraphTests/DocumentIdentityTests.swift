import Citations
import LegalText
import Testing

@testable import CitationGraph

@Suite struct DocumentIdentityTests {
    private func urns(_ text: String) throws -> [String?] {
        let document = CitingDocument(try SourceText(text))
        return document.documents.map { DocumentIdentity($0, citedBy: document)?.urn }
    }

    @Test func namesFollowRFC9676() throws {
        #expect(
            try urns(
                "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ; Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị"
            )
                == [
                    "urn:lex:vn:chinh.phu:nghi.dinh:2023;33-2023-nd-cp",
                    "urn:lex:vn:bo.chinh.tri:chi.thi:2023;28-ct-tw",
                ])
    }

    @Test func aWrongDayIsTheSameDocument() throws {
        let right = try urns("Nghị định số 33/2023/NĐ-CP ngày 10/6/2023")
        #expect(try urns("Nghị định số 33/2023/NĐ-CP ngày 16/6/2023") == right)
    }

    @Test func aConsolidatedTextIsNotTheActThatItIsOf() throws {
        let text = """
            BỘ Y TẾ
            Số: 5/VBHN-BYT
            Hà Nội, ngày 10 tháng 8 năm 2022

            THÔNG TƯ
            Về nước sạch

            Thông tư số 10/2018/TT-BYT ngày 05 tháng 5 năm 2018 của Bộ trưởng Bộ Y tế về nước sạch, có hiệu lực kể từ ngày 01
            tháng 7 năm 2018, được sửa đổi, bổ sung bởi Thông tư số 20/2022/TT-BYT ngày 01 tháng 6 năm 2022.

            Điều 1. Phạm vi
            """
        let identity = DocumentIdentity(of: CitingDocument(try SourceText(text)))
        #expect(identity?.urn == "urn:lex:vn:bo.y.te:van.ban.hop.nhat:2022;05-vbhn-byt")
    }

    @Test func withoutAYearThereIsNoIdentity() throws {
        #expect(try urns("Quyết định số 588/QĐ-TTg của Thủ tướng Chính phủ") == [nil])
    }

    @Test func aPlaceBelongsToTheIdentityOfALocalBody() throws {
        #expect(
            try urns("Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Hải Dương")
                == ["urn:lex:vn:uy.ban.nhan.dan.tinh.hai.duong:ke.hoach:2022;12-kh-ubnd"])
    }

    @Test func decomposedTextHasTheSameName() {
        var composed = LexName("")
        composed.append("Ủy ban nhân dân", separator: ".")
        var decomposed = LexName("")
        decomposed.append("Ủy ban nhân dân", separator: ".")
        #expect(composed.text == "uy.ban.nhan.dan")
        #expect(decomposed.text == composed.text)
    }
}
