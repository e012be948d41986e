public import BriefingCore

/// A reader of tasks of Prodigy.
///
/// A task belongs to the document that has its text. Marks of a task that somebody accepted are
/// accepted; one that was rejected or ignored is refused as a whole, and that is told.
public struct ProdigyImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { ProdigyExporter().formatName }

  /// Returns the marks of each line of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "prodigy", documents: documents)
    for file in files {
      for (position, line) in LineReader.lines(of: file, problems: &intake)
      where line.utf8.contains(where: { $0 > 0x20 }) {
        guard let task = intake.json(of: Array(line.utf8), in: file.name, at: position) else {
          continue
        }
        take(task, in: file, at: position, into: &intake)
      }
    }
    return intake.result
  }

  private func take(
    _ task: JSONValue,
    in file: InterchangeFile,
    at position: TextPosition,
    into intake: inout MarkIntake
  ) {
    guard let text = task["text"]?.string else {
      let wording = Messages.notOfFormat(formatName, "an object with text and spans")
      intake.refuse(wording, in: file.name, at: position)
      return
    }
    let claim = MarkIntake.Claim(
      file: file,
      id: task["meta"]?["source"]?.string,
      text: text,
      position: position
    )
    guard let document = intake.open(claim, unit: .codepoint) else { return }
    let answer = task["answer"]?.string
    guard answer == nil || answer == "accept" else {
      intake.refuse(Messages.rejectedTask(), in: file.name, at: position)
      return
    }
    for relation in task["relations"]?.array ?? [] {
      intake.lose(.relation, relation["label"]?.string ?? "relation", of: document)
    }
    for (index, span) in (task["spans"]?.array ?? []).enumerated() {
      guard let start = span["start"]?.integer, let end = span["end"]?.integer,
        let label = span["label"]?.string
      else {
        let wording = Messages.unexpected("spans[\(index)]", "a span with start, end and label")
        intake.refuse(wording, in: file.name, at: position)
        continue
      }
      let mark = intake.mark(label, from: start, to: end, quote: nil, in: document, at: position)
      guard let mark else { continue }
      intake.keep(mark, record: span["briefing"], called: label, in: document) { draft in
        if answer == "accept", draft.review == nil { draft.review = .accepted }
      }
    }
  }
}
