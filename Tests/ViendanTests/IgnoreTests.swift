import Foundation
import Testing

@Suite(".gitignore")
struct IgnoreTests {
    /// A line of `.gitignore` or several, what they exclude, and what they don't: as git itself decides.
    private static let cases: [(rules: String, excluded: [String], kept: [String])] = [
        ("*.txt", ["a.txt", "x/a.txt"], ["a.md"]),
        ("/a.txt", ["a.txt"], ["x/a.txt"]),
        ("x/a.txt", ["x/a.txt"], ["y/x/a.txt", "a.txt"]),
        ("**/x/a.txt", ["x/a.txt", "y/x/a.txt"], ["a.txt"]),
        ("x/**/a.txt", ["x/a.txt", "x/y/z/a.txt"], ["a.txt", "y/x/a.txt"]),
        ("x/", ["x/a.txt", "y/x/a.txt"], ["a.txt"]),
        ("a.txt/", [], ["a.txt"]),
        ("x/**", ["x/a.txt", "x/y/a.txt"], ["a.txt"]),
        ("*.txt\n!a.txt", ["b.txt"], ["a.txt", "x/a.txt"]),
        ("!a.txt\n*.txt", ["a.txt"], []),
        ("x/\n!x/a.txt", ["x/a.txt"], []),
        ("x/*\n!x/a.txt", ["x/b.txt"], ["x/a.txt"]),
        ("# a.txt\n\n   \nb.txt   ", ["b.txt"], ["a.txt"]),
        ("\\#a.txt\n\\!b.txt", ["#a.txt", "!b.txt"], ["a.txt", "b.txt"]),
        ("?.txt", ["a.txt"], ["ab.txt"]),
        ("[a-c].txt\n[!d]e.txt", ["a.txt", "c.txt", "ae.txt"], ["d.txt", "de.txt"]),
        ("a*b*c.txt", ["abc.txt", "axbxbc.txt"], ["acb.txt"]),
        ("a.txt\r\nb.txt\r\n", ["a.txt", "b.txt"], ["c.txt"]),
        ("\u{FEFF}a.txt", ["a.txt"], ["b.txt"]),
        ("dự-thảo*.txt", ["dự-thảo-2.txt"], ["du-thao.txt"]),
        ("a\\*.txt", ["a*.txt"], ["ab.txt"]),
    ]

    @Test("patterns", arguments: cases.indices)
    func patterns(index: Int) throws {
        let (rules, excluded, kept) = Self.cases[index]
        let folder = try TemporaryFolder([".gitignore": rules, "luon-co.md": Sample.wrongYear])
        for path in excluded + kept { try folder.write(Data(Sample.wrongYear.utf8), to: path) }
        #expect(try Report(checking: folder).paths == Set(kept + ["luon-co.md"]), "\(rules)")
    }

    @Test("rules of a folder hold in it and below, and the nearest decides")
    func nested() throws {
        let folder = try TemporaryFolder([
            ".gitignore": "*.md", "x/.gitignore": "!a.md\n/b.txt", "a.md": Sample.wrongYear, "b.txt": Sample.wrongYear,
            "x/a.md": Sample.wrongYear, "x/b.txt": Sample.wrongYear, "x/y/a.md": Sample.wrongYear,
            "x/y/b.txt": Sample.wrongYear,
        ])
        #expect(try Report(checking: folder).paths == ["b.txt", "x/a.md", "x/y/a.md", "x/y/b.txt"])
    }

    @Test(
        "rules above the named folder hold up to the root of the repository",
        arguments: [("x", "."), ("x", "y"), (".", "x"), ("x/y", ".."), ("x/y", "../../x"), ("x", "./y/..")])
    func above(start: String, named: String) throws {
        let folder = try TemporaryFolder([
            ".gitignore": "a.txt", "r/.gitignore": "b.txt\n/x/y/c.txt", "r/.git/HEAD": "",
        ])
        for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(Data(Sample.wrongYear.utf8), to: "r/x/y/\(name)") }
        let run = try Program.shell(#"cd r/\#(start) && "$0" check --output-format json \#(named)"#, in: folder)
        #expect(try Report(run).findings.map { ($0.path as NSString).lastPathComponent } == ["a.txt"])
    }

    @Test("what is excluded can't fail the run: broken links, loops")
    func excludedLinks() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, ".gitignore": "/lac\n/vong\n"])
        try folder.link("lac", to: "khong-co")
        try folder.link("vong", to: ".")
        let run = try Program.run("check", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
    }

    @Test("a file that is named is read though it is excluded; what a walk leaves out is told")
    func named() throws {
        let folder = try TemporaryFolder([".gitignore": "a.txt", "a.txt": Sample.wrongYear, "b.txt": Sample.clean])
        #expect(try Program.run("check", "a.txt", in: folder).exitCode == 1)
        #expect(try Report(checking: folder).summary.skipped.map(\.path) == ["a.txt"])
    }
}
