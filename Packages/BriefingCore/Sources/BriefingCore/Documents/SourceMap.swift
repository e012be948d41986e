/// The way back from canonical text to the bytes of the original file.
///
/// Text and file seldom agree byte for byte: a base64 line holds three bytes in four characters,
/// UTF-16 has two bytes for a letter, an entity of HTML stands for one. A segment says such things
/// of a whole run, so that there is not one for every character.
public struct SourceMap: Sendable, Hashable {
  /// The segments in the order of the canonical text, none overlapping another.
  ///
  /// There are none where text and file are the same bytes. Text between segments was made by the
  /// reader and stands for no byte, such as an empty line between two parts of a message.
  public let segments: [Segment]
  /// The entries of an archive that segments point into, such as `word/document.xml`.
  public let parts: [String]

  /// The map of a text that is its file, byte for byte.
  public static let identity = SourceMap(segments: [])

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - segments: The segments in the order of the canonical text.
  ///   - parts: The entries of an archive that segments point into by index.
  public init(segments: [Segment], parts: [String] = []) {
    self.segments = segments
    self.parts = parts
  }

  /// Whether text and file are the same bytes.
  public var isIdentity: Bool { segments.isEmpty }

  /// Returns the bytes of the original file that a span of the text was made from.
  ///
  /// Where the span was made from several parts of an archive, these are the bytes of the first of
  /// them; ``places(of:)`` tells them all.
  public func original(of span: TextSpan) -> Range<Int>? {
    places(of: span).first?.range
  }

  /// Returns the bytes a span of the text was made from: one range for each part of the source.
  public func places(of span: TextSpan) -> [Place] {
    guard !isIdentity else { return [Place(part: nil, range: span.range)] }
    return pieces(of: span.range, from: firstSegment(endingAfter: span.start)).map { piece in
      Place(part: name(ofPart: piece.part), range: piece.range)
    }
  }

  /// The name of a part; nothing for the file itself.
  func name(ofPart part: Int?) -> String? {
    part.flatMap { parts.indices.contains($0) ? parts[$0] : nil }
  }

  /// A range of bytes and the index of the part they lie in.
  struct Piece {
    var part: Int?
    var range: Range<Int>
  }

  /// The bytes of some text, one range for each part, where the first segment is known already.
  func pieces(of text: Range<Int>, from first: Int) -> [Piece] {
    var result: [Piece] = []
    for segment in segments[first...] {
      guard segment.canonical.lowerBound < text.upperBound else { break }
      let overlap = segment.canonical.clamped(to: text)
      guard !overlap.isEmpty else { continue }
      let range = segment.original(of: overlap)
      if let index = result.lastIndex(where: { $0.part == segment.part }) {
        let known = result[index].range
        result[index].range =
          min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
      } else {
        result.append(Piece(part: segment.part, range: range))
      }
    }
    return result
  }

  /// The index of the first segment that ends after an offset of the text.
  func firstSegment(endingAfter offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].canonical.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SourceMap {
  /// Bytes of the source.
  public struct Place: Sendable, Hashable {
    /// The entry of the archive the bytes lie in; nothing where they lie in the file itself.
    public let part: String?
    /// The range of the bytes.
    public let range: Range<Int>

    /// Creates a place.
    public init(part: String?, range: Range<Int>) {
      self.part = part
      self.range = range
    }
  }
}
