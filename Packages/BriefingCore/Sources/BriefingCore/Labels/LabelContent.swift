/// The typed form of a label's attributes.
///
/// Conform to give a label of your own a Swift type:
///
///     struct Tariff: LabelContent {
///       static let label: Label = "acme.tariff"
///       var goods: String?
///       var percent: Double?
///       var attributes: Attributes {
///         Attributes(["goods": goods, "percent": percent?.description])
///       }
///     }
///
///     extension Tariff {  // apart, so that the memberwise initializer stays
///       init(_ file: Attributes) {
///         self.init(goods: file.text("goods"), percent: file.value("percent"))
///       }
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
  /// Creates an annotation from its typed form; its id and its quote follow from where it stands.
  ///
  /// - Parameters:
  ///   - content: What is said of the span.
  ///   - span: The span, which must lie in the document.
  ///   - document: The document.
  ///   - annotator: Who says so, as `name@version`.
  public init<Content: LabelContent>(
    _ content: Content,
    at span: TextSpan,
    in document: Document,
    by annotator: String
  ) {
    self.init(Mark(content, span), from: Origin(annotator, document))
  }

  /// Returns the typed form of the attributes, or nothing where the label is another.
  public func content<Content: LabelContent>(as type: Content.Type) -> Content? {
    label == Content.label ? Content(attributes) : nil
  }

  /// Sets the attributes a type knows and keeps the others.
  public mutating func set(_ content: some LabelContent) {
    attributes.merge(content.attributes)
  }
}
