public import BriefingCore

/// A reader of annotations in somebody else's format.
///
/// The files are not trusted: every offset is checked against the text of its document, and every
/// quote compared byte for byte. What does not fit is refused and told of; the rest is kept.
///
///     let read = BratImporter().read(files, for: documents)
///     for problem in read.problems { print(problem) }
public protocol Importer: Sendable {
  /// The name of the format, as its own documentation writes it.
  var formatName: String { get }

  /// Returns the marks that the files make in the documents.
  func read(_ files: [InterchangeFile], for documents: [Document]) -> Import
}

/// What files in somebody else's format say of documents.
public struct Import: Sendable, Hashable {
  /// The marks of one document.
  public struct Marks: Sendable, Hashable {
    /// The id of the document.
    public let document: String
    /// The marks, in the order of the files.
    public let marks: [ImportedMark]

    /// Creates the marks of a document.
    public init(document: String, marks: [ImportedMark]) {
      self.document = document
      self.marks = marks
    }
  }

  /// The marks, by document, sorted by id; a document that no file speaks of is not there.
  public let documents: [Marks]
  /// What was refused, and why.
  public let problems: [Diagnostic]
  /// What the files hold that no annotation can: a report for each document.
  public let losses: [LossReport]

  /// Creates the result of an import.
  public init(documents: [Marks], problems: [Diagnostic], losses: [LossReport]) {
    self.documents = documents
    self.problems = problems
    self.losses = losses
  }
}
