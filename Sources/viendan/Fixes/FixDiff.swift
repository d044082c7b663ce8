import Consistency
import Reports

/// `check --diff`: prints what the fixes that a run has found would change.
struct FixDiff {
    let options: FixOptions

    /// Prints through the run, and tells how it ended: with findings where something would change.
    func print(by run: inout DocumentRun) -> ExitCode {
        var (mended, files, refused, withheld) = (0, 0, 0, 0)
        for (path, fixes) in run.fixes.sorted(by: { $0.key < $1.key }) {
            let plan = fixes.plan(includesUnsafe: options.includesUnsafe)
            refused += plan.refused
            withheld += plan.withheld
            guard !plan.edits.isEmpty, let source = run.text(of: path, hash: fixes.contentHash) else { continue }
            var name = Array(path.utf8)
            if case .file(let file) = run.input(named: path) {
                guard FixedFile(path: file).holds(source) else {
                    let message = FixedFile.Failure.converted.message[run.options.language]
                    StandardError.print("\(path.printablePath): \(message)")
                    continue
                }
                name = file.bytes
            }
            mended += plan.mended
            files += 1
            run.print(UnifiedDiff(of: plan, in: source).bytes(path: name, isForTerminal: StandardOutput.isTerminal))
        }
        let language = run.options.language
        if refused > 0 { StandardError.print(FixedInputs.refusal(refused)[language]) }
        let end = run.finish()
        guard end == .clean else { return end }
        StandardError.print(Self.summary(mended, files, withheld)[language])
        return mended > 0 ? .findings : .clean
    }

    private static func summary(_ mended: Int, _ files: Int, _ withheld: Int) -> LocalizedText {
        let (vi, en) =
            withheld > 0
            ? (" (thêm \(withheld) với --unsafe-fixes)", " (\(withheld) more with --unsafe-fixes)") : ("", "")
        return mended > 0
            ? LocalizedText(
                vi: "viendan: --fix sẽ sửa \(mended) phát hiện trong \(files) văn bản\(vi).",
                en: "viendan: --fix would mend \(mended) findings in \(files) documents\(en).")
            : LocalizedText(
                vi: "viendan: --fix không có gì để sửa\(vi).", en: "viendan: --fix has nothing to mend\(en).")
    }
}
