/// The attributes of words that name where a claim comes from.
public struct Attribution: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .attribution

  /// Who or what the claim comes from.
  public var source: String?
  /// The words that say so.
  public var cue: String?

  /// Creates attributes; what is not given is not known.
  public init(
    source: String? = nil,
    cue: String? = nil
  ) {
    self.source = source
    self.cue = cue
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    source = attributes.text("source")
    cue = attributes.text("cue")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["source": source, "cue": cue])
  }
}
