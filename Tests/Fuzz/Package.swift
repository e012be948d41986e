// swift-tools-version: 6.2

import PackageDescription

// A leaf package: programs that libFuzzer drives, built by `Scripts/fuzz`.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "BriefingKit", path: "../..", traits: [])
  ],
  targets: [
    // Bytes read as each YAML file of a dossier; what reads is written and must read the same again.
    .executableTarget(
      name: "AnnotationFiles",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingStorage", package: "BriefingKit"),
      ],
      path: "Fuzz/AnnotationFiles"
    ),
    // What every reader promises of what it read.
    .target(
      name: "Soundness",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Fuzz/Soundness"
    ),
    // Bytes read as web pages.
    .executableTarget(
      name: "Pages",
      dependencies: [
        "Soundness",
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Fuzz/Pages"
    ),
    // Bytes read as messages and as text of any encoding; every character must lead back to bytes.
    .executableTarget(
      name: "Mail",
      dependencies: [
        "Soundness",
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Fuzz/Mail"
    ),
    // Bytes read as Markdown, as archives, and as the parts of Word documents and books.
    .executableTarget(
      name: "Archives",
      dependencies: [
        "Soundness",
        .product(name: "BriefingArchive", package: "BriefingKit"),
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Fuzz/Archives"
    ),
  ],
  swiftLanguageModes: [.v6]
)
