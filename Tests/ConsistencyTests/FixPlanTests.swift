import LegalText
import Testing

@testable import Consistency

/// Which fixes are made together.
@Suite struct FixPlanTests {
    private func safe(_ range: Range<Int>, _ replacement: String) -> Fix { Fix(range, replacement, isSafe: true) }

    private func unsafe(_ range: Range<Int>, _ replacement: String) -> Fix { Fix(range, replacement, isSafe: false) }

    /// *0123456789* with the edits of a plan.
    private func made(_ plan: FixPlan) throws -> String {
        let source = try SourceText("0123456789")
        return String(decoding: plan.text(of: source, in: 0..<source.count), as: UTF8.self)
    }

    @Test func fixesBesideEachOtherAreMadeTogether() throws {
        let plan = FixPlan([safe(4..<6, "b"), safe(2..<4, "a"), safe(6..<6, "+")], includesUnsafe: false)
        #expect(try made(plan) == "01ab+6789")
        #expect(plan.mended == 3)
    }

    @Test func whatIsPutInStandsBeforeWhatIsReplacedThere() throws {
        #expect(try made(FixPlan([safe(2..<3, "b"), safe(2..<2, "a")], includesUnsafe: false)) == "01ab3456789")
    }

    @Test func oneFixOfSeveralFindingsIsMadeOnceAndMendsAll() throws {
        let plan = FixPlan([safe(2..<3, "a"), safe(2..<3, "a")], includesUnsafe: false)
        #expect(try made(plan) == "01a3456789")
        #expect(plan.mended == 2)
    }

    @Test(arguments: [
        [2..<6, 4..<8], [2..<8, 4..<5], [2..<4, 2..<4], [2..<4, 2..<6], [3..<3, 3..<3], [2..<6, 4..<4],
    ])
    func ofFixesThatOverlapNoneIsMade(ranges: [Range<Int>]) throws {
        let plan = FixPlan([safe(ranges[0], "a"), safe(ranges[1], "b"), safe(9..<10, "c")], includesUnsafe: false)
        #expect(try made(plan) == "012345678c")
        #expect((plan.mended, plan.refused) == (1, 2))
    }

    @Test func whatOverlapsTheFarthestIsRefusedThoughOthersStandBetween() throws {
        let plan = FixPlan([safe(0..<9, "a"), safe(1..<2, "b"), safe(8..<10, "c")], includesUnsafe: false)
        #expect(try made(plan) == "0123456789")
        #expect(plan.refused == 3)
    }

    @Test func unsafeFixesAreMadeOnlyWhereTheyAreAskedFor() throws {
        let fixes = [safe(2..<3, "a"), unsafe(4..<5, "b")]
        #expect(try made(FixPlan(fixes, includesUnsafe: false)) == "01a3456789")
        #expect(FixPlan(fixes, includesUnsafe: false).withheld == 1)
        #expect(try made(FixPlan(fixes, includesUnsafe: true)) == "01a3b56789")
    }

    @Test func ofASafeAndAnUnsafeFixTheSafeOneIsMade() throws {
        let plan = FixPlan([safe(2..<3, "a"), unsafe(2..<5, "b")], includesUnsafe: true)
        #expect(try made(plan) == "01a3456789")
        #expect((plan.mended, plan.refused) == (1, 1))
    }

    @Test func whatIsLeftOutNeedsNoOtherFix() throws {
        let fixes = [unsafe(2..<8, ""), safe(2..<4, "a"), unsafe(5..<5, "b"), safe(8..<8, "c"), safe(2..<2, "d")]
        let plan = FixPlan(fixes, includesUnsafe: true)
        #expect(try made(plan) == "01dc89")
        #expect((plan.mended, plan.refused) == (5, 0))
        #expect(try made(FixPlan(fixes, includesUnsafe: false)) == "01da4567c89")
    }

    @Test func aRepetitionIsMadeAndMendsNoFinding() throws {
        let plan = FixPlan([unsafe(2..<3, "a")], repetitions: [unsafe(6..<7, "a")], includesUnsafe: true)
        #expect(try made(plan) == "01a345a789")
        #expect(plan.mended == 1)
    }
}
