import Consistency

/// Keeps the findings of a report within a limit: the graver before the lesser, of one severity the earlier. Errors are
/// handed on at once, the others when all are known; what waits is within the limit too.
public struct GravestEntries: Sendable {
    public let limit: ReportLimit
    /// How many findings had to be left out so far.
    public private(set) var leftOut = 0

    private var waiting: [Severity: [[UInt8]]] = [:]
    private var count = 0
    private var byteCount = 0

    public init(limit: ReportLimit) { self.limit = limit }

    /// What can be written at once; nil where the entry has to wait or is left out.
    public mutating func take(_ entry: ReportEntry) -> [UInt8]? {
        guard let severity = entry.severity else { return entry.bytes }
        while count >= limit.findings || byteCount + entry.bytes.count > limit.bytes {
            leftOut += 1
            guard let lesser = Severity.allCases.first(where: { $0 < severity && waiting[$0]?.isEmpty == false }),
                let dropped = waiting[lesser]?.popLast()
            else { return nil }
            count -= 1
            byteCount -= dropped.count
        }
        count += 1
        byteCount += entry.bytes.count
        if severity == Severity.allCases.max() { return entry.bytes }
        waiting[severity, default: []].append(entry.bytes)
        return nil
    }

    /// What waited, the graver first; nothing waits any more.
    public mutating func rest() -> [[UInt8]] {
        defer { waiting = [:] }
        return Severity.allCases.sorted(by: >).flatMap { waiting[$0] ?? [] }
    }
}
