import ArgumentParser
public import BriefingCore
import BriefingReporting
import BriefingWorkflow

/// The command `briefing`, for programs that bring annotators of their own.
///
///     import BriefingCommandLine
///
///     @main
///     enum Tool {
///       static func main() async {
///         await BriefingTool.main(annotators: [AnyAnnotator(Years())])
///       }
///     }
public enum BriefingTool {
  /// The name and version that briefings carry.
  static let tool = Briefing.Tool(name: "briefing", version: "0.1.0")

  /// The annotators of the running program.
  @TaskLocal static var registry = AnnotatorRegistry()

  /// Runs the command with the arguments of the process and ends the process.
  ///
  /// - Parameter annotators: The program's own annotators, beside those of the suite.
  public static func main(annotators: [AnyAnnotator] = []) async {
    await $registry.withValue(AnnotatorRegistry(application: annotators)) {
      await RootCommand.main()
    }
  }
}

struct RootCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Makes briefings in which every statement is bound to its sources.",
    discussion: """
      Sources go in, a dossier comes out: a folder with the originals, annotations that people read \
      and edit, and a briefing whose every statement points to the bytes it rests on.

      Examples:
        briefing make report.txt commentary.txt --out dossier
        briefing make dossier
        briefing verify dossier

      Exit status: 0 done; 1 done with problems found; 64 bad usage; 65 bad input; 66 no input; \
      73 cannot write; 74 input or output failed.
      """,
    version: BriefingTool.tool.version,
    subcommands: [
      MakeCommand.self, IngestCommand.self, AnnotateCommand.self, ReportCommand.self,
      ReviewCommand.self, VerifyCommand.self, DiffCommand.self, DoctorCommand.self,
      MergeCommand.self, ExportCommand.self, ImportCommand.self,
      AnnotatorsCommand.self,
      StreamCommand.self,
    ]
  )
}
