import Testing

@testable import Consistency

@Suite struct OneSlipTests {
    @Test(arguments: [
        ("LĐTBXH", "LĐTXBH"), ("2022", "2021"), ("QĐ-UBND", "QĐ-UBN"), ("TW", "TƯ"), ("BYT", "BBYT"), ("A", ""),
    ])
    func oneLetterIsASlip(a: String, b: String) {
        #expect(OneSlip.isBetween(a, b))
        #expect(OneSlip.isBetween(b, a))
    }

    @Test(arguments: [("QĐ-UBND", "QĐ-UBND"), ("2010", "2022"), ("UBND", "HĐND"), ("ABC", "CBA"), ("AB", "ABCD")])
    func noneOrTwoAreNot(a: String, b: String) {
        #expect(!OneSlip.isBetween(a, b))
        #expect(!OneSlip.isBetween(b, a))
    }

    @Test(arguments: [("UBDN", "UBND"), ("UBBND", "UBND"), ("UND", "UBND"), ("BTCTWW", "BTCTW")])
    func swappedLostAndDoubledLettersAreOfTheFingers(written: String, meant: String) {
        #expect(OneSlip.isOfFingers(written, for: meant))
    }

    @Test(arguments: [("BTCHU", "BTCTU"), ("UBNDT", "UBND"), ("TCCB", "TCCP"), ("UBND", "UBND"), ("KTNS", "KTNN")])
    func anotherLetterIsNot(written: String, meant: String) {
        #expect(!OneSlip.isOfFingers(written, for: meant))
    }
}
