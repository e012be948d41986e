import BriefingCore

/// How far bytes are UTF-8.
struct UTF8Evidence {
  /// The bytes as text, where all of them are UTF-8.
  let text: DocumentText?
  /// The offset of the first byte that is no UTF-8.
  private(set) var firstInvalid: Int?
  /// The places that are no UTF-8.
  private(set) var invalid = 0
  /// The characters above ASCII; of valid text, no more than are enough to judge by.
  private(set) var characters = 0

  /// The characters above ASCII that are enough to judge valid text by.
  private static let enough = 8

  /// Looks at bytes.
  init(_ bytes: [UInt8]) {
    text = DocumentText(validating: bytes)
    var offset = bytes.firstNonASCII()
    while offset < bytes.count, text == nil || characters < Self.enough {
      if bytes[offset] < 0x80 {
        offset = bytes.firstNonASCII(from: offset)
        continue
      }
      let sequence = UTF8Sequence(bytes, at: offset)
      if sequence.isValid {
        characters += 1
      } else {
        if firstInvalid == nil { firstInvalid = offset }
        invalid += 1
      }
      offset += sequence.width
    }
  }

  var isValid: Bool { text != nil }
}
