import Consistency
import Glibc
import Reports

/// Why no text could be made of a document. Each says what to do.
enum ConversionFailure: Error, Equatable {
    /// The program is not on this machine.
    case missing(DocumentConverter)
    /// With the first line of what it said; empty if it said nothing.
    case failed(program: String, reason: String)
    case timedOut(program: String, seconds: Int)
    case flooded(program: String, limit: Int)
    /// There was nothing but pages.
    case scanned
    case interrupted
    /// The copy that it is to read.
    case unwritable(OutputFailure)
    /// Another error of the system.
    case system(Int32)

    var message: LocalizedText {
        switch self {
        case .missing(let converter):
            LocalizedText(
                vi: "cần \(converter.program) để đọc, máy này chưa có: cài \(Self.install(converter))",
                en: "needs \(converter.program) to be read, which is not here: install \(Self.install(converter))")
        case .failed(let program, let reason):
            LocalizedText(
                vi:
                    "\(program) không chuyển được sang văn bản\(Self.brackets(reason)): mở tệp, bỏ mật khẩu nếu có, rồi lưu lại",
                en:
                    "\(program) can't make text of it\(Self.brackets(reason)): open it, take off any password, save it again"
            )
        case .timedOut(let program, let seconds):
            LocalizedText(
                vi: "\(program) chạy quá \(seconds) giây nên bị dừng: chia nhỏ tệp, hoặc lưu sang .docx rồi chạy lại",
                en: "\(program) took more than \(seconds) seconds and was ended: split the file, or save it as .docx")
        case .flooded(let program, let limit):
            LocalizedText(
                vi: "\(program) cho ra hơn \(limit >> 20) MB nên bị dừng: chia nhỏ tệp",
                en: "\(program) gave more than \(limit >> 20) MB and was ended: split the file")
        case .scanned:
            LocalizedText(
                vi: "không có chữ, chỉ có ảnh quét: nhận dạng chữ trước, ví dụ ocrmypdf -l vie (gói ocrmypdf)",
                en:
                    "has no text, only scanned images: recognise it first, for example ocrmypdf -l vie (package ocrmypdf)"
            )
        case .interrupted: LocalizedText(vi: "bị ngắt khi đang chuyển đổi: chạy lại", en: "was interrupted: run again")
        case .unwritable(let failure): failure.message
        case .system(let code):
            LocalizedText(
                vi:
                    "không chạy được chương trình chuyển đổi (\(String(cString: strerror(code)))): kiểm tra thư mục tạm",
                en:
                    "its converter can't be run (\(String(cString: strerror(code)))): check the folder for temporary files"
            )
        }
    }

    private static func install(_ converter: DocumentConverter) -> String {
        converter.package.map { "\($0) (apt-get install \($0))" } ?? converter.program
    }

    private static func brackets(_ reason: String) -> String {
        reason.isEmpty ? "" : " (\(String(reason.printable.prefix(120))))"
    }
}
