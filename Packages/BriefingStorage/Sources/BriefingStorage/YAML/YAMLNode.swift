/// One value of a YAML file, read whole: for the small files, where a tree is easier to read from than
/// events are.
struct YAMLNode: Sendable {
  indirect enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    case fields([YAMLField])
  }

  var content: Content
  var mark: YAMLMark
  /// Whether nothing at all stands here, as after `title:` at the end of a line.
  var isBlank = false
}

/// One key of a mapping and its value.
struct YAMLField: Sendable {
  var key: String
  var keyMark: YAMLMark
  var value: YAMLNode
}

extension YAMLNode: Hashable {
  /// Whether two values say the same, wherever they stand in their files.
  static func == (left: Self, right: Self) -> Bool {
    switch (left.content, right.content) {
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.list(let left), .list(let right)): left == right
    case (.fields(let left), .fields(let right)):
      left.elementsEqual(right) {
        $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value
      }
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch content {
    case .text(let text): hasher.combine(text)
    case .list(let list): hasher.combine(list)
    case .fields(let fields): hasher.combine(fields.count)
    }
  }
}

// MARK: - Reading

extension YAMLEventReader {
  /// Reads the whole document as one value; a file of blanks and comments is a blank text.
  mutating func document() throws(YAMLError) -> YAMLNode {
    let first = try next()
    guard first != .end else {
      return YAMLNode(content: .text(""), mark: YAMLMark(codePoint: 0), isBlank: true)
    }
    let node = try node(startingWith: first, path: "")
    _ = try next()
    return node
  }

  /// Reads the value that starts with an event.
  mutating func node(startingWith event: Event, path: String) throws(YAMLError) -> YAMLNode {
    let mark = mark
    switch event {
    case .sequenceStart:
      return YAMLNode(content: .list(try list(path: path)), mark: mark)
    case .mappingStart:
      return YAMLNode(content: .fields(try fields(path: path)), mark: mark)
    default:
      return YAMLNode(content: .text(text), mark: mark, isBlank: isPlain && utf8.isEmpty)
    }
  }

  private mutating func list(path: String) throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event == .sequenceEnd { return items }
      items.append(try node(startingWith: event, path: "\(path)[\(items.count)]"))
    }
  }

  private mutating func fields(path: String) throws(YAMLError) -> [YAMLField] {
    var fields: [YAMLField] = []
    // Bytes, because String takes two spellings of one accented letter for one key.
    var seen: [[UInt8]: Int] = [:]
    while true {
      let event = try next()
      if event == .mappingEnd { return fields }
      guard event == .scalar else {
        throw failure(.wrongShape, Messages.keyIsNotText(), path: path)
      }
      let key = text
      let keyMark = mark
      let inner = path.isEmpty ? key : "\(path).\(key)"
      if let first = seen.updateValue(fields.count, forKey: Array(utf8)) {
        throw duplicate(key, firstAt: fields[first].keyMark, path: inner)
      }
      let value = try node(startingWith: try next(), path: inner)
      fields.append(YAMLField(key: key, keyMark: keyMark, value: value))
    }
  }

  /// Makes the error for a key that stands twice, at the current event.
  func duplicate(_ key: String, firstAt mark: YAMLMark, path: String) -> YAMLError {
    let first = source.position(of: mark)
    return source.failure(
      .duplicateKey, Messages.duplicateKey(key, firstLine: first.line), at: position, related: first,
      path: path)
  }
}
