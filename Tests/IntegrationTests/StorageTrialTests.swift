import Testing

/// Writers of a dossier that are killed, and many at once; `Scripts/storage-trials` does it at length.
@Suite("Storage under fire", .serialized)
struct StorageTrialTests {
  @Test
  func `Writers are killed, and nothing is lost or torn`() async throws {
    try await trial("kill", "60")
  }

  @Test
  func `Eight writers at once lose nothing`() async throws {
    try await trial("contend", "8", "25")
  }

  private func trial(_ arguments: String...) async throws {
    let outcome = try await Project.run(["\(Project.products)/storage-trials"] + arguments)
    print(outcome.output, terminator: "")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }
}
