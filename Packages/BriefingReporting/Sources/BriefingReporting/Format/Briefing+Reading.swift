public import BriefingCore

extension Briefing {
  /// Reads the bytes of `briefing.json`.
  ///
  /// - Throws: ``BriefingFormatError`` with the path of what is wrong.
  public init(parsing bytes: [UInt8]) throws(BriefingFormatError) {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw BriefingFormatError(path: "", problem: .byteOrderMark)
    }
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw BriefingFormatError(path: "", problem: .notJSON(error))
    }
    try self.init(json: value)
  }

  /// Reads a briefing from JSON in the shape ``json`` gives it.
  ///
  /// - Throws: ``BriefingFormatError`` with the path of what is wrong.
  public init(json: JSONValue) throws(BriefingFormatError) {
    let root = JSONPlace(value: json, path: "")
    // A file of a later format is told from a broken one before its keys are looked at.
    if let format = json["format"]?.string, format != Self.format {
      throw BriefingFormatError(path: "format", problem: .unsupportedFormat(format))
    }
    let object = try root.object(
      "format",
      "title",
      "question",
      "asOf",
      "tool",
      "sources",
      "entities",
      "sections",
      "agreements",
      "differences",
      "excluded",
      "warnings"
    )
    _ = try object.string("format")
    let tool = try object.required("tool").object("name", "version")
    self.init(
      title: try object.string("title"),
      question: try object.optionalString("question"),
      asOf: try AsOf(object.required("asOf")),
      tool: Tool(name: try tool.string("name"), version: try tool.string("version")),
      sources: try object.required("sources").list(BriefingSource.init),
      entities: try object.required("entities").list(BriefingEntity.init),
      sections: try object.required("sections").list(Section.init),
      agreements: try object.required("agreements").list(Agreement.init),
      differences: try object.required("differences").list(Difference.init),
      excluded: try object.required("excluded").list(Exclusion.init),
      warnings: try object.strings("warnings")
    )
    try checkIDs()
  }

  /// Checks that nothing has the id of something else of its kind.
  private func checkIDs() throws(BriefingFormatError) {
    try Self.check(sources.enumerated().map { ("sources[\($0.offset)].id", $0.element.id) })
    try Self.check(entities.enumerated().map { ("entities[\($0.offset)].id", $0.element.id) })
    try Self.check(
      sections.enumerated().map { ("sections[\($0.offset)].id", $0.element.id.rawValue) }
    )
    try Self.check(itemPlaces.map { ("\($0.path).id", $0.item.id) })
  }

  private static func check(
    _ ids: [(path: String, id: String)]
  ) throws(BriefingFormatError) {
    var seen: Set<String> = []
    for (path, id) in ids where !seen.insert(id).inserted {
      throw BriefingFormatError(path: path, problem: .repeatedID(id))
    }
  }
}

extension Briefing.AsOf {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("value", "basis", "premises")
    self.init(
      value: try object.optionalString("value"),
      basis: try object.required("basis").word(),
      premises: try object.strings("premises")
    )
  }
}

extension BriefingSource {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object(
      "id",
      "file",
      "digest",
      "title",
      "publisher",
      "byline",
      "published",
      "genre",
      "descriptor",
      "grade",
      "language"
    )
    self.init(
      id: try object.string("id"),
      file: try object.string("file"),
      digest: try object.string("digest"),
      title: try object.optionalString("title"),
      publisher: try object.optionalString("publisher"),
      byline: try object.optionalString("byline"),
      published: try PublicationDate(object.required("published")),
      genre: try object.optionalString("genre"),
      descriptor: try object.optionalString("descriptor"),
      grade: try object.string("grade"),
      language: try object.optionalString("language")
    )
  }
}

extension PublicationDate {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("value", "earliest", "latest", "basis", "premises")
    self.init(
      value: try object.optional("value")?.date(),
      earliest: try object.optional("earliest")?.date(),
      latest: try object.optional("latest")?.date(),
      basis: try object.required("basis").word(),
      premises: try object.strings("premises")
    )
  }
}

extension BriefingEntity {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("id", "kind", "name", "names", "attributes", "mentions")
    self.init(
      id: try object.string("id"),
      kind: Label(rawValue: try object.string("kind")),
      name: try object.string("name"),
      names: try object.required("names").list(Entity.Name.init),
      attributes: try object.required("attributes").attributes(),
      mentions: try object.required("mentions").list(Citation.init)
    )
  }
}

extension Entity.Name {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("text", "sources")
    self.init(text: try object.string("text"), sources: try object.strings("sources"))
  }
}

extension Exclusion {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("source", "kind", "reason", "count", "citations")
    self.init(
      source: try object.string("source"),
      kind: try object.string("kind"),
      reason: try object.string("reason"),
      count: try object.count("count"),
      citations: try object.required("citations").list(Citation.init)
    )
  }
}

extension Citation {
  init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("source", "start", "end", "quote", "verdict")
    let (start, end) = (try object.integer("start"), try object.integer("end"))
    guard let span = TextSpan(start: start, end: end) else {
      throw place.error(.badSpan(start: start, end: end))
    }
    self.init(
      source: try object.string("source"),
      span: span,
      quote: try object.string("quote"),
      verdict: try object.required("verdict").word()
    )
  }
}

extension JSONPlace {
  func date() throws(BriefingFormatError) -> EDTF {
    let text = try string()
    guard let date = EDTF(text) else { throw error(.badDate(text)) }
    return date
  }

  fileprivate func attributes() throws(BriefingFormatError) -> Attributes {
    var result = Attributes()
    for (key, place) in try members() { result[key] = try place.attribute() }
    return result
  }

  private func attribute() throws(BriefingFormatError) -> AttributeValue {
    switch value {
    case .string(let text): .text(text)
    case .array: .list(try list { place throws(BriefingFormatError) in try place.attribute() })
    case .object: .map(try attributes())
    default: throw wrongType("a string, an array or an object")
    }
  }
}
