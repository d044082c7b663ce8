import CitationGraph
import Citations
import Foundation
import LegalText
import Testing

@testable import Consistency

/// Every plan of the corpus against the references and findings that were set down by hand.
@Suite struct CorpusTests {
    private static func document(_ plan: URL) throws -> CitingDocument {
        let bytes = Array(try Data(contentsOf: plan))
        return CitingDocument(try SourceText(path: plan.lastPathComponent, original: bytes, byteCount: bytes.count))
    }

    @Test func thereAreAtLeastFifteenPlansWithGold() {
        #expect(Gold.plans.count >= 15)
    }

    @Test(arguments: Gold.plans)
    func everyReferenceIsFoundAndNoMore(plan: URL) throws {
        let document = try Self.document(plan)
        let gold = try Gold.records(of: plan).filter(\.isNumbered)
        let found = document.references.filter { $0.kind == .numbered }
        #expect(found.map { document.source.string($0.range) } == gold.map { $0.text ?? "" })
        for (reference, wanted) in zip(found, gold) {
            #expect(reference.type?.name == wanted.type, "\(wanted.text ?? "")")
            #expect(reference.symbol.canonical == wanted.symbol, "\(wanted.text ?? "")")
            #expect(reference.symbol.number.value == wanted.number, "\(wanted.text ?? "")")
            #expect(reference.symbol.year?.value == wanted.year, "\(wanted.text ?? "")")
            #expect(reference.symbol.code == wanted.code, "\(wanted.text ?? "")")
            #expect(reference.date?.valid?.iso == wanted.date, "\(wanted.text ?? "")")
            #expect(reference.date.map { document.source.string($0.range).flat } == wanted.dateText?.flat)
            #expect(reference.issuer?.name.flat == wanted.issuer?.flat, "\(wanted.text ?? "")")
            #expect(
                reference.pinpoint.map { document.source.string($0.range).flat } == wanted.pinpoint?.flat,
                "\(wanted.text ?? "")")
        }
    }

    /// Where a subject ends is told by sense now and then: the figure that the README quotes must hold.
    @Test func subjectsAreRightInNineteenOfTwenty() throws {
        var (right, all) = (0, 0)
        for plan in Gold.plans {
            let document = try Self.document(plan)
            let gold = try Gold.records(of: plan).filter(\.isNumbered)
            for (reference, wanted) in zip(document.references.filter { $0.kind == .numbered }, gold) {
                all += 1
                if reference.subject.map(document.runningText)?.flat == wanted.subject?.flat { right += 1 }
            }
        }
        #expect(right * 20 >= all * 19, "\(right) of \(all)")
    }

    @Test(arguments: Gold.plans)
    func oneDocumentHasOneIdentityAndTwoHaveTwo(plan: URL) throws {
        let document = try Self.document(plan)
        let gold = try Gold.records(of: plan).filter(\.isNumbered)
        var targets: [String: Set<String>] = [:]
        for (index, wanted) in zip(
            document.references.indices.filter { document.references[$0].kind == .numbered }, gold)
        {
            targets[wanted.document ?? "", default: []].insert("\(document.resolutions[index])")
        }
        for (name, found) in targets { #expect(found.count == 1, "\(name)") }
        #expect(Set(targets.values.compactMap(\.first)).count == targets.count)
    }

    @Test(arguments: Gold.plans)
    func theHeaderIsReadAsItStands(plan: URL) throws {
        let document = try Self.document(plan)
        let wanted = try #require(try Gold.records(of: plan).first { $0.record == "own" })
        let header = document.header
        #expect(header.symbol?.canonical == wanted.symbol)
        #expect(header.date?.valid?.iso == wanted.date)
        #expect(header.place?.value == wanted.place)
        #expect(header.issuer?.name == wanted.issuer)
    }

    @Test(arguments: Gold.plans)
    func exactlyTheSetDownDefectsAreFound(plan: URL) throws {
        let document = try Self.document(plan)
        let text = document.source.string(0..<document.source.count)
        // What only the other plans show is set down too; the figures of the README are taken over all of them.
        let codes = Set(RuleCatalog.documentRules.map { type(of: $0).page.code })
        let wanted = try Gold.records(of: plan).filter { $0.record == "finding" && codes.contains($0.code ?? "") }
            .map { gold -> String in
                let context = (gold.after ?? "") + (gold.text ?? "")
                let place = try #require(text.firstRange(of: context), "\(context)")
                let start =
                    text.utf8.distance(from: text.startIndex, to: place.lowerBound) + (gold.after ?? "").utf8.count
                return "\(start) \(gold.code ?? "") \(gold.severity ?? "") \(gold.text ?? "")"
            }
        let found = RuleCatalog.findings(in: document).map {
            "\($0.range.lowerBound) \($0.page.code) \($0.severity.rawValue) \(document.source.string($0.range))"
        }
        #expect(Set(found) == Set(wanted))
    }
}
