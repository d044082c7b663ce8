import Consistency

/// How far a run has come, in words and as a bar.
struct ProgressText {
    let done: Int
    let total: Int
    let elapsed: Duration
    let language: Language

    private static let barWidth = 24

    /// Shorter than a line of the terminal, so that it never wraps.
    func line(width: Int) -> String {
        let filled = total > 0 ? Self.barWidth * done / total : 0
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        let counts = LocalizedText(vi: "\(done)/\(total) văn bản", en: "\(done)/\(total) documents")[language]
        let words = counts + (timeLeft.map { ", \($0[language])" } ?? "")
        return String((bar.count + words.count + 1 < width ? "\(bar) \(words)" : words).prefix(max(0, width - 1)))
    }

    /// By what was done so far; nil before anything is.
    private var timeLeft: LocalizedText? {
        guard done > 0 else { return nil }
        let seconds = Int(elapsed / Duration.seconds(1) / Double(done) * Double(total - done)) + 1
        switch seconds {
        case ..<100: return LocalizedText(vi: "còn khoảng \(seconds) giây", en: "about \(seconds) s left")
        case ..<6000:
            return LocalizedText(vi: "còn khoảng \(seconds / 60) phút", en: "about \(seconds / 60) min left")
        default: return LocalizedText(vi: "còn khoảng \(seconds / 3600) giờ", en: "about \(seconds / 3600) h left")
        }
    }
}
