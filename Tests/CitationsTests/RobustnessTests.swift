import LegalText
import Testing

@testable import Citations

/// Properties that hold for any text: seeded, so that a failure can be repeated.
@Suite struct RobustnessTests {
    private static let pieces = [
        "Nghị định", "Quyết định", "số", "ngày", "tháng", "năm", "12", "2020", "05", "/", "-", " ", "\n", "\n\n",
        "NĐ-CP",
        "QĐ", "TTg", "UBND", "QH14", "của", "Chính phủ", "về", "(", ")", "“", "”", "–", "…", "**", "khoản", "Điều",
        "điểm a",
        "CÔNG BÁO/Số 12/Ngày", "gọi tắt là", "Kế hoạch", "tỉnh Hải Dương", "\u{301}", "Ð", "🙂", "\u{A0}", ".", ",", ";",
        "0", "Luật", "pháp lệnh", "Hiến pháp", "này", "nêu trên", "trên", "Mục", "Phụ lục", "II", "thứ nhất", "các",
        "và",
        "sửa đổi, bổ sung", "được", "bởi", "thay thế", "Công ước", "Hiệp định", "Nghị quyết Đại hội", "lần thứ",
        "Chương trình", "quốc gia", "giai đoạn", "ban hành kèm theo", "Căn cứ", "a)", "1.2.", "NĐ-CPngày",
        "mẫu", "Mẫu số 13", "kèm theo", "sau đây của", "(a)", "(i)", "Phục lục", "BLDS", "cụm từ", "IV8", "Bãi bỏ",
        "như sau:", "VBHN", "mục 1", "2a.", "Chương", "tổng điểm B1", "TCTK/PPCĐ",
    ]

    @Test(arguments: 0..<40)
    func rangesLieInTheTextAndAscend(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = ""
        for _ in 0..<400 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            text += Self.pieces[Int(state % UInt64(Self.pieces.count))]
            if state >> 40 & 1 == 0 { text += " " }
        }
        let document = CitingDocument(text: text)
        var last = 0
        for reference in document.references {
            #expect(reference.range.lowerBound >= last)
            #expect(reference.range.upperBound <= document.source.count)
            #expect(reference.range.contains(reference.symbol.range.lowerBound))
            #expect(String(validating: document.source.slice(reference.range), as: UTF8.self) != nil)
            for part in [reference.date?.range, reference.typeRange].compactMap(\.self) {
                #expect(part.lowerBound >= reference.range.lowerBound && part.upperBound <= reference.range.upperBound)
            }
            last = reference.range.upperBound
        }
        #expect(document.resolutions.count == document.references.count)
        for cited in document.documents { #expect(cited.references == cited.references.sorted()) }
    }

    /// A text may end in the middle of every form.
    @Test func aTextThatIsCutAnywhereIsRead() {
        let text = """
            Luật sửa đổi, bổ sung một số điều của các luật về thuế và Luật Đất đai (sửa đổi) năm 2013, Bộ luật Dân sự;
            Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam; Công ước số 182 về trẻ em; Hiệp định ASEAN ngày 5/6/2012;
            Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2020 - 2025; Chiến lược quốc gia về A đến
            năm 2030; Chương trình mục tiêu quốc gia B giai đoạn 2021 - 2025, tầm nhìn 2045; các Điều 5, 6 và 7; điểm a, b
            khoản 2 Điều này; Mục II Phần thứ hai của Nghị định số 5/2020/NĐ-CPngày 6/7/2020 (được sửa đổi bởi khoản 1 Điều
            2 Nghị định số 6/2021/NĐ-CP) (sau đây gọi là NQ 5); Nghị định 5; các văn bản nêu trên; Chỉ thị trên; Phụ lục I
            ban hành kèm theo Quyết định này; Quy chế này. Mục 31.1(a)(i) và mục 1 mẫu tại Phụ lục VI kèm theo Nghị định
            số 5/2020/NĐ-CP; Mục I của Mẫu số 02; Bãi bỏ Điều 5 về A tại Nghị quyết số 5/NQ-CP; cụm từ “khoản 2”; Luật Giá
            (LG); các điều sau đây của Luật Giá: khoản Đ.II Mục 1, Đ.III Mục 2; quy định về đất; đăng ký đất đai ở đây.
            """
        let scalars = Array(text.unicodeScalars)
        for length in 1...scalars.count {
            var start = String.UnicodeScalarView()
            start.append(contentsOf: scalars[..<length])
            _ = CitingDocument(text: String(start))
        }
    }

    @Test func whatIsInForceIsReadFromAnyStartToAnyEnd() {
        let text = """
            Số: 5/QĐ-UBND

            QUYẾT ĐỊNH
            Về kinh phí
            Điều 1. Thông tư số 5/2019/TT-BYT hết hiệu lực kể từ ngày 01/4/2024; Quyết định này thay thế Mẫu 2-a (trừ khoản 2);
            b) khoản 3 Điều 4 Nghị định số 6/2018/NĐ-CP được bãi bỏ bởi Luật số 7/2020/QH14 và Luật Giá. Điều 2
            """
        let scalars = Array(text.unicodeScalars)
        func read(_ part: ArraySlice<Unicode.Scalar>) {
            let document = CitingDocument(text: String(String.UnicodeScalarView(part)))
            _ = (document.legalForce(), document.closeReading())
        }
        for place in 1..<scalars.count {
            read(scalars[..<place])
            read(scalars[place...])
        }
    }

    @Test func manyReferencesWithoutASymbolStayCheap() {
        let text = (0..<4000).map {
            "Điều \($0 % 400). Theo Nghị định này, khoản 1 Điều này, Nghị định 8 nêu trên; Luật \($0). \n"
        }
        let document = CitingDocument(text: "Nghị định số 8/2020/NĐ-CP. " + text.joined())
        #expect(document.mentions.count > 12_000)
    }

    @Test func manyCitationsOfOneNumberStayCheap() {
        // Quadratic work on 20,000 citations would not end within the time that a test may take.
        let text = (0..<20_000).map { "Quyết định số 06/QĐ-TTg ngày 03/01/\(1950 + $0 % 70); " }.joined()
        let document = CitingDocument(text: text + "Quyết định số 06/QĐ-TTg. ")
        #expect(document.references.count == 20_001)
        #expect(document.documents.count == 70)
    }

    @Test func wordsThatStickToCodesBehindTwoNumbersAreCutOnce() {
        #expect(CitingDocument(text: "6/6/Nngày Đcủa").source.count > 0)
    }
}
