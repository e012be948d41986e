/// The value of an attribute: text, a list or a mapping, as a YAML file can hold it.
///
/// Numbers and dates are text here; the typed form of a label reads them.
public indirect enum AttributeValue: Sendable, Hashable {
  /// A scalar, exactly as written.
  case text(String)
  /// A sequence.
  case list([AttributeValue])
  /// A mapping, sorted by key.
  case map(Attributes)

  /// The scalar, or nothing where the value is a list or a mapping.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The scalars of a list; a lone scalar counts as a list of one.
  public var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .map: []
    }
  }
}

extension AttributeValue: ExpressibleByStringLiteral {
  /// Creates a scalar from a literal.
  public init(stringLiteral value: String) { self = .text(value) }
}

/// The attributes of an annotation, sorted by key.
public struct Attributes: Sendable, Hashable {
  private var storage: [String: AttributeValue]

  /// Creates an empty set of attributes.
  public init() { storage = [:] }

  /// Creates attributes from scalars; those that are absent or empty are left out.
  public init(_ pairs: KeyValuePairs<String, String?>) {
    storage = [:]
    for (key, value) in pairs {
      if let value, !value.isEmpty { storage[key] = .text(value) }
    }
  }

  /// The value of a key.
  public subscript(key: String) -> AttributeValue? {
    get { storage[key] }
    set { storage[key] = newValue }
  }

  /// The scalar of a key, or nothing where it is absent, a list or a mapping.
  public func text(_ key: String) -> String? { storage[key]?.text }

  /// The scalars of a key that holds a list or one scalar.
  public func texts(_ key: String) -> [String] { storage[key]?.texts ?? [] }

  /// Whether there are none.
  public var isEmpty: Bool { storage.isEmpty }

  /// The number of attributes.
  public var count: Int { storage.count }

  /// The keys and values, sorted by the bytes of the key.
  public var sorted: [(key: String, value: AttributeValue)] {
    storage.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Sets the attributes of another set, keeping those it does not name.
  public mutating func merge(_ other: Attributes) {
    storage.merge(other.storage) { _, new in new }
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  /// Creates attributes from a literal; the last of two equal keys wins.
  public init(dictionaryLiteral elements: (String, AttributeValue)...) {
    storage = Dictionary(elements) { _, last in last }
  }
}
