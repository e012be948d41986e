public import BriefingCore

/// A reader of tasks of Label Studio, as its JSON export writes them.
///
/// A task belongs to the document that has its text. Where people annotated it, their marks are
/// taken, as accepted; else those of its predictions. Of two that are alike the first is taken.
public struct LabelStudioImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { LabelStudioExporter().formatName }

  /// Returns the marks of each file of tasks; the set-up of a project beside them says nothing.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "label-studio", documents: documents)
    for file in files where !file.name.hasSuffix(".xml") {
      guard let value = intake.json(of: file) else { continue }
      for (index, task) in (value.array ?? [value]).enumerated() {
        guard let data = task["data"], let text = data["text"]?.string else {
          let wording = Messages.unexpected("task \(index + 1)", "a task with a text in its data")
          intake.refuse(wording, in: file.name)
          continue
        }
        let claim = MarkIntake.Claim(file: file, id: data["document"]?.string, text: text)
        guard let document = intake.open(claim, unit: .utf16) else { continue }
        take(task, in: document, into: &intake)
      }
    }
    return intake.result
  }

  private func take(
    _ task: JSONValue,
    in document: MarkIntake.OpenDocument,
    into intake: inout MarkIntake
  ) {
    let annotations = task["annotations"]?.array ?? []
    let people = annotations.filter { $0["was_cancelled"] != .bool(true) }
    if people.count < annotations.count {
      intake.refuse(Messages.rejectedTask(), in: document.file)
      if people.isEmpty { return }
    }
    var seen: Set<String> = []
    for source in people.isEmpty ? task["predictions"]?.array ?? [] : people {
      for (index, region) in (source["result"]?.array ?? []).enumerated() {
        guard let value = region["value"], let labels = value["labels"]?.array else {
          let type = region["type"]?.string ?? "result"
          let name = region["id"]?.string ?? "result \(index + 1)"
          intake.lose(type == "relation" ? .relation : .foreign(type), name, of: document)
          continue
        }
        for label in labels {
          let key = "\(value["start"]?.text() ?? "") \(value["end"]?.text() ?? "") \(label.text())"
          let record = region["meta"]?["briefing"]
          // Two marks of ours may be alike, and have ids that are not.
          guard seen.insert(key + (record?["id"]?.text() ?? "")).inserted else { continue }
          take(region, label, isPersonal: !people.isEmpty, in: document, into: &intake)
        }
      }
    }
  }

  private func take(
    _ region: JSONValue,
    _ label: JSONValue,
    isPersonal: Bool,
    in document: MarkIntake.OpenDocument,
    into intake: inout MarkIntake
  ) {
    guard let value = region["value"], let start = value["start"]?.integer,
      let end = value["end"]?.integer, let name = label.string
    else {
      let wording = Messages.unexpected(
        region["id"]?.string ?? "a result",
        "a region with start, end and labels"
      )
      intake.refuse(wording, in: document.file)
      return
    }
    let mark = intake.mark(
      name,
      from: start,
      to: end,
      quote: value["text"]?.string,
      in: document
    )
    guard let mark else { return }
    let record = region["meta"]?["briefing"]
    intake.keep(mark, record: record, called: name, in: document) { draft in
      if let note = region["meta"]?["text"]?.array?.first?.string { draft.note = note }
      if isPersonal, draft.review == nil { draft.review = .accepted }
    }
  }
}
