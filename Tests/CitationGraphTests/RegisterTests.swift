import Citations
import LegalText
import Testing

@testable import CitationGraph

@Suite struct RegisterTests {
    private static let newer = """
        BỘ Y TẾ
        Số: 12/2023/TT-BYT

        Hà Nội, ngày 20 tháng 12 năm 2023

        THÔNG TƯ
        Quy định về nước sạch trong trường học

        Điều 8. Hiệu lực thi hành
        1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2024.
        2. Thông tư này thay thế Thông tư số 5/2019/TT-BYT ngày 02 tháng 3 năm 2019 của Bộ trưởng Bộ Y tế.
        3. Bãi bỏ khoản 2 Điều 5 Thông tư số 6/2019/TT-BYT ngày 03 tháng 3 năm 2019 của Bộ trưởng Bộ Y tế.

        """
    private static let older = """
        BỘ Y TẾ
        Số: 05/2019/TT-BYT

        Hà Nội, ngày 01 tháng 3 năm 2019

        THÔNG TƯ
        Hướng dẫn kiểm tra\tnước giếng

        Điều 1. Thực hiện theo Thông tư số 6/2019/TT-BYT ngày 04 tháng 3 năm 2019 của Bộ trưởng Bộ Y tế.

        """

    private static func register(_ texts: [(path: String, text: String)]) throws -> Register {
        var draft = RegisterDraft()
        for (path, text) in texts {
            draft.merge(RegisterContribution(CitingDocument(try SourceText(path: path, text))))
        }
        return draft.register
    }

    private static func both() throws -> Register { try register([("a:b.txt", newer), ("c.txt", older)]) }

    private static let prefix = "urn:lex:vn:bo.y.te:thong.tu:"

    @Test func aDocumentsOwnTextTellsItsDataAndOthersWhatHasBecomeOfIt() throws {
        let register = try Self.both()
        let entry = try #require(register[Self.prefix + "2019;05-2019-tt-byt"])
        #expect(entry.isOwn)
        #expect(entry.symbol == "05/2019/TT-BYT")
        #expect(entry.type == .circular)
        // Not the date that the other cites.
        #expect(entry.date == CalendarDate(2019, 3, 1))
        #expect(entry.issuer == "Bộ Y tế")
        #expect(entry.title == "Hướng dẫn kiểm tra nước giếng")
        #expect(entry.effective == nil)
        #expect(entry.place == Register.Place(path: "c.txt", line: 2, column: 5))
        #expect(
            entry.changes == [
                Register.Change(
                    relation: .replaces, by: Self.prefix + "2023;12-2023-tt-byt", from: CalendarDate(2024, 3, 1),
                    parts: nil, exception: nil, place: Register.Place(path: "a:b.txt", line: 11, column: 26))
            ])
        #expect(entry.changes[0].endsWhole)
    }

    @Test func whatTextsTellDifferentlyOfACitedDocumentIsLeftOpen() throws {
        let entry = try #require(try Self.both()[Self.prefix + "2019;06-2019-tt-byt"])
        #expect(!entry.isOwn)
        #expect(entry.date == nil)
        #expect(entry.issuer == "Bộ Y tế")
        #expect(entry.changes.map(\.parts) == ["khoản 2 Điều 5"])
        #expect(!entry.changes[0].endsWhole)
    }

    @Test func theOrderOfTheDocumentsMakesNoDifference() throws {
        let texts = [("a:b.txt", Self.newer), ("c.txt", Self.older), ("d.txt", Self.newer)]
        let forward = try Self.register(texts)
        #expect(try Self.register(texts.reversed()) == forward)
        #expect(forward[Self.prefix + "2023;12-2023-tt-byt"]?.effectivePlace?.path == "a:b.txt")
    }

    @Test func aDocumentWithoutANumberHasNoRowAndIsNamed() throws {
        var draft = RegisterDraft()
        draft.merge(RegisterContribution(CitingDocument(try SourceText(path: "x.txt", "Không có số.\n"))))
        #expect(draft.register.entries.isEmpty)
        #expect(draft.unidentified == ["x.txt"])
    }

    @Test func theFileIsReadAsItWasWritten() throws {
        let register = try Self.both()
        #expect(register.entries.count == 3)
        #expect(try Register(parsing: register.bytes) == register)
        #expect(try Register(parsing: register.bytes).bytes == register.bytes)
    }

    @Test func spreadsheetsMarksAndLineEndsAreTaken() throws {
        let register = try Self.both()
        let text = String(decoding: register.bytes, as: UTF8.self).replacing("\n", with: "\r\n")
        #expect(try Register(parsing: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == register)
    }

    @Test func aFieldOfBreaksStaysOneField() throws {
        let entry = Register.Entry(
            urn: "urn:lex:vn:x:y:2020;1", isOwn: false, symbol: nil, type: nil, date: nil, issuer: nil,
            title: "a\tb\nc",
            effective: nil, place: Register.Place(path: "p\tq", line: 1, column: 1), effectivePlace: nil, changes: [])
        let read = try Register(parsing: Register([entry]).bytes)
        #expect(read.entries.map(\.title) == ["a b c"])
        #expect(read.entries.map(\.place.path) == ["p q"])
    }

    private static let header = RegisterColumn.allCases.map(\.rawValue).joined(separator: "\t") + "\n"

    /// A row of a document, or with `by` one of a change to it.
    private static func row(_ urn: String, _ row: String, date: String = "", by: String = "", place: String = "p:1:1")
        -> String
    {
        let known = by.isEmpty ? "cited" : ""
        return "\(urn)\t\(row)\t\t\t\(known)\t\(date)\t\t\t\t\(by)\t\t\t\t\(place)\t\n"
    }

    @Test(
        arguments: [
            ("", 1, .empty),
            ("urn\trow\n", 1, .missingColumn("symbol")),
            (header + "a\tb\n", 2, .fieldCount(2, expected: 15)),
            (header + row("u", "document") + "\n" + row("v", "gone"), 4, .invalidValue(column: "row", "gone")),
            (header + row("u", "document", date: "2020-02-31"), 2, .invalidValue(column: "date", "2020-02-31")),
            (header + row("u", "document", place: "p:1"), 2, .invalidValue(column: "place", "p:1")),
            (header + row("u", "document") + row("u", "document"), 3, .outOfPlace),
            (header + row("u", "document") + row("v", "replaced", by: "w"), 3, .outOfPlace),
            (header + row("u", "document") + row("u", "replaced"), 3, .invalidValue(column: "by", "")),
        ] as [(String, Int, Register.ParsingFailure.Reason)])
    func whatIsNoRegisterIsToldByLine(text: String, line: Int, reason: Register.ParsingFailure.Reason) {
        #expect(throws: Register.ParsingFailure(line: line, reason: reason)) {
            try Register(parsing: Array(text.utf8))
        }
    }

    @Test func manyRowsAreRead() throws {
        var text = Self.header
        for number in 0..<20_000 {
            text += Self.row("u\(number)", "document") + Self.row("u\(number)", "amended", by: "u0")
        }
        let register = try Register(parsing: Array(text.utf8))
        #expect(register.entries.count == 20_000)
        #expect(register["u19999"]?.changes.map(\.by) == ["u0"])
        #expect(register["u20000"] == nil)
    }

    @Test func binaryIsNoRegister() {
        #expect(throws: Register.ParsingFailure(line: 1, reason: .notUTF8)) {
            try Register(parsing: [0x00, 0xFF, 0xFE, 0x80])
        }
    }
}
