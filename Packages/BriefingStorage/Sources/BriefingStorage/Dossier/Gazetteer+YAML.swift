public import BriefingCore

extension Gazetteer: YAMLFile {
  /// The format of the files below `gazetteers/`.
  public static let format = "briefing-gazetteer/1"

  /// Reads a gazetteer.
  public init(yaml bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    let root = try YAMLValue.parse(bytes, file: file, limits: limits)
    var fields = try root.fields()
    try fields.checkFormat(Self.format)
    let label = try fields.take("label")?.label()
    var entries: [Entry] = []
    for item in try fields.take("entries")?.list() ?? [] {
      entries.append(try item.entry())
    }
    if label == nil, entries.contains(where: { $0.label == nil }) {
      throw root.failure(.missingKey, Messages.missingKey("label"))
    }
    var patterns: [TokenPattern] = []
    for item in try fields.take("patterns")?.list() ?? [] {
      patterns.append(try item.tokenPattern(defaultLabel: label))
    }
    let topics = try fields.take("topics")?.topics() ?? []
    try fields.refuseUnknown()
    self.init(
      // With no entry that needs it, the label is never given to anything.
      label: label ?? entries.first?.label ?? patterns.first?.label ?? .organization,
      entries: entries,
      patterns: patterns,
      topics: topics
    )
  }

  /// Returns the gazetteer in its one spelling, without the comments a person may have written.
  public func yaml() -> [UInt8] {
    var writer = CanonicalYAMLWriter(capacity: 512 + entries.count * 256)
    writer.start(format: Self.format, schema: .gazetteer, schemas: "../schemas/")
    writer.field("label", text: label.rawValue)
    if !entries.isEmpty {
      writer.sequence("entries") { writer in
        for entry in entries { writer.item { $0.fields(entry) } }
      }
    }
    if !patterns.isEmpty {
      writer.sequence("patterns") { writer in
        for pattern in patterns { writer.item { $0.fields(pattern) } }
      }
    }
    if !topics.isEmpty {
      writer.sequence("topics") { writer in
        for topic in topics { writer.item { $0.fields(topic) } }
      }
    }
    return writer.finish()
  }
}

// MARK: - Entries

extension YAMLValue {
  /// A label of the shared vocabulary, or one of a person's own with a dot in it.
  fileprivate func label() throws(YAMLError) -> Label {
    let label = Label(rawValue: try filledText())
    guard Label.vocabulary.contains(label) || label.isDotted else {
      let known = Label.vocabulary.map(\.rawValue)
      throw failure(.badValue, Messages.unknownLabel(label.rawValue, known: known))
    }
    return label
  }

  fileprivate func entry() throws(YAMLError) -> Gazetteer.Entry {
    var fields = try fields()
    let entry = Gazetteer.Entry(
      name: try fields.require("name").filledText(),
      aliases: try fields.take("aliases")?.texts() ?? [],
      acronym: try fields.take("acronym")?.filledText(),
      attributes: try fields.take("attributes")?.attributes() ?? Attributes(),
      notToBeConfusedWith: try fields.take("not-to-be-confused-with")?.texts() ?? [],
      label: try fields.take("label")?.label(),
      isExact: try fields.take("exact")?.flag() ?? false
    )
    try fields.refuseUnknown()
    return entry
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func fields(_ entry: Gazetteer.Entry) {
    field("name", text: entry.name)
    sequence("aliases", optional: entry.aliases)
    field("acronym", optional: entry.acronym)
    field("label", optional: entry.label?.rawValue)
    if entry.isExact { field("exact", flag: true) }
    attributes("attributes", entry.attributes)
    sequence("not-to-be-confused-with", optional: entry.notToBeConfusedWith)
  }
}

// MARK: - Patterns

extension YAMLValue {
  fileprivate func tokenPattern(defaultLabel: Label?) throws(YAMLError) -> TokenPattern {
    var fields = try fields()
    guard let label = try fields.take("label")?.label() ?? defaultLabel else {
      throw failure(.missingKey, Messages.missingKey("label"))
    }
    let tokens = try fields.require("tokens")
    var steps: [TokenPattern.Step] = []
    for token in try tokens.list() { steps.append(try token.step()) }
    if steps.isEmpty { throw tokens.failure(.badValue, Messages.emptyList()) }
    let attributes = try fields.take("attributes")?.attributes() ?? Attributes()
    try fields.refuseUnknown()
    return TokenPattern(label: label, steps: steps, attributes: attributes)
  }

  private func step() throws(YAMLError) -> TokenPattern.Step {
    var fields = try fields()
    var step = TokenPattern.Step()
    step.texts = try fields.take("text")?.words() ?? []
    if let shape = fields.take("shape") {
      step.shape = TokenPattern.Step.Shape(rawValue: try shape.text())
      if step.shape == nil {
        let known = TokenPattern.Step.Shape.allCases.map(\.rawValue)
        throw shape.failure(.badValue, Messages.notOneOf(try shape.text(), known))
      }
    }
    step.criteria = try fields.criteria()
    if var excluded = try fields.take("not")?.fields() {
      step.excludedTexts = try excluded.take("text")?.words() ?? []
      step.exclusions = try excluded.criteria()
      try excluded.refuseUnknown()
    }
    let optional = fields.take("optional")
    let minimum = fields.take("min")
    let maximum = fields.take("max")
    if let minimum { step.minimum = try minimum.wholeNumber() }
    if let optional, try optional.flag() {
      if minimum != nil { throw optional.failure(.badValue, Messages.optionalWithMinimum()) }
      step.minimum = 0
    }
    // A step that takes at least three tokens takes three, unless it says more.
    step.maximum = try maximum?.wholeNumber() ?? max(1, step.minimum)
    guard step.minimum <= step.maximum, step.maximum >= 1 else {
      throw failure(.badValue, Messages.minimumAboveMaximum(step.minimum, step.maximum))
    }
    try fields.refuseUnknown()
    return step
  }
}

extension YAMLValue {
  /// One word, or a list of at least one.
  fileprivate func words() throws(YAMLError) -> [String] {
    try choices().map(\.node.text)
  }

