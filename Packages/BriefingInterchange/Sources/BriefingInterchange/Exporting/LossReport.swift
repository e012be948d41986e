/// What is lost on the way into somebody else's format, or on the way back.
public struct LossReport: Sendable, Hashable {
  /// Which way something was lost.
  public enum Direction: Sendable, Hashable {
    /// What a document has, and its file has not, or has in another form.
    case export
    /// What a file has, and no annotation can hold.
    case `import`
  }

  /// Something that one side has no place for.
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
    /// An annotation that shares words with a shorter one, where marks lie side by side; it is left out.
    case overlap
    /// An annotation that begins or ends with white space, where marks are made of words; it is left
    /// out.
    case whitespace
    /// An annotation with a character that the format cannot hold; it is left out.
    case unwritable
    /// A character of the text that the format cannot hold; U+FFFD stands for it.
    case character
    /// A label that the format writes in another way.
    case label
    /// The id of an annotation.
    case identifier
    /// Who or what made an annotation.
    case annotator
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
    /// A relation between marks.
    case relation
    /// A mark of several pieces with other words between them; it is left out.
    case pieces
    /// Something else that a file holds, by its name there.
    case foreign(String)
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

  /// Which way it was lost.
  public let direction: Direction
  /// The name of the format.
  public let format: String
  /// The id of the document.
  public let document: String
  /// The losses, those of the document first.
  public let losses: [Loss]

  /// Creates a report.
  public init(
    _ direction: Direction = .export,
    format: String,
    document: String,
    losses: [Loss]
  ) {
    self.direction = direction
    self.format = format
    self.document = document
    self.losses = losses
  }

  /// Whether nothing is lost.
  public var isEmpty: Bool { losses.isEmpty }
}
