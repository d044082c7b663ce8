import LegalText
import Testing

@testable import Citations

@Suite("Agencies that a user adds")
struct KnowledgeTests {
    private func agency(
        _ code: String, _ name: String, place: String? = nil, term: AgencyTerm? = nil, isOfParty: Bool = false
    ) throws -> AddedAgency {
        try AddedAgency(
            code: code, name: name, place: place.flatMap(Place.init(named:)), term: term, isOfParty: isOfParty)
    }

    private func issuer(_ text: String, _ agencies: AddedAgency...) throws -> Issuer? {
        CitingDocument(try SourceText(text), knowledge: try Knowledge(adding: agencies)).references.first?.issuer
    }

    private let sentence = "Thông báo số 12/TB-BQLBC ngày 03/5/2023 của Ban Quản lý bến cảng về cầu phao."

    @Test("none leaves the agencies of the product")
    func none() throws {
        #expect(try Knowledge(adding: []).agencies == Agency.all)
        #expect(try issuer(sentence)?.agency == nil)
    }

    @Test("a new body is found by its name, its code is known, and it stands behind those of the product")
    func added() throws {
        let found = try #require(try issuer(sentence, agency("BQLBC", "Ban Quản lý bến cảng"))?.agency)
        #expect(found.name == "Ban Quản lý bến cảng" && found.codes == ["BQLBC"])
        #expect(found.index == Agency.all.count && !found.isLocal && found.family == .agency)
    }

    @Test(
        "a body of the product gets one more code, whichever of its names is given", arguments: ["Sở Y tế", "SỞ Y TẾ"])
    func merged(name: String) throws {
        let knowledge = try Knowledge(adding: [agency("SYTE", name)])
        let found = try #require(knowledge.agencies(ofCode: "SYTE")?.first)
        #expect(found.codes == ["SYT", "SYTE"] && found.name == "Sở Y tế")
        #expect(knowledge.agencies.count == Agency.all.count)
        #expect(Knowledge.standard.agencies(ofCode: "SYTE") == nil)
    }

    @Test("entries of one name are one body; two places leave it without")
    func entriesOfOneName() throws {
        let one = try agency("BQLBC", "Ban Quản lý bến cảng", place: "tỉnh Quảng Ninh")
        let other = try agency("QLBC", "Ban quản lý bến cảng", place: "tỉnh Quảng Ninh")
        let knowledge = try Knowledge(adding: [one, other])
        #expect(knowledge.agencies(ofCode: "QLBC")?.map(\.codes) == [["BQLBC", "QLBC"]])
        #expect(knowledge.agencies(ofCode: "QLBC")?.first?.place?.name == "Quảng Ninh")
        let third = try agency("QLBCI", "Ban Quản lý bến cảng", place: "thành phố Hải Phòng")
        let several = try Knowledge(adding: [one, other, third]).agencies(ofCode: "QLBC")?.first
        #expect(several?.place == nil && several?.isLocal == true)
    }

    @Test("names are read in either placement of tones", arguments: ["Hoà giải", "Hòa giải"])
    func tones(words: String) throws {
        let found = try issuer(
            "Thông báo số 12/TB-TTHG ngày 03/5/2023 của Trung tâm Hòa giải về cầu phao.",
            agency("TTHG", "Trung tâm \(words)"))
        #expect(found?.agency?.name == "Trung tâm Hòa giải")
        #expect(
            try issuer(
                "Thông báo số 12/TB-TTHG ngày 03/5/2023 của Trung tâm Hoà giải về cầu phao.",
                agency("TTHG", "Trung tâm \(words)"))?.agency != nil)
    }

    @Test(
        "what no symbol or name can be is refused",
        arguments: [
            ("", "Ban A"), ("A", "Ban A"), ("S-L", "Ban A"), ("S L", "Ban A"), ("SL1", "Ban A"), ("&SL", "Ban A"),
            (String(repeating: "A", count: 25), "Ban A"), ("KH", "Ban A"), ("SDL", ""), ("SDL", "Ban 12"),
            ("SDL", "Ban Cảng/Bến"), ("SDL", "Ban \n Cảng"), ("SDL", "Сở Du lịch"), ("SDL", "So\u{302}\u{309}"),
            ("SDL", String(repeating: "a", count: 17)), ("SDL", String(repeating: "a ", count: 25)), ("SDL", "-"),
        ])
    func refused(code: String, name: String) {
        #expect(throws: AddedAgency.Flaw.self) { try agency(code, name) }
    }

    @Test(
        "a place is its kind and name",
        arguments: ["tỉnh Quảng Ninh", "thành phố Hà Nội", "huyện Bắc Hà", "xã Vạn Yên"])
    func place(name: String) { #expect(Place(named: name)?.text == name) }

    @Test("anything else is no place", arguments: ["", "tỉnh", "Quảng Ninh", "Sao Hỏa", "tỉnh Quảng Ninh về cầu phao"])
    func noPlace(name: String) { #expect(Place(named: name) == nil) }
}
