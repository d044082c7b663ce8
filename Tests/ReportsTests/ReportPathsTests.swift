import Testing

@testable import Reports

@Suite struct ReportPathsTests {
    private let paths = ReportPaths(root: "/kho/xã A", folder: "/kho/xã A/2022")

    @Test(arguments: [
        ("a.txt", "2022/a.txt"), ("./a.txt", "2022/a.txt"), ("x/../a.txt", "2022/a.txt"), ("../b.txt", "b.txt"),
        ("/kho/xã A/c.txt", "c.txt"), ("../../d.txt", "/kho/d.txt"), ("/etc/e.txt", "/etc/e.txt"), ("-", "-"),
        ("../../../../../f.txt", "/f.txt"), ("../../xã A.txt", "/kho/xã A.txt"),
    ])
    func pathsBelowTheRootAreToldFromIt(path: String, plain: String) {
        #expect(paths.plain(path) == plain)
    }

    @Test func urisHoldOnlyWhatTheyMay() {
        #expect(paths.uri("số 1:#?%.txt") == "2022/s%E1%BB%91%201%3A%23%3F%25.txt")
        #expect(paths.uri("../../d d.txt") == "file:///kho/d%20d.txt")
        #expect(paths.rootURI == "file:///kho/x%C3%A3%20A/")
    }

    @Test func theRootOfAllIsARootToo() {
        let paths = ReportPaths(root: "/", folder: "/tmp")
        #expect(paths.uri("a.txt") == "tmp/a.txt")
        #expect(paths.rootURI == "file:///")
    }
}
