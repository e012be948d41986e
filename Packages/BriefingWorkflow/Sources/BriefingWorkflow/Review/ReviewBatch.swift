public import BriefingCore
import BriefingStorage

/// Decisions as other programs hand them over: a JSON object a line (`decisions.jsonl`).
///
/// ```json
/// {"id": "a-5f0c9b1e2d3a4c6b", "review": "accepted"}
/// {"id": "a-0b7e", "review": "corrected", "attributes": {"status": "planned"}, "note": "p. 2"}
/// ```
///
/// A line that cannot be taken down is told of and the rest is done. A decision that a person made
/// before is not overruled unless that is asked for.
public struct ReviewBatch: Sendable {
  /// What was found wrong, by line.
  public private(set) var problems: [Diagnostic] = []
  /// How many annotations were decided on.
  public private(set) var decided = 0
  /// How many had been decided in the same way already.
  public private(set) var unchanged = 0

  private struct Line {
    let number: Int
    let id: AnnotationID
    let decision: ReviewDecision
    /// The values of the annotation as whoever decided saw them, where the line repeats them.
    let seen: JSONValue

    /// Whether the annotation is still the one that was seen.
    func describes(_ annotation: Annotation) -> Bool {
      (seen["quote"].map { $0 == .string(annotation.quote) } ?? true)
        && (seen["label"].map { $0 == .string(annotation.label.rawValue) } ?? true)
        && (seen["attributes"].flatMap(AttributeValue.init).map {
          $0 == .map(annotation.attributes)
        } ?? true)
    }
  }

  private let name: String

  /// Takes decisions down.
  ///
  /// - Parameters:
  ///   - bytes: The lines.
  ///   - name: What they are called in messages.
  ///   - path: The dossier.
  ///   - reviewer: The person, for lines that name none.
  ///   - overruling: Whether earlier decisions of people are replaced.
  /// - Throws: ``WorkflowError`` where the dossier cannot be read or written.
  public init(
    _ bytes: [UInt8],
    named name: String,
    in path: String,
    reviewer: String? = nil,
    overruling: Bool = false
  ) throws(WorkflowError) {
    self.name = name
    let lines = parsed(bytes, reviewer: reviewer)
    let files = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    var rest = Dictionary(grouping: lines, by: \.id)
    for document in try files.documents(named: []) {
      let (file, text) = try files.attempt { dossier throws(DossierError) in
        (try dossier.annotations(of: document)?.value, try dossier.text(of: document))
      }
      guard let file, let text else { continue }
      let here = file.annotations.compactMap { rest.removeValue(forKey: $0.id) }.flatMap(\.self)
      if !here.isEmpty {
        try decide(here, of: document, Passages(of: text), overruling, in: files)
      }
    }
    for line in rest.values.flatMap(\.self) {
      add(line.number, "there is no annotation '\(line.id)' in \(path)", "check the id")
    }
    problems.sort { ($0.position?.line ?? 0) < ($1.position?.line ?? 0) }
  }

  private mutating func decide(
    _ lines: [Line],
    of document: String,
    _ passages: Passages,
    _ overruling: Bool,
    in files: DossierFiles
  ) throws(WorkflowError) {
    var batch = self
    try files.attempt { dossier throws(DossierError) in
      try dossier.updateAnnotations(of: document) { file in
        let places = Dictionary(
          (file?.annotations ?? []).enumerated().map { ($0.element.id, $0.offset) },
          uniquingKeysWith: { first, _ in first }
        )
        for line in lines.sorted(by: { $0.number < $1.number }) {
          guard let place = places[line.id], let annotation = file?.annotations[place] else {
            batch.add(line.number, "\(line.id) is not in its file any more", "check the id")
            continue
          }
          if let new = batch.decided(line, annotation, passages, overruling) {
            file?.annotations[place] = new
          }
        }
      }
    }
    self = batch
  }

