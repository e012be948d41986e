import BriefingCore

/// An annotation as a feature structure of UIMA.
///
/// What the type has a feature for stands there, and can be changed in any editor of a CAS; all else
/// goes along as JSON in the feature `record`.
struct CASMark {
  /// The name of the type, a kind of `uima.tcas.Annotation`.
  static let type = "briefing.Mark"
  /// The features of the type and their ranges.
  static let features: [(field: MarkRecord.Field, name: String, range: String)] = [
    (.label, "label", "uima.cas.String"), (.id, "identifier", "uima.cas.String"),
    (.annotator, "annotator", "uima.cas.String"), (.confidence, "confidence", "uima.cas.Double"),
    (.review, "review", "uima.cas.String"), (.reviewer, "reviewer", "uima.cas.String"),
    (.note, "note", "uima.cas.String"),
  ]
  /// The feature that holds what the others cannot.
  static let record = "record"
  /// The name of the view of every document.
  static let view = "_InitialView"

  /// Returns the values of the features of an annotation.
  ///
  /// - Parameters:
  ///   - annotation: The annotation.
  ///   - isWritable: Whether the format can hold a text as it is.
  /// - Returns: The features that have a value, in the order of the type.
  static func values(
    of annotation: Annotation,
    isWritable: (String) -> Bool = { _ in true }
  ) -> [(name: String, value: JSONValue)] {
    var native: Set<MarkRecord.Field> = [.span]
    var values: [(String, JSONValue)] = []
    for (field, name, _) in features {
      guard let value = MarkRecord.value(of: field, in: annotation) else { continue }
      let isHeld = value.string.map { isWritable($0) && !$0.isEmpty } ?? true
      if isHeld || field == .label { values.append((name, value)) }
      if isHeld, field != .label || LabelName.isPlain(annotation.label) { native.insert(field) }
    }
    if let record = MarkRecord.json(of: annotation, besides: native) {
      values.append((Self.record, .string(XMLText.json(record))))
    }
    return values
  }
}

/// A feature structure that may be a mark, as a file has it.
struct CASStructure {
  /// The name of the type.
  let type: String
  /// The features, without the place.
  let features: [(name: String, value: JSONValue)]
  /// The start and end, in UTF-16 code units.
  let place: (start: Int, end: Int)?
  /// Where it stands, where the format has lines.
  let position: TextPosition?

  func text(_ name: String) -> String? { features.first { $0.name == name }?.value.string }
}

extension MarkIntake {
  /// Takes a feature structure: a mark, or something that no annotation can hold.
  mutating func take(_ structure: CASStructure, in document: OpenDocument) {
    let name = structure.type.split(separator: ".").last.map(String.init) ?? structure.type
    guard !CASStructure.layout.contains(structure.type) else {
      if structure.type != "uima.tcas.DocumentAnnotation" {
        lose(.foreign(name), "\(structure.place?.start ?? 0)", of: document)
      }
      return
    }
    guard let (start, end) = structure.place else {
      lose(.foreign(name), structure.type, of: document)
      return
    }
    let isOwn = structure.type == CASMark.type
    let label = structure.text("label") ?? structure.text("value") ?? name
    let mark = mark(
      label,
      from: start,
      to: end,
      quote: nil,
      in: document,
      at: structure.position
    )
    guard let mark else { return }
    guard isOwn else {
      for (name, value) in structure.features where !["label", "value"].contains(name) {
        lose(.attribute(name), value.string ?? value.text(), of: document)
      }
      keep(mark, in: document)
      return
    }
    takeOwn(structure, mark, called: label, in: document)
  }

  private mutating func takeOwn(
    _ structure: CASStructure,
    _ mark: ImportedMark,
    called label: String,
    in document: OpenDocument
  ) {
    var members: [JSONValue.Member] = []
    for (field, name, _) in CASMark.features where field != .label {
      guard let value = structure.features.first(where: { $0.name == name })?.value,
        value != .null, value != .string("")
      else { continue }
      members.append(JSONValue.Member(field.rawValue, value))
    }
    let record = structure.text(CASMark.record)
    if let record {
      guard let value = try? JSONValue(parsing: record), let own = value.members else {
        let wording = Messages.value("`\(CASMark.record)`", record, "a JSON object")
        refuse(wording, in: document.file, at: mark.position)
        return
      }
      members += own.filter { member in !members.contains { $0.key == member.key } }
    }
    let isNew = record == nil && structure.text("identifier") == nil
    keep(mark, record: .object(members), called: label, in: document) { draft in
      // A mark that somebody made in the tool says nothing of attributes.
      if isNew { draft.attributes = nil }
    }
  }
}

extension CASStructure {
  /// Types of layout and of documents, which are no marks.
  fileprivate static let layout: Set<String> = {
    let segmentation = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
    return [
      "uima.tcas.DocumentAnnotation", "uima.cas.Sofa", segmentation + "Sentence",
      segmentation + "Token", "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
      "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.TagsetDescription",
    ]
  }()
}
