import ArgumentParser
import BriefingCore
import BriefingWorkflow

struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges two versions of a file of annotations, by annotation and field.",
    discussion: """
      What one side changed is taken; a person's decision wins over what a machine says anew. What \
      both changed in different ways stands between markers, and is listed: then the status is 1. \
      The result replaces OURS.

      Example:
        briefing merge base.yaml ours.yaml theirs.yaml --out merged.yaml

      As git's merge driver:
        git config merge.briefing.driver "briefing merge %O %A %B --name %P"
        echo "annotations/*.yaml merge=briefing" >> .gitattributes
      """
  )

  @Argument(
    help: "The version both sides started from; an empty file where there is none.",
    completion: .file()
  )
  var base: String

  @Argument(help: "This side.", completion: .file())
  var ours: String

  @Argument(help: "The other side.", completion: .file())
  var theirs: String

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp("The file to write; by default OURS is replaced.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @Option(help: ArgumentHelp("What the file is called in messages.", valueName: "path"))
  var name: String?

  func run() async throws {
    try await BriefingCommandLine.run {
      let merge = try FileMerge(base: base, ours: ours, theirs: theirs, name: name)
      try merge.write(to: output ?? ours)
      let console = Console(quiet: false)
      for conflict in merge.conflicts {
        console.message(
          Diagnostic(.error, conflict, remedy: "settle it between the markers in the file")
        )
      }
      if !merge.conflicts.isEmpty { throw ExitCode(1) }
    }
  }
}
