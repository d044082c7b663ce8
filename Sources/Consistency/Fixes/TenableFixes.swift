import Citations
import LegalText

extension [Finding] {
    /// The findings of a document with fixes only where these may be made: none in an address; in a quotation, or in the
    /// name of another document, even a change of form is one of words that are not the text's own.
    func withTenableFixes(in document: CitingDocument) -> [Finding] {
        guard contains(where: { $0.fix != nil }) else { return self }
        let names = document.names
        return map { finding in
            guard let fix = finding.fix else { return finding }
            let place = FixPlace(of: fix.range, in: document.source)
            if place == .address { return finding.with(fix: nil) }
            let isOwn =
                place == .sentence
                && !(names.first(endingBehind: fix.range.lowerBound).map {
                    $0.lowerBound <= fix.range.lowerBound
                } ?? false)
            return finding.with(fix: Fix(fix.range, fix.replacement, isSafe: fix.isSafe && isOwn))
        }
    }
}

extension Finding {
    fileprivate func with(fix: Fix?) -> Finding {
        Finding(page, severity: severity, at: range, message, evidence: evidence, fix: fix)
    }
}

extension CitingDocument {
    /// Where the names of cited documents stand, which name others in turn; ascending, apart from each other.
    fileprivate var names: [Range<Int>] {
        references.compactMap(\.subject).sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { names, name in
            if let last = names.last, name.lowerBound < last.upperBound {
                names[names.count - 1] = last.lowerBound..<Swift.max(last.upperBound, name.upperBound)
            } else {
                names.append(name)
            }
        }
    }
}
