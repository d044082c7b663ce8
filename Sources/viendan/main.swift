import LegalText
import Glibc
let vocabulary = Vocabulary(["nghị","định","quyết","số","ngày","tháng","năm","của","ủy","ban","nhân","dân","kế","hoạch","thủ","tướng","chính","phủ","luật","khoản","điều"])
let tokenizer = Tokenizer(vocabulary)
var tokens = TokenColumns()
var total = 0
var known = 0
var buffer: [UInt8] = Array(repeating: 0, count: 1 << 17)
let mode = CommandLine.arguments[1]
while let path = readLine() {
    let fd = open(path, O_RDONLY)
    let n = buffer.withUnsafeMutableBytes { read(fd, $0.baseAddress, $0.count) }
    close(fd)
    if mode == "read" { total += n; continue }
    let source = try SourceText(path: path, original: buffer, byteCount: n)
    buffer = []
    if mode == "tok" {
    tokenizer.tokenize(source, into: &tokens)
    total += tokens.count
    for i in 0..<tokens.count where tokens.words[i] > 1 { known += 1 }
    } else { total += source.lineCount }
    buffer = source.released()
}
print(total, known)
