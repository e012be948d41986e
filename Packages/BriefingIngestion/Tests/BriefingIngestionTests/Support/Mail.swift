import BriefingCore
import BriefingIngestion

/// Messages as tests write them.
enum Mail {
  static let reader = MailReader(parts: [PlainTextReader(), HTMLReader()])

  /// A message of some lines, which end as lines of mail do.
  static func bytes(_ text: String) -> [UInt8] {
    Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
  }

  static func read(_ text: String) async throws -> Reading {
    try await read(bytes: bytes(text))
  }

  static func read(bytes: [UInt8]) async throws -> Reading {
    try await reader.read(RawSource(id: "m", file: "m.eml", bytes: bytes))
  }

  /// The blocks as lines to compare: kind, and the text with its line breaks as `⏎`.
  static func listing(_ reading: Reading) -> [String] {
    reading.blocks.map { block in
      let lines = reading.text[block.span].split(whereSeparator: \.isNewline)
      return "\(block.kind.rawValue) | \(lines.joined(separator: "⏎"))"
    }
  }
}

extension Reading {
  /// Every character that is no space, in the bytes it leads to, where each byte stands for itself.
  func original(of words: String, in bytes: [UInt8]) -> String? {
    guard let span = text.occurrences(of: words, atMost: 1).first,
      let range = sourceMap.original(of: span)
    else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
