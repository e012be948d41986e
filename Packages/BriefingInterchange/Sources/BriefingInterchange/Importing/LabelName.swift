import BriefingCore

/// Labels as other tools name them.
enum LabelName {
  /// Returns the label for a name: the word of the vocabulary where it is one, or is commonly
  /// understood as one; else a name below that of the tool.
  ///
  /// - Parameters:
  ///   - name: The name, such as `Person`, `GPE` or `acme.tariff`.
  ///   - tool: What the tool is called, such as `brat`.
  /// - Returns: The label; nothing where the name has neither letter nor digit.
  static func label(_ name: String, of tool: String) -> Label? {
    let lowered = String(decoding: name.utf8.map(\.loweredASCII), as: UTF8.self)
    if let label = Label.vocabulary.first(where: { $0.rawValue == lowered }) { return label }
    if let label = common[lowered] { return label }
    if Label(rawValue: name).isDotted, isDotted(name) { return Label(rawValue: name) }
    let own = name.utf8.map { byte in
      byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F || byte > 0x7F ? byte : 0x2D
    }
    guard own.contains(where: { $0 != 0x2D }) else { return nil }
    return Label(rawValue: "\(tool).\(String(decoding: own, as: UTF8.self))")
  }

  /// Whether a label comes back as itself from a format that holds nothing of it but its name.
  static func isPlain(_ label: Label) -> Bool { self.label(label.rawValue, of: "") == label }

  private static func isDotted(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }
      }
  }

  /// The names of CoNLL-2003 and OntoNotes 5 that mean what a word of the vocabulary means.
  private static let common: [String: Label] = [
    "per": .person, "org": .organization, "loc": .place, "location": .place, "gpe": .place,
    "fac": .facility, "law": .instrument, "percent": .quantity,
  ]
}

extension UInt8 {
  fileprivate var loweredASCII: UInt8 { isASCIIUppercase ? self + 0x20 : self }
}
