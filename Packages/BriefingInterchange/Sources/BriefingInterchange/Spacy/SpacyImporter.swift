public import BriefingCore

/// A reader of documents of spaCy, as `Doc.to_json` writes them.
///
/// All groups of spans are read, and the entities that are in none of them; a `kb_id` that is the id
/// of an annotation says which one a span is, also where spaCy wrote the file anew. What else spaCy found,
/// such as tags, lemmas and dependencies, is counted as lost.
public struct SpacyImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { SpacyExporter().formatName }

  /// Returns the marks of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "spacy", documents: documents)
    for file in files {
      guard let value = intake.json(of: file) else { continue }
      guard let text = value["text"]?.string, value["tokens"] != nil else {
        let wording = Messages.notOfFormat(formatName, "an object with text and tokens")
        intake.refuse(wording, in: file.name)
        continue
      }
      let own = value[SpacyExporter.group]
      let claim = MarkIntake.Claim(file: file, id: own?["document"]?.string, text: text)
      guard let document = intake.open(claim, unit: .codepoint) else { continue }
      loseRest(of: value, document, &intake)
      var records: [String: JSONValue] = [:]
      for record in own?["records"]?.array ?? [] {
        if let id = record["id"]?.string { records[id] = record }
      }
      take(value, records, of: document, into: &intake)
    }
    return intake.result
  }

  private func take(
    _ value: JSONValue,
    _ records: [String: JSONValue],
    of document: MarkIntake.OpenDocument,
    into intake: inout MarkIntake
  ) {
    var seen: Set<String> = []
    let groups = value["spans"]?.members ?? []
    let spans = groups.flatMap { group in
      (group.value.array ?? []).enumerated().map { ("spans.\(group.key)[\($0)]", $1) }
    }
    let entities = (value["ents"]?.array ?? []).enumerated().map { ("ents[\($0)]", $1) }
    for (number, item) in (spans + entities).enumerated() {
      let (path, span) = item
      guard let start = span["start"]?.integer, let end = span["end"]?.integer,
        let label = span["label"]?.string
      else {
        let wording = Messages.unexpected(path, "a span with start, end and label")
        intake.refuse(wording, in: document.file)
        continue
      }
      let key = "\(start) \(end) \(label)"
      // An entity that is a span already is one mark.
      if number >= spans.count, seen.contains(key) { continue }
      seen.insert(key)
      let mark = intake.mark(label, from: start, to: end, quote: nil, in: document)
      let id = span["kb_id"]?.string ?? ""
      if var mark {
        if id.hasPrefix("a-") { mark.id = AnnotationID(rawValue: id) }
        intake.keep(mark, record: records[id], called: label, in: document)
      }
      if records[id] == nil, !id.isEmpty, !id.hasPrefix("a-") {
        intake.lose(.foreign("kb_id"), id, of: document)
      }
    }
  }

  private func loseRest(
    of value: JSONValue,
    _ document: MarkIntake.OpenDocument,
    _ intake: inout MarkIntake
  ) {
    for category in value["cats"]?.members ?? [] {
      intake.lose(.foreign("cats"), category.key, of: document)
    }
    for token in value["tokens"]?.array ?? [] {
      for member in token.members ?? [] where !["id", "start", "end"].contains(member.key) {
        intake.lose(.foreign(member.key), member.value.string ?? member.value.text(), of: document)
      }
    }
    for member in value["_"]?.members ?? [] {
      intake.lose(.foreign("_.\(member.key)"), member.key, of: document)
    }
  }
}
