import Testing

@Suite("Shipped tables")
struct TableTests {
  @Test(
    .enabled(
      if: (try? Project.run(["python3", "-c", "import yaml"]))?.status == 0,
      "python3 with PyYAML is needed to compile tables anew"
    )
  )
  func `The compiled tables are those of the data files`() throws {
    let outcome = try Project.run(["Scripts/generate-tables", "--check"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
