import BriefingProcesses

extension Program {
  /// Runs the program with time enough for a machine that is busy with all the other tests.
  func runPatiently(
    arguments: [String] = [],
    input: [UInt8] = [],
    output: Int = ProgramLimits().output
  ) async throws(ProgramError) -> Result {
    try await run(
      arguments: arguments,
      input: input,
      limits: ProgramLimits(time: .seconds(3000), output: output)
    )
  }
}
