import Citations
import LegalText

/// Reads what comments ask for: `ignore VD101,VD2 lý do`, `ignore-file VD202 lý do`.
struct SuppressionReader {
    /// What could be read, each with what it is for; nil where nothing stands behind the comment.
    private(set) var suppressions: [(suppression: Suppression, scope: SuppressionScope?)] = []
    /// What could not.
    private(set) var faults: [Finding] = []
    let scopes: SuppressionScopes

    private let source: SourceText
    /// Names that were looked up already: a text may have very many comments.
    private var known: [String: [String]] = [:]

    init(_ document: CitingDocument) {
        source = document.source
        scopes = SuppressionScopes(document.comments.filter(\.isClosed), in: source)
        for comment in document.comments { read(comment) }
    }

    private mutating func read(_ comment: InstructionComment) {
        guard comment.isClosed else { return faults.append(UnusedSuppression.unclosed(at: comment.range)) }
        var words = source.words(in: comment.words)[...]
        let scope: SuppressionScope?
        switch words.popFirst().map(source.string) {
        case "ignore": scope = scopes.scope(of: comment)
        case "ignore-file": scope = .file
        default: return faults.append(UnusedSuppression.unknownInstruction(at: comment.range))
        }
        let names = source.names(in: words)
        if names.isEmpty { faults.append(UnusedSuppression.withoutCode(at: comment.range)) }
        for range in names {
            let name = source.string(range)
            let rules = rules(named: name)
            if rules.isEmpty {
                faults.append(UnusedSuppression.unknownCode(name, at: range))
            } else {
                suppressions.append((Suppression(range: range, name: name, rules: rules), scope))
            }
        }
    }

    /// Empty for what names no rule, or only the one that speaks of comments.
    private mutating func rules(named name: String) -> [String] {
        if let rules = known[name] { return rules }
        let selector = RuleSelector(name.uppercased())
        let rules = RuleCatalog.pages.filter { selector?.precision(for: $0) != nil }.map(\.code)
            .filter { $0 != UnusedSuppression.page.code }
        known[name] = rules
        return rules
    }
}

extension SourceText {
    /// What stands between spaces.
    fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
        slice(range).split { $0 == 0x20 || $0 == 0x09 }.map { $0.startIndex..<$0.endIndex }
    }

    /// The names of rules that words begin with: the first word, each that follows a comma, and each that looks like one.
    fileprivate func names(in words: ArraySlice<Range<Int>>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var isListed = true
        for word in words {
            guard isListed || isCode(word) else { break }
            names += slice(word).split(separator: UInt8(ascii: ",")).map { $0.startIndex..<$0.endIndex }
            isListed = byte(at: word.upperBound - 1) == UInt8(ascii: ",")
        }
        return names
    }

    /// *VD102*, in letters of any case.
    private func isCode(_ word: Range<Int>) -> Bool {
        let bytes = slice(word)
        return bytes.count > 2 && bytes.prefix(2).map { $0 | 0x20 } == Array("vd".utf8)
            && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
    }
}
