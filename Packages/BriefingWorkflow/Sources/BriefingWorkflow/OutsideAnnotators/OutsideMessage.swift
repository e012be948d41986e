import BriefingCore

/// One line that an outside annotator wrote, read.
///
/// The protocol is NDJSON: one JSON object a line, told apart by its `type`.
enum OutsideMessage {
  /// The version of the protocol that is spoken here.
  static let version = 1

  /// What the annotator declares of itself.
  case ready(JSONValue)
  /// Something it says of a span of a document.
  case mark(document: String?, JSONValue)
  /// Something a person should know.
  case remark(document: String?, Diagnostic.Severity, String)
  /// The end of what it says of a document.
  case done(document: String?)
  /// A message of a type that is not known here, and may be known elsewhere.
  case unknown
  /// A line that is no message.
  case garbage(String)

  /// Reads a line.
  init(_ line: [UInt8]) {
    let value: JSONValue
    // Some languages begin what they write with a mark of its encoding.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    do {
      value = try JSONValue(parsing: line.starts(with: mark) ? Array(line.dropFirst(3)) : line)
    } catch {
      self = .garbage(error.message)
      return
    }
    let document = value["doc"]?.string
    switch value["type"]?.string {
    case "ready": self = .ready(value)
    case "mark": self = .mark(document: document, value)
    case "warning":
      self = .remark(document: document, .warning, value["message"]?.string ?? "")
    case "error":
      self = .remark(document: document, .error, value["message"]?.string ?? "")
    case "done": self = .done(document: document)
    case nil: self = .garbage("it has no `type`")
    default: self = .unknown
    }
  }

  /// Whether a line ends what there is to say of a document.
  static func ends(_ line: [UInt8], _ document: String) -> Bool {
    // Most lines are marks; reading them here as well would take as long as reading them once.
    guard line.holds("done"), case .done(document) = OutsideMessage(line) else { return false }
    return true
  }

  /// Whether a line ends the greeting: the annotator is ready, or says why it is not.
  static func endsGreeting(_ line: [UInt8]) -> Bool {
    switch OutsideMessage(line) {
    case .ready, .remark(_, .error, _): true
    default: false
    }
  }

  /// The greeting.
  static func hello(_ configuration: Attributes) -> [UInt8] {
    line([
      "type": "hello",
      "protocol": .integer(version),
      "configuration": configuration.json,
    ])
  }

  /// A message as a line.
  static func line(_ pairs: KeyValuePairs<String, JSONValue?>) -> [UInt8] {
    JSONValue.object(pairs).utf8(.compact) + [0x0A]
  }
}

extension [UInt8] {
  /// Whether the bytes of a word stand somewhere.
  fileprivate func holds(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      var rest = self[...]
      while let index = rest.firstIndex(of: word[0]) {
        rest = rest[index...]
        if rest.starts(with: word) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }
}
