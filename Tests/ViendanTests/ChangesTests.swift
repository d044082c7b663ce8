import Foundation
import Testing

@Suite("Changed documents only")
struct ChangesTests {
    /// A repository with two documents that have findings; nothing of the machine's own settings holds in it.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "kế hoạch/b.txt": Sample.wrongYear])
        try git("git init -q -b chính && git add . && git commit -qm 'Hai văn bản'", in: folder)
        return folder
    }

    @discardableResult
    private func git(_ script: String, in folder: TemporaryFolder) throws -> Program.Run {
        let person = "GIT_AUTHOR_NAME=An GIT_AUTHOR_EMAIL=an@example.vn GIT_COMMITTER_NAME=An"
        let run = try Program.shell(
            "export \(person) GIT_COMMITTER_EMAIL=an@example.vn GIT_CONFIG_GLOBAL=/dev/null; \(script)", in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        return run
    }

    private func paths(_ arguments: String, in folder: TemporaryFolder) throws -> Set<String> {
        try Report(Program.shell("\"$0\" check --output-format json --changed \(arguments)", in: folder)).paths
    }

    @Test("without a revision what differs from the last commit: edited, staged, renamed, not yet known to git")
    func uncommitted() throws {
        let folder = try repository()
        #expect(try paths("", in: folder) == [])
        try folder.write(Data((Sample.wrongYear + "\n").utf8), to: "kế hoạch/b.txt")
        try folder.write(Data(Sample.wrongYear.utf8), to: "mới\nlạ.txt")
        #expect(try paths("", in: folder) == ["kế hoạch/b.txt", "mới\nlạ.txt"])
        try git("git add . && git mv a.txt 'đổi tên.txt' && rm 'kế hoạch/b.txt'", in: folder)
        #expect(try paths("", in: folder) == ["mới\nlạ.txt", "đổi tên.txt"])
    }

    @Test("nothing changed is 0 and says so; what else was found is counted")
    func nothing() throws {
        let folder = try repository()
        let run = try Program.run("check", "--changed", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errorLines.count == 1 && run.errors.contains("HEAD"))
        #expect(run.text.contains("Không báo: 2 phát hiện ở văn bản không thay đổi."))
    }

    @Test("since a revision means since the branches parted")
    func since() throws {
        let folder = try repository()
        try git("git checkout -qb nhánh && cp a.txt c.txt && git add . && git commit -qm c", in: folder)
        try git("git checkout -q chính && echo >> a.txt && git commit -qam a && git checkout -q nhánh", in: folder)
        #expect(try paths("--since chính", in: folder) == ["c.txt"])
        #expect(try paths("--since=HEAD", in: folder) == [])
        #expect(try Program.run("check", "--changed", "--since", "chính", in: folder).exitCode == 1)
    }

    @Test("all documents that are given bear witness, the changed ones are reported")
    func witnesses() throws {
        let right = "Căn cứ Quyết định số 512/QĐ-UBND ngày 04/5/2022 của Ủy ban nhân dân tỉnh Lào Cai về cầu phao."
        let wrong = right.replacing("04/5", with: "08/5")
        let folder = try TemporaryFolder([
            "b.txt": right, "c.txt": "1. \(right)", "d.txt": "2. \(right)", "e.txt": wrong,
        ])
        try git("git init -q && git add . && git commit -qm 'Kho'", in: folder)
        try folder.write(Data(wrong.utf8), to: "a.txt")
        let report = try Report(Program.run("check", "--output-format", "json", "--changed", in: folder))
        #expect(Set(report.findings.map { "\($0.path) \($0.code)" }) == ["a.txt VD301"])
        #expect(report.summary.checked == 5)
        #expect(report.summary.withheld.inUnchanged == 1)
    }

    @Test(
        "from a folder of the repository and by other paths, the documents are the same; links change with their texts")
    func places() throws {
        let folder = try repository()
        try git(
            "ln -s 'kế hoạch/b.txt' lối.txt && git add . && git commit -qm l && echo >> 'kế hoạch/b.txt'", in: folder)
        let run = try Program.shell(
            "cd 'kế hoạch' && \"$0\" check --output-format json --changed .. \"$PWD/../lối.txt\"", in: folder)
        #expect(try Report(run).paths.allSatisfy { $0.hasSuffix("b.txt") || $0.hasSuffix("lối.txt") })
        #expect(try Report(run).paths.count >= 2)
    }

    @Test("what git doesn't watch over is reported: standard input, files elsewhere, another repository within")
    func outside() throws {
        let folder = try repository()
        let elsewhere = try TemporaryFolder(["x.txt": Sample.wrongYear])
        #expect(try paths("\(elsewhere.url.path)/x.txt", in: folder).count == 1)
        #expect(try paths("- < a.txt", in: folder) == ["-"])
        try git("mkdir trong && cp a.txt trong && cd trong && git init -q && git add . && git commit -qm t", in: folder)
        #expect(try paths("", in: folder) == ["trong/a.txt"])
    }

    @Test(
        "a revision that git doesn't know, or that would be an option, is 2",
        arguments: ["không-có", "-x", "--output=x.txt", "", "HEAD~9", "chính..HEAD", "a\u{1B}[31m"])
    func revision(name: String) throws {
        let folder = try repository()
        let run = try Program.run("check", "--changed", "--since", name, in: folder)
        #expect(run.exitCode == 2 && run.output.isEmpty)
        #expect(run.errorLines.count == 1 && !run.errors.contains("\u{1B}"))
        #expect(!FileManager.default.fileExists(atPath: folder.url("x.txt").path))
    }

    @Test("no git, no repository, no commit, no common history, and --since alone are 2 with one line")
    func unusable() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean])
        for script in [
            "GIT_CEILING_DIRECTORIES=/ \"$0\" check --changed", "PATH=/khong-co \"$0\" check --changed",
            "\"$0\" check --since HEAD", "git init -q . && \"$0\" check --changed",
        ] {
            let run = try Program.shell(script, in: folder)
            #expect(run.exitCode == 2 && run.output.isEmpty, "\(script)")
            #expect(run.errorLines.count == 1, "\(script)")
        }
        let parted = try repository()
        try git("git checkout -q --orphan khác && git commit -qm 'Gốc khác'", in: parted)
        let run = try Program.run("check", "--changed", "--since", "chính", in: parted)
        #expect(run.exitCode == 2 && run.errors.contains("fetch-depth: 0"))
    }

    @Test("nothing that the repository is set up to run is run")
    func hooks() throws {
        let folder = try repository()
        try git(
            """
            printf '#!/bin/sh\\ntouch "%s/đã-chạy"\\n' "$PWD" > .git/hook && chmod +x .git/hook
            for name in post-index-change fsmonitor-watchman pre-auto-gc; do cp .git/hook .git/hooks/$name; done
            git config core.fsmonitor "$PWD/.git/hook" && git config diff.external "$PWD/.git/hook"
            rm -f đã-chạy; touch a.txt
            """, in: folder)
        #expect(try Program.run("check", "--changed", in: folder).exitCode == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.url("đã-chạy").path))
    }
}
