// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "viendan",
    products: [.executable(name: "viendan", targets: ["viendan"])],
    targets: [
        // The pipeline, left to right: each stage imports only what stands before it.
        .target(name: "LegalText", swiftSettings: strict),
        .target(name: "Citations", dependencies: ["LegalText"], swiftSettings: strict),
        .target(name: "CitationGraph", dependencies: ["LegalText", "Citations"], swiftSettings: strict),
        .target(name: "Consistency", dependencies: ["LegalText", "Citations", "CitationGraph"], swiftSettings: strict),
        .target(
            name: "Reports", dependencies: ["LegalText", "Citations", "CitationGraph", "Consistency"],
            // Into the code, because the program is one file.
            resources: [.embedInCode("Page/Resources")], swiftSettings: strict),
        .executableTarget(
            name: "viendan", dependencies: ["LegalText", "Citations", "CitationGraph", "Consistency", "Reports"],
            swiftSettings: strict),
        .testTarget(name: "LegalTextTests", dependencies: ["LegalText"], swiftSettings: strict),
        .testTarget(name: "CitationsTests", dependencies: ["Citations", "LegalText"], swiftSettings: strict),
        .testTarget(
            name: "CitationGraphTests", dependencies: ["CitationGraph", "Citations", "LegalText"], swiftSettings: strict
        ),
        .testTarget(
            name: "ConsistencyTests", dependencies: ["Consistency", "CitationGraph", "Citations", "LegalText"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Reports", "Consistency", "CitationGraph", "Citations", "LegalText"],
            swiftSettings: strict),
        .testTarget(name: "ViendanTests", dependencies: ["viendan"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
