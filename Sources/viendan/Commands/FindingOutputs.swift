import Consistency
import Reports

/// The forms in which a check reports, and where each goes: standard output first, then the files.
struct FindingOutputs: Sendable {
    private(set) var reporters: [any FindingReporter]
    private(set) var streams: [ReportStream]

    /// Starts the files; nil, with a word on standard error, where one can't be written.
    /// - Parameter isDiverted: whether standard output is for something else, so that the first goes to standard error.
    init?(_ options: CheckOptions, isDiverted: Bool) {
        let language = options.input.language
        let paths = ReportPaths.current
        let isColoured = options.color.isColoured && !isDiverted
        let printed =
            options.showsStatistics
            ? Self.statistics(options)
            : Self.reporter(options.format, options, paths, isColoured: isColoured, hasSummary: !options.isQuiet)
        (reporters, streams) = ([printed], [ReportStream(printed, isDiverted: isDiverted)])
        for output in options.outputs {
            do throws(OutputFailure) {
                let reporter = Self.reporter(output.format, options, paths, isColoured: false)
                streams.append(ReportStream(reporter, file: try OutputFile(path: output.path)))
                reporters.append(reporter)
            } catch {
                for stream in streams { stream.discard() }
                StandardError.print("\(output.path.text.printablePath): \(error.message[language])")
                return nil
            }
        }
    }

    private static func statistics(_ options: CheckOptions) -> any FindingReporter {
        let language = options.input.language
        return options.format == .json
            ? FindingStatisticsJSON(language: language, version: Viendan.version)
            : FindingStatistics(language: language, hasSummary: !options.isQuiet)
    }

    private static func reporter(
        _ format: FindingFormat, _ options: CheckOptions, _ paths: ReportPaths, isColoured: Bool,
        hasSummary: Bool = true
    ) -> any FindingReporter {
        let language = options.input.language
        return switch format {
        case .full: FindingFull(language: language, isColoured: isColoured, hasSummary: hasSummary)
        case .concise: FindingConcise(language: language, isColoured: isColoured, hasSummary: hasSummary)
        case .json: FindingJSON(language: language, version: Viendan.version)
        case .jsonl: FindingLines(language: language)
        case .sarif: FindingSARIF(language: language, version: Viendan.version, paths: paths)
        case .github: FindingGitHub(language: language, paths: paths)
        case .gitlab: FindingGitLab(language: language, paths: paths)
        case .junit: FindingJUnit(language: language, failOn: options.failOn)
        case .csv: FindingCSV(language: language)
        }
    }
}

extension ReportPaths {
    /// From the root of the repository in which the program runs, else from its folder.
    fileprivate static var current: ReportPaths {
        let folder = RawPath(".").real ?? RawPath("/")
        return ReportPaths(root: (folder.repository ?? folder).text, folder: folder.text)
    }
}
