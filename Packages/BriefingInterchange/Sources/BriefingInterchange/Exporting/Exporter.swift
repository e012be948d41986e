public import BriefingCore

/// A writer of annotated documents in somebody else's format.
///
/// No format but our own holds all that is known of a document, so every export says what it left
/// out. An exporter is pure: the same documents give the same bytes.
///
///     let export = CSVExporter().export(document)
///     for report in export.losses { print(report) }
public protocol Exporter: Sendable {
  /// The name of the format, as its own documentation writes it.
  var formatName: String { get }

  /// Returns the documents in the format, and what the format could not hold of each.
  func export(_ documents: [AnnotatedDocument]) -> Export
}

extension Exporter {
  /// Returns one document in the format, and what the format could not hold.
  public func export(_ document: AnnotatedDocument) -> Export { export([document]) }
}

/// Documents in somebody else's format, and what is missing from them.
public struct Export: Sendable, Hashable {
  /// The files; those of the documents first, in their order.
  public let files: [InterchangeFile]
  /// What the files do not hold, or hold in another form: a report for each document.
  public let losses: [LossReport]

  /// Creates an export.
  public init(files: [InterchangeFile], losses: [LossReport]) {
    self.files = files
    self.losses = losses
  }
}
