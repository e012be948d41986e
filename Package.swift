// swift-tools-version: 6.2

import PackageDescription

// The root manifest vends every module of the suite under one version tag.
//
// Each folder of `Packages/` is a package of its own too, which is how a module is worked on.
// `Scripts/check-manifests` fails when the two descriptions drift apart. Every dependency from
// outside is conditional on a trait: who takes one module and says `traits: []` fetches nothing else.
let package = Package(
  name: "BriefingKit",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingCore", targets: ["BriefingCore"]),
    .library(name: "BriefingIngestion", targets: ["BriefingIngestion"]),
    .library(name: "BriefingStorage", targets: ["BriefingStorage"]),
    .library(name: "BriefingAnnotators", targets: ["BriefingAnnotators"]),
    .library(name: "BriefingAnalysis", targets: ["BriefingAnalysis"]),
    .library(name: "BriefingReporting", targets: ["BriefingReporting"]),
    .library(name: "BriefingInterchange", targets: ["BriefingInterchange"]),
    .library(name: "BriefingWorkflow", targets: ["BriefingWorkflow"]),
    .library(name: "BriefingCommandLine", targets: ["BriefingCommandLine"]),
    .library(name: "BriefingTesting", targets: ["BriefingTesting"]),
    .library(name: "BriefingArchive", targets: ["BriefingArchive"]),
    .library(name: "BriefingProcesses", targets: ["BriefingProcesses"]),
    .executable(name: "briefing", targets: ["briefing"]),
  ],
  traits: [
    .trait(name: "CommandLine", description: "The command; brings swift-argument-parser."),
    .trait(name: "Templates", description: "Markdown and HTML; brings swift-mustache."),
    .trait(name: "Processes", description: "Outside programs; brings swift-subprocess."),
    .default(enabledTraits: ["CommandLine", "Templates", "Processes"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // Documents, spans, annotations, labels, dates, the annotator protocol and the pipeline.
    .module("BriefingCore"),
    .tests(of: "BriefingCore"),

    // From bytes to a document: encodings, blocks, sentences, tokens.
    .module("BriefingIngestion", dependencies: ["BriefingArchive", "BriefingCore"]),
    .tests(of: "BriefingIngestion", dependencies: ["BriefingArchive", "BriefingCore"]),

    // The dossier on disk: everything YAML, through the system libyaml.
    .library(
      "CLibYAML",
      in: "BriefingStorage",
      pkgConfig: "yaml-0.1",
      apt: "libyaml-dev",
      brew: "libyaml"
    ),
    .module("BriefingStorage", dependencies: ["BriefingCore", "CLibYAML"]),
    .tests(of: "BriefingStorage", dependencies: ["BriefingCore"]),

    // The annotators that come with the suite, and the tables they read.
    .module("BriefingAnnotators", dependencies: ["BriefingCore"]),
    .tests(of: "BriefingAnnotators", dependencies: ["BriefingCore", "BriefingTesting"]),

    // Across documents: entities, events, topics, agreements and differences.
    .module("BriefingAnalysis", dependencies: ["BriefingCore"]),
    .tests(of: "BriefingAnalysis", dependencies: ["BriefingCore", "BriefingTesting"]),

    // The briefing: composed, checked, rendered.
    .module(
      "BriefingReporting",
      dependencies: ["BriefingAnalysis", "BriefingArchive", "BriefingCore", .mustache]
    ),
    .tests(
      of: "BriefingReporting",
      dependencies: ["BriefingAnalysis", "BriefingArchive", "BriefingCore", "BriefingTesting"]
    ),

    // The stages as one: make, stream, registry of annotators, progress as values.
    .module("BriefingWorkflow", dependencies: .stages + ["BriefingInterchange", .processes]),
    .tests(of: "BriefingWorkflow", dependencies: .stages + ["BriefingInterchange"]),

    // The command `briefing`, and the library behind it for programs with annotators of their own.
    .module("BriefingCommandLine", in: "BriefingCommand", dependencies: .commandLine),
    .command("briefing", in: "BriefingCommand", dependencies: ["BriefingCommandLine"]),
    .tests(
      of: "BriefingCommandLine",
      in: "BriefingCommand",
      dependencies: .commandLine + ["BriefingStorage"]
    ),

    // For people who write annotators: marked-up expectations and a conformance check.
    .module("BriefingTesting", dependencies: ["BriefingCore", "BriefingIngestion"]),
    .tests(of: "BriefingTesting", dependencies: ["BriefingCore"]),

    // Annotations in the formats of other tools, each with a report of what the format cannot hold.
    .module("BriefingInterchange", dependencies: ["BriefingCore"]),
    .tests(of: "BriefingInterchange", dependencies: ["BriefingCore"]),

    // Zip archives read within limits and written the same way every time, over the system zlib.
    .library("CZlib", in: "BriefingArchive", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    .module("BriefingArchive", dependencies: ["CZlib"]),
    .tests(of: "BriefingArchive"),

    // Outside programs, run with limits on time and output.
    .module("BriefingProcesses", dependencies: [.subprocess]),
    .tests(of: "BriefingProcesses"),

    // What no single package can check: the modules working together.
    .testTarget(
      name: "IntegrationTests",
      dependencies: .stages + ["BriefingWorkflow", "storage-trials"]
    ),
    // What the documentation shows: samples that compile, commands that parse, files that read.
    .testTarget(
      name: "DocumentationTests",
      dependencies: .stages + [
        "BriefingArchive", "BriefingCommandLine", "BriefingInterchange", "BriefingProcesses",
        "BriefingTesting", "BriefingWorkflow", .argumentParser,
      ]
    ),
    // Writers to be killed, and many at once: for the tests, and for longer trials by a script.
    .executableTarget(
      name: "storage-trials",
      dependencies: ["BriefingCore", "BriefingStorage"],
      path: "Tests/StorageTrials"
    ),
  ],
  swiftLanguageModes: [.v6]
)

extension [Target.Dependency] {
  /// The modules a whole run goes through.
  static var stages: Self {
    [
      "BriefingAnalysis", "BriefingAnnotators", "BriefingCore", "BriefingIngestion",
      "BriefingReporting", "BriefingStorage",
    ]
  }

  /// What the command is made of.
  static var commandLine: Self {
    [
      "BriefingCore", "BriefingInterchange", "BriefingReporting", "BriefingWorkflow",
      .argumentParser,
    ]
  }
}

extension Target.Dependency {
  static var argumentParser: Self {
    .product(
      name: "ArgumentParser",
      package: "swift-argument-parser",
      condition: .when(traits: ["CommandLine"])
    )
  }

  /// Outside programs, where the trait lets programs be run at all.
  static var processes: Self {
    .target(name: "BriefingProcesses", condition: .when(traits: ["Processes"]))
  }

  static var subprocess: Self {
    .product(
      name: "Subprocess",
      package: "swift-subprocess",
      condition: .when(traits: ["Processes"])
    )
  }

  static var mustache: Self {
    .product(
      name: "Mustache",
      package: "swift-mustache",
      condition: .when(traits: ["Templates"])
    )
  }
}

extension Target {
  /// A library target that lives in a folder of `Packages/`.
  static func module(
    _ name: String,
    in folder: String? = nil,
    dependencies: [Dependency] = []
  ) -> Target {
    .target(
      name: name,
      dependencies: dependencies,
      path: "Packages/\(folder ?? name)/Sources/\(name)"
    )
  }

  /// An executable that lives in a folder of `Packages/`.
  static func command(_ name: String, in folder: String, dependencies: [Dependency]) -> Target {
    .executableTarget(
      name: name,
      dependencies: dependencies,
      path: "Packages/\(folder)/Sources/\(name)"
    )
  }

  /// The tests that live beside the module they exercise.
  static func tests(
    of name: String,
    in folder: String? = nil,
    dependencies: [Dependency] = []
  ) -> Target {
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.byName(name: name)] + dependencies,
      path: "Packages/\(folder ?? name)/Tests/\(name)Tests",
      exclude: name == "BriefingReporting" ? ["Golden"] : []
    )
  }

  /// A library of the system, and the packages that bring its headers.
  static func library(
    _ name: String,
    in folder: String,
    pkgConfig: String,
    apt: String,
    brew: String
  ) -> Target {
    .systemLibrary(
      name: name,
      path: "Packages/\(folder)/Sources/\(name)",
      pkgConfig: pkgConfig,
      providers: [.apt([apt]), .brew([brew])]
    )
  }
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  // A client that depends by path must not fail on our warnings: our own scripts ask for it.
  if Context.environment["BRIEFING_STRICT"] != nil {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
