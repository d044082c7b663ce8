extension LawRow {
    /// The codes, by name.
    static let codes = [
        LawRow(.code, "Dân sự", "33/2005/QH11 2005-06-14, 91/2015/QH13 2015-11-24"),
        LawRow(.code, "Hàng hải"),
        LawRow(.code, "Hàng hải Việt Nam", "40/2005/QH11 2005-06-14, 95/2015/QH13 2015-11-25"),
        LawRow(.code, "Hình sự", "15/1999/QH10 1999-12-21, 100/2015/QH13 2015-11-27"),
        LawRow(.code, "Lao động", "10/2012/QH13 2012-06-18, 45/2019/QH14 2019-11-20"),
        LawRow(.code, "Lao động Việt Nam"),
        LawRow(.code, "Tố tụng dân sự", "24/2004/QH11 2004-06-15, 92/2015/QH13 2015-11-25"),
        LawRow(.code, "Tố tụng hình sự", "19/2003/QH11 2003-11-26, 101/2015/QH13 2015-11-27"),
    ]
}
