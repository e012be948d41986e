public import BriefingCore

/// Annotations as pages of W3C Web Annotations in JSON-LD.
///
/// Each annotation has a tag with the label, and points to its place twice: by code points and by
/// the quote with up to 32 code points before and after. The source is the address of the document
/// where it has one, with the digest of the text the offsets count in as its cached state; else the
/// digest itself, as a name after RFC 6920. What the model has no words for is a body that describes
/// the annotation in JSON, which ``WebAnnotationImporter`` reads.
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
  ///   one, an annotation gets a UUID made of the two and the digest of the text.
  public init(base: String? = nil) { self.base = base }

  /// The name of the format.
  public var formatName: String { "W3C Web Annotation" }

  /// Returns the annotations that no person has rejected, a page for each document.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      let page = page(of: document, ledger: &ledger)
      ledger.noteDocument(document.document, except: ["url"])
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(InterchangeFile(of: document.id, "jsonld", bytes: page.utf8(.indented)))
    }
    return Export(files: files, losses: losses)
  }

  private func page(of document: AnnotatedDocument, ledger: inout LossLedger) -> JSONValue {
    let place = WebAnnotationPlace(document.document)
    let items = ledger.exportable(of: document, rejected: false).map { annotation in
      JSONValue.object([
        "id": .string(identifier(document.document, annotation.id.rawValue)),
        "type": "Annotation",
        "motivation": "tagging",
        "creator": creator(annotation.annotator),
        "body": .array(bodies(of: annotation)),
        "target": place.target(annotation.span, quote: annotation.quote),
      ])
    }
    return JSONValue.object([
      "@context": "http://www.w3.org/ns/anno.jsonld",
      "id": .string(identifier(document.document)),
      "type": "AnnotationPage",
      "label": .string(document.id),
      "items": .array(items),
    ])
  }

  private func bodies(of annotation: Annotation) -> [JSONValue] {
    var bodies = [body("tagging", annotation.label.rawValue)]
    if let name = annotation.attributes.text("name") { bodies.append(body("identifying", name)) }
    if let note = annotation.note { bodies.append(body("commenting", note)) }
    var native: Set<MarkRecord.Field> = [.span, .annotator, .note]
    if LabelName.isPlain(annotation.label) { native.insert(.label) }
    if let record = MarkRecord.json(of: annotation, besides: native) {
      bodies.append(body("describing", record.text(), "application/json"))
    }
    return bodies
  }

  private func body(_ purpose: String, _ value: String, _ type: String = "text/plain") -> JSONValue
  {
    .object([
      "type": "TextualBody",
      "purpose": .string(purpose),
      "format": .string(type),
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
