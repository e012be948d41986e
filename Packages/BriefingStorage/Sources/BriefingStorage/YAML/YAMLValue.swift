/// A value of a YAML file together with the way to it, so that what is wrong with it can be said.
struct YAMLValue {
  let node: YAMLNode
  let path: String
  let source: YAMLSource

  /// Reads a whole file.
  static func parse(
    _ bytes: [UInt8],
    file: String,
    limits: YAMLLimits
  ) throws(YAMLError) -> YAMLValue {
    let source = YAMLSource(bytes, file: file)
    var reader = try YAMLEventReader(source, limits: limits)
    return YAMLValue(node: try reader.document(), path: "", source: source)
  }

  /// The text.
  func text() throws(YAMLError) -> String {
    guard case .text(let text) = node.content else { throw wrongShape(expected: Messages.text) }
    return text
  }

  /// The text, which must hold something.
  func filledText() throws(YAMLError) -> String {
    let text = try text()
    guard !text.isEmpty else { throw failure(.badValue, Messages.emptyText()) }
    guard !node.isBlank else { throw failure(.badValue, Messages.null(text)) }
    return text
  }

  /// The whole number from 0 up.
  func wholeNumber() throws(YAMLError) -> Int {
    let text = try text()
    let bytes = Array(text.utf8)
    guard let number = bytes.withUnsafeBufferPointer({ $0.wholeNumber }) else {
      throw failure(.badValue, Messages.notAWholeNumber(text))
    }
    return number
  }

  /// Whether the text is `true`, in any spelling YAML 1.2 has for it.
  func flag() throws(YAMLError) -> Bool {
    switch try text() {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    case let text: throw failure(.badValue, Messages.notAFlag(text))
    }
  }

  /// The items; a blank stands for none.
  func list() throws(YAMLError) -> [YAMLValue] {
    if node.isBlank { return [] }
    guard case .list(let items) = node.content else { throw wrongShape(expected: Messages.list) }
    return items.enumerated().map { index, item in
      YAMLValue(node: item, path: "\(path)[\(index)]", source: source)
    }
  }

  /// The texts of a list.
  func texts() throws(YAMLError) -> [String] {
    var texts: [String] = []
    for item in try list() { texts.append(try item.filledText()) }
    return texts
  }

  /// The keys and values; a blank stands for none.
  func fields() throws(YAMLError) -> YAMLFields {
    if node.isBlank { return YAMLFields([], of: self) }
    guard case .fields(let fields) = node.content else {
      throw wrongShape(expected: Messages.fields)
    }
    return YAMLFields(fields, of: self)
  }

  /// Makes an error at this value.
  func failure(_ kind: YAMLError.Kind, _ wording: Wording) -> YAMLError {
    source.failure(kind, wording, at: node.mark, path: path)
  }

  private func wrongShape(expected: String) -> YAMLError {
    let found =
      switch node.content {
      case .text(let text): node.isBlank ? Messages.nothing : Messages.text(text)
      case .list: Messages.list
      case .fields: Messages.fields
      }
    return failure(.wrongShape, Messages.wrongShape(expected: expected, found: found))
  }
}

/// The keys and values of a mapping, taken out one by one, so that what is left over is known.
struct YAMLFields {
  private let owner: YAMLValue
  private let fields: [YAMLField]
  private var taken: Set<Int> = []
  private var known: [String] = []

  init(_ fields: [YAMLField], of owner: YAMLValue) {
    self.fields = fields
    self.owner = owner
  }

  /// Takes the value of a key; nil when the key is absent or has nothing behind it.
  mutating func take(_ key: String) -> YAMLValue? {
    known.append(key)
    guard let index = fields.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) else {
      return nil
    }
    taken.insert(index)
    return fields[index].value.isBlank ? nil : value(at: index)
  }

  /// Takes the value of a key that must be there.
  mutating func require(_ key: String) throws(YAMLError) -> YAMLValue {
    if let value = take(key) { return value }
    if let field = fields.first(where: { $0.key == key }),
      case .text(let text) = field.value.content,
      !text.isEmpty
    {
      throw owner.source.failure(
        .missingKey,
        Messages.null(text),
        at: field.value.mark,
        path: path(to: key)
      )
    }
    throw owner.failure(.missingKey, Messages.missingKey(key))
  }

  /// Checks the `format:` line of a file that a person writes, who may leave it out.
  mutating func checkFormat(_ format: String) throws(YAMLError) {
    guard let value = take("format") else { return }
    let found = try value.text()
    guard found == format else {
      throw value.failure(.wrongFormat, Messages.wrongFormat(found, expected: format))
    }
  }

  /// Checks the `format:` line of a file that the program writes.
  mutating func requireFormat(_ format: String) throws(YAMLError) {
    guard fields.contains(where: { $0.key == "format" && !$0.value.isBlank }) else {
      throw owner.failure(.wrongFormat, Messages.missingFormat(format))
    }
    try checkFormat(format)
  }

  /// The keys and values nobody took, in the order of the file.
  var rest: [YAMLField] {
    fields.indices.filter { !taken.contains($0) }.map { fields[$0] }
  }

  /// Refuses what nobody took, except keys that start with `x-`, which are a person's own.
  func refuseUnknown() throws(YAMLError) {
    for field in rest where !field.key.hasPrefix("x-") {
      throw owner.source.failure(
        .unknownKey,
        Messages.unknownKey(field.key, known: known),
        at: field.keyMark,
        path: path(to: field.key)
      )
    }
  }

  private func value(at index: Int) -> YAMLValue {
    YAMLValue(node: fields[index].value, path: path(to: fields[index].key), source: owner.source)
  }

  private func path(to key: String) -> String {
    owner.path.isEmpty ? key : "\(owner.path).\(key)"
  }
}
