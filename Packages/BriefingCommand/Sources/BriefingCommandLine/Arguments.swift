import ArgumentParser
import BriefingCore
import BriefingReporting
import BriefingWorkflow
import Foundation

/// A date of publication as the command line gives it: `FILE=DATE`.
struct PublicationArgument: ExpressibleByArgument {
  let file: String
  let date: PublicationDate

  init?(argument: String) {
    guard let mark = argument.lastIndex(of: "="), mark != argument.startIndex else { return nil }
    let value = String(argument[argument.index(after: mark)...])
    file = String(argument[..<mark])
    if value == "unknown" {
      date = .unknown
    } else {
      guard let edtf = EDTF(value) else { return nil }
      date = PublicationDate(value: edtf, basis: .stated)
    }
  }
}

/// A date as the command line gives it, in EDTF.
struct DateArgument: ExpressibleByArgument {
  let date: EDTF

  init?(argument: String) {
    guard let date = EDTF(argument) else { return nil }
    self.date = date
  }
}

/// One of the cases of an enumeration, by its word.
struct Choice<Value: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument, Sendable
where Value.RawValue == String {
  let value: Value

  init(_ value: Value) { self.value = value }

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String { value.rawValue }
}

/// The options of every command that works on sources.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A dossier, or files and folders of sources.", valueName: "path"),
    completion: .file()
  )
  var paths: [String]

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "The dossier to write. Without it a dossier is updated in place, and files make "
        + "./<first-id>.briefing.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var output: String?

  @Option(
    name: .customLong("published"),
    help: ArgumentHelp(
      "When a source was published, as a date such as 2022-07-25, or 'unknown'. Can be repeated.",
      valueName: "file=date"
    ),
    completion: .file()
  )
  var published: [PublicationArgument] = []

  @Option(
    name: .customLong("max-bytes"),
    help: ArgumentHelp(
      """
      The most bytes a source may hold. Its text, or its page with all markup, may hold 8 MiB of \
      them, or an eighth where that is more.
      """,
      valueName: "n"
    )
  )
  var maximumBytes: Int = BriefingRequest.defaultMaximumBytes

  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp("How many documents to work on at once.", valueName: "n")
  )
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(
    name: .customLong("force"),
    help: "Do everything again, also where nothing changed since the last run."
  )
  var isForced = false

  @Flag(name: .shortAndLong, help: "Say nothing of progress, notes and warnings.")
  var quiet = false

  func validate() throws {
    guard maximumBytes > 0 else {
      throw ValidationError(
        "--max-bytes must be more than 0; the standard is \(BriefingRequest.defaultMaximumBytes)."
      )
    }
    guard jobs > 0 else { throw ValidationError("--jobs must be 1 or more.") }
    guard !paths.contains("") else { throw ValidationError("A path must not be empty.") }
  }

  var publishedByFile: [String: PublicationDate] {
    Dictionary(published.map { ($0.file, $0.date) }, uniquingKeysWith: { $1 })
  }
}

/// The options of every command that runs annotators.
struct ProgramOptions: ParsableArguments {
  @Flag(
    help: """
      Run the programs that the dossier names as annotators. They can do whatever you can: look at \
      them first.
      """
  )
  var runPrograms = false

  @Option(
    help: ArgumentHelp("How long such a program may take for a document.", valueName: "n")
  )
  var programSeconds = 60

  func validate() throws {
    guard programSeconds > 0 else {
      throw ValidationError("--program-seconds must be 1 or more; the standard is 60.")
    }
  }
}

/// The options of every command that renders a briefing.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the pages show: standard (all of it), ministerial or one-page.",
      valueName: "name"
    ),
    completion: .list(RenderingProfile.all.map(\.name))
  )
  var profile: String?

  @Option(
    help: ArgumentHelp(
      """
      How the pages write dates: ap (July 29, 2022), uk (29 July 2022; this where nothing is \
      said) or iso (2022-07-29). Quotes and files for programs stay as they are.
      """,
      valueName: "name"
    ),
    completion: .list(HouseStyle.allCases.map(\.rawValue))
  )
  var style: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      """
      The formats to write, parted by commas: markdown, html, json (these three where nothing is said), \
      docx for Word, csv for spreadsheets, ics for calendars, csl-json for reference managers, svg for \
      the graphics alone, pdf (which needs the program weasyprint), or all.
      """,
      valueName: "names"
    ),
    completion: .list([
      "markdown", "html", "json", "docx", "csv", "ics", "csl-json", "svg", "pdf", "all",
    ])
  )
  var formats: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day the briefing speaks for, such as 2022-07-27.", valueName: "date")
  )
  var asOf: DateArgument?

  @Option(
    help: ArgumentHelp("How much of the sources' text the HTML carries.", valueName: "extent")
  )
  var embed = Choice(SourceEmbedding.excerpts)

  var formatNames: [String]? {
    formats?.split(separator: ",").map { String($0).trimmingCharacters(in: .whitespaces) }
  }
}

extension CompletionKind {
  /// The labels of the shared vocabulary; others are welcome, and typed.
  static var labels: CompletionKind { .list(Label.vocabulary.map(\.rawValue)) }
}
