import CitationGraph
import Consistency
import LegalText

/// A register that `viendan register` wrote.
struct RegisterFile {
    let path: RawPath

    /// - Throws: `Failure`.
    func read() throws(Failure) -> Register {
        var reader = FileReader(converters: .none)
        let source: SourceText
        do {
            source = try reader.text(of: .file(path))
        } catch {
            let failure = error == .notFound() ? .notFound(nearest: path.nearestEntry) : error
            throw Failure(message: failure.message)
        }
        do {
            return try Register(parsing: Array(source.slice(0..<source.count)))
        } catch {
            throw Failure(
                message: LocalizedText(
                    vi: "không phải bảng của viendan register (dòng \(error.line)): lập lại bằng viendan register -o",
                    en: "is no table of viendan register (line \(error.line)): make it again with viendan register -o"))
        }
    }

    /// What a run knows besides its documents: a register, and over it what the configuration says. Nil for neither.
    /// - Throws: `Failure`.
    static func known(_ path: RawPath?, _ configuration: Configuration) throws(Failure) -> Register? {
        let register = try path.map { path throws(Failure) in try RegisterFile(path: path).read() }
        let documents = configuration.documents
        return documents.isEmpty ? register : (register ?? Register([])).overridden(by: documents)
    }

    /// Why it can't be used.
    struct Failure: Error {
        let message: LocalizedText
    }
}
