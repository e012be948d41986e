/// One value of a YAML file, read whole: for the small files, where a tree is easier to read from
/// than events are.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    case fields([YAMLField])
  }

  var content: Content
  var mark: YAMLMark
  /// Whether nothing stands here, as after `title:` at the end of a line, or `null` without quotes.
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
  ///
  /// A file that starts as a list is refused at once: no file of a dossier is one.
  mutating func document() throws(YAMLError) -> YAMLNode {
    let first = try next()
    guard first != .end else {
      return YAMLNode(content: .text(""), mark: YAMLMark(codePoint: 0), isBlank: true)
    }
    if first == .sequenceStart {
      throw failure(
        .wrongShape,
        Messages.wrongShape(expected: Messages.fields, found: Messages.list)
      )
    }
    let node = try node(startingWith: first)
    _ = try next()
    return node
  }

  /// Reads the value that starts with an event.
  ///
  /// - Parameters:
  ///   - event: The event the reader has just stepped to.
  ///   - path: The way to the value, for errors.
  /// - Returns: The value, with all that stands in it.
  /// - Throws: ``YAMLError`` with the whole path.
  mutating func node(startingWith event: Event, path: String) throws(YAMLError) -> YAMLNode {
    do {
      return try node(startingWith: event)
    } catch {
      throw error.below(path)
    }
  }

  private mutating func node(startingWith event: Event) throws(YAMLError) -> YAMLNode {
    try countValue()
    let mark = mark
    switch event {
    case .sequenceStart:
      return YAMLNode(content: .list(try list()), mark: mark)
    case .mappingStart:
      return YAMLNode(content: .fields(try fields()), mark: mark)
    default:
      return YAMLNode(content: .text(text), mark: mark, isBlank: isBlank)
    }
  }

  private mutating func list() throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    var count = 0
    while true {
      let event = try next()
      if event == .sequenceEnd { return items }
      do {
        let item = try node(startingWith: event)
        if keepsValues { items.append(item) }
        count += 1
      } catch {
        throw error.below("[\(count)]")
      }
    }
  }

  private mutating func fields() throws(YAMLError) -> [YAMLField] {
    var fields: [YAMLField] = []
    var index = KeyIndex()
    while true {
      let event = try next()
      if event == .mappingEnd { return keepsValues ? fields : [] }
      guard event == .scalar else { throw failure(.wrongShape, Messages.keyIsNotText()) }
      try checkKey()
      let key = text
      let keyMark = mark
      if let first = index.add(key, after: fields.lazy.map(\.key)) {
        throw duplicate(key, firstAt: fields[first].keyMark)
      }
      do {
        let value = try node(startingWith: try next())
        fields.append(YAMLField(key: key, keyMark: keyMark, value: value))
      } catch {
        throw error.below(key)
      }
    }
  }

  /// Makes the error for a key that stands twice, at the current event.
  func duplicate(_ key: String, firstAt mark: YAMLMark, path: String? = nil) -> YAMLError {
    let first = source.position(of: mark)
    return source.failure(
      .duplicateKey,
      Messages.duplicateKey(key, firstLine: first.line),
      at: position,
      related: first,
      path: path ?? key
    )
  }
}

extension YAMLError {
  /// The same error with one more step in front of its path.
  ///
  /// Paths are put together on the way out, so that a file without mistakes pays nothing for them.
  /// What libyaml finds has no path: it breaks off before the structure is known.
  fileprivate func below(_ step: String) -> YAMLError {
    guard kind == .duplicateKey || kind == .wrongShape, !step.isEmpty else { return self }
    var error = self
    error.path =
      path.isEmpty ? step : path.hasPrefix("[") ? "\(step)\(path)" : "\(step).\(path)"
    return error
  }
}

/// Finds a key that stands twice: by looking at all before it while they are few, then by hash.
struct KeyIndex {
  // Hashes alone: the keys themselves would be copied, and take more memory than the file.
  private var hashes: Set<Int> = []

  /// Adds the next key, or returns where it stands already.
  mutating func add(_ key: String, after keys: some RandomAccessCollection<String>) -> Int? {
    if keys.count >= 16 {
      if hashes.isEmpty { hashes.formUnion(keys.map(Self.hash)) }
      if hashes.insert(Self.hash(key)).inserted { return nil }
    }
    // Bytes, because String takes two spellings of one accented letter for one key.
    for (position, earlier) in keys.enumerated()
    where earlier.utf8.count == key.utf8.count && earlier.utf8.elementsEqual(key.utf8) {
      return position
    }
    return nil
  }

  private static func hash(_ key: String) -> Int {
    var hasher = Hasher()
    var key = key
    key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
