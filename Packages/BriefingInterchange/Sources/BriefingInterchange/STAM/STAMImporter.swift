public import BriefingCore

/// A reader of stores of STAM in JSON.
///
/// A mark is an annotation that selects one passage of a text. The label is the datum `label` of the
/// set `briefing`, or else the first text among the data. Annotations of several passages are
/// refused; those that point to other annotations, to a whole text or to data are counted as lost.
public struct STAMImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { STAMExporter().formatName }

  /// Returns the marks of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "stam", documents: documents)
    for file in files {
      guard let store = intake.json(of: file) else { continue }
      guard store["@type"] == "AnnotationStore" else {
        let wording = Messages.notOfFormat(formatName, "an object with the @type AnnotationStore")
        intake.refuse(wording, in: file.name)
        continue
      }
      var opened: [String: MarkIntake.OpenDocument] = [:]
      for resource in store["resources"]?.array ?? [] {
        guard let id = resource["@id"]?.string, let text = resource["text"]?.string else {
          let wording = Messages.unexpected(
            resource["@id"]?.string ?? "a resource",
            "a resource with its id and its text in the file"
          )
          intake.refuse(wording, in: file.name)
          continue
        }
        opened[id] = intake.open(.init(file: file, id: id, text: text), unit: .codepoint)
      }
      let reading = STAMReading(store, file: file.name, opened: opened)
      for annotation in store["annotations"]?.array ?? [] {
        reading.take(annotation, into: &intake)
      }
    }
    return intake.result
  }
}

/// What is read of one store.
private struct STAMReading {
  /// A datum: a key of a set, and its value.
  private struct Datum {
    let set: String
    let key: String
    let value: JSONValue
  }

  private let file: String
  private let opened: [String: MarkIntake.OpenDocument]
  /// The data that annotations name by id, by set and id.
  private var shared: [String: [String: Datum]] = [:]

  init(_ store: JSONValue, file: String, opened: [String: MarkIntake.OpenDocument]) {
    self.file = file
    self.opened = opened
    for set in store["annotationsets"]?.array ?? [] {
      guard let name = set["@id"]?.string else { continue }
      for datum in set["data"]?.array ?? [] {
        guard let id = datum["@id"]?.string, let key = datum["key"]?.string,
          let value = datum["value"]
        else { continue }
        shared[name, default: [:]][id] = Datum(
          set: name,
          key: key,
          value: STAMValue.value(of: value)
        )
      }
    }
  }

  func take(_ annotation: JSONValue, into intake: inout MarkIntake) {
    let name = annotation["@id"]?.string ?? "an annotation"
    let target = annotation["target"]
    let type = target?["@type"]?.string ?? "no target"
    guard type == "TextSelector" else {
      lose(type, name, target, &intake)
      return
    }
    guard let resource = target?["resource"]?.string,
      let offset = target?["offset"], let begin = offset["begin"], let end = offset["end"]
    else {
      let wording = Messages.unexpected(name, "a text selector with its resource and offset")
      intake.refuse(wording, in: file)
      return
    }
    // A text that is no document's was told of by itself.
    guard let document = opened[resource] else { return }
    let data = data(of: annotation)
    func own(_ key: String) -> JSONValue? {
      data.first { $0.set == STAMExporter.set && $0.key == key }?.value
    }
    let first = data.first { $0.set != STAMExporter.validation && $0.value.string != nil }
    let label = own("label")?.string ?? first?.value.string ?? ""
    let quote = data.first { $0.set == STAMExporter.validation && $0.key == "text" }?.value.string
    let length = document.offsets.offset(ofUTF8: document.text.count)
    let mark = intake.mark(
      label,
      from: Self.cursor(begin, length: length),
      to: Self.cursor(end, length: length),
      quote: quote,
      in: document
    )
    guard var mark else { return }
    let isOwn = own("label") != nil
    guard isOwn else {
      for datum in data where datum.value.string != label {
        intake.lose(.attribute(datum.key), datum.value.string ?? datum.value.text(), of: document)
      }
      intake.keep(mark, in: document)
      return
    }
    // An annotation that has no record yet was made in another tool.
    let hasRecord = own("record") != nil
    let attributes = data.filter { $0.set == STAMExporter.attributes }
    if hasRecord || !attributes.isEmpty {
      mark.attributes = Attributes(
        attributes.compactMap { datum in
          AttributeValue(datum.value).map { (datum.key, $0) }
        }
      )
    }
    guard let record = record(own, attributes: mark.attributes) else {
      let text = own("record")?.string ?? ""
      intake.refuse(Messages.value("`record`", text, "a JSON object"), in: file)
      return
    }
    let known = mark.attributes
    intake.keep(mark, record: record, called: label, in: document) { draft in
      if known == nil { draft.attributes = nil }
    }
  }

  /// Returns what the data of our own set say, as a record; nothing where the record is none.
  private func record(
    _ own: (String) -> JSONValue?,
    attributes: Attributes?
  ) -> JSONValue? {
    var members: [JSONValue.Member] = []
    for field in STAMExporter.fields where field != .label {
      guard let value = own(field.rawValue) else { continue }
      members.append(JSONValue.Member(field.rawValue, value))
    }
    if let text = own("record") {
      guard let value = text.string.flatMap({ try? JSONValue(parsing: $0) }),
        let more = value.members
      else { return nil }
      members += more.filter { member in !members.contains { $0.key == member.key } }
    }
    return .object(members)
  }

  private func data(of annotation: JSONValue) -> [Datum] {
    (annotation["data"]?.array ?? []).compactMap { datum in
      guard let set = datum["set"]?.string else { return nil }
      if let key = datum["key"]?.string, let value = datum["value"] {
        return Datum(set: set, key: key, value: STAMValue.value(of: value))
      }
      return datum["@id"]?.string.flatMap { shared[set]?[$0] }
    }
  }

  /// The offset of a cursor; one that no text has where it is none.
  private static func cursor(_ cursor: JSONValue, length: Int) -> Int {
    guard let value = cursor["value"]?.integer else { return -1 }
    guard cursor["@type"] == "EndAlignedCursor" else { return value }
    return value <= 0 && value >= -length ? length + value : -1
  }

  /// Tells of an annotation that selects no single passage.
  private func lose(
    _ type: String,
    _ name: String,
    _ target: JSONValue?,
    _ intake: inout MarkIntake
  ) {
    if type == "CompositeSelector" || type == "MultiSelector" {
      intake.refuse(Messages.pieces(name), in: file)
    }
    let selectors = target?["selectors"]?.array ?? [target].compactMap(\.self)
    let resource = selectors.compactMap { $0["resource"]?.string }.first
    let document =
      resource.flatMap { opened[$0] } ?? (opened.count == 1 ? opened.first?.value : nil)
    guard let document else { return }
    switch type {
    case "CompositeSelector", "MultiSelector": intake.lose(.pieces, name, of: document)
    case "AnnotationSelector", "DirectionalSelector": intake.lose(.relation, name, of: document)
    default: intake.lose(.foreign(type), name, of: document)
    }
  }
}
