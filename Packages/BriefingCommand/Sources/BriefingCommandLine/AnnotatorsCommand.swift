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
    let console = Console(quiet: true)
    for descriptor in try BriefingTool.registry.descriptors() {
      console.result(descriptor.reference + "  " + descriptor.summary)
      console.result("    marks " + Self.list(descriptor.produces))
      let read = descriptor.requires.union(descriptor.uses)
      if !read.isEmpty { console.result("    reads " + Self.list(read)) }
    }
  }

  private static func list(_ labels: Set<Label>) -> String {
    labels.sorted().map(\.rawValue).joined(separator: ", ")
  }
}
