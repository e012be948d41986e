/// The attributes of a sentence or list item that claims something.
public struct Statement: LabelContent {
  /// What kind of claim it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What is to be, or may be, talked about or worked on.
    case agenda
    /// What somebody has bound themselves to.
    case commitment
    /// What the author or a named voice thinks should be done.
    case recommendation
    /// What somebody has made known.
    case announcement
    /// What the author or a named voice thinks of something.
    case judgment
    /// What is asked or left open.
    case question
    /// What is told to understand the rest.
    case background
  }

  /// Who says so.
  public enum Voice: String, Sendable, Hashable, CaseIterable {
    /// The source, as plain report.
    case source
    /// Somebody the source names.
    case attributed
    /// The author, as an opinion.
    case author
  }

  /// The label these attributes belong to.
  public static let label: Label = .statement

  /// What kind of claim it is.
  public var kind: Kind?
  /// How far the matter has come, in the words of the source.
  public var status: Status?
  /// Whether it affirms or denies.
  public var polarity: Polarity?
  /// Who says so.
  public var voice: Voice?
  /// Who acts, in the words of the text.
  public var actor: String?
  /// What it is about, as the id of a topic.
  public var topic: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: Kind? = nil,
    status: Status? = nil,
    polarity: Polarity? = nil,
    voice: Voice? = nil,
    actor: String? = nil,
    topic: String? = nil
  ) {
    self.kind = kind
    self.status = status
    self.polarity = polarity
    self.voice = voice
    self.actor = actor
    self.topic = topic
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind").flatMap(Kind.init)
    status = attributes.text("status").flatMap(Status.init)
    polarity = attributes.text("polarity").flatMap(Polarity.init)
    voice = attributes.text("voice").flatMap(Voice.init)
    actor = attributes.text("actor")
    topic = attributes.text("topic")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes([
      "kind": kind?.rawValue,
      "status": status?.rawValue,
      "polarity": polarity?.rawValue,
      "voice": voice?.rawValue,
      "actor": actor,
      "topic": topic,
    ])
  }
}

/// Whether a statement affirms or denies.
public enum Polarity: String, Sendable, Hashable, CaseIterable {
  /// It affirms.
  case positive
  /// It denies.
  case negative
}
