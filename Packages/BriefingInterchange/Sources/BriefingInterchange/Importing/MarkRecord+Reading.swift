import BriefingCore

extension MarkRecord {
  /// Why a record cannot be what somebody said of a mark.
  struct Mistake: Error {
    let wording: Wording

    init(_ field: String, _ value: JSONValue, _ expected: String) {
      wording = Messages.value("`\(field)`", value.string ?? value.text(), expected)
    }
  }

  /// Fills a mark with what its record says.
  ///
  /// The label of the record counts where the format has it under the name it would be written as;
  /// elsewhere somebody gave the mark another one since.
  ///
  /// - Parameters:
  ///   - mark: The mark, with the label the format itself gives.
  ///   - record: The record; keys it does not know are passed over.
  ///   - name: What the format calls the mark.
  ///   - spelling: How the format spells a label.
  /// - Throws: ``Mistake`` with the key that is wrong.
  static func fill(
    _ mark: inout ImportedMark,
    from record: JSONValue,
    called name: String? = nil,
    spelling: (Label) -> String = \.rawValue
  ) throws(Mistake) {
    guard record.members != nil else { throw Mistake("record", record, "an object") }
    if let label = try label(record["label"], "label") {
      if name.map({ $0.utf8.elementsEqual(spelling(label).utf8) }) ?? true { mark.label = label }
    }
    if let value = try text(record, .id) {
      guard value.isName else { throw Mistake("id", .string(value), "an id on one line") }
      mark.id = AnnotationID(rawValue: value)
    }
    if let value = record["attributes"] {
      mark.attributes = try attributes(value, "attributes")
    } else {
      // A record that does not speak of attributes says that there are none.
      mark.attributes = mark.attributes ?? Attributes()
    }
    if let value = try text(record, .annotator) { mark.annotator = value }
    if let value = record["confidence"] { mark.confidence = try confidence(value) }
    if let value = record["review"] { mark.review = try review(value) }
    if let value = try text(record, .reviewer) { mark.reviewer = value }
    if let value = try text(record, .note) { mark.note = value }
    if let value = try text(record, .revision) { mark.revision = value }
    if let value = record["proposed"] { mark.proposed = try proposal(value) }
    if let value = record["unknown"] { mark.unknown = try attributes(value, "unknown") }
  }

  /// Reads how sure somebody is.
  static func confidence(_ value: JSONValue) throws(Mistake) -> Double? {
    let number: Double? =
      switch value {
      case .number(let number): number
      case .integer(let integer): Double(integer)
      case .string(let text): Double(text)
      default: nil
      }
    if value == .null { return nil }
    guard let number, (0...1).contains(number) else {
      throw Mistake("confidence", value, "a number from 0 to 1")
    }
    return number == 0 ? 0 : number  // of zero there is one
  }

  /// Reads what a person said.
  static func review(_ value: JSONValue) throws(Mistake) -> Annotation.Review {
    guard let review = value.string.flatMap(Annotation.Review.init) else {
      let words = Annotation.Review.allCases.map(\.rawValue).joined(separator: ", ")
      throw Mistake("review", value, "one of \(words)")
    }
    return review
  }

  /// Reads the attributes of a mark.
  static func attributes(_ value: JSONValue, _ field: String) throws(Mistake) -> Attributes {
    guard value.members != nil, case .map(let attributes) = AttributeValue(value) else {
      throw Mistake(field, value, "an object")
    }
    return attributes
  }

  /// Reads the span of a record.
  static func span(_ value: JSONValue?, _ field: String = "span") throws(Mistake) -> TextSpan? {
    guard let value else { return nil }
    guard let ends = value.array?.compactMap(\.integer), ends.count == 2,
      let span = TextSpan(start: ends[0], end: ends[1])
    else { throw Mistake(field, value, "two offsets") }
    return span
  }

  private static func text(_ record: JSONValue, _ field: Field) throws(Mistake) -> String? {
    guard let value = record[field.rawValue], value != .null else { return nil }
    guard let text = value.string else { throw Mistake(field.rawValue, value, "a text") }
    return text.isEmpty ? nil : text
  }

  private static func label(_ value: JSONValue?, _ field: String) throws(Mistake) -> Label? {
    guard let value else { return nil }
    guard let name = value.string, name.isName else {
      throw Mistake(field, value, "a label on one line")
    }
    return Label(rawValue: name)
  }

  private static func proposal(_ value: JSONValue) throws(Mistake) -> Annotation.Proposal {
    guard value.members != nil else { throw Mistake("proposed", value, "an object") }
    var proposal = Annotation.Proposal()
    proposal.label = try label(value["label"], "proposed.label")
    proposal.span = try span(value["span"], "proposed.span")
    if let json = value["attributes"] {
      proposal.attributes = try attributes(json, "proposed.attributes")
    }
    return proposal
  }
}

extension String {
  /// Whether it can be the name of something: not empty, not long, on one line, nothing unseen in it.
  fileprivate var isName: Bool {
    let text = DocumentText(self)
    return !isEmpty && utf8.count <= 256 && text.trimmed(text.span) == text.span
      && unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }
  }
}
