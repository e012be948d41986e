// swift-tools-version: 6.2

import PackageDescription

let stages: [Target.Dependency] = [
  .product(name: "BriefingAnalysis", package: "BriefingAnalysis"),
  .product(name: "BriefingAnnotators", package: "BriefingAnnotators"),
  .product(name: "BriefingCore", package: "BriefingCore"),
  .product(name: "BriefingIngestion", package: "BriefingIngestion"),
  .product(name: "BriefingReporting", package: "BriefingReporting"),
  .product(name: "BriefingStorage", package: "BriefingStorage"),
]

let interchange: Target.Dependency = .product(
  name: "BriefingInterchange",
  package: "BriefingInterchange"
)

// Formats that outside programs read; without the trait the rest is as it was.
let processes: Target.Dependency = .product(
  name: "BriefingProcesses",
  package: "BriefingProcesses",
  condition: .when(traits: ["Processes"])
)

let package = Package(
  name: "BriefingWorkflow",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingWorkflow", targets: ["BriefingWorkflow"])
  ],
  traits: [
    .trait(name: "Processes", description: "Outside programs, as for PDF files."),
    .default(enabledTraits: ["Processes"]),
  ],
  dependencies: [
    .package(name: "BriefingAnalysis", path: "../BriefingAnalysis"),
    .package(name: "BriefingAnnotators", path: "../BriefingAnnotators"),
    .package(name: "BriefingCore", path: "../BriefingCore"),
    .package(name: "BriefingIngestion", path: "../BriefingIngestion"),
    .package(name: "BriefingInterchange", path: "../BriefingInterchange"),
    .package(name: "BriefingProcesses", path: "../BriefingProcesses"),
    .package(name: "BriefingReporting", path: "../BriefingReporting"),
    .package(name: "BriefingStorage", path: "../BriefingStorage"),
  ],
  targets: [
    .target(name: "BriefingWorkflow", dependencies: stages + [interchange, processes]),
    .testTarget(
      name: "BriefingWorkflowTests",
      dependencies: ["BriefingWorkflow"] + stages + [interchange]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  if Context.environment["BRIEFING_STRICT"] != nil {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
