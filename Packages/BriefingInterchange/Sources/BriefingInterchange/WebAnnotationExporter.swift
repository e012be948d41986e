public import BriefingCore

/// Annotations as a page of W3C Web Annotations in JSON-LD.
///
/// Each annotation has a tag with the label, and points to its place twice: by code points and by
/// the quote with up to 32 code points before and after. The source is the address of the document
/// where it has one, with the digest of the text the offsets count in as its cached state; else the
/// digest itself, as a name after RFC 6920.
///
/// Rejected annotations are left out: the format cannot say that a person disagrees.
///
/// Method: Web Annotation Data Model, W3C Recommendation of 23 February 2017.
public struct WebAnnotationExporter: Exporter {
  /// What the ids of annotations start with, such as `https://example.org/annotations/`.
  public let base: String?

  /// Creates an exporter.
  ///
  /// - Parameter base: What ids start with; document id, a slash and annotation id follow. Without
  ///   one, an annotation gets a UUID made of the two and the digest of the text, and the ids are
  ///   counted as lost.
  public init(base: String? = nil) { self.base = base }

  /// The name of the format.
  public var formatName: String { "W3C Web Annotation" }
  /// The extension of its files.
  public var fileExtension: String { "jsonld" }

  /// Returns the annotations that no person has rejected, as one page.
  public func export(_ document: AnnotatedDocument) -> Export {
    var ledger = LossLedger()
    let place = WebAnnotationPlace(document.document)
    var items: [JSONValue] = []
    for annotation in document.annotations {
      guard document.document.text.matches(annotation.quote, at: annotation.span) else {
        ledger.note(.unanchored, "\(annotation.id): \(annotation.quote)")
        continue
      }
      guard annotation.isActive else {
        ledger.note(.rejected, annotation.id.rawValue)
        continue
      }
      note(annotation, in: &ledger)
      items.append(
        .object([
          "id": .string(identifier(document.document, annotation.id.rawValue)),
          "type": "Annotation",
          "motivation": "tagging",
          "creator": creator(annotation.annotator),
          "body": .array(bodies(of: annotation)),
          "target": place.target(annotation.span, quote: annotation.quote),
        ])
      )
    }
    ledger.noteDocument(document.document, except: ["url"])
    let page = JSONValue.object([
      "@context": "http://www.w3.org/ns/anno.jsonld",
      "id": .string(identifier(document.document)),
      "type": "AnnotationPage",
      "label": .string(document.id),
      "items": .array(items),
    ])
    return Export(
      bytes: page.utf8(.indented),
      losses: ledger.report(format: formatName, document: document.id)
    )
  }

  private func note(_ annotation: Annotation, in ledger: inout LossLedger) {
    let id = annotation.id.rawValue
    if base == nil { ledger.note(.identifier, id) }
    if annotation.isDecided { ledger.note(.review, "\(id): \(annotation.review.rawValue)") }
    if let reviewer = annotation.reviewer { ledger.note(.reviewer, "\(id): \(reviewer)") }
    if let confidence = annotation.confidence { ledger.note(.confidence, "\(id): \(confidence)") }
    for (key, value) in annotation.attributes.sorted where key != "name" || value.text == nil {
      ledger.note(.attribute(key), "\(id): \(value.text ?? value.json.text())")
    }
    ledger.noteRemnants(of: annotation)
  }

  private func bodies(of annotation: Annotation) -> [JSONValue] {
    var bodies = [body("tagging", annotation.label.rawValue)]
    if let name = annotation.attributes.text("name") { bodies.append(body("identifying", name)) }
    if let note = annotation.note { bodies.append(body("commenting", note)) }
    return bodies
  }

  private func body(_ purpose: String, _ value: String) -> JSONValue {
    .object([
      "type": "TextualBody",
      "purpose": .string(purpose),
      "format": "text/plain",
      "value": .string(value),
    ])
  }

  /// An annotator says its version behind an @; what has none may be a person.
  private func creator(_ annotator: String) -> JSONValue {
    .object([
      "type": annotator.utf8.contains(0x40) ? "Software" : nil,
      "name": .string(annotator),
    ])
  }

  private func identifier(_ document: Document, _ annotation: String? = nil) -> String {
    guard let base else {
      // Two dossiers may have a document of one id: the digest keeps their annotations apart.
      let parts = [document.id, document.digest.label, annotation]
      return WebAnnotationName.uuid(of: parts.compactMap { $0 })
    }
    let path = [document.id, annotation].compactMap { $0.map(WebAnnotationName.escaped) }
    return base + path.joined(separator: "/")
  }
}
