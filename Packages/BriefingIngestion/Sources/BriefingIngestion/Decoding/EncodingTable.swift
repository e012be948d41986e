import BriefingCore

/// The encodings of the WHATWG Encoding Standard with their labels.
enum EncodingTable {
  /// Returns the name of the encoding a label stands for.
  ///
  /// - Parameter label: The label as a file or a server states it.
  /// - Returns: The name in the spelling of the standard, or nothing for an unknown label.
  static func name(of label: some Sequence<UInt8>) -> String? {
    var key = Array(label.drop(while: \.isASCIIWhitespace))
    while let last = key.last, last.isASCIIWhitespace { key.removeLast() }
    guard key.count <= 40 else { return nil }
    return labels[String(decoding: key, as: UTF8.self).lowercased()]
  }

  /// Returns the code points of the bytes 80 to FF, or nothing where the encoding is another kind.
  static func singleBytes(of name: String) -> [UInt16]? { indexes[name] }

  private static let labels: [String: String] = {
    var labels: [String: String] = [:]
    for row in rows(labelRows) {
      guard let name = row.first else { continue }
      for label in row.dropFirst() { labels[label] = name }
    }
    return labels
  }()

  private static let indexes: [String: [UInt16]] = {
    var indexes: [String: [UInt16]] = ["x-user-defined": (0xF780...0xF7FF).map { $0 }]
    for row in rows(indexRows) {
      guard let name = row.first else { continue }
      indexes[name] = row.dropFirst().map { UInt16($0, radix: 16) ?? 0xFFFD }
    }
    return indexes
  }()

  private static func rows(_ table: StaticString) -> [[String]] {
    "\(table)".split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
