import Consistency

extension ArgumentReader {
    /// A word that the command doesn't take, with the option that may be meant.
    func misplaced(_ word: Word) -> UsageError {
        switch word {
        case .path(let path):
            return usage(
                LocalizedText(
                    vi: "thừa \"\(path.text)\" ở đây; xem --help",
                    en: "\"\(path.text)\" has no place here; see --help"))
        case .option(let name, let value?):
            return usage(
                LocalizedText(
                    vi: "\(name) không nhận giá trị, ở đây là \"\(value.text)\"",
                    en: "\(name) takes no value, such as \"\(value.text)\" here"))
        case .option(let name, nil):
            return usage(
                LocalizedText(
                    vi: "\(name) không dùng được ở đây; xem --help", en: "\(name) has no place here; see --help"))
        case .undeclared(let name):
            let nearest = EditDistance.nearest(to: name, among: declared.flatMap(\.names).filter { $0.hasPrefix("--") })
            return usage(
                LocalizedText(
                    vi: "không có tùy chọn \"\(name)\"; \(nearest.map { "ý bạn là \($0)? " } ?? "")xem --help",
                    en: "no option \"\(name)\"; \(nearest.map { "did you mean \($0)? " } ?? "")see --help"))
        }
    }

    func unknownCommand(_ name: String) -> UsageError {
        let names = CommandName.allCases.map(\.rawValue)
        let nearest = EditDistance.nearest(to: name, among: names)
        let known = names.joined(separator: ", ")
        return usage(
            LocalizedText(
                vi:
                    "không có lệnh \"\(name)\"; \(nearest.map { "ý bạn là \($0)?" } ?? "có \(known)"), xem viendan --help",
                en:
                    "no command \"\(name)\"; \(nearest.map { "did you mean \($0)?" } ?? "there are \(known)"), see viendan --help"
            ))
    }
}
