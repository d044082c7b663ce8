/// VD001: a comment that asks for findings to be left out where there are none. The comments themselves tell
/// (`Suppressions`), for it rests on what the other rules found.
enum UnusedSuppression {
    static let page = RulePage(
        code: "VD001", name: "unused-suppression", severity: .info,
        what: LocalizedText(
            vi: "Chú thích \"viendan: ignore\" không cho qua phát hiện nào, không đọc được, hoặc ghi mã không có.",
            en: "A comment \"viendan: ignore\" that leaves no finding out, can't be read, or names no rule."),
        why: LocalizedText(
            vi:
                "Chú thích còn lại sau khi chỗ sai đã sửa sẽ che chỗ sai mới; chú thích ghi sai thì không che gì cả. Chú thích đứng sau chữ là cho dòng của nó; đứng riêng một dòng là cho đoạn ngay sau, đến dòng trống hoặc dòng kết thúc câu; ignore-file là cho cả tệp. Chỉ báo khi mọi luật mà mã nêu đã chạy.",
            en:
                "A comment that outlives its defect hides the next one; one that is misspelt hides nothing. Behind text a comment is for its line, alone on a line for the paragraph behind it, up to a blank line or the end of a sentence; ignore-file is for the whole file. Reported only if all rules that the code names have run."
        ),
        source: "viendan check --help",
        flagged: [
            "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ. <!-- viendan: ignore ↓VD101 đã xác minh -->",
            "<!-- viendan: ignore ↓VD999 -->\nThực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ.",
            "↓<!-- viendan: ignore -->\nThực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ.",
            "↓<!-- viendan: bỏ qua VD101 -->\nThực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ.",
        ],
        clean: [
            "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ. <!-- viendan: ignore VD101 bản gốc ghi thế -->",
            "<!-- viendan: ignore VD1 bản gốc ghi thế -->\n\nThực hiện Nghị định số 41/2021/NĐ-CP\nngày 03/4/2019 của Chính phủ.",
            "<!-- viendan: ignore-file VD101, VD103 văn bản dùng để tập huấn -->\nThực hiện Quyết định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ.",
        ])

    static func unused(_ suppression: Suppression) -> Finding {
        Finding(
            page, at: suppression.range,
            LocalizedText(
                vi: "chú thích không cho qua phát hiện \(suppression.name) nào trong lần kiểm tra này: bỏ mã này đi",
                en: "the comment leaves out no finding of \(suppression.name) in this run: remove the code"))
    }

    static func unknownCode(_ name: String, at range: Range<Int>) -> Finding {
        Finding(
            page, at: range,
            LocalizedText(
                vi: "không có luật \"\(name)\" để cho qua: xem viendan rule --all",
                en: "no rule \"\(name)\" that can be left out: see viendan rule --all"))
    }

    static func withoutCode(at range: Range<Int>) -> Finding {
        Finding(
            page, at: range,
            LocalizedText(
                vi: "chú thích thiếu mã luật: viết <!-- viendan: ignore VD101 lý do -->",
                en: "the comment names no rule: write <!-- viendan: ignore VD101 reason -->"))
    }

    static func unknownInstruction(at range: Range<Int>) -> Finding {
        Finding(
            page, at: range,
            LocalizedText(
                vi: "không hiểu chú thích: chỉ có ignore và ignore-file",
                en: "the comment isn't understood: there are ignore and ignore-file"))
    }

    static func unclosed(at range: Range<Int>) -> Finding {
        Finding(
            page, at: range,
            LocalizedText(
                vi: "chú thích không kết thúc bằng --> trên cùng dòng nên không có tác dụng",
                en: "the comment doesn't end with --> on its line and has no effect"))
    }
}