  /// The annotation as a line leaves it; nothing where it stays as it is.
  private mutating func decided(
    _ line: Line,
    _ annotation: Annotation,
    _ passages: Passages,
    _ overruling: Bool
  ) -> Annotation? {
    guard line.decision.review == .corrected || line.describes(annotation) else {
      add(
        line.number,
        "\(line.id) has another quote, label or attributes than this line says",
        "look at it again; to change values, say `corrected`"
      )
      return nil
    }
    // A line of the list that nobody touched decides on nothing.
    let isListed = line.seen["annotator"] != nil
    if line.decision.review == .proposed, isListed || !annotation.isDecided {
      unchanged += 1
      return nil
    }
    let new: Annotation
    do {
      new = try line.decision.applied(to: annotation, in: passages)
    } catch {
      add(line.number, "\(line.id): \(error)", nil)
      return nil
    }
    if new == annotation {
      unchanged += 1
      return nil
    }
    if annotation.isDecided, !overruling {
      let who = annotation.reviewer.map { " by \($0)" } ?? ""
      add(
        line.number,
        "\(line.id) was \(annotation.review.rawValue)\(who) before, and stays so",
        "to overrule what people decided, add --overrule"
      )
      return nil
    }
    decided += 1
    return new
  }

  private mutating func add(_ line: Int, _ message: String, _ remedy: String?) {
    problems.append(
      Diagnostic(
        .error,
        message,
        file: name,
        position: TextPosition(line: line, column: 1),
        remedy: remedy
      )
    )
  }

  // MARK: Reading

  private mutating func parsed(_ bytes: [UInt8], reviewer: String?) -> [Line] {
    var lines: [Line] = []
    let newline = UInt8(ascii: "\n")
    for (index, line) in bytes.split(separator: newline, omittingEmptySubsequences: false)
      .enumerated() where line.contains(where: { $0 > 0x20 })
    {
      do {
        let value = try JSONValue(parsing: Array(line))
        var (id, decision) = try Self.decision(in: value)
        decision.reviewer = decision.reviewer ?? reviewer
        lines.append(Line(number: index + 1, id: id, decision: decision, seen: value))
      } catch {
        add(index + 1, "\(error)", #"write, for example, {"id": "a-…", "review": "accepted"}"#)
      }
    }
    return lines
  }

  private static let keys: Set<String> = [
    "id", "review", "label", "quote", "start", "end", "attributes", "note", "reviewer",
  ]
  /// Keys of the lists that `review --format json` prints, which say nothing new.
  private static let ignored: Set<String> = ["document", "line", "column", "sentence", "annotator"]

  private static func decision(
    in value: JSONValue
  ) throws(ReviewError) -> (AnnotationID, ReviewDecision) {
    guard let members = value.members else { throw ReviewError("this is no JSON object") }
    if let stranger = members.first(where: { !keys.union(ignored).contains($0.key) }) {
      throw ReviewError(
        "the key “\(stranger.key)” means nothing; known are \(keys.sorted().joined(separator: ", "))"
      )
    }
    guard let id = value["id"]?.string, !id.isEmpty else { throw ReviewError("`id` is missing") }
    guard let word = value["review"]?.string, let review = Annotation.Review(rawValue: word) else {
      let known = Annotation.Review.allCases.map(\.rawValue).joined(separator: ", ")
      throw ReviewError("`review` must be one of \(known)")
    }
    var decision = ReviewDecision(review)
    decision.note = try text("note", in: value)
    decision.reviewer = try text("reviewer", in: value)
    // A line of the list that was only marked `accepted` repeats the values, which are no change.
    guard review == .corrected else { return (AnnotationID(rawValue: id), decision) }
    decision.label = try text("label", in: value).map(Label.init(rawValue:))
    decision.quote = try text("quote", in: value)
    if value["start"] != nil || value["end"] != nil {
      guard let start = value["start"]?.integer, let end = value["end"]?.integer,
        let span = TextSpan(start: start, end: end), !span.isEmpty
      else { throw ReviewError("`start` and `end` must be two numbers, the first the lower") }
      decision.span = span
    }
    guard value["attributes"] == nil || value["attributes"]?.members != nil else {
      throw ReviewError("`attributes` must be an object")
    }
    for member in value["attributes"]?.members ?? [] {
      let value = AttributeValue(member.value)
      guard member.value == .null || value != nil else {
        throw ReviewError("the attribute “\(member.key)” must be text, a list, a mapping or null")
      }
      decision.attributes.updateValue(value, forKey: member.key)
    }
    return (AnnotationID(rawValue: id), decision)
  }

  private static func text(_ key: String, in value: JSONValue) throws(ReviewError) -> String? {
    guard let found = value[key], found != .null else { return nil }
    guard let text = found.string else { throw ReviewError("`\(key)` must be a text") }
    return text
  }
}
