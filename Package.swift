// swift-tools-version: 6.2

import PackageDescription

/// Settings every Swift target shares: a warning never reaches `main`.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "pathways",
  products: [
    .executable(name: "pathways", targets: ["pathways"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The terminal: knows nothing of careers.
    .target(
      name: "CNcurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "TerminalUI", dependencies: ["CNcurses", "Yams"], swiftSettings: house),

    // The schemes that come along, as files built into the program.
    .target(
      name: "Themes", path: "Themes", resources: [.embedInCode("schemes")], swiftSettings: house),

    // The domain: knows nothing of files, clocks or terminals.
    .target(name: "CareerPathways", swiftSettings: house),

    // The files that public agencies publish: one format a file.
    .target(name: "LaborData", dependencies: ["CareerPathways"], swiftSettings: house),

    // The workspace: the only room that writes the user's files.
    .target(name: "WorkspaceStore", dependencies: ["CareerPathways"], swiftSettings: house),

    // The files that other programs read and write: one format a file.
    .target(
      name: "Exchange",
      dependencies: ["CareerPathways", .product(name: "Mustache", package: "swift-mustache")],
      resources: [
        .embedInCode("HTML/map.css"), .embedInCode("HTML/round.css"),
        .embedInCode("Reports/Templates"),
      ],
      swiftSettings: house),

    // The application on screen, and the command line around it.
    .target(
      name: "Workshop",
      dependencies: [
        "TerminalUI", "Themes", "CareerPathways", "LaborData", "Exchange", "WorkspaceStore",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "pathways",
      dependencies: [
        "Workshop", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // What the tests of several modules share: a disk in memory that fails and crashes.
    .target(
      name: "StoreTrials", dependencies: ["WorkspaceStore"], path: "Tests/StoreTrials",
      swiftSettings: house),

    // What the tests of the store start in order to kill it.
    .executableTarget(
      name: "KillProbe", dependencies: ["WorkspaceStore", "StoreTrials"],
      path: "Tests/KillProbe", swiftSettings: house),

    // The tests: one target a module.
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: house),
    .testTarget(
      name: "ThemesTests", dependencies: ["Themes", "TerminalUI"], swiftSettings: house),
    .testTarget(
      name: "CareerPathwaysTests", dependencies: ["CareerPathways"], swiftSettings: house),
    .testTarget(name: "LaborDataTests", dependencies: ["LaborData"], swiftSettings: house),
    .testTarget(
      name: "WorkspaceStoreTests", dependencies: ["WorkspaceStore", "StoreTrials", "KillProbe"],
      swiftSettings: house),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "WorkspaceStore"], swiftSettings: house),
    .testTarget(
      name: "WorkshopTests", dependencies: ["Workshop", "StoreTrials"], exclude: ["Golden"],
      swiftSettings: house),
    .executableTarget(
      name: "TerminalSample", dependencies: ["TerminalUI"], path: "Tests/TerminalSample",
      swiftSettings: house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["pathways", "Workshop", "TerminalSample"],
      swiftSettings: house),

    // The measurements: started by hand, beside the release build of `pathways`.
    .executableTarget(
      name: "TerminalBenchmark", path: "Tests/TerminalBenchmark", swiftSettings: house),
    .executableTarget(
      name: "StoreBenchmark", dependencies: ["WorkspaceStore"], path: "Tests/StoreBenchmark",
      swiftSettings: house),
    .executableTarget(
      name: "LaborBenchmark", dependencies: ["CareerPathways", "LaborData"],
      path: "Tests/LaborBenchmark", exclude: ["compare.py"], swiftSettings: house),
    .executableTarget(
      name: "RouteBenchmark", dependencies: ["CareerPathways"], path: "Tests/RouteBenchmark",
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
