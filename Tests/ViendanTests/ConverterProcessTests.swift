import Testing

@testable import viendan

@Suite("Converter processes")
struct ConverterProcessTests {
    @Test("one that hangs is ended with all that it started when its time is over")
    func hanging() throws {
        let folder = try TemporaryFolder()
        let process = ConverterProcess(
            program: "/bin/sh", name: "treo", arguments: ["-c", "sleep 1000 & sleep 1000"],
            folder: RawPath(folder.url.path), timeLimit: 1)
        #expect(throws: ConversionFailure.timedOut(program: "treo", seconds: 1)) { try process.run() }
    }

    @Test("more than a pipe holds comes whole")
    func large() throws {
        let folder = try TemporaryFolder()
        let process = ConverterProcess(
            program: "/bin/sh", name: "sh", arguments: ["-c", "head -c 1000000 /dev/zero"],
            folder: RawPath(folder.url.path))
        #expect(try process.run().output.count == 1_000_000)
    }

    @Test("a table takes rows in addition to its own, and in their place")
    func rows() {
        let own = DocumentConverter(program: "wps2text", arguments: ["{input}"])
        let table = ConverterTable(adding: ["wps": own, "rtf": own])
        #expect(table["wps"] == own)
        #expect(table["rtf"] == own)
        #expect(table["pdf"]?.program == "pdftotext")
        #expect(table["txt"] == nil)
        #expect(own.arguments(input: "/x/document.wps", folder: "/x") == ["/x/document.wps"])
    }
}
