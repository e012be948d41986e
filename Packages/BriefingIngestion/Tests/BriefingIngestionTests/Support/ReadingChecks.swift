import BriefingCore
import BriefingIngestion
import Testing

extension Reading {
  /// The blocks as lines to compare: kind, reason, and the text with its line breaks as `⏎`.
  var listing: [String] {
    blocks.map { block in
      let reason = block.reason.map { ":\($0)" } ?? ""
      let quote = text[block.span].split(whereSeparator: \.isNewline).joined(separator: "⏎")
      return "\(block.kind.rawValue)\(reason) | \(quote)"
    }
  }

  /// The document of the reading, with its sentences and tokens.
  var document: Document {
    let (sentences, tokens) = TextSegmenter().segment(text, blocks: blocks)
    return Document(
      id: "x",
      source: Source(file: "x", mediaType: mediaType, digest: Digest(of: ""), encoding: encoding),
      text: text,
      blocks: blocks,
      sentences: sentences,
      tokens: tokens,
      sourceMap: sourceMap
    )
  }

  /// The characters that do not lead back to bytes that stand for them; empty where all is well.
  ///
  /// - Parameters:
  ///   - parts: The bytes the source map points into, by the name of the part.
  ///   - stands: Whether some bytes that are not the character itself stand for it.
  /// - Returns: A line for each of the first of them.
  func misplaced(
    in parts: [String?: [UInt8]],
    stands: (_ original: ArraySlice<UInt8>, _ character: String) -> Bool
  ) -> [String] {
    var wrong: [String] = []
    sourceMap.forEachScalar(of: text) { span, place in
      guard wrong.count < 5, text.whitespaceWidth(at: span.start) == 0 else { return }
      let character = text[span]
      guard let place, let bytes = parts[place.part], place.range.upperBound <= bytes.count else {
        wrong.append("\(character) at \(span.start) leads nowhere")
        return
      }
      let original = bytes[place.range]
      if !original.elementsEqual(character.utf8), !stands(original, character) {
        wrong.append("\(character) at \(span.start): \(String(decoding: original, as: UTF8.self))")
      }
    }
    return wrong
  }
}

/// Whether work at twice the size takes no more than about twice the time.
///
/// Other work on the machine may stand in the way of one measurement, not of several.
func isLinear(_ work: (Int) -> Void, from size: Int) -> Bool {
  let clock = ContinuousClock()
  func best(_ size: Int) -> Duration {
    (0..<2).map { _ in clock.measure { work(size) } }.min() ?? .zero
  }
  return (0..<4).contains { _ in
    let (once, twice) = (best(size), best(size * 2))
    // Times below a tenth of a second say little.
    return twice < .milliseconds(100) || twice < once * 3
  }
}
