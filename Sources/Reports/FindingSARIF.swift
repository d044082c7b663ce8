import Consistency
import LegalText

/// `check --output-format sarif`: SARIF 2.1.0, as code scanning on GitHub wants it.
public struct FindingSARIF: FindingReporter {
    /// GitHub shows no more of the places that belong to a result.
    private static let mostRelated = 100

    private let language: Language
    private let version: String
    private let paths: ReportPaths

    public init(language: Language, version: String, paths: ReportPaths) {
        self.language = language
        self.version = version
        self.paths = paths
    }

    public let separator = Array(",\n".utf8)

    /// GitHub refuses files with more than 25,000 results or 10 MB when compressed, which makes a tenth of such text.
    public var limit: ReportLimit? { ReportLimit(findings: 25_000, bytes: 50 << 20) }

    public func opening() -> [UInt8] {
        var tool = JSONWriter()
        tool.sarifTool(version: version, language)
        var bases = JSONWriter()
        bases.object { writer in
            writer.key("%SRCROOT%")
            writer.object { writer in
                writer.key("uri")
                writer.value(paths.rootURI)
            }
        }
        let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        return Array("{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":".utf8) + tool.bytes
            + Array(",\"language\":\"\(language.rawValue)\",\"columnKind\":\"unicodeCodePoints\"".utf8)
            + Array(",\"originalUriBaseIds\":".utf8) + bases.bytes + Array(",\"results\":[\n".utf8)
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        zip(findings, Fingerprint.all(of: findings, in: source)).map { finding, fingerprint in
            var writer = JSONWriter()
            write(finding, fingerprint, in: source, to: &writer)
            return ReportEntry(writer.bytes, severity: finding.severity)
        }
    }

    private func write(
        _ finding: Finding, _ fingerprint: String, in source: SourceText, to writer: inout JSONWriter
    ) {
        let related = finding.evidence.filter { if case .table = $0.place { false } else { true } }
        writer.object { writer in
            writer.key("ruleId")
            writer.value(finding.page.code)
            writer.key("level")
            writer.value(finding.severity.sarifLevel)
            writer.key("message")
            writer.sarifMessage(message(of: finding, hiding: max(0, related.count - Self.mostRelated)))
            writer.key("locations")
            writer.array([finding.range]) { writer, range in
                writer.object { writer in
                    writer.key("physicalLocation")
                    writer.sarifPlace(source.path, paths) { $0.sarifRegion(range, in: source) }
                    guard let place = finding.placeName(in: source, language) else { return }
                    writer.key("logicalLocations")
                    writer.array([place]) { writer, place in
                        writer.object { writer in
                            writer.key("name")
                            writer.value(place)
                        }
                    }
                }
            }
            writer.key("relatedLocations")
            writer.array(related.prefix(Self.mostRelated).enumerated()) { writer, item in
                write(item.element, number: item.offset + 1, in: source, to: &writer)
            }
            writer.key("partialFingerprints")
            writer.object { writer in
                // GitHub's own hash of the line would make one alert of two findings on it. The ordinal that stands
                // behind its colon is part of the fingerprint already.
                writer.key("primaryLocationLineHash")
                writer.value("\(fingerprint):1")
            }
            if let fix = finding.fix, !source.isConverted {
                writer.key("fixes")
                writer.array([fix]) { writer, fix in write(fix, of: finding, in: source, to: &writer) }
            }
        }
    }

    /// What a table says has no place of its own, and stands in the message.
    private func message(of finding: Finding, hiding hidden: Int) -> String {
        var parts = [finding.message[language]]
        for evidence in finding.evidence {
            if case .table = evidence.place { parts.append(evidence.message[language]) }
        }
        if hidden > 0 {
            let rest = LocalizedText(vi: "và \(hidden) chỗ nữa", en: "and \(hidden) more places")
            parts.append(rest[language])
        }
        return parts.joined(separator: "; ")
    }

    private func write(
        _ evidence: Finding.Evidence, number: Int, in source: SourceText, to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("id")
            writer.value(number)
            switch evidence.place {
            case .here(let range):
                writer.key("physicalLocation")
                writer.sarifPlace(source.path, paths) { $0.sarifRegion(range, in: source) }
            case .elsewhere(let location):
                writer.key("physicalLocation")
                writer.sarifPlace(location.path, paths) { $0.sarifRegion(from: location.start, to: location.end) }
            case .table: break
            }
            writer.key("message")
            writer.sarifMessage(evidence.message[language])
        }
    }

    private func write(_ fix: Fix, of finding: Finding, in source: SourceText, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("description")
            writer.sarifMessage(finding.proposal(in: source, language) ?? "")
            writer.key("artifactChanges")
            writer.array([fix]) { writer, fix in
                writer.object { writer in
                    writer.key("artifactLocation")
                    writer.sarifArtifact(source.path, paths)
                    writer.key("replacements")
                    writer.array([fix]) { writer, fix in
                        writer.object { writer in
                            writer.key("deletedRegion")
                            writer.sarifRegion(fix.range, in: source)
                            writer.key("insertedContent")
                            writer.object { writer in
                                writer.key("text")
                                writer.value(fix.replacement)
                            }
                        }
                    }
                }
            }
        }
    }

    /// How the run went: what could not be read, and how much was left out.
    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.array([summary]) { writer, summary in
            writer.object { writer in
                writer.key("executionSuccessful")
                writer.value(summary.failed.isEmpty)
                writer.key("toolExecutionNotifications")
                writer.array(notifications(summary, leftOut: leftOut)) { writer, notification in
                    writer.object { writer in
                        writer.key("level")
                        writer.value(notification.level)
                        writer.key("message")
                        writer.sarifMessage(notification.message)
                        guard let path = notification.path else { return }
                        writer.key("locations")
                        writer.array([path]) { writer, path in
                            writer.object { writer in
                                writer.key("physicalLocation")
                                writer.sarifPlace(path, paths)
                            }
                        }
                    }
                }
            }
        }
        return Array("\n],\"invocations\":".utf8) + writer.bytes + Array("}]}\n".utf8)
    }

    private struct Notification {
        let level: String
        let message: String
        var path: String?
    }

    private func notifications(_ summary: Summary, leftOut: Int) -> [Notification] {
        var notifications = summary.failed.map {
            Notification(level: "error", message: $0.reason[language], path: $0.path)
        }
        if leftOut > 0, let limit {
            notifications.append(Notification(level: "warning", message: limit.message(leftOut: leftOut)[language]))
        }
        return notifications
    }
}
