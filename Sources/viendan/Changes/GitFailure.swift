import Consistency

/// Why git can't say what has changed.
enum GitFailure: Error {
    case noGit
    /// With what git says.
    case noRepository(String)
    case unknownRevision(String)
    case noCommonCommit(String)
    case failed(String)

    var message: LocalizedText {
        switch self {
        case .noGit:
            LocalizedText(
                vi: "viendan: --changed cần chương trình git: cài đặt git (apt install git)",
                en: "viendan: --changed needs the program git: install it (apt install git)")
        case .noRepository(let complaint):
            LocalizedText(
                vi: "viendan: --changed phải chạy trong một kho git; git nói: \(complaint)",
                en: "viendan: --changed must run in a git repository; git says: \(complaint)")
        case .unknownRevision(let revision):
            LocalizedText(
                vi: "viendan: git không biết \"\(revision)\": kiểm tra tên nhánh hay mã commit, hoặc git fetch trước",
                en: "viendan: git doesn't know \"\(revision)\": check the branch or commit, or git fetch first")
        case .noCommonCommit(let revision):
            LocalizedText(
                vi:
                    "viendan: \"\(revision)\" và HEAD không có commit chung: lấy đủ lịch sử (git fetch --unshallow, fetch-depth: 0)",
                en:
                    "viendan: \"\(revision)\" and HEAD have no common commit: fetch the whole history (git fetch --unshallow, fetch-depth: 0)"
            )
        case .failed(let complaint):
            LocalizedText(
                vi: "viendan: git không cho biết được những gì đã thay đổi: \(complaint)",
                en: "viendan: git can't tell what has changed: \(complaint)")
        }
    }
}
