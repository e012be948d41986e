import BriefingCore

/// The marking of what only mail has in plain text: replies under what they answer, and signatures.
struct MailBlocks {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// Marks the blocks of a part.
  func mark(_ blocks: inout [Block]) {
    var signatureEnd = 0
    for index in blocks.indices {
      // The subject is the title of a message; its first line is none.
      if blocks[index].kind == .title { blocks[index].kind = .paragraph }
      if index < signatureEnd {
        blocks[index].kind = .signature
        blocks[index].reason = nil
        blocks[index].leadIn = nil
      } else if blocks[index].kind == .quote {
        if index > 0, isAttribution(blocks[index - 1].span) { blocks[index - 1].kind = .quote }
      } else if blocks[index].reason == "separator",
        let isStrict = isSignatureMark(blocks[index].span)
      {
        signatureEnd = self.signatureEnd(after: index, isStrict, in: blocks)
      }
    }
  }

  /// Whether a block is the line that parts a signature from the message, and if so whether it has
  /// the space that programs write and people forget: `-- `.
  private func isSignatureMark(_ span: TextSpan) -> Bool? {
    guard text.slice(span).elementsEqual("--".utf8) else { return nil }
    return span.end < text.count && text.bytes[span.end] == 0x20
  }

  /// Where the signature after a mark ends: at a quote, or where another message begins.
  ///
  /// A signature is a few short lines. Where more follows a line without the space, the line parts
  /// something else; after one with it, what is longer than any signature is text again.
  private func signatureEnd(after mark: Int, _ isStrict: Bool, in blocks: [Block]) -> Int {
    var end = mark + 1
    var length = 0
    while end < blocks.count, blocks[end].kind != .quote, !beginsMessage(blocks[end].span) {
      length += blocks[end].span.length
      if length > (isStrict ? Self.longest : Self.longestUnmarked) {
        return isStrict ? end : mark + 1
      }
      end += 1
    }
    return end
  }

  /// The most bytes of a signature, legal notices included, and of one without the right mark.
  private static let longest = 2_000
  private static let longestUnmarked = 400

  /// Whether a block is the line programs put before a message that is passed on.
  private func beginsMessage(_ span: TextSpan) -> Bool {
    let line = text.slice(span).prefix(80).map(\.asciiLowercased)
    if line.starts(with: "-----".utf8) || line.starts(with: "_____".utf8) { return true }
    return Self.beginnings.contains { line.starts(with: $0.utf8) }
  }

  private static let beginnings = [
    "begin forwarded message", "anfang der weitergeleiteten", "début du message transféré",
    "from:", "von:", "de:", "de :",
  ]

  /// Whether a block says who wrote what is quoted after it: "On 3 May, Ann Sample wrote:".
  private func isAttribution(_ span: TextSpan) -> Bool {
    guard span.length <= 400 else { return false }
    let words = text.slice(span).map(\.asciiLowercased)
    return Self.endings.contains { words.reversed().starts(with: $0.utf8.reversed()) }
  }

  private static let endings = [
    "wrote:", "writes:", "said:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:",
    "escreveu:", "schreef:", "skrev:", "написал:", "писал:", "napisał:", "写道：",
  ]
}
