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
        "0",
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

    @Test func manyCitationsOfOneNumberStayCheap() {
        // Quadratic work on 20,000 citations would not end within the time that a test may take.
        let text = (0..<20_000).map { "Quyết định số 06/QĐ-TTg ngày 03/01/\(1950 + $0 % 70); " }.joined()
        let document = CitingDocument(text: text + "Quyết định số 06/QĐ-TTg. ")
        #expect(document.references.count == 20_001)
        #expect(document.documents.count == 70)
    }
}
