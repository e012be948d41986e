import BriefingCore

extension AttributeValue {
  /// Creates the value a YAML file holds.
  init(_ node: YAMLNode) {
    switch node.content {
    case .text(let text): self = .text(text)
    case .list(let items): self = .list(items.map { AttributeValue($0) })
    case .fields(let fields): self = .map(Attributes(fields))
    }
  }
}

extension Attributes {
  init(_ fields: [YAMLField]) {
    self.init(fields.map { (key: $0.key, value: AttributeValue($0.value)) })
  }
}

extension YAMLValue {
  /// The attributes; a blank stands for none.
  func attributes() throws(YAMLError) -> Attributes {
    Attributes(try fields().rest)
  }
}

extension CanonicalYAMLWriter {
  /// Writes a key and the attributes below it; nothing where there are none.
  mutating func attributes(_ key: String, _ attributes: Attributes) {
    if !attributes.isEmpty {
      mapping(key) { $0.fields(attributes) }
    }
  }

  /// Writes attributes as fields of the mapping that is being written, sorted by key.
  mutating func fields(_ attributes: Attributes) {
    attributes.forEach { key, value in
      switch value {
      case .text(let text): field(key, text: text)
      case .list(let values): sequence(key, isEmpty: values.isEmpty) { $0.items(values) }
      case .map(let inner): mapping(key, isEmpty: inner.isEmpty) { $0.fields(inner) }
      }
    }
  }

  private mutating func items(_ values: [AttributeValue]) {
    for value in values {
      switch value {
      case .text(let text): item(text)
      case .list(let inner): itemSequence(isEmpty: inner.isEmpty) { $0.items(inner) }
      case .map(let inner): item(isEmpty: inner.isEmpty) { $0.fields(inner) }
      }
    }
  }
}
