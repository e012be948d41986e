public import BriefingCore

/// The patterns of a spaCy `EntityRuler`, one a line of JSON, as a gazetteer.
///
/// ```json
/// {"label": "ORG", "pattern": "Harbor Council", "id": "harbor-council"}
/// {"label": "LAW", "pattern": [{"SHAPE": "Xxxxx", "OP": "+"}, {"TEXT": {"IN": ["Act", "Bill"]}}]}
/// ```
///
/// Labels of OntoNotes and CoNLL become words of the vocabulary, `PERSON` a person, `ORG` an
/// organization, `GPE` and `LOC` a place, `FAC` a facility, `LAW` an instrument; a dotted label stays,
/// and any other goes below `spacy.`, such as `spacy.NORP`. Patterns of one id are names of one
/// thing, which is called by the first of them. A pattern that cannot be matched here is left out and told of
/// with its line and the reason.
///
/// Two things differ from spaCy: a listed name goes before a pattern of tokens where they overlap, and
/// a pattern does not cross the end of a sentence.
public struct EntityRulerPatterns: Sendable {
  /// What can be matched here.
  public private(set) var gazetteer = Gazetteer(label: .organization)
  /// What cannot, each with its line.
  public private(set) var problems: [Diagnostic] = []
  /// The entry of each label and id.
  private var entries: [Thing: Int] = [:]
  private let file: String

  /// What labels that nobody knows are put below.
  private static let tool = "spacy"

  /// What patterns of one label and one id are patterns of.
  private struct Thing: Hashable {
    let label: Label
    let id: String
  }

  /// Reads a file of patterns; blank lines are passed over.
  public init(_ file: InterchangeFile) {
    self.file = file.name
    var intake = MarkIntake("spaCy patterns", tool: Self.tool, documents: [])
    let lines = LineReader.lines(of: file, problems: &intake)
    problems = intake.result.problems
    for (position, line) in lines where line.contains(where: { !$0.isWhitespace }) {
      do {
        try read(JSONValue(parsing: Array(line.utf8)), at: position)
      } catch {
        let column = TextPosition(line: position.line, column: error.position.column)
        problems.append(
          Diagnostic(.error, Messages.syntax(error.message), file: file.name, at: column)
        )
      }
    }
  }

  private mutating func read(_ line: JSONValue, at position: TextPosition) {
    var wordings: [Wording] = []
    defer {
      problems += wordings.map { Diagnostic(.error, $0, file: file, at: position) }
    }
    guard let members = line.members else {
      wordings = [Messages.noPattern()]
      return
    }
    for member in members where !["label", "pattern", "id"].contains(member.key) {
      problems.append(
        Diagnostic(.warning, Messages.unusedKey(member.key), file: file, at: position)
      )
    }
    guard let name = line["label"]?.string, let label = LabelName.label(name, of: Self.tool) else {
      wordings = [Messages.noPatternLabel()]
      return
    }
    let id = line["id"]?.string
    switch line["pattern"] {
    case .string(let text)? where text.contains(where: { !$0.isWhitespace }):
      add(text, label: label, id: id)
    case .array(let tokens)? where !tokens.isEmpty:
      var reader = EntityRulerTokens()
      let steps = tokens.compactMap { reader.step($0) }
      wordings = reader.problems
      guard wordings.isEmpty else { return }
      add(steps, label: label, id: id)
    default: wordings = [Messages.noPattern()]
    }
  }

  private mutating func add(_ text: String, label: Label, id: String?) {
    if let id, let known = entries[Thing(label: label, id: id)] {
      gazetteer.entries[known].aliases.append(text)
      return
    }
    if let id { entries[Thing(label: label, id: id)] = gazetteer.entries.count }
    gazetteer.entries.append(
      Gazetteer.Entry(name: text, attributes: Attributes(["id": id]), label: label, isExact: true)
    )
  }

  private mutating func add(_ steps: [TokenPattern.Step], label: Label, id: String?) {
    gazetteer.patterns.append(
      TokenPattern(label: label, steps: steps, attributes: Attributes(["id": id]))
    )
  }
}

extension Diagnostic {
  fileprivate init(
    _ severity: Severity,
    _ wording: Wording,
    file: String,
    at position: TextPosition
  ) {
    self.init(
      severity,
      wording.message,
      file: file,
      position: position,
      remedy: wording.advice
    )
  }
}
