import Foundation
import Testing

/// Real documents and an independent reader of dossiers, where the environment says they are.
private enum Acceptance {
  static let sources = ProcessInfo.processInfo.environment["BRIEFING_MISSION"]
  static let scorer = ProcessInfo.processInfo.environment["BRIEFING_ACCEPTANCE"]
}

@Suite("Acceptance")
struct AcceptanceTests {
  @Test(
    .enabled(
      if: Acceptance.sources != nil && Acceptance.scorer != nil,
      "BRIEFING_MISSION and BRIEFING_ACCEPTANCE name no folders of documents and scorers"
    )
  )
  func `A dossier of real documents holds nothing that is not true to its bytes`() async throws {
    let sources = try #require(Acceptance.sources)
    let scorer = try #require(Acceptance.scorer)
    try await Project.withFolder { folder in
      let made = try await Project.briefing("make", sources, "--out", "\(folder)/d")
      #expect(made.status == 0, "\(made.errors)")
      #expect(try await Project.briefing("verify", "--strict", "\(folder)/d").status == 0)
      let score = try await Project.run([
        "python3", "\(scorer)/score_briefing.py", "\(folder)/d", "--gold",
        "\(scorer)/gold_dev.yaml",
      ])
      #expect(score.status == 0, "\(score.output)\(score.errors)")
    }
  }
}
