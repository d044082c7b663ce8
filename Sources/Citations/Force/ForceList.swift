import LegalText

/// Reads the documents behind a verb, one or a list, with the parts that are named of them: *khoản 2 Điều 5 Nghị định số A và
/// Nghị định số B*, *các Thông tư sau đây: a) Thông tư số A; b) …*.
struct ForceList {
    struct Member {
        let item: Int
        /// *khoản 2 Điều 5*; nil for the whole document.
        let parts: String?
    }

    private let force: ForceText
    private var text: TokenizedText { force.text }
    private(set) var members: [Member] = []
    /// Behind the last.
    private(set) var end: Int
    /// Whether the members are items behind a colon.
    private var isListed = false
    /// Of all members: *một số điều của các Thông tư sau*.
    private var shared: String?
    private let sort: Sort

    /// What the documents of a list are: those to which something is done, or those that do it. Of these further members
    /// are only told from the next document of the sentence by being cited by number alone.
    enum Sort {
        case objects, agents
    }

    /// The list that begins at a token and ends before `limit`; without members where none stands there.
    ///
    /// `isBehindColon` says that a colon stands before `start`.
    init(
        at start: Int, before limit: Int? = nil, of sort: Sort = .objects, in force: ForceText,
        isBehindColon: Bool = false
    ) {
        self.force = force
        self.sort = sort
        isListed = isBehindColon
        end = start
        let limit = min(limit ?? force.text.count, force.text.count)
        var index = start
        while index < limit, let (item, from) = next(from: index, before: limit) {
            guard !isNext(item, at: index) else { return }
            let parts = parts(from..<force.items[item].start)
            if let parts, parts.isOfWords || (members.isEmpty && parts.hasPrefix("một số ")) { shared = parts }
            if !isNamedBehind(item) {
                members.append(Member(item: item, parts: together(parts)))
            }
            end = text.behindRemark(force.items[item].end) ?? force.items[item].end
            guard let behind = continuation(from: end, before: limit) else { return }
            index = behind
        }
    }

    /// *điểm c và bổ sung điểm g khoản 3 Điều 8*: a part that the part behind the next verb completes.
    private func isNamedBehind(_ item: Int) -> Bool {
        let part = force.items[item]
        guard part.kind == .internal, part.end < text.count, text.word(part.end) == .and,
            !(part.start..<part.end).contains(where: { text.word($0) == .article })
        else { return false }
        return force.words.verbs.longestMatch(startingAt: part.end + 1, in: text) != nil
    }

    /// A member's parts with what the words before the list say of all of them: *các nội dung về thuế tại: a) Điều 5 …*
    private func together(_ parts: String?) -> String? {
        guard isListed, let shared, let parts, parts != shared, !shared.hasPrefix("một số ") else {
            return parts ?? shared
        }
        return shared + " tại " + parts
    }

    /// Whether an item, which joins a list by a comma or *và*, is no member: *Luật A được sửa đổi theo Luật số 48, Luật B …*,
    /// *theo quy định của Luật A và Nghị định B*.
    private func isNext(_ item: Int, at index: Int) -> Bool {
        guard let last = members.last else { return false }
        let joined = force.items[item]
        if text.link(after: index - 1) == .semicolon || isSemicolon(after: index - 1) { return false }
        let before = force.items[last.item]
        // Thông tư số A sửa đổi Thông tư số B và Thông tư số C: which two are joined is not told.
        if force.mayGoOn(before, with: joined) { return true }
        switch sort {
        case .agents where !isListed: return !joined.isBare || joined.hasPinpoint != before.hasPinpoint
        default: return isListed && joined.type != nil && before.type != nil && joined.type != before.type
        }
    }

    /// Where the list goes on behind a member; nil where it ends.
    private func continuation(from index: Int, before limit: Int) -> Int? {
        guard index < limit else { return nil }
        let link = text.link(after: index - 1)
        if link == .comma { return index }
        if link == .semicolon || isSemicolon(after: index - 1) {
            return sort == .objects || isListed ? index : nil
        }
        if link.isSpace, text.word(index) == .and, link != .blankLine { return index }
        // a) Thông tư số A đã được sửa đổi theo Thông tư số B;
        guard isListed else { return nil }
        for place in index..<min(limit, index + Self.longestTail) {
            if text.link(after: place) == .semicolon || isSemicolon(after: place) { return place + 1 }
            if !force.goesOn(after: place) { return nil }
        }
        return nil
    }

    private func isSemicolon(after index: Int) -> Bool {
        text.separator(after: index)?.isEdged(by: UInt8(ascii: ";")) ?? false
    }

    /// In tokens.
    private static let longestTail = 120
    private static let longestParts = 400

