extension LawRow {
    /// The laws that amend others, by the words behind *sửa đổi, bổ sung một số điều của*.
    static let amendingLaws = [
        amending("37 luật có liên quan đến quy hoạch", "35/2018/QH14 2018-11-20"),
        amending("Bộ luật Hình sự", "37/2009/QH12 2009-06-19, 12/2017/QH14 2017-06-20"),
        amending("Bộ luật Tố tụng hình sự", "02/2021/QH15 2021-11-12"),
        amending("Luật Ban hành văn bản quy phạm pháp luật", "63/2020/QH14 2020-06-18, 87/2025/QH15 2025-06-25"),
        amending("Luật Bảo hiểm y tế", "46/2014/QH13 2014-06-13, 51/2024/QH15 2024-11-27"),
        amending("Luật Các tổ chức tín dụng", "20/2004/QH11 2004-06-15, 17/2017/QH14 2017-11-20"),
        amending("Luật Cán bộ, công chức và Luật Viên chức", "52/2019/QH14 2019-11-25"),
        amending("Luật Cư trú", "36/2013/QH13 2013-06-20"),
        amending("Luật Đấu thầu", "90/2025/QH15 2025-06-25"),
        amending("Luật Giám định tư pháp", "56/2020/QH14 2020-06-10"),
        amending("Luật Giáo dục", "44/2009/QH12 2009-11-25"),
        amending("Luật Giáo dục đại học", "34/2018/QH14 2018-11-19"),
        amending("Luật Hải quan", "42/2005/QH11 2005-06-14"),
        amending("Luật Kinh doanh bảo hiểm", "61/2010/QH12 2010-11-24"),
        amending("Luật Luật sư", "20/2012/QH13 2012-11-20"),
        amending(
            "Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", "51/2019/QH14 2019-11-25"),
        amending("Luật Phòng cháy và chữa cháy", "40/2013/QH13 2013-11-22"),
        amending("Luật Phòng, chống thiên tai và Luật Đê điều", "60/2020/QH14 2020-06-17"),
        amending("Luật Quản lý thuế", "21/2012/QH13 2012-11-20"),
        amending("Luật Sĩ quan Quân đội nhân dân Việt Nam", "19/2008/QH12 2008-06-03, 72/2014/QH13 2014-11-27"),
        amending("Luật Thi đua, khen thưởng", "39/2013/QH13 2013-11-16"),
        amending("Luật Thuế thu nhập cá nhân", "26/2012/QH13 2012-11-22, 09/2026/QH16 2026-04-24"),
        amending("Luật Thuế thu nhập doanh nghiệp", "32/2013/QH13 2013-06-19"),
        amending("Luật Thuế tiêu thụ đặc biệt", "70/2014/QH13 2014-11-26"),
        amending("Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", "47/2019/QH14 2019-11-22"),
        amending("Luật Xây dựng", "62/2020/QH14 2020-06-17"),
        amending("Luật Xử lý vi phạm hành chính", "67/2020/QH14 2020-11-13"),
    ]

    private static func amending(_ laws: String, _ editions: String) -> LawRow {
        LawRow(.law, "sửa đổi, bổ sung một số điều của " + laws, editions)
    }
}
