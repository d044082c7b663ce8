import Foundation
import LegalText
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
    @Test func everyCharacterSurvivesTheRoundTrip() throws {
        let all = (0...0x2FF).compactMap(Unicode.Scalar.init).map(String.init).joined() + "🙂\u{FFFF}Đ\u{301}"
        var writer = JSONWriter()
        writer.array([all]) { $0.value($1) }
        #expect(try JSONDecoder().decode([String].self, from: Data(writer.bytes)) == [all])
    }

    @Test(arguments: [0, 1, 9, 10, 99, 100, 1_234_567, Int.max, -1, -90, Int.min])
    func numbersAreWrittenInFull(number: Int) {
        var writer = JSONWriter()
        writer.value(number)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == String(number))
    }

    @Test func commasStandBetweenAndNowhereElse() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("a")
            writer.value(1)
            writer.key("b")
            writer.array([1, 2]) { $0.value($1) }
            writer.key("c")
            writer.object { _ in }
            writer.key("d")
            writer.null()
        }
        writer.endLine()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"a\":1,\"b\":[1,2],\"c\":{},\"d\":null}\n")
    }
}
