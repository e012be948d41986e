/// What an annotator finds in a document, and what a person should know of it.
public struct Findings: Sendable, Hashable {
  /// What it says of spans.
  public var marks: [Mark]
  /// What could not be taken as it was said, or what the annotator itself has to tell.
  public var diagnostics: [Diagnostic]

  /// Creates findings.
  public init(marks: [Mark] = [], diagnostics: [Diagnostic] = []) {
    self.marks = marks
    self.diagnostics = diagnostics
  }
}
