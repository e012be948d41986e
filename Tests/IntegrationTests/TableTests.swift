import Testing

@Suite("Shipped tables")
struct TableTests {
  @Test(
    .enabled("python3 with PyYAML is needed to compile tables anew") {
      (try? await Project.run(["python3", "-c", "import yaml"]))?.status == 0
    }
  )
  func `The compiled tables are those of the data files`() async throws {
    let outcome = try await Project.run(["Scripts/generate-tables", "--check"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
