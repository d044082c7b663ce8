extension [Outline.Entry] {
    /// Headings that follow one another so closely hold nothing between them; in bytes.
    private static var longestLine: Int { 240 }
    /// Fewer may be a part with its first chapter.
    private static var shortestList: Int { 4 }

    /// Without the lists of contents, in which chapters and parts follow each other line by line.
    var withoutContents: [Outline.Entry] {
        var result: [Outline.Entry] = []
        var run: [Outline.Entry] = []
        func endRun() {
            // The first heading of the text itself may come right behind the list, which names it too.
            let last = run.last
            let isRepeated = run.dropLast().contains { $0.unit == last?.unit && $0.label == last?.label }
            if run.count - (isRepeated ? 1 : 0) < Self.shortestList {
                result += run
            } else if isRepeated {
                result += run.suffix(1)
            }
            run = []
        }
        for heading in self {
            let isPart = heading.unit == .part || heading.unit == .chapter
            if !isPart || run.last.map({ heading.start - $0.start > Self.longestLine }) ?? false { endRun() }
            if isPart { run.append(heading) } else { result.append(heading) }
        }
        endRun()
        return result
    }
}
