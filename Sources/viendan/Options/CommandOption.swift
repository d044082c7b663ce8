import Consistency

/// An option of a command as its help, the shells' completions and the suggestions know it. The command's own switch reads
/// it; what isn't declared never gets there.
struct CommandOption: Sendable {
    /// What shells complete a word with.
    enum Completion: Sendable {
        case files
        case words([String])
        /// Codes of rules, separated by commas.
        case rules
        case nothing

        /// What may be typed where rules are named.
        static var ruleWords: [String] { ["ALL"] + RuleCatalog.pages.map(\.code) }
    }

    struct Value: Sendable {
        /// Stands behind the name in the help.
        let placeholder: LocalizedText
        let completion: Completion
        /// Whether the option may stand alone; then the value only follows a `=`.
        var isOptional = false
    }

    /// `--output`, or `-o` and `--output`: the long one is the last.
    let names: [String]
    /// Nil for an option that takes none.
    let value: Value?
    let help: LocalizedText

    init(_ names: String..., value: Value? = nil, vi: String, en: String) {
        self.names = names
        self.value = value
        help = LocalizedText(vi: vi, en: en)
    }
}

extension CommandOption.Value {
    /// One of the words that a type has.
    static func choice<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> Self {
        let words = type.allCases.map(\.rawValue)
        let placeholder = words.joined(separator: "|")
        return Self(placeholder: LocalizedText(vi: placeholder, en: placeholder), completion: .words(words))
    }

    /// One of words that are told in the help instead of behind the name.
    static func word(vi: String, en: String, of words: [String]) -> Self {
        Self(placeholder: LocalizedText(vi: vi, en: en), completion: .words(words))
    }

    static let file = Self(placeholder: LocalizedText(vi: "TỆP", en: "FILE"), completion: .files)

    static let rules = Self(
        placeholder: LocalizedText(vi: "MÃ[,MÃ…]", en: "CODE[,CODE…]"), completion: .rules)

    static let number = Self(placeholder: LocalizedText(vi: "N", en: "N"), completion: .nothing)

    static let optionalNumber = Self(
        placeholder: LocalizedText(vi: "[=N]", en: "[=N]"), completion: .nothing, isOptional: true)
}

extension CommandOption {
    /// Every command has it, and no help needs to say so.
    static let help = CommandOption(
        "-h", "--help", vi: "trợ giúp này", en: "this help")

    static let language = CommandOption(
        "--lang", value: .choice(Language.self),
        vi: "ngôn ngữ của thông báo (mặc định vi)", en: "language of messages (default vi)")

    /// By what documents are judged.
    static let judging = [
        CommandOption(
            "--fail-on", value: .choice(Severity.self),
            vi: "mức khiến mã thoát là 1 (mặc định warning)",
            en: "severity that makes the exit code 1 (default warning)"),
        CommandOption(
            "--register", value: .file,
            vi: "bảng văn bản do viendan register lập, dùng cùng bảng có sẵn",
            en: "a table made by viendan register, used beside the built-in one"),
        CommandOption(
            "--select", value: .rules,
            vi: "chỉ chạy những luật này: VD101, VD2 (mọi mã bắt đầu như thế), ALL",
            en: "run these rules only: VD101, VD2 (every code that begins so), ALL"),
        CommandOption(
            "--extend-select", value: .rules,
            vi: "chạy thêm những luật này, ví dụ VD4 (thể thức, mặc định tắt)",
            en: "run these too, for example VD4 (style, off by default)"),
        CommandOption(
            "--ignore", value: .rules, vi: "không chạy những luật này", en: "don't run these"),
    ]

    /// What every command has that reads documents, but for `--lang`.
    static let reading = [
        CommandOption(
            "--config", value: .file,
            vi: "tệp cấu hình (mặc định: viendan.json của thư mục hiện tại hoặc gần nhất ở trên)",
            en: "configuration (default: viendan.json here or in the nearest folder above)"),
        CommandOption("--isolated", vi: "không dùng tệp cấu hình nào", en: "use no configuration"),
        CommandOption(
            "--stdin-filename", value: .file, vi: "tên của văn bản đưa vào bằng -, dùng trong kết quả và cấu hình",
            en: "name of the document on -, for output and configuration"),
        CommandOption(
            "--threads", value: .number, vi: "số luồng (mặc định: số nhân)",
            en: "number of threads (default: number of cores)"),
        CommandOption(
            "-v", "--verbose", vi: "nói từng đầu vào được đọc ra sao (đầu ra lỗi chuẩn)",
            en: "tell what is read, on standard error"),
        CommandOption(
            "--allow-empty", vi: "không có gì để đọc thì không phải lỗi", en: "nothing to read is no fault"),
    ]
}
