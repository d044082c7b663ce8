/// Texts written for these tests.
enum Sample {
    /// VD101 (an error) at the year 2021: the 27th scalar.
    static let wrongYear = "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ về cầu phao.\n"

    /// VD202 (a warning): the first citation has no date.
    static let withoutDate = "Sửa cầu phao theo Quyết định số 512/QĐ-UBND của UBND tỉnh Lào Cai.\n"

    /// VD209 as a note: a draft whose own number is open.
    static let openNumber = """
        ỦY BAN NHÂN DÂN
        HUYỆN BẮC HÀ

        Số: /KH-UBND

        Bắc Hà, ngày 08 tháng 3 năm 2022

        KẾ HOẠCH
        Sửa cầu phao năm 2022

        """

    static let clean = "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ về cầu phao.\n"
}
