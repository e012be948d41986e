public import BriefingCore

/// A writer of annotated documents in somebody else's format.
///
/// No format but our own holds all that is known of a document, so every export says what it left
/// out. An exporter is pure: the same document gives the same bytes.
///
///     let export = CSVExporter().export(document)
///     print(export.losses)
public protocol Exporter: Sendable {
  /// The name of the format, as its own documentation writes it.
  var formatName: String { get }
  /// The extension of its files, without the dot.
  var fileExtension: String { get }

  /// Returns the document in the format, and what the format could not hold.
  func export(_ document: AnnotatedDocument) -> Export
}

/// A document in somebody else's format, and what is missing from it.
public struct Export: Sendable, Hashable {
  /// The file.
  public let bytes: [UInt8]
  /// What the file does not hold, or holds in another form.
  public let losses: LossReport

  /// Creates an export.
  public init(bytes: [UInt8], losses: LossReport) {
    self.bytes = bytes
    self.losses = losses
  }
}
