/// What an annotator declares of itself; the pipeline enforces all of it.
public struct AnnotatorDescriptor: Sendable, Hashable {
  /// The name, dotted, such as `briefing.dates`.
  public let name: String
  /// The version; a change makes documents be annotated anew.
  public let version: String
  /// One line that says what it marks.
  public let summary: String
  /// Layers that must be there before it runs.
  public let requires: Set<Label>
  /// Layers it reads where they are there.
  public let uses: Set<Label>
  /// Layers it may mark.
  public let produces: Set<Label>

  /// Creates a descriptor.
  public init(
    name: String,
    version: String,
    summary: String = "",
    requires: Set<Label> = [],
    uses: Set<Label> = [],
    produces: Set<Label>
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.requires = requires
    self.uses = uses
    self.produces = produces
  }

  /// The name and version as annotations carry them: `briefing.dates@1`.
  public var reference: String { "\(name)@\(version)" }
}
