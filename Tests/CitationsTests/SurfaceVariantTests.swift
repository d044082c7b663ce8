import Foundation
import Testing

@testable import Citations

/// The ways in which citations are really written (facts: surface variants), in sentences of our own.
@Suite struct SurfaceVariantTests {
    struct Variant: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: [Cited]

        var testDescription: String { text }

        init(_ text: String, _ expected: Cited...) {
            self.text = text
            self.expected = expected
        }
    }

    static let variants = [
        Variant(
            "theo kế hoạch số 45/KH-UBND của xã.",
            Cited("kế hoạch số 45/KH-UBND", "Kế hoạch", "45/KH-UBND")),
        Variant(
            "NGHỊ QUYẾT SỐ 12/2021/NQ-HĐND NGÀY 08/12/2021 CỦA HỘI ĐỒNG NHÂN DÂN TỈNH",
            Cited("NGHỊ QUYẾT SỐ 12/2021/NQ-HĐND NGÀY 08/12/2021", "Nghị quyết", "12/2021/NQ-HĐND", "2021-12-08")),
        Variant(
            "Căn cứ Thông tư 19/2021/TT-BYT ngày 16 tháng 11 năm 2021 của Bộ trưởng Bộ Y tế;",
            Cited("Thông tư 19/2021/TT-BYT ngày 16 tháng 11 năm 2021", "Thông tư", "19/2021/TT-BYT", "2021-11-16")),
        Variant(
            "Công văn số: 709/ BVCSTE-BVTE ngày 18-11-2018",
            Cited("Công văn số: 709/ BVCSTE-BVTE ngày 18-11-2018", "Công văn", "709/BVCSTE-BVTE", "2018-11-18")),
        Variant(
            "Quyết định số 17 /QĐ - UBND ngày 02.10.2020 của huyện",
            Cited("Quyết định số 17 /QĐ - UBND ngày 02.10.2020", "Quyết định", "17/QĐ-UBND", "2020-10-02")),
        Variant(
            "Chỉ thị số 28 - CT/TW và Chỉ thị số 41/CT-TW",
            Cited("Chỉ thị số 28 - CT/TW", "Chỉ thị", "28-CT/TW"), Cited("Chỉ thị số 41/CT-TW", "Chỉ thị", "41-CT/TW")),
        Variant(
            "Nghị quyết số 20-NQ/TW, ngày 25/10/2017 của Trung ương",
            Cited("Nghị quyết số 20-NQ/TW, ngày 25/10/2017", "Nghị quyết", "20-NQ/TW", "2017-10-25")),
        Variant(
            "Nghị định số 07/2021/NĐ-CP năm 2021",
            Cited("Nghị định số 07/2021/NĐ-CP năm 2021", "Nghị định", "07/2021/NĐ-CP")),
        Variant(
            "Thông tư số 03/2019/TT-BYT ngày23 tháng 4năm 2019",
            Cited("Thông tư số 03/2019/TT-BYT ngày23 tháng 4năm 2019", "Thông tư", "03/2019/TT-BYT", "2019-04-23")),
        Variant(
            "các Quyết định số 12/QĐ-UBND ngày 05/01/2022, số 13/QĐ-UBND ngày 06/01/2022 và 14/QĐ-UBND",
            Cited("Quyết định số 12/QĐ-UBND ngày 05/01/2022", "Quyết định", "12/QĐ-UBND", "2022-01-05"),
            Cited("số 13/QĐ-UBND ngày 06/01/2022", "Quyết định", "13/QĐ-UBND", "2022-01-06"),
            Cited("14/QĐ-UBND", "Quyết định", "14/QĐ-UBND")),
        Variant(
            "Nghị\nđịnh số\n56/2017/NĐ-\nCP ngày 09\ntháng 5 năm 2017",
            Cited(
                "Nghị\nđịnh số\n56/2017/NĐ-\nCP ngày 09\ntháng 5 năm 2017", "Nghị định", "56/2017/NĐ-CP", "2017-05-09")),
        Variant(
            "Nghị quyết số **42/NQ-CP** ngày *09/4/2020*",
            Cited("Nghị quyết số **42/NQ-CP** ngày *09/4/2020", "Nghị quyết", "42/NQ-CP", "2020-04-09")),
        Variant(
            "Nghị định số 20/2021/ND-CP và Quyết định số 318/QÐ-TTG",
            Cited("Nghị định số 20/2021/ND-CP", "Nghị định", "20/2021/NĐ-CP"),
            Cited("Quyết định số 318/QÐ-TTG", "Quyết định", "318/QĐ-TTg")),
        Variant(
            "Quyết định số 1432/QĐ–CTN; Nghị định số 40/2026/NĐ-СР",
            Cited("Quyết định số 1432/QĐ–CTN", "Quyết định", "1432/QĐ-CTN"),
            Cited("Nghị định số 40/2026/NĐ-СР", "Nghị định", "40/2026/NĐ-CP")),
        Variant(
            "Luật Trẻ em số 102/2016/QH13 và Luật số 57/2020/QH 14",
            Cited("Luật Trẻ em số 102/2016/QH13", "Luật", "102/2016/QH13"),
            Cited("Luật số 57/2020/QH 14", "Luật", "57/2020/QH14")),
        Variant(
            "Pháp lệnh Dân số số 06/2003/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội ngày 09 tháng 01 năm 2003",
            Cited(
                "Pháp lệnh Dân số số 06/2003/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội ngày 09 tháng 01 năm 2003",
                "Pháp lệnh", "06/2003/PL-UBTVQH11", "2003-01-09")),
        Variant(
            "Nghị định của Chính phủ số 132/2008/NĐ-CP ngày 31/12/2008",
            Cited(
                "Nghị định của Chính phủ số 132/2008/NĐ-CP ngày 31/12/2008", "Nghị định", "132/2008/NĐ-CP", "2008-12-31"
            )),
        Variant(
            "Quyết định số 168/2004/QĐ-BCA (A11) ngày 24/02/2004",
            Cited("Quyết định số 168/2004/QĐ-BCA (A11) ngày 24/02/2004", "Quyết định", "168/2004/QĐ-BCA", "2004-02-24")),
        Variant(
            "Quy định số 66-QĐ/TW ngày 06/02/2017; Nghị định số 26-CP; Công văn số 1481/BYT-BMTE",
            Cited("Quy định số 66-QĐ/TW ngày 06/02/2017", "Quy định", "66-QĐ/TW", "2017-02-06"),
            Cited("Nghị định số 26-CP", "Nghị định", "26-CP"),
            Cited("Công văn số 1481/BYT-BMTE", "Công văn", "1481/BYT-BMTE")),
        Variant(
            "quy định tại Nghị định số\n\n36\nCÔNG BÁO/Số 281 + 282/Ngày 21-05-2026\n\n143/2016/NĐ-CP đã được sửa đổi",
            Cited(
                "Nghị định số\n\n36\nCÔNG BÁO/Số 281 + 282/Ngày 21-05-2026\n\n143/2016/NĐ-CP", "Nghị định",
                "143/2016/NĐ-CP")),
        Variant(
            "Nghị định số 56/2017/NĐ-CP ngày 09/5/2017".decomposedStringWithCanonicalMapping,
            Cited(
                "Nghị định số 56/2017/NĐ-CP ngày 09/5/2017".decomposedStringWithCanonicalMapping, "Nghị định",
                "56/2017/NĐ-CP", "2017-05-09")),
    ]

    @Test(arguments: variants)
    func aVariantIsOneReferenceWithItsSpan(variant: Variant) {
        #expect(CitingDocument(text: variant.text).cited == variant.expected)
    }

    @Test(arguments: [
        "theo Mẫu số 02/KK-XS ban hành kèm theo", "Mẫu số 05-ĐK-TCT", "đạt QCVN 01-1:2018/BYT và TCVN 5945:2010",
        "CÔNG BÁO/Số 281/Ngày 21-05-2026", "Điện thoại: 0220.3853.445, Fax 024/38-456", "ngày 12/3/2021, tỷ lệ 12/20",
        "nhà số 12/5 đường Trần Phú", "Bản án số 12/2019/DS-ST", "điểm 1/2 và 3-4", "giai đoạn 2021-2025",
    ])
    func whatOnlyLooksLikeASymbolIsNoReference(text: String) {
        #expect(CitingDocument(text: text).cited == [])
    }
}
