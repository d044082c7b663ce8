import Consistency
import Reports

/// A file that `check` writes beside what it prints: `--output sarif=ket-qua.sarif`.
struct FindingOutput: Sendable {
    let format: FindingFormat
    let path: RawPath
}

extension ArgumentReader {
    /// Reads `FORM=FILE`.
    /// - Parameter others: the files that are written already.
    /// - Throws: `UsageError`.
    mutating func output(_ word: Word, beside others: [FindingOutput]) throws(UsageError) -> FindingOutput {
        let bytes = try path(of: word).bytes
        let form = bytes.prefix { $0 != UInt8(ascii: "=") }
        let path = RawPath(bytes: Array(bytes.dropFirst(form.count + 1)))
        let name = String(decoding: form, as: UTF8.self)
        let format: FindingFormat = try choice(.option("--output", value: RawPath(name)))
        guard !path.bytes.isEmpty, path != RawPath("-") else {
            throw usage(
                LocalizedText(
                    vi: "--output cần một tệp: \(name)=TỆP; dạng của đầu ra chuẩn là --output-format \(name)",
                    en: "--output needs a file: \(name)=FILE; what is printed is told by --output-format \(name)"))
        }
        guard !others.contains(where: { $0.path.plain == path.plain }) else {
            throw usage(
                LocalizedText(
                    vi: "--output ghi hai lần vào \(path.text.printablePath): mỗi dạng cần một tệp riêng",
                    en: "--output writes to \(path.text.printablePath) twice: each form needs a file of its own"))
        }
        return FindingOutput(format: format, path: path)
    }
}