  /// The texts among which one may choose: one, or a list of at least one.
  fileprivate func choices() throws(YAMLError) -> [YAMLValue] {
    let choices: [YAMLValue]
    if case .text = node.content { choices = [self] } else { choices = try list() }
    if choices.isEmpty { throw failure(.badValue, Messages.emptyList()) }
    for choice in choices { _ = try choice.filledText() }
    return choices
  }

  fileprivate func lengths() throws(YAMLError) -> ClosedRange<Int> {
    if case .text = node.content {
      let length = try wholeNumber()
      return length...length
    }
    var fields = try fields()
    let minimum = try fields.take("min")?.wholeNumber() ?? 0
    let maximum = try fields.take("max")?.wholeNumber() ?? .max
    try fields.refuseUnknown()
    guard minimum <= maximum else {
      throw failure(.badValue, Messages.lengthsInDisorder(minimum, maximum))
    }
    return minimum...maximum
  }
}

extension YAMLNode {
  /// The text; nothing where it is a list or a mapping.
  fileprivate var text: String { if case .text(let text) = content { text } else { "" } }
}

extension YAMLFields {
  fileprivate mutating func criteria() throws(YAMLError) -> TokenCriteria {
    var criteria = TokenCriteria()
    for word in try take("lower")?.choices() ?? [] {
      guard !word.node.text.utf8.contains(where: \.isASCIIUppercase) else {
        throw word.failure(.badValue, Messages.capitalAmongSmall(word.node.text))
      }
      criteria.lowercased.append(word.node.text)
    }
    for form in try take("form")?.choices() ?? [] {
      guard TokenCriteria.isForm(form.node.text) else {
        throw form.failure(.badValue, Messages.noForm(form.node.text))
      }
      criteria.forms.append(form.node.text)
    }
    criteria.length = try take("length")?.lengths()
    for word in try take("is")?.choices() ?? [] {
      guard let kind = TokenCriteria.Kind(rawValue: word.node.text) else {
        let known = TokenCriteria.Kind.allCases.map(\.rawValue)
        throw word.failure(.badValue, Messages.notOneOf(word.node.text, known))
      }
      criteria.kinds.insert(kind)
    }
    return criteria
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func fields(_ pattern: TokenPattern) {
    field("label", text: pattern.label.rawValue)
    sequence("tokens") { writer in
      for step in pattern.steps {
        writer.item(isEmpty: step == TokenPattern.Step()) { $0.fields(step) }
      }
    }
    attributes("attributes", pattern.attributes)
  }

  private mutating func fields(_ step: TokenPattern.Step) {
    words("text", step.texts)
    field("shape", optional: step.shape?.rawValue)
    fields(step.criteria)
    if !step.excludedTexts.isEmpty || !step.exclusions.isEmpty {
      mapping("not") { writer in
        writer.words("text", step.excludedTexts)
        writer.fields(step.exclusions)
      }
    }
    if step.minimum == 0, step.maximum == 1 {
      field("optional", flag: true)
    } else {
      if step.minimum != 1 { field("min", integer: step.minimum) }
      if step.maximum != max(1, step.minimum) { field("max", integer: step.maximum) }
    }
  }
}

extension CanonicalYAMLWriter {
  /// Writes a key and a word, or a list of words in one line; nothing where there are none.
  private mutating func words(_ key: String, _ words: [String]) {
    if words.count == 1, let word = words.first {
      field(key, text: word)
    } else if !words.isEmpty {
      field(key, line: words)
    }
  }

  private mutating func fields(_ criteria: TokenCriteria) {
    words("lower", criteria.lowercased)
    words("form", criteria.forms)
    if let length = criteria.length {
      if length.lowerBound == length.upperBound {
        field("length", integer: length.lowerBound)
      } else {
        mapping("length", isEmpty: length == 0...Int.max) { writer in
          if length.lowerBound > 0 { writer.field("min", integer: length.lowerBound) }
          if length.upperBound < .max { writer.field("max", integer: length.upperBound) }
        }
      }
    }
    words("is", TokenCriteria.Kind.allCases.filter(criteria.kinds.contains).map(\.rawValue))
  }
}

// MARK: - Topics

extension YAMLValue {
  fileprivate func topics() throws(YAMLError) -> [Topic] {
    var topics: [Topic] = []
    for item in try list() {
      var fields = try item.fields()
      topics.append(
        Topic(
          id: try fields.require("id").filledText(),
          name: try fields.take("name")?.filledText(),
          terms: try fields.take("terms")?.texts() ?? []
        )
      )
      try fields.refuseUnknown()
    }
    return topics
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func fields(_ topic: Topic) {
    field("id", text: topic.id)
    // The name that follows from the id is not repeated.
    if topic.name != Topic(id: topic.id, terms: []).name { field("name", text: topic.name) }
    sequence("terms", optional: topic.terms)
  }
}
