import BriefingCore

/// The marks of an outside annotator on one document, each checked before it is taken.
struct OutsideMarks {
  /// Those that were taken, in the order they came.
  private(set) var marks: [Mark] = []

  private let text: DocumentText
  private let produces: Set<Label>
  private let unit: OffsetUnit
  private let table: OffsetTable
  /// The length of the text in that unit.
  private let length: Int
  private var said: [Place: Mark] = [:]
  /// How many bytes may still be looked through for quotes.
  private var budget = Self.mostSearched

  private struct Place: Hashable {
    let label: Label
    let span: TextSpan
  }

  /// Some seconds' worth: a program must not keep the host busy for hours with quotes to look for.
  private static let mostSearched = 4 << 30

  init(of declaration: OutsideDeclaration, in text: DocumentText) {
    self.text = text
    produces = declaration.descriptor.produces
    unit = declaration.offsets
    table = OffsetTable(text, unit: unit)
    length = table.offset(ofUTF8: text.count)
  }

  /// Takes a mark.
  ///
  /// - Parameter message: The message.
  /// - Throws: ``MarkRefusal`` where it is not taken.
  mutating func take(_ message: JSONValue) throws(MarkRefusal) {
    guard let name = (message["label"] ?? message["layer"])?.string else { throw .noLabel }
    let label = Label(rawValue: name)
    guard produces.contains(label) else { throw .undeclaredLabel(name) }
    let mark = Mark(
      label,
      try span(of: message),
      attributes: try Self.attributes(of: message),
      confidence: try Self.confidence(of: message)
    )
    let place = Place(label: label, span: mark.span)
    guard let earlier = said[place] else {
      said[place] = mark
      marks.append(mark)
      return
    }
    guard earlier == mark else { throw .contradiction(label, text[mark.span]) }
  }

  // MARK: Places

  private mutating func span(of message: JSONValue) throws(MarkRefusal) -> TextSpan {
    let (start, end) = (message.given("start"), message.given("end"))
    let quote = message.given("quote")
    guard start != nil || end != nil else {
      guard let quote = quote?.string, !quote.isEmpty else { throw .noPlace }
      return try place(
        of: quote,
        after: message["prefix"]?.string ?? "",
        before: message["suffix"]?.string ?? ""
      )
    }
    let span = try span(from: start, to: end)
    if let quote, !text.matches(quote.string ?? "", at: span) {
      throw .wrongQuote(quote.string ?? quote.text(), found: text[span])
    }
    return span
  }

  private func span(
    from start: JSONValue?,
    to end: JSONValue?
  ) throws(MarkRefusal) -> TextSpan {
    guard let first = start?.integer, let last = end?.integer, first < last else {
      throw .badOffsets("\(start?.text() ?? "none") to \(end?.text() ?? "none")")
    }
    guard first >= 0, last <= length else {
      throw .outOfRange(first, last, length: length, unit)
    }
    guard let low = table.utf8Offset(of: first), let high = table.utf8Offset(of: last),
      let span = TextSpan(start: low, end: high)
    else { throw .insideCharacter(first, last, unit) }
    return span
  }

  /// The one place where a quote stands, byte for byte, between what is said to stand around it.
  private mutating func place(
    of quote: String,
    after prefix: String,
    before suffix: String
  ) throws(MarkRefusal) -> TextSpan {
    budget -= text.count
    guard budget >= 0 else { throw .tooManyQuotes(quote) }
    let found = text.occurrences(of: prefix + quote + suffix, atMost: 2)
    guard let first = found.first else { throw .notFound(quote) }
    guard found.count == 1 else { throw .ambiguous(quote) }
    return TextSpan(first.start + prefix.utf8.count..<first.end - suffix.utf8.count)
  }

  // MARK: What more it says

  /// The attributes; a note becomes one of them, since the note of an annotation is a person's.
  private static func attributes(of message: JSONValue) throws(MarkRefusal) -> Attributes {
    var attributes = Attributes()
    if let value = message.given("attributes") {
      guard case .map(let given)? = AttributeValue(value), AttributeMeasure(value).isWithinBounds
      else { throw .badAttributes(value.text()) }
      attributes = given
    }
    if let note = message["note"]?.string, !note.isEmpty, attributes["note"] == nil {
      guard AttributeMeasure(.string(note)).isWithinBounds else { throw .badAttributes(note) }
      attributes["note"] = .text(note)
    }
    return attributes
  }

  private static func confidence(of message: JSONValue) throws(MarkRefusal) -> Double? {
    switch message.given("confidence") {
    case nil: return nil
    case .integer(let number)? where (0...1).contains(number): return Double(number)
    case .number(let number)? where (0...1).contains(number): return number
    case let value?: throw .badConfidence(value.text())
    }
  }
}

extension JSONValue {
  /// The value of a key, where it is given and not null, which is how some languages write nothing.
  fileprivate func given(_ key: String) -> JSONValue? {
    let value = self[key]
    return value == .null ? nil : value
  }
}

/// How much the attributes of a mark hold: one that no dossier takes must not keep the others out.
private struct AttributeMeasure {
  private var values = 0
  private var bytes = 0
  private var longestKey = 0
  private var depth = 0

  init(_ value: JSONValue) { add(value, below: 0) }

  /// Whether it is within bounds.
  ///
  /// A file of annotations takes ten times the values, keys no longer than these and twice the depth;
  /// what is larger than the bytes is a document of its own.
  var isWithinBounds: Bool {
    values <= 1_000 && bytes <= 64 << 10 && longestKey <= 1_024 && depth <= 8
  }

  private mutating func add(_ value: JSONValue, below level: Int) {
    values += 1
    // What nests without end need not be followed there.
    guard isWithinBounds else { return }
    switch value {
    case .array(let elements):
      depth = max(depth, level + 1)
      for element in elements { add(element, below: level + 1) }
    case .object(let members):
      depth = max(depth, level + 1)
      for member in members {
        longestKey = max(longestKey, member.key.utf8.count)
        bytes += member.key.utf8.count
        add(member.value, below: level + 1)
      }
    default: bytes += value.string?.utf8.count ?? 0
    }
  }
}
