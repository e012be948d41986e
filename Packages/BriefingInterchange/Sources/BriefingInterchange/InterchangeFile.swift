import BriefingCore

/// A file in somebody else's format.
public struct InterchangeFile: Sendable, Hashable {
  /// The name, without folders.
  public let name: String
  /// The contents.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Creates the file of a document; what no name of a file should hold becomes a hyphen.
  init(of document: String, _ ending: String, bytes: [UInt8]) {
    self.init(name: Self.stem(of: document) + "." + ending, bytes: bytes)
  }

  /// The name up to its last dot.
  var stem: String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name }
    return String(name[..<dot])
  }

  /// What the files of a document are called, before the dot.
  static func stem(of document: String) -> String {
    let bytes = document.utf8.map { byte in
      let isPlain =
        byte.isASCIILetter || byte.isASCIIDigit || [0x2D, 0x2E, 0x5F].contains(byte) || byte > 0x7F
      return isPlain ? byte : UInt8(ascii: "-")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