    /// The next document or part of one, behind words that name parts; `from` is where these begin.
    private mutating func next(from start: Int, before limit: Int) -> (item: Int, from: Int)? {
        var index = start
        var from = behindLabel(start)
        while index < limit, index - start < Self.longestParts {
            let link = text.link(after: index - 1)
            // The number of a page may stand before its header.
            if index > start, text.isPageBreak(after: index - 1), (from..<index).allSatisfy(text.isNumber) {
                from = behindLabel(index)
            }
            if let item = force.item(leadingAt: index) {
                if force.names(item) { return (item, from) }
                // Parts of a document that is named behind them.
                index = force.items[item].end
                continue
            }
            if index > start {
                if link == .colon {
                    shared = parts(from..<index).map { String($0.prefix(before: " tại ")) } ?? shared
                    isListed = true
                    from = behindLabel(index)
                } else if link == .end || (link == .blankLine && !isListed && !text.isPageBreak(after: index - 1))
                    || (link == .dot && !isLabel(index - 1))
                {
                    return nil
                }
            }
            if let behind = behindQuotation(index) {
                index = behind
            } else if force.words.subjects.contains(text.word(index)), let behind = behindSubject(index, before: limit)
            {
                index = behind
            } else if force.words.fillers.contains(text.word(index)) || text.isNumber(index) || isShort(index) {
                index += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// *a*, *IV*, *7b*
    private func isShort(_ index: Int) -> Bool {
        if text.length(index) <= 2 || text.isRomanNumeral(index) { return true }
        guard index > 0 else { return false }
        return text.word(index - 1) == .list
            || (text.link(after: index - 1) == .tightHyphen && text.length(index) <= 3)
    }

    /// *a)*, *1.* at the start of a line.
    private func isLabel(_ index: Int) -> Bool {
        text.startsLine(index) && (text.isNumber(index) || isShort(index))
    }

    private func behindLabel(_ index: Int) -> Int {
        guard index + 1 < text.count, isLabel(index) else { return index }
        let link = text.link(after: index)
        return link == .closing || link == .dot || link == .other ? index + 1 : index
    }

    /// The token behind the words in quotation marks that open before a token; nil where none do.
    private func behindQuotation(_ index: Int) -> Int? {
        guard index > 0, hasMark(0x9C, in: text.end(index - 1)..<text.start(index)) else { return nil }
        return (index..<min(index + Self.longestTail, text.count - 1))
            .first { hasMark(0x9D, in: text.end($0)..<text.start($0 + 1)) }.map { $0 + 1 }
    }

    /// Whether “ or ” (U+201C, U+201D) or the plain mark for both stands in a range.
    private func hasMark(_ last: UInt8, in range: Range<Int>) -> Bool {
        range.contains {
            text.byte(at: $0) == UInt8(ascii: "\"")
                || (text.byte(at: $0) == 0xE2 && text.byte(at: $0 + 1) == 0x80 && text.byte(at: $0 + 2) == last)
        }
    }

    /// *về chính sách thuế tại*: the token of *tại* or *của* that ends it.
    private func behindSubject(_ index: Int, before limit: Int) -> Int? {
        for place in index..<min(limit, index + Self.longestSubject) {
            if text.word(place) == .at { return place }
            if force.item(leadingAt: place + 1) != nil { return place + 1 }
            guard force.goesOn(after: place), force.words.verbs.longestMatch(startingAt: place, in: text) == nil else {
                return nil
            }
        }
        return nil
    }

    /// In tokens.
    private static let longestSubject = 24

    /// The parts that tokens name; nil where they name none.
    private func parts(_ tokens: Range<Int>) -> String? {
        guard !tokens.isEmpty else { return nil }
        var words = force.document.runningText(text.range(tokens)).split(separator: " ").map(String.init)
        while let last = words.last, Self.joints.contains(last.lowercased()) { words.removeLast() }
        while let first = words.first, Self.joints.contains(first.lowercased()) { words.removeFirst() }
        let isWhole = words.allSatisfy { Self.wholes.contains($0.lowercased()) }
        return isWhole ? nil : words.joined(separator: " ")
    }

    /// Words around the parts that name none.
    private static let joints: Set<String> = [
        "của", "tại", "các", "những", "và", "ban", "hành", "kèm", "theo", "toàn", "bộ", "gồm", "hết", "cùng",
    ]
    /// Words with which documents are announced, not parts of them.
    private static let wholes: Set<String> = [
        "các", "văn", "bản", "quy", "định", "sau", "đây", "dưới", "quyết", "thông", "tư", "nghị", "luật", "pháp",
        "lệnh", "liên", "tịch", "một", "số", "của", "tại", "và", "như", "đối", "với",
    ]
}

extension String {
    /// What stands before the last of some words; the whole where they don't stand in it.
    fileprivate func prefix(before words: String) -> Substring {
        ranges(of: words).last.map { self[..<$0.lowerBound] } ?? self[...]
    }

    /// Whether parts are words of the text, *cụm từ “A” bằng cụm từ “B”*: the document goes on with others.
    var isOfWords: Bool { contains("“") || contains("\"") || hasPrefix("cụm từ") || hasPrefix("từ ") }
}
