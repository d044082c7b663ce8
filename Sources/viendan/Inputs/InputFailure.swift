import Consistency
import Glibc
import LegalText
import Reports

/// Why an input could not be read. Each says what to do.
enum InputFailure: Error, Equatable {
    /// With an entry of the same folder that may be meant.
    case notFound(nearest: RawPath? = nil)
    case noPermission
    /// A link leads back to a folder that holds it.
    case loop
    case notRegular
    /// Not the format that the name tells.
    case otherFormat(FileFormat)
    case conversion(ConversionFailure)
    case notText(DecodingFailure)
    case tooLarge(limit: Int)
    /// It isn't any more what was read before.
    case changed
    /// Any other error of the system.
    case system(Int32)

    init(errno code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .notFound()
        case EACCES, EPERM: self = .noPermission
        case ELOOP: self = .loop
        default: self = .system(code)
        }
    }

    var message: LocalizedText {
        switch self {
        case .notFound(let nearest?):
            LocalizedText(
                vi: "không có tệp hay thư mục này: ý bạn là \(nearest.text.printablePath)?",
                en: "no such file or folder: did you mean \(nearest.text.printablePath)?")
        case .notFound(nil):
            LocalizedText(
                vi: "không có tệp hay thư mục này: kiểm tra lại đường dẫn", en: "no such file or folder: check the path"
            )
        case .noPermission:
            LocalizedText(
                vi: "không có quyền đọc: cấp quyền đọc (chmod u+r) rồi chạy lại",
                en: "no permission to read: allow it (chmod u+r) and run again")
        case .loop:
            LocalizedText(
                vi: "liên kết dẫn ngược về thư mục chứa nó: bỏ liên kết này",
                en: "a link back to a folder that holds it: remove the link")
        case .notRegular:
            LocalizedText(
                vi: "không phải tệp hay thư mục: đưa đường dẫn của một tệp văn bản",
                en: "neither a file nor a folder: give the path of a text file")
        case .otherFormat(let format):
            LocalizedText(
                vi: "là tệp \(format.name): đặt tên tệp kết thúc bằng \(format.endings(or: "hoặc")) rồi chạy lại",
                en: "is a \(format.name) file: give it a name that ends in \(format.endings(or: "or")) and run again")
        case .conversion(let failure): failure.message
        case .tooLarge(let limit):
            LocalizedText(
                vi: "lớn hơn \(limit >> 20) MB: chia thành nhiều tệp",
                en: "is larger than \(limit >> 20) MB: split it into several files")
        case .changed:
            LocalizedText(
                vi: "đã thay đổi trong khi kiểm tra: chạy lại", en: "has changed while it was checked: run again")
        case .notText(let failure): failure.message
        case .system(let code):
            LocalizedText(
                vi: "không đọc được (\(String(cString: strerror(code)))): kiểm tra tệp và ổ đĩa",
                en: "can't be read (\(String(cString: strerror(code)))): check the file and the disk")
        }
    }
}

extension FileFormat {
    fileprivate func endings(or: String) -> String { extensions.map { ".\($0)" }.joined(separator: " \(or) ") }
}

extension DecodingFailure {
    fileprivate var message: LocalizedText {
        switch self {
        case .empty:
            LocalizedText(
                vi: "tệp rỗng, không có gì để đọc: xuất lại từ bản gốc",
                en: "is empty: export it again from the original")
        case .binary(let offset):
            LocalizedText(
                vi: "không phải văn bản (byte 0x00 ở vị trí \(offset)): chuyển sang văn bản thuần UTF-8 trước",
                en: "is no text (byte 0x00 at offset \(offset)): convert it to plain UTF-8 text first")
        case .invalidUTF8(let offset, let byte):
            LocalizedText(
                vi:
                    "không phải UTF-8 (byte 0x\(Self.hex(byte)) ở vị trí \(offset)): chuyển mã trước, ví dụ iconv -f WINDOWS-1258 -t UTF-8",
                en:
                    "is not UTF-8 (byte 0x\(Self.hex(byte)) at offset \(offset)): convert it first, for example iconv -f WINDOWS-1258 -t UTF-8"
            )
        case .invalidUTF16(let offset):
            LocalizedText(
                vi: "không phải UTF-16 đúng (vị trí byte \(offset)): lưu lại ở dạng UTF-8",
                en: "is not valid UTF-16 (byte offset \(offset)): save it as UTF-8")
        case .tooLarge(let byteCount):
            LocalizedText(
                vi: "quá lớn (\(byteCount) byte): chia thành nhiều tệp",
                en: "is too large (\(byteCount) bytes): split it")
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0\(digits)" : digits
    }
}
