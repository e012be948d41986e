import ArgumentParser
import BriefingCore
import BriefingWorkflow

struct AnnotatorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotators",
    abstract: "Lists the annotators in the order they run, with what they read and mark.",
    discussion: """
      Example:
        briefing annotators
      """
  )

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: true)
      for descriptor in try BriefingTool.registry.descriptors() {
        try console.result(descriptor.reference + "  " + descriptor.summary)
        try console.result("    marks " + Self.list(descriptor.produces))
        let read = descriptor.requires.union(descriptor.uses)
        if !read.isEmpty { try console.result("    reads " + Self.list(read)) }
      }
    }
  }

  private static func list(_ labels: Set<Label>) -> String {
    labels.sorted().map(\.rawValue).joined(separator: ", ")
  }
}
