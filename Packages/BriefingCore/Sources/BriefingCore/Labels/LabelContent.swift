/// The typed form of a label's attributes.
///
/// Conform to give a label of your own a Swift type:
///
///     struct Tariff: LabelContent {
///       static let label: Label = "acme.tariff"
///       var rate: String?
///       init(rate: String?) { self.rate = rate }
///       init(_ attributes: Attributes) { rate = attributes.text("rate") }
///       var attributes: Attributes { Attributes(["rate": rate]) }
///     }
public protocol LabelContent: Sendable, Hashable {
  /// The label whose attributes the type holds.
  static var label: Label { get }
  /// Reads what the type knows; what is absent or of another shape is nothing.
  init(_ attributes: Attributes)
  /// The attributes as files hold them.
  var attributes: Attributes { get }
}

extension Annotation {
  /// Returns the typed form of the attributes, or nothing where the label is another.
  public func content<Content: LabelContent>(as type: Content.Type) -> Content? {
    label == Content.label ? Content(attributes) : nil
  }

  /// Sets the attributes a type knows and keeps the others.
  public mutating func set(_ content: some LabelContent) {
    attributes.merge(content.attributes)
  }
}
