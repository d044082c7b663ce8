import Foundation
import Testing

@Suite("Agencies and documents of a configuration")
struct ConfiguredKnowledgeTests {
    private static func plan(_ sentence: String) -> String {
        """
        ỦY BAN NHÂN DÂN
        TỈNH QUẢNG NINH

        Số: 15/KH-UBND

        Quảng Ninh, ngày 05 tháng 02 năm 2024

        KẾ HOẠCH
        Sửa cầu phao

        \(sentence)

        """
    }

    private static let agencies = #"""
        {"agencies": [
          {"code": "STNVMT", "name": "Sở Tài nguyên và Môi trường"},
          {"code": "BQLKKT", "name": "Ban Quản lý Khu kinh tế", "place": "tỉnh Quảng Ninh", "from": "2015-01-01", "to": null},
          {"code": "HTĐT", "name": "Trung tâm Hoà giải đô thị"},
          {"code": "ĐUCQ", "name": "Đảng ủy các cơ quan Đảng tỉnh", "place": "tỉnh Quảng Ninh", "party": true}
        ]}
        """#

    /// The codes found in a plan with a sentence, without the configuration and with it.
    private func codes(_ sentence: String, _ configuration: String = agencies) throws -> (
        without: [String], with: [String]
    ) {
        let folder = try TemporaryFolder(["a.txt": Self.plan(sentence), "viendan.json": configuration])
        func codes(_ arguments: String) throws -> [String] {
            try Report(Program.shell("\"$0\" check a.txt --output-format json \(arguments)", in: folder)).findings.map(
                \.code)
        }
        return (try codes("--isolated"), try codes(""))
    }

    @Test(
        "a code that is added is known, of a body of the product or another",
        arguments: [
            ("Theo Báo cáo số 33/BC-STNVMT ngày 11/5/2023 của Sở Tài nguyên và Môi trường.", ["VD107"], []),
            ("Theo Thông báo số 12/TB-BQKKT ngày 03/5/2023 của Ban Quản lý Khu kinh tế.", [], ["VD107"]),
            ("Theo Thông báo số 12/TB-BQLKKT ngày 03/5/2023 của Sở Y tế.", [], ["VD104"]),
            ("Theo Thông báo số 12/TB-BQLKKT ngày 03/5/2023 của Ban Quản lý Khu kinh tế.", [], []),
            ("Theo Thông báo số 12/TB-HTĐT ngày 03/5/2023 của Trung tâm Hòa giải đô thị.", [], []),
            ("Theo Thông báo số 12/TB-HTĐT ngày 03/5/2023 của Ban Quản lý Khu kinh tế.", [], ["VD104"]),
            ("Theo Quyết định số 07/QĐ-BQLKKT ngày 03/5/2012 của Ban Quản lý Khu kinh tế.", [], ["VD108"]),
            ("Theo Hướng dẫn số 21/HD-ĐUCQ ngày 12/5/2023 của Đảng ủy các cơ quan Đảng tỉnh.", [], ["VD106"]),
        ])
    func codes(sentence: String, without: [String], with: [String]) throws {
        let found = try codes(sentence)
        #expect(found.without == without)
        #expect(found.with == with)
    }

    @Test("a term that is given goes over that of the product")
    func term() throws {
        let sentence = "Theo Quyết định số 12/QĐ-SKHĐT ngày 15/4/2025 của Sở Kế hoạch và Đầu tư."
        let configuration = #"{"agencies": [{"code": "SKHĐT", "name": "Sở Kế hoạch và Đầu tư", "to": "2025-03-01"}]}"#
        let found = try codes(sentence.replacing("Theo", with: "Kết thúc"), configuration)
        #expect(!found.without.contains("VD108") && found.with.contains("VD108"))
    }

    @Test("where a body has its place from the configuration, its documents have it in their names")
    func place() throws {
        let sentence = "Theo Thông báo số 12/TB-BQLKKT ngày 03/5/2023 của Ban Quản lý Khu kinh tế."
        let folder = try TemporaryFolder(["a.txt": sentence, "viendan.json": Self.agencies])
        let line = "urn:lex:vn:ban.quan.ly.khu.kinh.te.tinh.quang.ninh:thong.bao:2023;12-tb-bqlkkt"
        for command in ["extract --output-format jsonl", "graph --output-format json", "register"] {
            #expect(try Program.shell("\"$0\" \(command) a.txt", in: folder).text.contains(line), "\(command)")
            #expect(try !Program.shell("\"$0\" \(command) --isolated a.txt", in: folder).text.contains(line))
        }
    }

    @Test("a document of the configuration is known: another date is VD302, with where it stands")
    func document() throws {
        let configuration = """
            {"documents": [
              {"type": "Quyết định", "symbol": "15/2023/QĐ-UBND", "date": "2023-05-21", "title": "Quy định về bến phà",
               "issuer": "Ủy ban nhân dân tỉnh Quảng Ninh"},
              {"type": "Thông báo", "symbol": "12/TB-BQLKKT", "date": "2023-05-03", "issuer": "Ban Quản lý Khu kinh tế"}],
             "agencies": [{"code": "BQLKKT", "name": "Ban Quản lý Khu kinh tế", "place": "tỉnh Quảng Ninh"}]}
            """
        let sentence =
            "Theo Quyết định số 15/2023/QĐ-UBND ngày 12/5/2023 của UBND tỉnh; Thông báo số 12/TB-BQLKKT ngày 05/3/2023."
        let found = try codes(sentence, configuration)
        #expect(found.without.isEmpty)
        #expect(found.with == ["VD302", "VD302"])
        let folder = try TemporaryFolder(["a.txt": Self.plan(sentence), "viendan.json": configuration])
        let run = try Program.run("check", "a.txt", in: folder)
        #expect(run.exitCode == 1)
        #expect(run.text.contains("viendan.json:2") && run.text.contains("viendan.json:4"))
        let right = sentence.replacing("12/5/2023", with: "21/5/2023").replacing("05/3/2023", with: "03/5/2023")
        #expect(try codes(right, configuration).with.isEmpty)
    }

    @Test("a register of the configuration is that of --register, and its own documents go before it")
    func register() throws {
        let folder = try TemporaryFolder([
            "kho/a.txt": Self.plan("Theo Thông tư số 41/2023/TT-VPCP ngày 10/6/2023 của Văn phòng Chính phủ."),
            "b.txt": Self.plan("Theo Kế hoạch số 15/KH-UBND ngày 03/02/2024 của UBND tỉnh Quảng Ninh.")
                .replacing("Số: 15", with: "Số: 16"),
            "viendan.json": #"{"register": "bang/kho.tsv"}"#, "bang/x": "",
        ])
        #expect(try Program.run("register", "kho", "-o", "bang/kho.tsv", in: folder).exitCode == 0)
        let run = try Program.shell("cd bang && \"$0\" check ../b.txt", in: folder)
        #expect(run.exitCode == 1 && run.text.contains("VD302") && run.text.contains("05/02/2024"))
        let own =
            #"{"register": "bang/kho.tsv", "documents": [{"type": "Kế hoạch", "symbol": "15/KH-UBND", "date": "2024-02-03", "issuer": "Ủy ban nhân dân tỉnh Quảng Ninh"}]}"#
        try folder.write(Data(own.utf8), to: "viendan.json")
        #expect(try Program.run("check", "b.txt", in: folder).exitCode == 0)
    }

    @Test(
        "paths in a configuration stay inside its folder",
        arguments: ["../bang.tsv", "/etc/hostname", "a/../../bang.tsv", "lien-ket/bang.tsv", "lien-ket.tsv", ""])
    func outside(path: String) throws {
        let folder = try TemporaryFolder([
            "ngoai/a.txt": Self.plan("Sửa cầu phao."), "trong/a.txt": Sample.clean,
            "trong/viendan.json": #"{"register": "\#(path)"}"#,
        ])
        #expect(try Program.run("register", "ngoai", "-o", "bang.tsv", in: folder).exitCode == 0)
        _ = try Program.run("register", "ngoai", "-o", "ngoai/bang.tsv", in: folder)
        try folder.link("trong/lien-ket", to: "../ngoai")
        try folder.link("trong/lien-ket.tsv", to: "../bang.tsv")
        let run = try Program.shell("cd trong && \"$0\" check a.txt", in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1 && run.errors.contains("viendan.json:1"))
    }
}
