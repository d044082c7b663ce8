import Foundation
import Testing

/// The built program, run as its users run it.
enum Program {
    struct Run {
        let exitCode: Int32
        let isKilled: Bool
        let output: Data
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { Self.lines(of: text) }
        var errorLines: [String] { Self.lines(of: errors) }

        private static func lines(of text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { !$0.isEmpty }
        }
    }

    /// Next to the test bundle, whatever the configuration; else where a debug build puts it.
    static let url: URL = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let folders = [bundle, Bundle.main.bundleURL, repository.appendingPathComponent(".build/debug")]
        let candidates = folders.map { $0.appendingPathComponent("viendan").absoluteURL }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
    }()

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func run(_ arguments: String..., input: Data = Data(), in folder: TemporaryFolder) throws -> Run {
        try run(arguments, input: input, in: folder)
    }

    static func run(_ arguments: [String], input: Data = Data(), in folder: TemporaryFolder) throws -> Run {
        try start(url, arguments, input, folder)
    }

    /// Runs a line of shell, in which `"$0"` is the program: for what `Process` can't do.
    static func shell(_ script: String, in folder: TemporaryFolder) throws -> Run {
        try start(URL(fileURLWithPath: "/bin/sh"), ["-c", script, url.path], Data(), folder)
    }

    /// Streams are files, not pipes: nothing can block on a full one, and no other test can hold one open.
    private static func start(_ program: URL, _ arguments: [String], _ input: Data, _ folder: TemporaryFolder) throws
        -> Run
    {
        let streams = try TemporaryFolder()
        try streams.write(input, to: "input")
        try streams.write(Data(), to: "output")
        try streams.write(Data(), to: "errors")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput = try FileHandle(forReadingFrom: streams.url("input"))
        process.standardOutput = try FileHandle(forWritingTo: streams.url("output"))
        process.standardError = try FileHandle(forWritingTo: streams.url("errors"))
        try process.run()
        process.waitUntilExit()
        return Run(
            exitCode: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
            output: try Data(contentsOf: streams.url("output")),
            errors: String(decoding: try Data(contentsOf: streams.url("errors")), as: UTF8.self))
    }
}

/// A folder of its own for a test; it goes when the test is done with it.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// With files, given as path and text.
    convenience init(_ files: KeyValuePairs<String, String>) throws {
        try self.init()
        for (path, text) in files { try write(Data(text.utf8), to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func url(_ path: String) -> URL { url.appendingPathComponent(path) }

    /// Writes a file, and the folders on the way to it.
    func write(_ data: Data, to path: String) throws {
        try FileManager.default.createDirectory(
            at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url(path))
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
    }
}
