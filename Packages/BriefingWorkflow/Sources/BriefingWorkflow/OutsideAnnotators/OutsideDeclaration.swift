import BriefingCore

/// What an outside annotator declares of itself before it is given documents.
struct OutsideDeclaration: Hashable {
  let descriptor: AnnotatorDescriptor
  /// The unit its offsets count in.
  let offsets: OffsetUnit

  /// Reads the message `ready`.
  ///
  /// - Parameter message: The message.
  /// - Throws: ``OutsideFault`` where it does not say what it must.
  init(_ message: JSONValue) throws(OutsideFault) {
    guard message["protocol"] == .integer(OutsideMessage.version) else {
      throw .otherProtocol(message["protocol"]?.text() ?? "none")
    }
    let unit = message["offsets"]?.string ?? ""
    guard let offsets = OffsetUnit(rawValue: unit) else { throw .badDeclaration("offsets", unit) }
    self.offsets = offsets
    let produces = try Self.labels("produces", of: message)
    // The layout is there before any annotator runs, and a block of somebody else's would lie across it.
    guard !produces.contains(.block) else {
      throw .badDeclaration("produces", Label.block.rawValue)
    }
    descriptor = AnnotatorDescriptor(
      name: try Self.word("name", of: message),
      version: try Self.word("version", of: message),
      requires: try Self.labels("requires", of: message),
      uses: try Self.labels("uses", of: message),
      produces: produces
    )
  }

  /// A word as names and versions are: they become part of ids and stand on a line with others.
  private static func word(
    _ key: String,
    of message: JSONValue
  ) throws(OutsideFault) -> String {
    let word = message[key]?.string ?? ""
    guard isWord(word) else { throw .badDeclaration(key, word) }
    return word
  }

  private static func isWord(_ word: String) -> Bool {
    (1...128).contains(word.utf8.count)
      && word.utf8.allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
      }
  }

  private static func labels(
    _ key: String,
    of message: JSONValue
  ) throws(OutsideFault) -> Set<Label> {
    guard let value = message[key] else { return [] }
    guard let elements = value.array else { throw .badDeclaration(key, value.text()) }
    var labels: Set<Label> = []
    for element in elements {
      let label = Label(rawValue: element.string ?? "")
      guard Label.vocabulary.contains(label) || label.isDotted && isWord(label.rawValue) else {
        throw .badDeclaration(key, element.string ?? element.text())
      }
      labels.insert(label)
    }
    return labels
  }
}
