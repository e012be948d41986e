public import BriefingCore

/// The annotator of garbled text: misread bytes, unmatched marks, words doubled or mistaken.
///
/// It goes by general signs and marks little, but surely; it never repairs. The reason says which
/// sign it went by.
///
/// Attributes: `reason`, one of the sentences of `ArtifactSign`. The signs are our own, taken from how
/// text is garbled: by a wrong encoding, by layout, by machine translation. Missed is what reads as
/// English and means nothing: "leaders measure July 29" has no sign a grammar could go by.
public struct ArtifactAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.artifacts",
    version: "1",
    summary: "Garbled text, with the sign it is known by",
    produces: [.artifact]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the garbled passages of a document, none overlapping another.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let document = view.document
    let signs = ByteSigns(view.text)
    var found: [(TextSpan, ArtifactSign)] = []
    var unmatched: [[TextSpan]] = []
    for (index, block) in document.blocks.enumerated() {
      let next = document.blocks[(index + 1)...].first?.span
      found += signs.misreadings(in: block.span)
      unmatched.append(signs.unmatchedMarks(in: block.span, before: next))
    }
    found += signs.withoutPartners(unmatched).map { ($0, .unmatchedMark) }
    for reading in view.reading(SentenceReadings.self).sentences.lazy.map(\.reading) {
      for (range, sign) in WordSigns(reading, in: view.text).findings() {
        guard let span = reading.span(of: range) else { continue }
        found.append((span, sign))
      }
    }
    for (sentence, next) in zip(document.sentences, document.sentences.dropFirst()) {
      if let span = Self.joint(of: sentence, and: next, in: document) {
        found.append((span, .missingSpace))
      }
    }
    return Self.disjoint(found).map { span, sign in
      Mark(Artifact(reason: sign.rawValue), span)
    }
  }

  /// The last word of a sentence and the first of the next, where no space divides them.
  private static func joint(
    of sentence: TextSpan,
    and next: TextSpan,
    in document: Document
  ) -> TextSpan? {
    let bytes = document.text.bytes
    guard sentence.end == next.start, bytes[sentence.end - 1] == UInt8(ascii: "."),
      bytes[next.start].isASCIIUppercase,
      let last = document.tokens(in: sentence).last(where: \.isWord),
      let first = document.tokens(in: next).first, first.isWord,
      bytes[last.span.start].isASCIILowercase
    else { return nil }
    return last.span.union(first.span)
  }

  private static func disjoint(
    _ found: [(TextSpan, ArtifactSign)]
  ) -> [(TextSpan, ArtifactSign)] {
    var result: [(TextSpan, ArtifactSign)] = []
    for item in found.sorted(by: { ($0.0.start, -$0.0.end) < ($1.0.start, -$1.0.end) }) {
      if let last = result.last, last.0.overlaps(item.0) { continue }
      result.append(item)
    }
    return result
  }
}
