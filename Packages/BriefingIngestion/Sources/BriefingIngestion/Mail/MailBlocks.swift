import BriefingCore

/// The marking of what only mail has in plain text: replies under what they answer, and signatures.
struct MailBlocks {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// Marks the blocks of a part.
  func mark(_ blocks: inout [Block]) {
    var isSignature = false
    for index in blocks.indices {
      // The subject is the title of a message; its first line is none.
      if blocks[index].kind == .title { blocks[index].kind = .paragraph }
      if blocks[index].kind == .quote {
        isSignature = false
        if index > 0, isAttribution(blocks[index - 1].span) { blocks[index - 1].kind = .quote }
      } else if blocks[index].reason == "separator", isSignatureMark(blocks[index].span) {
        isSignature = true
      } else if isSignature {
        blocks[index].kind = .signature
        blocks[index].reason = nil
        blocks[index].leadIn = nil
      }
    }
  }

  /// Whether a block is the line `-- `, which parts a signature from the message.
  private func isSignatureMark(_ span: TextSpan) -> Bool {
    text.slice(span).elementsEqual("--".utf8)
  }

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
