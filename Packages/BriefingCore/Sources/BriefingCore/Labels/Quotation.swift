/// The attributes of quoted text.
public struct Quotation: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .quotation

  /// `direct`, `partial` or `name`.
  public var kind: String?
  /// Who is quoted, in the words of the text.
  public var speaker: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    speaker: String? = nil
  ) {
    self.kind = kind
    self.speaker = speaker
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    speaker = attributes.text("speaker")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["kind": kind, "speaker": speaker])
  }
}
