import Testing

@testable import LegalText

@Suite struct ByteBlockTests {
    /// Every byte value in every one of the 64 places, so that each lane and each weight is looked at.
    @Test func everyMaskSpeaksOfEveryByteInItsPlace() {
        let plain: [(String, (ByteBlock) -> UInt64, (UInt8) -> Bool)] = [
            ("high", { $0.high }, { $0 >= 0x80 }),
            ("equal", { $0.equal(to: 0x0A) }, { $0 == 0x0A }),
            ("atLeast", { $0.atLeast(0xE0) }, { $0 >= 0xE0 }),
            ("wordBytes", { $0.wordBytes }, isWordByte),
            ("wideMarkLeads", { $0.wideMarkLeads }, { $0 == 0xC2 || $0 == 0xE0 || $0 >= 0xE2 }),
        ]
        for shift in 0..<256 {
            let bytes = (0..<ByteBlock.size).map { UInt8(truncatingIfNeeded: shift + $0 * 37) }
            let block = bytes.withUnsafeBytes { ByteBlock($0.baseAddress!, at: 0) }
            for (name, mask, belongs) in plain {
                let expected = bytes.indices.reduce(UInt64(0)) { $0 | (belongs(bytes[$1]) ? 1 << UInt64($1) : 0) }
                #expect(mask(block) == expected, "\(name), first byte \(shift)")
            }
        }
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func oneUnusualByteIsSeenAnywhere(byte: UInt8) {
        for place in [0, 15, 16, 63] {
            var bytes = [UInt8](repeating: 0x61, count: ByteBlock.size)
            bytes[place] = byte
            var whole = UnusualBytes()
            var end = UnusualBytes()
            bytes.withUnsafeBytes {
                whole.add(ByteBlock($0.baseAddress!, at: 0))
                end.addEnd($0.baseAddress!, 0, place + 1)
            }
            #expect(whole.found == (byte == 0 || isUnusualLead(byte)))
            #expect(end.found == whole.found)
        }
    }

    @Test func readsFromTheOffset() {
        var bytes = [UInt8](repeating: 0x20, count: 3 * ByteBlock.size)
        bytes[70] = 0x0A
        let masks = [7, 64, 70].map { offset in
            bytes.withUnsafeBytes { ByteBlock($0.baseAddress!, at: offset).equal(to: 0x0A) }
        }
        #expect(masks == [1 << 63, 1 << 6, 1])
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }

    private func isUnusualLead(_ byte: UInt8) -> Bool {
        [0xC0, 0xC1, 0xE0, 0xED].contains(byte) || byte >= 0xF0
    }
}
