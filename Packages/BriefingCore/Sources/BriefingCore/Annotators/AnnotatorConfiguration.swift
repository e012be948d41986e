/// What a dossier says of how an annotator is to work, read key by key.
///
/// An annotator asks for each key it knows; a key that it never asked for is refused, so that a slip
/// of the pen is told instead of passed over.
public struct AnnotatorConfiguration: Sendable {
  private let attributes: Attributes
  /// The keys that were asked for, in that order.
  private(set) var known: [String] = []

  /// Creates a configuration from what a file holds.
  public init(_ attributes: Attributes = Attributes()) { self.attributes = attributes }

  /// Returns what stands under a key, whatever its shape; nothing where the key is absent.
  public mutating func attribute(_ key: String) -> AttributeValue? {
    if !known.contains(key) { known.append(key) }
    return attributes[key]
  }

  /// Returns the text under a key.
  ///
  /// - Parameter key: The key.
  /// - Returns: The text; nothing where the key is absent.
  /// - Throws: ``ConfigurationError`` where it is a list or a mapping.
  public mutating func text(_ key: String) throws(ConfigurationError) -> String? {
    guard let value = attribute(key) else { return nil }
    guard let text = value.text else {
      throw ConfigurationError("'\(key)' is one text, not a list or a mapping", at: key)
    }
    return text
  }

  /// Returns the texts under a key that holds a list, or one text.
  ///
  /// - Parameter key: The key.
  /// - Returns: The texts; nothing where the key is absent.
  /// - Throws: ``ConfigurationError`` where anything but texts is listed.
  public mutating func texts(_ key: String) throws(ConfigurationError) -> [String]? {
    switch attribute(key) {
    case nil: return nil
    case .text(let text)?: return [text]
    case .list(let values)? where values.allSatisfy { $0.text != nil }:
      return values.compactMap(\.text)
    default: throw ConfigurationError("'\(key)' is a list of texts, or one text", at: key)
    }
  }

  /// Returns the number, truth value or the like under a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - type: What the text is to be read as.
  /// - Returns: The value; nothing where the key is absent.
  /// - Throws: ``ConfigurationError`` where the text cannot be read so.
  public mutating func value<Value: LosslessStringConvertible>(
    _ key: String,
    as type: Value.Type = Value.self
  ) throws(ConfigurationError) -> Value? {
    guard let text = try text(key) else { return nil }
    guard let value = Value(text) else {
      throw ConfigurationError("'\(text)' under '\(key)' cannot be read as \(Value.self)", at: key)
    }
    return value
  }

  /// Returns the word of a closed list under a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - type: The words.
  /// - Returns: The word; nothing where the key is absent.
  /// - Throws: ``ConfigurationError`` where it is none of them.
  public mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of type: Word.Type = Word.self
  ) throws(ConfigurationError) -> Word? {
    guard let text = try text(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw ConfigurationError("'\(text)' under '\(key)' is none of \(words)", at: key)
    }
    return word
  }

  /// Refuses the keys nobody asked for.
  func refuseUnknown() throws(ConfigurationError) {
    for (key, _) in attributes.sorted where !known.contains(key) {
      throw ConfigurationError(unknown: key, known: known)
    }
  }
}

/// Why an annotator does not take what a dossier says of it.
public struct ConfigurationError: Error, Sendable, Hashable {
  /// The key it is about; nothing where it is about the configuration as a whole.
  public let key: String?
  /// Whether the key itself is wrong, rather than what stands under it.
  public let isUnknownKey: Bool
  /// What was found and what is expected.
  public let message: String

  /// Creates an error about what stands under a key, or about the configuration as a whole.
  public init(_ message: String, at key: String? = nil) {
    self.key = key
    isUnknownKey = false
    self.message = message
  }

  init(unknown key: String, known: [String]) {
    self.key = key
    isUnknownKey = true
    message =
      known.isEmpty
      ? "the key '\(key)' means nothing; no key is known"
      : "the key '\(key)' means nothing; known are \(known.joined(separator: ", "))"
  }
}

extension ConfigurationError: CustomStringConvertible {
  /// What was found and what is expected.
  public var description: String { message }
}
