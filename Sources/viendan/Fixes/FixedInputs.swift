import Consistency
import LegalText
import Reports

/// `check --fix`: makes the fixes that a run has found, in files, and in what stood on standard input.
struct FixedInputs {
    /// The findings that are mended.
    private(set) var mended = 0
    /// Whether a file should have been written and could not be.
    private(set) var hasFailed = false
    /// What stood on standard input, mended; nil where nothing stood there.
    private(set) var standardInput: SourceText?

    init(of run: DocumentRun, _ options: FixOptions) {
        standardInput = run.standardInput
        var refused = 0
        // A file may have several paths, by links: it is mended under the first.
        var written: Set<RawPath> = []
        for (path, fixes) in run.fixes.sorted(by: { $0.key < $1.key }) {
            let plan = fixes.plan(includesUnsafe: options.includesUnsafe)
            refused += plan.refused
            guard !plan.edits.isEmpty else { continue }
            if case .file(let file) = run.input(named: path), !written.insert(file.real ?? file).inserted {
                mended += plan.mended
                continue
            }
            do throws(FixedFile.Failure) {
                try make(plan, of: fixes, in: run.input(named: path))
                mended += plan.mended
            } catch {
                // What no fix can be made in is reported all the same, with the findings that are left.
                if case .converted = error {} else { hasFailed = true }
                StandardError.print("\(path.printablePath): \(error.message[run.options.language])")
            }
        }
        if refused > 0 { StandardError.print(Self.refusal(refused)[run.options.language]) }
    }

    private mutating func make(_ plan: FixPlan, of fixes: TextFixes, in input: Input?) throws(FixedFile.Failure) {
        switch input {
        case .file(let path): try FixedFile(path: path).make(plan, in: fixes.contentHash)
        case .standardInput:
            guard let source = standardInput else { throw .input(.changed) }
            let bytes = source.encoding.encoded(plan.text(of: source, in: 0..<source.count))
            do {
                standardInput = try SourceText(path: source.path, original: bytes, byteCount: bytes.count)
            } catch {
                throw .input(.notText(error))
            }
        case nil: throw .input(.changed)
        }
    }

    /// What is told where fixes stand in each other's way.
    static func refusal(_ count: Int) -> LocalizedText {
        LocalizedText(
            vi:
                "viendan: \(count) đề nghị sửa chồng lên hoặc mâu thuẫn với đề nghị khác nên để lại: chạy lại, hoặc sửa tay",
            en: "viendan: \(count) fixes overlap or contradict others and are left: run again, or mend these by hand")
    }
}
