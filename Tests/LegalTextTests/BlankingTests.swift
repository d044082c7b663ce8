import Testing

@testable import LegalText

@Suite struct BlankingTests {
    @Test(arguments: [0, 1, 62, 63, 64, 65, 127, 128, 400])
    func aByteIsFoundWhereverItStandsInABlock(place: Int) throws {
        let source = try SourceText(String(repeating: "a", count: place) + "<b<")
        #expect(source.firstOffset(of: 0x3C, from: 0) == place)
        #expect(source.firstOffset(of: 0x3C, from: place) == place)
        #expect(source.firstOffset(of: 0x3C, from: place + 1) == place + 2)
        #expect(source.firstOffset(of: 0x3C, from: place + 3) == nil)
        #expect(source.firstOffset(of: 0x3E, from: 0) == nil)
    }

    @Test func blankedBytesAreSpacesAndPositionsStay() throws {
        let source = try SourceText(path: "a.txt", "Kế hoạch\nsố 5")
        let blanked = source.blanking([0..<4, 12..<13])
        #expect(blanked.string(0..<blanked.count) == "     hoạch số 5")
        #expect(blanked.count == source.count && blanked.path == "a.txt")
        #expect(blanked.position(of: 14) == source.position(of: 14))
    }
}
