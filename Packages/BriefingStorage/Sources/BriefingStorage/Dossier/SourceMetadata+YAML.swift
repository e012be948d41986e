import BriefingCore

// Each value stands with where it was found:
//
//     title:
//       value: First Economic 2+2
//       origin: text
//       start: 0
//       end: 18

extension YAMLValue {
  func sourceMetadata() throws(YAMLError) -> SourceMetadata {
    var fields = try fields()
    var metadata = SourceMetadata()
    metadata.title = try fields.take("title")?.finding()
    metadata.publisher = try fields.take("publisher")?.finding()
    for author in try fields.take("authors")?.list() ?? [] {
      metadata.authors.append(try author.finding())
    }
    metadata.published = try fields.take("published")?.publicationDate() ?? .unknown
    metadata.publishedStatement = try fields.take("published-statement")?.finding()
    metadata.modified = try fields.take("modified")?.finding()
    metadata.language = try fields.take("language")?.finding()
    metadata.genre = try fields.take("genre")?.finding()
    metadata.url = try fields.take("url")?.finding()
    metadata.descriptor = try fields.take("descriptor")?.finding()
    if let grade = fields.take("grade") { metadata.grade = try grade.grade() }
    try fields.refuseUnknown()
    return metadata
  }

  private func finding() throws(YAMLError) -> Finding<String> {
    var fields = try fields()
    let value = try fields.require("value").text()
    let origin = try fields.require("origin")
    let finding = Finding(value, origin: try fields.origin(origin))
    try fields.refuseUnknown()
    return finding
  }

  /// A date and how it is known; a text alone is a date somebody states, or `unknown`.
  func publicationDate() throws(YAMLError) -> PublicationDate {
    if case .text(let text) = node.content {
      return text == PublicationDate.Basis.unknown.rawValue
        ? .unknown : PublicationDate(value: try edtf(), basis: .stated)
    }
    var fields = try fields()
    let basis = try fields.require("basis")
    guard let known = PublicationDate.Basis(rawValue: try basis.text()) else {
      let names = PublicationDate.Basis.allCases.map(\.rawValue)
      throw basis.failure(.badValue, Messages.notOneOf(try basis.text(), names))
    }
    let date = PublicationDate(
      value: try fields.take("value")?.edtf(),
      earliest: try fields.take("earliest")?.edtf(),
      latest: try fields.take("latest")?.edtf(),
      basis: known,
      premises: try fields.take("premises")?.texts() ?? []
    )
    try fields.refuseUnknown()
    return date
  }

  /// A date in EDTF.
  func edtf() throws(YAMLError) -> EDTF {
    let text = try text()
    guard let date = EDTF(text) else { throw failure(.badValue, Messages.notADate(text)) }
    return date
  }

  /// A grade of the Admiralty code.
  func grade() throws(YAMLError) -> String {
    let text = try text()
    let letters = Array(text.utf8)
    guard letters.count == 2, (0x41...0x46).contains(letters[0]), (0x31...0x36).contains(letters[1])
    else { throw failure(.badValue, Messages.notAGrade(text)) }
    return text
  }
}

extension YAMLFields {
  fileprivate mutating func origin(_ value: YAMLValue) throws(YAMLError) -> FindingOrigin {
    switch try value.text() {
    case OriginWord.declared:
      return .declared
    case OriginWord.text:
      let start = try require("start").wholeNumber()
      let end = try require("end")
      guard let span = TextSpan(start: start, end: try end.wholeNumber()) else {
        throw end.failure(.badValue, Messages.notARange())
      }
      return .text(span)
    case OriginWord.markup:
      return .markup(try require("markup").text())
    case OriginWord.inferred:
      return .inferred(try take("premises")?.texts() ?? [])
    case let text:
      throw value.failure(.badValue, Messages.notOneOf(text, OriginWord.all))
    }
  }
}

private enum OriginWord {
  static let declared = "declared"
  static let text = "text"
  static let markup = "markup"
  static let inferred = "inferred"
  static let all = [declared, text, markup, inferred]
}

extension CanonicalYAMLWriter {
  mutating func fields(_ metadata: SourceMetadata) {
    finding("title", metadata.title)
    finding("publisher", metadata.publisher)
    if !metadata.authors.isEmpty {
      sequence("authors") { writer in
        for author in metadata.authors { writer.item { $0.fields(author) } }
      }
    }
    publicationDate("published", metadata.published)
    finding("published-statement", metadata.publishedStatement)
    finding("modified", metadata.modified)
    finding("language", metadata.language)
    finding("genre", metadata.genre)
    finding("url", metadata.url)
    finding("descriptor", metadata.descriptor)
    field("grade", text: metadata.grade)
  }

  private mutating func finding(_ key: String, _ finding: Finding<String>?) {
    if let finding {
      mapping(key) { $0.fields(finding) }
    }
  }

  private mutating func fields(_ finding: Finding<String>) {
    field("value", text: finding.value)
    switch finding.origin {
    case .declared:
      field("origin", text: OriginWord.declared)
    case .text(let span):
      field("origin", text: OriginWord.text)
      field("start", integer: span.start)
      field("end", integer: span.end)
    case .markup(let place):
      field("origin", text: OriginWord.markup)
      field("markup", text: place)
    case .inferred(let premises):
      field("origin", text: OriginWord.inferred)
      sequence("premises", optional: premises)
    }
  }

  /// Writes a date: a stated one, or `unknown`, as a text; any other with how it is known.
  mutating func publicationDate(_ key: String, _ date: PublicationDate) {
    if date == .unknown { return field(key, text: date.basis.rawValue) }
    if let value = date.value, date == PublicationDate(value: value, basis: .stated) {
      return field(key, text: value.description)
    }
    mapping(key) { writer in
      writer.field("value", optional: date.value?.description)
      writer.field("earliest", optional: date.earliest?.description)
      writer.field("latest", optional: date.latest?.description)
      writer.field("basis", text: date.basis.rawValue)
      writer.sequence("premises", optional: date.premises)
    }
  }
}
