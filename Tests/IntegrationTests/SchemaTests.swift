import Foundation
import Testing

@Suite("The schemas of a dossier")
struct SchemaTests {
  @Test(
    .enabled("python3 with jsonschema is not installed") {
      try await Project.run(["python3", "-c", "import jsonschema, yaml"]).status == 0
    }
  )
  func `Every file of the briefing of the seeds is as the schema says that its first line names`()
    async throws
  {
    try await Project.withFolder { folder in
      let make = try await Project.briefing("make", "seeds", "--out", "\(folder)/seeds")
      #expect(make.status == 0, "\(make.errors)")
      let decisions = """
        # yaml-language-server: $schema=schemas/decisions-1.json
        same:
        - [Ministry of Economy, METI]

        """
      try Data(decisions.utf8).write(to: URL(fileURLWithPath: "\(folder)/seeds/decisions.yaml"))
      let validation = try await Project.run(["Scripts/validate-yaml", "\(folder)/seeds"])
      #expect(validation.output == "")
      // Three documents with their annotations, and a file of each other kind.
      #expect(validation.errors == "10 files, 0 mistakes\n")
      #expect(validation.status == 0)
    }
  }
}
