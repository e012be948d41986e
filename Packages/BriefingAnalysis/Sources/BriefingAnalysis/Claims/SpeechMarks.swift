import BriefingCore

/// The quotation marks of a passage: whether speech that begins in it ends in it too.
struct SpeechMarks {
  /// How many marks open speech that does not end in the passage.
  private let open: Int
  /// How many close speech that did not begin in it.
  private let closed: Int
  /// Whether it begins with speech.
  let opens: Bool

  /// Whether speech neither begins before the passage nor goes on behind it.
  var isWhole: Bool { open == 0 && closed == 0 }
  /// Whether speech goes on behind it.
  var goesOn: Bool { open > 0 }
  /// Whether speech began before it.
  var isCut: Bool { closed > 0 }

  init(_ text: String) {
    var (open, closed) = (0, 0)
    var last: Character = " "
    for mark in text {
      let isOpening = mark == "“" || mark == "\"" && (open == 0 && !last.endsWord)
      let isClosing = mark == "”" || mark == "\"" && !isOpening
      if isOpening { open += 1 }
      if isClosing { if open > 0 { open -= 1 } else { closed += 1 } }
      last = mark
    }
    self.open = open
    self.closed = closed
    opens = text.first == "“" || text.first == "\""
  }
}

extension Character {
  /// Whether a straight mark behind it closes speech.
  fileprivate var endsWord: Bool { !isWhitespace && self != "(" && self != "[" && self != "—" }
}

extension Antecedents {
  /// Returns a passage with the rest of the speech that it cuts, as far as its block has it.
  func withinMarks(_ span: TextSpan) -> TextSpan {
    // Most passages have no mark at all.
    guard document.text.slice(span).contains(where: { $0 == 0x22 || $0 == 0xE2 }),
      !SpeechMarks(document.text[span]).isWhole, let block = document.block(at: span.start)
    else { return span }
    var result = openingOfSpeech(span)
    let rest = document.sentences(in: TextSpan(span.start..<block.span.end)).lazy
      .filter { $0.end > span.end }
    for next in rest.prefix(Self.mostSentences)
    where SpeechMarks(document.text[result]).goesOn && next.end <= result.end + Self.longest {
      result = result.union(next)
    }
    return SpeechMarks(document.text[result]).isWhole ? result : span
  }

  /// Returns a passage from the sentence on in which the speech begins that ends in it.
  func openingOfSpeech(_ span: TextSpan) -> TextSpan {
    guard document.text.slice(span).contains(where: { $0 == 0x22 || $0 == 0xE2 }),
      let block = document.block(at: span.start)
    else { return span }
    var result = span
    let before = document.sentences(in: TextSpan(block.span.start..<span.start)).reversed().lazy
      .filter { $0.start < span.start }
    for sentence in before.prefix(Self.mostSentences)
    where SpeechMarks(document.text[result]).isCut {
      result = result.union(sentence)
    }
    return SpeechMarks(document.text[result]).isCut ? span : result
  }
}
