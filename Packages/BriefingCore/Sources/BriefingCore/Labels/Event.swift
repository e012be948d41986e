/// The attributes of something that happens or is to happen.
public struct Event: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .event

  /// What kind of event, such as `meeting`.
  public var kind: String?
  /// When, in EDTF.
  public var date: String?
  /// Where, in the words of the text.
  public var place: String?
  /// What the text says of it, as in ``Status``.
  public var status: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    date: String? = nil,
    place: String? = nil,
    status: String? = nil
  ) {
    self.kind = kind
    self.date = date
    self.place = place
    self.status = status
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    date = attributes.text("date")
    place = attributes.text("place")
    status = attributes.text("status")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["kind": kind, "date": date, "place": place, "status": status])
  }
}
