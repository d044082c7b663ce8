import Consistency
import Testing

@testable import Reports

@Suite struct GravestEntriesTests {
    /// What is written of entries that are named by their severity and a number.
    private func written(_ entries: [(String, Severity?)], _ limit: ReportLimit) -> (texts: [String], leftOut: Int) {
        var gravest = GravestEntries(limit: limit)
        var bytes = entries.compactMap { gravest.take(ReportEntry($0.0, severity: $0.1)) }
        bytes += gravest.rest()
        return (bytes.map { String(decoding: $0, as: UTF8.self) }, gravest.leftOut)
    }

    private let mixed: [(String, Severity?)] = [
        ("i1", .info), ("w1", .warning), ("e1", .error), ("i2", .info), ("x", nil), ("w2", .warning), ("e2", .error),
    ]

    @Test func withinTheLimitNothingIsLeftOut() {
        let all = written(mixed, ReportLimit(findings: 6, bytes: 12))
        #expect(all.texts == ["e1", "x", "e2", "w1", "w2", "i1", "i2"])
        #expect(all.leftOut == 0)
    }

    @Test func theLeastGraveAndOfTheseTheLastAreLeftOut() {
        let five = written(mixed, ReportLimit(findings: 5, bytes: 100))
        #expect(five.texts == ["e1", "x", "e2", "w1", "w2", "i1"])
        #expect(five.leftOut == 1)
        let three = written(mixed, ReportLimit(findings: 3, bytes: 100))
        #expect(three.texts == ["e1", "x", "e2", "w1"])
        #expect(three.leftOut == 3)
    }

    @Test func errorsBeyondTheLimitAreCountedToo() {
        let one = written(mixed, ReportLimit(findings: 1, bytes: 100))
        #expect(one.texts == ["e1", "x"])
        #expect(one.leftOut == 5)
    }

    @Test func theLimitOnBytesHoldsAsThatOnTheirNumber() {
        let small = written(mixed, ReportLimit(findings: 100, bytes: 7))
        #expect(small.texts == ["e1", "x", "e2", "w1"])
        #expect(small.leftOut == 3)
    }
}
