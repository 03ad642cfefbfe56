// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the program: a library target that may see only the rooms below it.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A room's tests, in the folder of the same name plus `Tests`.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    resources: resources,
    swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "iamdesk",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CQRencode"),
    .target(name: "CHost"),
    .target(name: "CCatalog", exclude: ["Data", "NOTICE.md"]),
    .target(name: "CPasswords", exclude: ["Data", "NOTICE.md"]),
    .target(name: "CThemes"),

    room("Language"),
    room("IAM", ["Language"]),
    room("PolicyEngine", ["IAM", "Language"]),
    room("Credentials", ["CHost", "CPasswords", "IAM", "Language", crypto, cryptoExtras]),
    room("AWSCatalog", ["IAM", "CCatalog"]),
    room("AccountStore", ["IAM", "Language", grdb, sqlite]),
    room("AccountService", ["AccountStore", "AWSCatalog", "Credentials", "IAM", "Language", "PolicyEngine"]),
    room("Terminal", ["CHost", "CQRencode", "CThemes", "Language", toml]),
    room("NcursesTerminal", ["CHost", "CNcurses", "Language", "Terminal"]),
    room("Console", ["AccountService", "AWSCatalog", "Credentials", "IAM", "Language", "PolicyEngine", "Terminal"]),
    room(
      "Commands",
      [
        "AccountService", "AccountStore", "AWSCatalog", "CHost", "Credentials", "IAM", "Language", "PolicyEngine", "Terminal",
        argumentParser,
      ]),
    .executableTarget(
      name: "iamdesk",
      dependencies: ["AccountService", "CHost", "Commands", "Console", "IAM", "Language", "NcursesTerminal", "Terminal"],
      swiftSettings: strict),

    .target(name: "TestSupport", dependencies: ["IAM"], path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "PolicyReference", dependencies: ["PolicyEngine", "TestSupport"], path: "Tests/PolicyReference", swiftSettings: strict),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .systemLibrary(name: "CZBar", path: "Tests/CZBar"),
    .target(name: "QRScanner", dependencies: ["CZBar", "Terminal"], path: "Tests/QRScanner", swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(name: "PseudoTerminal", dependencies: ["CPseudoTerminal", "CVTerm"], path: "Tests/PseudoTerminal", swiftSettings: strict),
    tests(of: "Language"),
    tests(of: "IAM"),
    .target(
      name: "PolicyFuzzing", dependencies: ["AWSCatalog", "Language", "PolicyEngine", "PolicyReference"], path: "Tests/Fuzzing/Checks",
      swiftSettings: strict),
    tests(of: "PolicyEngine", ["AWSCatalog", "IAM", "PolicyFuzzing", "PolicyReference"]),
    tests(of: "Credentials", ["CHost", "IAM", "Language"]),
    tests(of: "AWSCatalog", ["IAM"]),
    tests(of: "AccountStore", ["IAM", "Language", grdb]),
    tests(of: "AccountService"),
    tests(of: "Terminal", ["Language", "QRScanner"]),
    tests(of: "Commands", ["AccountService", "AccountStore", "Credentials", "IAM", "Language", "Terminal", argumentParser]),
    tests(of: "Console", ["Credentials", "QRScanner"]),
    .target(name: "CFaults", path: "Tests/CFaults"),
    .target(name: "CSecretSearch", path: "Tests/CSecretSearch"),
    .target(
      name: "Hardening", dependencies: ["AccountService", "AccountStore", "IAM"], path: "Tests/Hardening",
      swiftSettings: strict),
    .target(name: "CAllocations", path: "Tests/CAllocations"),
    .executableTarget(
      name: "iamdesk-benchmark",
      dependencies: [
        "AccountService", "AWSCatalog", "CAllocations", "CFaults", "Credentials", "Hardening", "IAM", "Language", "PolicyEngine",
        "PolicyFuzzing", "PolicyReference", "PseudoTerminal",
      ],
      path: "Tests/Benchmarks",
      swiftSettings: strict),
    .testTarget(
      name: "EndToEnd",
      dependencies: [
        "AccountService", "AccountStore", "CFaults", "CSecretSearch", "Console", "Credentials", "Hardening", "IAM", "Language",
        "PseudoTerminal", "QRScanner", "Terminal", "TestSupport",
        "iamdesk", "iamdesk-benchmark", grdb,
      ],
      path: "Tests/EndToEnd", exclude: ["Snapshots"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// The fuzz targets get their main from `--sanitize fuzzer`, which only .ci/fuzz gives.
if Context.environment["IAMDESK_FUZZ"] != nil {
  package.targets += ["Parser", "Evaluator"].map { name in
    .executableTarget(
      name: "Policy\(name)Fuzz", dependencies: ["PolicyFuzzing"], path: "Tests/Fuzzing/\(name)Target",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  }
}
