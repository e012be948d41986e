public import BriefingCore
import BriefingIngestion
public import BriefingReporting

/// What a user asks for when a briefing is made.
public struct BriefingRequest: Sendable {
  /// How far a job goes.
  public enum Goal: Sendable, Hashable {
    /// Sources become documents.
    case documents
    /// Annotators run.
    case annotations
    /// The briefing is composed and rendered from the annotations there are.
    case report
    /// All of it.
    case briefing

    /// Whether annotators run.
    var annotates: Bool { self == .annotations || self == .briefing }
  }

  /// The most bytes a source may hold where nobody says otherwise: 64 MiB.
  public static let defaultMaximumBytes = Ingestion.defaultMaximumBytes

  /// A dossier, or files and folders of sources.
  public var paths: [String]
  /// The folder of the dossier that is made; nothing means in place.
  public var output: String?
  /// How far to go.
  public var goal: Goal
  /// The profile of the renderings; nothing means what the dossier says, else `standard`.
  public var profile: String?
  /// The house style of the renderings; nothing means what the dossier says, else `uk`.
  public var style: String?
  /// The names of the renderings; nothing means all that are not optional.
  public var formats: [String]?
  /// Dates of publication by file, name or document id, as the user gives them.
  public var published: [String: PublicationDate]
  /// The day the briefing speaks for.
  public var asOf: EDTF?
  /// How much of the texts the HTML carries.
  public var embed: SourceEmbedding
  /// The most bytes a source may hold.
  public var maximumBytes: Int
  /// How many documents are worked on at once.
  public var jobs: Int
  /// Whether everything is done again, also where nothing changed.
  public var isForced: Bool
  /// Whether programs run that the dossier names as annotators: they can do whatever the user can.
  public var runsPrograms: Bool
  /// How long such a program may take for a document.
  public var programTime: Duration

  /// Creates a request for a briefing from paths.
  public init(
    paths: [String],
    output: String? = nil,
    goal: Goal = .briefing,
    profile: String? = nil,
    style: String? = nil,
    formats: [String]? = nil,
    published: [String: PublicationDate] = [:],
    asOf: EDTF? = nil,
    embed: SourceEmbedding = .excerpts,
    maximumBytes: Int = BriefingRequest.defaultMaximumBytes,
    jobs: Int = 2,
    isForced: Bool = false,
    runsPrograms: Bool = false,
    programTime: Duration = .seconds(60)
  ) {
    self.paths = paths
    self.output = output
    self.goal = goal
    self.profile = profile
    self.style = style
    self.formats = formats
    self.published = published
    self.asOf = asOf
    self.embed = embed
    self.maximumBytes = maximumBytes
    self.jobs = max(1, jobs)
    self.isForced = isForced
    self.runsPrograms = runsPrograms
    self.programTime = programTime
  }
}

/// What came of a request.
public struct BriefingResult: Sendable {
  /// The folder of the dossier.
  public let output: String
  /// The briefing, where the request went as far.
  public let briefing: Briefing?
  /// The files of the briefing, by path.
  public let files: [String]
  /// The documents, by id.
  public let documents: [String]
  /// How many of them are as an earlier run left them, so that nothing was done again.
  public let unchanged: Int
  /// What changed since the briefing there was, where it said something else.
  public let changes: BriefingChanges?
  /// What a person should know, the gravest first.
  public let diagnostics: [Diagnostic]

  /// Whether something could not be done, though the rest was.
  public var hasProblems: Bool { diagnostics.contains { $0.severity == .error } }
}
