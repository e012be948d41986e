import BriefingCore

extension AnnotationFileReader {
  /// Steps to the next key of a mapping; nothing at its end.
  mutating func nextKey(path: String) throws(YAMLError) -> String? {
    let event = try reader.next()
    if event == .mappingEnd { return nil }
    guard event == .scalar else {
      throw reader.failure(.wrongShape, Messages.keyIsNotText(), path: path)
    }
    try reader.checkKey()
    return reader.text
  }

  /// Steps to a value that must be a text.
  @inline(__always)
  mutating func scalar(_ key: StaticString) throws(YAMLError) {
    guard try reader.next() == .scalar else { throw wrongShape(Messages.text, "\(path).\(key)") }
  }

  /// Steps to a value that must be a text, and not an empty one.
  mutating func readFilled(_ key: StaticString) throws(YAMLError) {
    try scalar(key)
    if reader.utf8.isEmpty {
      throw reader.failure(.missingKey, Messages.missingKey("\(key)"), path: path)
    }
    if reader.isBlank { throw reader.failure(.missingKey, Messages.null(reader.text), path: path) }
  }

  mutating func filledText(_ key: StaticString) throws(YAMLError) -> String {
    try readFilled(key)
    return reader.text
  }

  mutating func optionalText(_ key: StaticString) throws(YAMLError) -> String? {
    try scalar(key)
    return reader.isBlank ? nil : reader.text
  }

  mutating func wholeNumber(_ key: StaticString) throws(YAMLError) -> Int {
    try scalar(key)
    guard let number = reader.utf8.wholeNumber else {
      throw reader.failure(
        .badValue,
        Messages.notAWholeNumber(reader.text),
        path: "\(path).\(key)"
      )
    }
    return number
  }

  mutating func text(_ key: String, path: String) throws(YAMLError) -> String {
    let path = path.isEmpty ? key : "\(path).\(key)"
    guard try reader.next() == .scalar else { throw wrongShape(Messages.text, path) }
    return reader.text
  }

  mutating func filledText(_ key: String, path: String) throws(YAMLError) -> String {
    let text = try text(key, path: path)
    if text.isEmpty { throw reader.failure(.missingKey, Messages.missingKey(key), path: path) }
    if reader.isBlank { throw reader.failure(.missingKey, Messages.null(text), path: path) }
    return text
  }

  /// Reads the value of a key that this version does not know.
  mutating func readUnknown(
    _ key: String,
    into unknown: inout AttributeList,
    path: String
  ) throws(YAMLError) {
    let event = try reader.next()
    let value = AttributeValue(try reader.node(startingWith: event, path: path))
    guard unknown.add(key, value) else { throw duplicateKey() }
  }

  func wrongShape(_ expected: String, _ path: String) -> YAMLError {
    let wording = Messages.wrongShape(expected: expected, found: reader.currentShape)
    return reader.failure(.wrongShape, wording, path: path)
  }

  /// The error for a key that stands twice, with both its places.
  ///
  /// Marks of keys are not kept while reading. The tree reader, which keeps them, finds the pair
  /// again.
  func duplicateKey() -> YAMLError {
    do {
      var again = try YAMLEventReader(reader.source, limits: reader.limits)
      again.keepsValues = false
      _ = try again.document()
    } catch {
      return error
    }
    return reader.failure(.duplicateKey, Messages.duplicateKey(reader.text, firstLine: nil))
  }
}
