public import BriefingCore

extension DossierManifest: YAMLFile {
  /// The format of `briefing.yaml`.
  public static let format = "briefing-dossier/1"

  /// Reads `briefing.yaml`; a file of comments alone is a manifest that says nothing.
  public init(yaml bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    var fields = try YAMLValue.parse(bytes, file: file, limits: limits).fields()
    try fields.checkFormat(Self.format)
    self.init()
    title = try fields.take("title")?.text()
    question = try fields.take("question")?.text()
    asOf = try fields.take("as-of")?.edtf()
    sources = try fields.take("sources")?.sourceDeclarations() ?? []
    annotators = try fields.take("annotators")?.annotatorChoices()
    for path in try fields.take("gazetteers")?.list() ?? [] {
      gazetteers.append(try path.pathInside())
    }
    profile = try fields.take("profile")?.filledText()
    style = try fields.take("style")?.filledText()
    try fields.refuseUnknown()
  }

  /// Returns `briefing.yaml` in its one spelling, without the comments a person may have written.
  public func yaml() -> [UInt8] {
    var writer = CanonicalYAMLWriter(capacity: 1024)
    writer.start(format: Self.format, schema: .dossier, schemas: "schemas/")
    writer.field("title", optional: title)
    writer.field("question", optional: question)
    writer.field("as-of", optional: asOf?.description)
    if !sources.isEmpty {
      writer.sequence("sources") { writer in
        for source in sources { writer.item { $0.fields(source) } }
      }
    }
    if let annotators {
      writer.sequence("annotators", isEmpty: annotators.isEmpty) { writer in
        for annotator in annotators { writer.item(annotator) }
      }
    }
    writer.sequence("gazetteers", optional: gazetteers)
    writer.field("profile", optional: profile)
    writer.field("style", optional: style)
    return writer.finish()
  }
}

// MARK: - Sources

extension YAMLValue {
  /// A path inside the dossier.
  fileprivate func pathInside() throws(YAMLError) -> String {
    let path = try filledText()
    guard RelativePath(path) != nil else {
      throw failure(.badValue, Messages.notInsideDossier(path))
    }
    return path
  }

  fileprivate func sourceDeclarations() throws(YAMLError) -> [SourceDeclaration] {
    var declarations: [SourceDeclaration] = []
    var files: [String: YAMLMark] = [:]
    var ids: [String: YAMLMark] = [:]
    for item in try list() {
      var fields = try item.fields()
      let file = try fields.require("file")
      var declaration = SourceDeclaration(file: try file.pathInside())
      if let earlier = files.updateValue(file.node.mark, forKey: declaration.file) {
        throw file.repeated(declaration.file, firstAt: earlier)
      }
      if let id = fields.take("id") {
        let text = try id.documentID()
        // Two files whose names differ in case alone are one file on many disks.
        if let earlier = ids.updateValue(id.node.mark, forKey: text.lowercased()) {
          throw id.repeated(text, firstAt: earlier)
        }
        declaration.id = text
      }
      declaration.title = try fields.take("title")?.text()
      declaration.publisher = try fields.take("publisher")?.text()
      declaration.byline = try fields.take("byline")?.text()
      declaration.published = try fields.take("published")?.publicationDate()
      declaration.genre = try fields.take("genre")?.text()
      declaration.language = try fields.take("language")?.text()
      declaration.url = try fields.take("url")?.text()
      declaration.descriptor = try fields.take("descriptor")?.text()
      declaration.grade = try fields.take("grade")?.grade()
      try fields.refuseUnknown()
      declarations.append(declaration)
    }
    return declarations
  }

  private func repeated(_ text: String, firstAt mark: YAMLMark) -> YAMLError {
    let first = source.position(of: mark)
    return source.failure(
      .duplicateIdentifier,
      Messages.repeated(text, firstLine: first.line),
      at: source.position(of: node.mark),
      related: first,
      path: path
    )
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func fields(_ source: SourceDeclaration) {
    field("file", text: source.file)
    field("id", optional: source.id)
    field("title", optional: source.title)
    field("publisher", optional: source.publisher)
    field("byline", optional: source.byline)
    if let published = source.published { publicationDate("published", published) }
    field("genre", optional: source.genre)
    field("language", optional: source.language)
    field("url", optional: source.url)
    field("descriptor", optional: source.descriptor)
    field("grade", optional: source.grade)
  }
}

// MARK: - Annotators

extension YAMLValue {
  /// The annotators of a dossier: a name alone, or `name:` or `program:` with a `configuration:`.
  fileprivate func annotatorChoices() throws(YAMLError) -> [DossierManifest.AnnotatorChoice] {
    var choices: [DossierManifest.AnnotatorChoice] = []
    for item in try list() {
      if case .text = item.node.content {
        choices.append(.named(try item.filledText(), configuration: Attributes()))
        continue
      }
      var fields = try item.fields()
      let name = fields.take("name")
      let program = fields.take("program")
      let configuration = try fields.take("configuration")?.attributes() ?? Attributes()
      try fields.refuseUnknown()
      switch (name, program) {
      case (let name?, nil):
        choices.append(.named(try name.filledText(), configuration: configuration))
      case (nil, let program?):
        let words = try program.texts()
        if words.isEmpty { throw program.failure(.badValue, Messages.emptyList()) }
        choices.append(.program(words, configuration: configuration))
      default:
        throw item.failure(.badValue, Messages.notOneKind(of: ["name", "program"]))
      }
    }
    return choices
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func item(_ annotator: DossierManifest.AnnotatorChoice) {
    switch annotator {
    case .named(let name, let configuration) where configuration.isEmpty:
      item(name)
    case .named(let name, let configuration):
      item { writer in
        writer.field("name", text: name)
        writer.attributes("configuration", configuration)
      }
    case .program(let words, let configuration):
      item { writer in
        writer.field("program", line: words)
        writer.attributes("configuration", configuration)
      }
    }
  }
}
