public import BriefingCore

/// A reader of W3C Web Annotations in JSON-LD: a page, a collection with its first page, an array, or
/// one annotation.
///
/// A place is what its position selects, where the quote says the same; without a position it is the
/// one place where the quote stands between its prefix and suffix. The JSON is read as it is written
/// in the recommendation: no context is fetched, and terms of other contexts are not known.
public struct WebAnnotationImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { WebAnnotationExporter().formatName }

  /// Returns the marks of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "w3c", documents: documents)
    for file in files {
      guard let value = intake.json(of: file) else { continue }
      let items = Self.items(of: value)
      var opened: [String: MarkIntake.OpenDocument?] = [:]
      for (index, item) in items.enumerated() {
        guard let target = WebAnnotationTarget(item["target"]) else {
          intake.refuse(
            Messages.unexpected(
              "the target of annotation \(index + 1)",
              "one target with selectors"
            ),
            in: file.name
          )
          continue
        }
        let source = target.source ?? ""
        if opened[source] == nil {
          var claim = MarkIntake.Claim(file: file)
          claim.id = Self.document(of: target, in: documents) ?? value["label"]?.string
          opened[source] = .some(intake.open(claim, unit: .codepoint))
        }
        guard let document = opened[source].flatMap(\.self) else { continue }
        take(item, at: target, in: document, number: index + 1, into: &intake)
      }
      if items.isEmpty {
        // That nothing is marked is known of the document all the same.
        var claim = MarkIntake.Claim(file: file)
        claim.id = value["label"]?.string
        _ = intake.open(claim, unit: .codepoint)
      }
    }
    return intake.result
  }

  private static func items(of value: JSONValue) -> [JSONValue] {
    if let items = value.array { return items }
    if let items = value["items"]?.array { return items }
    if let items = value["first"]?["items"]?.array { return items }
    return value["target"] == nil ? [] : [value]
  }

  /// Returns the id of the document that a target names by its address or by the digest of its text.
  private static func document(
    of target: WebAnnotationTarget,
    in documents: [Document]
  ) -> String? {
    let names = [target.cached, target.source].compactMap(\.self)
    let found = documents.filter { document in
      names.contains(WebAnnotationName.uri(of: document.digest))
    }
    if let first = found.first { return first.id }
    return documents.first { document in
      document.source.metadata.url.map { $0.value == target.source } ?? false
    }?.id
  }

  private func take(
    _ item: JSONValue,
    at target: WebAnnotationTarget,
    in document: MarkIntake.OpenDocument,
    number: Int,
    into intake: inout MarkIntake
  ) {
    let bodies = WebAnnotationBodies(item)
    for kind in bodies.foreign { intake.lose(.foreign(kind), "annotation \(number)", of: document) }
    guard let mark = target.mark(bodies.label, in: document, into: &intake) else { return }
    var record: JSONValue?
    if let text = bodies.record {
      do {
        record = try JSONValue(parsing: text)
      } catch {
        intake.refuse(Messages.syntax(error.message), in: document.file)
        return
      }
    }
    intake.keep(mark, record: record, called: bodies.label, in: document) { draft in
      if let creator = bodies.creator { draft.annotator = creator }
      if let note = bodies.note { draft.note = note }
      if let name = bodies.name {
        draft.attributes = draft.attributes ?? Attributes()
        draft.attributes?["name"] = .text(name)
      }
    }
  }
}

/// What the bodies of an annotation say.
private struct WebAnnotationBodies {
  private(set) var label: String
  private(set) var name: String?
  private(set) var note: String?
  private(set) var record: String?
  private(set) var creator: String?
  private(set) var foreign: [String] = []

  init(_ item: JSONValue) {
    var tag: String?
    let body = item["body"]
    for body in body?.array ?? [body].compactMap(\.self) {
      guard let value = body.string ?? body["value"]?.string else {
        foreign.append(body["type"]?.string ?? "body")
        continue
      }
      switch (body["purpose"]?.string ?? item["motivation"]?.string, body["format"]?.string) {
      case ("tagging", _) where tag == nil: tag = value
      case ("identifying", _) where name == nil: name = value
      case ("describing", "application/json") where record == nil: record = value
      case ("commenting", _) where note == nil, ("describing", _) where note == nil,
        (nil, _) where note == nil:
        note = value
      case (let purpose, _): foreign.append("body for \(purpose ?? "no purpose")")
      }
    }
    creator = item["creator"]?.string ?? item["creator"]?["name"]?.string
    label = tag ?? item["motivation"]?.string ?? "annotation"
  }
}
