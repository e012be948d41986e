/// What an export does not hold, or holds in another form.
public struct LossReport: Sendable, Hashable {
  /// Something a format has no place for.
  public enum Kind: Sendable, Hashable {
    /// The text of the document.
    case text
    /// Blocks, sentences and tokens.
    case layout
    /// What is known of the source besides its text.
    case metadata
    /// An annotation whose quote does not stand at its span; it is left out.
    case unanchored
    /// An annotation a person rejected, where the format cannot say so; it is left out.
    case rejected
    /// The id of an annotation.
    case identifier
    /// What a person said of an annotation.
    case review
    /// The person who said it.
    case reviewer
    /// How sure an annotator is.
    case confidence
    /// An attribute, by its key.
    case attribute(String)
    /// A remark.
    case note
    /// What the machine had said before a correction.
    case proposal
    /// A key of the file that this version does not know.
    case unknown(String)
    /// A cell a spreadsheet would take for a formula; an apostrophe was put in front.
    case guardedCell
  }

  /// One kind of loss.
  public struct Loss: Sendable, Hashable {
    /// What the format has no place for.
    public let kind: Kind
    /// How often it was there to be written.
    public let count: Int
    /// The first of them, such as `a-5f0c9b1e2d3a4c6b: accepted`.
    public let example: String

    /// Creates a loss.
    public init(kind: Kind, count: Int, example: String) {
      self.kind = kind
      self.count = count
      self.example = example
    }
  }

  /// The name of the format.
  public let format: String
  /// The id of the document.
  public let document: String
  /// The losses, those of the document first.
  public let losses: [Loss]

  /// Creates a report.
  public init(format: String, document: String, losses: [Loss]) {
    self.format = format
    self.document = document
    self.losses = losses
  }

  /// Whether the file holds all there is, as it is.
  public var isEmpty: Bool { losses.isEmpty }
}
