import BriefingCore
import BriefingWorkflow

/// The conversation of `briefing review` with a person, in lines of text.
struct ReviewDialogue {
  private(set) var session: ReviewSession
  private let reviewer: String?
  private let isColored: Bool

  init(session: ReviewSession, reviewer: String?, isColored: Bool) {
    self.session = session
    self.reviewer = reviewer
    self.isColored = isColored
  }

  private static let help = """
      a       accept: it is right as it is
      r       reject: it takes part in nothing
      c       correct: other words, another label, other attributes
      s       skip, for now; so does an empty line
      u       undo the last decision, and return to it
      a TEXT  and r TEXT: with a remark
      q       quit; everything decided so far is written

    """

  /// Asks about one annotation after the other until there is none, or the person has had enough.
  ///
  /// - Parameters:
  ///   - readLine: Reads what the person types; nothing at the end of the input.
  ///   - write: Shows a text.
  /// - Throws: ``WorkflowError`` where a decision cannot be written, or `write` throws.
  mutating func run(
    readLine: () -> String?,
    write: (String) throws(WorkflowError) -> Void
  ) throws {
    if session.total == 0 {
      return try write("Nothing is left to decide on in \(session.path).\n")
    }
    var isShown = false
    while let entry = session.current {
      if !isShown { try write(shown(entry)) }
      isShown = true
      try write("accept, reject, correct, skip, undo, quit, ? > ")
      guard let line = readLine() else {
        try write("\n")
        break
      }
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      let remark = words.count > 1 ? words[1] : nil
      do {
        switch (words.first ?? "s").lowercased() {
        case "a", "accept": try decide(.init(.accepted, note: remark))
        case "r", "reject": try decide(.init(.rejected, note: remark))
        case "c", "correct":
          guard let correction = try correction(readLine, write) else { continue }
          try decide(correction)
        case "s", "skip": session.skip()
        case "u", "undo":
          guard try session.undo() else {
            try write("There is nothing to take back.\n")
            continue
          }
        case "q", "quit": return try write(summary)
        default:
          try write(Self.help)
          continue
        }
        isShown = false
      } catch let error as ReviewError {
        try write("\(error.description.controlsShown).\n")
        // What the file holds now may be other than what was shown.
        isShown = session.current == entry
      }
    }
    try write(summary)
  }

  private mutating func decide(_ decision: ReviewDecision) throws {
    var decision = decision
    decision.reviewer = reviewer
    try session.decide(decision)
  }

  private var summary: String {
    let rest = session.total - session.decided
    let next = session.decided > 0 ? " They take effect with `briefing make \(session.path)`." : ""
    return "\(session.decided) decided, \(rest) left.\(next)\n"
  }

  /// Asks for what is to be other; nothing where the person thinks better of it.
  private func correction(
    _ readLine: () -> String?,
    _ write: (String) throws(WorkflowError) -> Void
  ) throws -> ReviewDecision? {
    try write(
      """
      One a line: attribute=value (attribute= removes it), label=…, quote=the right words, note=…
      An empty line writes it down; a full stop alone leaves everything as it was.

      """
    )
    var decision = ReviewDecision(.corrected)
    while true {
      try write("  = ")
      guard let line = readLine(), line != "." else { return nil }
      if line.isEmpty { return decision }
      guard let mark = line.firstIndex(of: "="), mark != line.startIndex else {
        try write("  Write an attribute, an equals sign and the value.\n")
        continue
      }
      let key = String(line[..<mark].drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      let value = String(line[line.index(after: mark)...])
      switch key {
      case "label": decision.label = Label(rawValue: value)
      case "quote": decision.quote = value
      case "note": decision.note = value
      default:
        decision.attributes.updateValue(value.isEmpty ? nil : .text(value), forKey: key)
      }
    }
  }

  // MARK: What is shown

  /// The annotation in its sentence, its values, and how far the person has come.
  private func shown(_ entry: ReviewSession.Entry) -> String {
    let annotation = entry.annotation
    let number = session.total - session.remaining + 1
    let confidence = annotation.confidence.map { ", confidence \($0)" } ?? ""
    var text = """

      \(strong("\(annotation.label)".controlsShown))  \(number) of \(session.total)  \
      \(entry.document), line \(entry.position.line)  \
      \("(\(annotation.id), \(annotation.annotator)\(confidence))".controlsShown)

      """
    if let marked = entry.marked {
      let shown =
        Self.tail(entry.before) + "[" + strong(marked.controlsShown.onOneLine) + "]"
        + Self.head(entry.after)
      text += "  \(shown)\n"
    } else {
      text +=
        "  The text does not hold these words there: “\(annotation.quote.controlsShown.onOneLine)”\n"
    }
    for (key, value) in annotation.attributes.sorted {
      text += "  \(key): \(Self.words(of: value))".controlsShown + "\n"
    }
    if let note = annotation.note { text += "  note: \(note.controlsShown.onOneLine)\n" }
    return text
  }

  /// An annotation on one line, in the form that editors jump to.
  static func line(_ entry: ReviewSession.Entry, in path: String) -> String {
    let annotation = entry.annotation
    let values = annotation.attributes.sorted.map { "\($0.key)=\(words(of: $0.value))" }
      .joined(separator: " ")
    let sentence =
      entry.marked.map { tail(entry.before) + "[" + $0.onOneLine + "]" + head(entry.after) }
      ?? "“\(annotation.quote.onOneLine)” (not in the text)"
    let place =
      "\(path)/documents/\(entry.document).txt:\(entry.position.line):\(entry.position.column)"
    return "\(place): \(annotation.label) \(annotation.id): \(sentence)"
      + (values.isEmpty ? "" : "  {\(values)}")
  }

  private func strong(_ text: String) -> String {
    isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// The end of what stands before, as much as there is room for.
  private static func tail(_ text: String) -> String {
    let line = spaced(text)
    return line.count > 300 ? "…" + line.suffix(299) : line
  }

  private static func head(_ text: String) -> String {
    let line = spaced(text)
    return line.count > 300 ? line.prefix(299) + "…" : line
  }

  /// A part of a sentence on one line; white space at its ends parts it from its neighbour.
  private static func spaced(_ text: String) -> String {
    let line = "|\(text)|".controlsShown.onOneLine
    return String(line.dropFirst().dropLast())
  }

  private static func words(of value: AttributeValue) -> String {
    switch value {
    case .text(let text): text.onOneLine
    case .list(let values): values.map(words).joined(separator: ", ")
    case .map(let attributes):
      "{" + attributes.sorted.map { "\($0.key): \(words(of: $0.value))" }.joined(separator: ", ")
        + "}"
    }
  }
}
