import LegalText
import Citations
import Glibc
var tokens = TokenColumns()
var buffer: [UInt8] = Array(repeating: 0, count: 1 << 20)
let quiet = CommandLine.arguments.count > 1
var total = 0
while let path = readLine() {
    let fd = open(path, O_RDONLY)
    let n = buffer.withUnsafeMutableBytes { read(fd, $0.baseAddress, $0.count) }
    close(fd)
    let source = try SourceText(path: path, original: buffer, byteCount: n)
    if quiet { buffer = [] }
    let d = CitingDocument(source, tokens: &tokens)
    total += d.references.count
    if !quiet {
    print("==", path, d.header.symbol?.canonical ?? "-", d.header.blankCode ?? "-", d.header.date?.valid?.iso ?? "-", d.header.place?.value ?? "-", d.header.type?.name ?? "-", d.header.issuer?.name ?? "-", d.header.title.map { d.source.string($0) } ?? "-")
    for (i, r) in d.references.enumerated() {
        print(d.source.position(of: r.range.lowerBound).line, d.source.string(r.range), "|", r.type?.name ?? "-", "|", r.symbol.canonical, "|", r.date?.valid?.iso ?? "-", "|", r.issuer?.name ?? "-", "|", r.subject.map { d.source.string($0) } ?? "-", "|", r.pinpoint.map { d.source.string($0.range) } ?? "-", r.relation, d.resolutions[i])
    }
    for a in d.aliases { print("ALIAS", a.name, a.target as Any) }
    for a in d.aliasUses { print("USE", d.source.string(a.range)) }
    for a in d.blanks { print("BLANK", d.source.string(a.range)) }
    } else { buffer = d.source.released() }
}
print(total)
