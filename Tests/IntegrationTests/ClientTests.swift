import Foundation
import Testing

@Suite("The suite as others use it")
struct ClientTests {
  @Test(.enabled(if: Project.has("git"), "git is needed to tag a copy of the project"))
  func `A client of one module by URL and tag fetches the suite alone`() async throws {
    try await Project.withFolder { folder in
      let suite = "\(folder)/BriefingKit"
      try await copyCheckout(to: suite)
      for arguments in [
        ["init", "--quiet"], ["add", "--all"],
        [
          "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet",
          "--message", "Copy",
        ], ["tag", "1.0.0"],
      ] {
        #expect(try await Project.run(["git"] + arguments, in: suite).status == 0)
      }
      try write(
        """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
          name: "Client",
          platforms: [.macOS(.v26)],
          dependencies: [.package(url: "file://\(suite)", from: "1.0.0", traits: [])],
          targets: [
            .executableTarget(
              name: "Client",
              dependencies: [.product(name: "BriefingCore", package: "BriefingKit")]
            )
          ]
        )
        """,
        to: "\(folder)/Client/Package.swift"
      )
      try write(
        """
        import BriefingCore
        print(EDTF("2022-07-29")?.day?.weekday ?? .monday, DocumentText("é").count)
        """,
        to: "\(folder)/Client/Sources/Client/main.swift"
      )
      let outcome = try await Project.run(
        ["swift", "run", "--quiet"],
        in: "\(folder)/Client",
        environment: ["BRIEFING_STRICT": ""]
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output == "friday 2\n")
      let fetched = try FileManager.default.contentsOfDirectory(
        atPath: "\(folder)/Client/.build/checkouts"
      )
      #expect(fetched == ["BriefingKit"])
    }
  }

  @Test
  func `A client of Core and Storage alone keeps a label of its own, in under 30 lines`()
    async throws
  {
    let source = try String(
      contentsOfFile: "\(Project.root)/Examples/OwnLabel/OwnLabel.swift",
      encoding: .utf8
    )
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count < 30)
    let imports = lines.filter { $0.contains("import ") }
    #expect(imports == ["import BriefingCore", "import BriefingStorage"])
    try await Project.withFolder { folder in
      try write(
        """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
          name: "Client",
          platforms: [.macOS(.v26)],
          dependencies: [
            .package(path: "\(Project.root)/Packages/BriefingCore"),
            .package(path: "\(Project.root)/Packages/BriefingStorage"),
          ],
          targets: [
            .executableTarget(
              name: "OwnLabel",
              dependencies: [
                .product(name: "BriefingCore", package: "BriefingCore"),
                .product(name: "BriefingStorage", package: "BriefingStorage"),
              ]
            )
          ]
        )
        """,
        to: "\(folder)/Client/Package.swift"
      )
      try write(source, to: "\(folder)/Client/Sources/OwnLabel/OwnLabel.swift")
      let outcome = try await Project.run(
        ["swift", "run", "--quiet", "OwnLabel", "\(folder)/acme.briefing"],
        in: "\(folder)/Client",
        environment: ["BRIEFING_STRICT": ""]
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      let tariff = #"Tariff(goods: Optional("steel"), percent: Optional(25.0))"#
      #expect(outcome.output == "25 % \(tariff)\n")
      let file = try String(
        contentsOfFile: "\(folder)/acme.briefing/annotations/notice.yaml",
        encoding: .utf8
      )
      #expect(file.contains("  label: acme.tariff\n  attributes:\n    goods: steel\n"))
    }
  }

  /// Copies what git would commit, so that the test sees the tree as it stands.
  private func copyCheckout(to target: String) async throws {
    let listing = try await Project.run([
      "git", "ls-files", "--cached", "--others", "--exclude-standard", "Package.swift", "Packages",
    ])
    for name in listing.output.split(separator: "\n") {
      guard let data = FileManager.default.contents(atPath: "\(Project.root)/\(name)") else {
        continue
      }
      let url = URL(fileURLWithPath: "\(target)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try data.write(to: url)
    }
    // Tests of the copy are no part of what a client builds, but the manifest names their folder.
    try FileManager.default.createDirectory(
      atPath: "\(target)/Tests/IntegrationTests",
      withIntermediateDirectories: true
    )
    try write("// Empty.\n", to: "\(target)/Tests/IntegrationTests/Empty.swift")
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }
}
