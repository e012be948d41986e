public import BriefingCore

/// A reader of documents of GATE, bdoc in JSON, in either unit of offsets.
///
/// Annotations of all sets are marks: the type is the label, and the features are the attributes.
/// The feature `briefing` says what else was known of a mark when it was exported.
public struct BdocImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { BdocExporter().formatName }

  /// Returns the marks of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "gate", documents: documents)
    for file in files {
      guard let value = intake.json(of: file) else { continue }
      guard let text = value["text"]?.string, let unit = Self.unit(of: value) else {
        let wording = Messages.notOfFormat(
          formatName,
          "an object with text and offset_type, p or j"
        )
        intake.refuse(wording, in: file.name)
        continue
      }
      let name = value["name"]?.string ?? ""
      let claim = MarkIntake.Claim(file: file, id: name.isEmpty ? nil : name, text: text)
      guard let document = intake.open(claim, unit: unit) else { continue }
      for feature in value["features"]?.members ?? [] {
        intake.lose(.foreign("feature \(feature.key)"), feature.value.text(), of: document)
      }
      for set in value["annotation_sets"]?.members ?? [] {
        for (index, annotation) in (set.value["annotations"]?.array ?? []).enumerated() {
          take(annotation, "\(set.key)[\(index)]", in: document, into: &intake)
        }
      }
    }
    return intake.result
  }

  private static func unit(of value: JSONValue) -> OffsetUnit? {
    switch value["offset_type"]?.string {
    case "p": .codepoint
    case "j": .utf16
    default: nil
    }
  }

  private func take(
    _ annotation: JSONValue,
    _ path: String,
    in document: MarkIntake.OpenDocument,
    into intake: inout MarkIntake
  ) {
    guard let start = annotation["start"]?.integer, let end = annotation["end"]?.integer,
      let type = annotation["type"]?.string
    else {
      let wording = Messages.unexpected(path, "an annotation with start, end and type")
      intake.refuse(wording, in: document.file)
      return
    }
    guard var mark = intake.mark(type, from: start, to: end, quote: nil, in: document) else {
      return
    }
    let features = annotation["features"]?.members ?? []
    let record = features.first { $0.key == BdocExporter.name && $0.value.members != nil }?.value
    let attributes = features.filter { record == nil || $0.key != BdocExporter.name }
    // Of a mark that was made elsewhere nobody says that it has no attributes.
    if record != nil || !attributes.isEmpty {
      mark.attributes = Attributes(
        attributes.compactMap { feature in
          AttributeValue(feature.value).map { (feature.key, $0) }
        }
      )
    }
    intake.keep(mark, record: record, called: type, in: document)
  }
}
