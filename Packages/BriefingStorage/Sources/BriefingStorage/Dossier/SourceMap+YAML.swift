import BriefingCore

// A segment is a line of numbers: start and end in the text, start and end in the source; then the
// length of a unit, where it is not the plain one; then the number of the part, where there is one.

extension CanonicalYAMLWriter {
  /// Writes the way back to the source; nothing where the text is its source.
  mutating func fields(_ map: SourceMap) {
    if !map.parts.isEmpty { sequence("source-parts", texts: map.parts) }
    guard !map.isIdentity else { return }
    sequence("source-map") { writer in
      for segment in map.segments {
        var numbers = [
          segment.canonical.lowerBound, segment.canonical.upperBound,
          segment.original.lowerBound, segment.original.upperBound,
        ]
        if !segment.isPlain || segment.part != nil { numbers.append(segment.unit) }
        if let part = segment.part { numbers.append(part) }
        writer.item(numbers)
      }
    }
  }

  /// Writes pages; a number is written where it is not the one the place in the list tells.
  mutating func fields(_ pages: [Page]) {
    guard !pages.isEmpty else { return }
    sequence("pages") { writer in
      for (index, page) in pages.enumerated() {
        let bounds = [page.span.start, page.span.end]
        writer.item(page.number == index + 1 ? bounds : bounds + [page.number])
      }
    }
  }
}

extension YAMLFields {
  /// Takes the way back to the source.
  mutating func sourceMap() throws(YAMLError) -> SourceMap {
    var parts: [String] = []
    for part in try take("source-parts")?.list() ?? [] { parts.append(try part.filledText()) }
    let segments = try take("source-map")?.segments(parts: parts.count) ?? []
    return SourceMap(segments: segments, parts: parts)
  }
}

extension YAMLValue {
  /// The pages of a source.
  func pages() throws(YAMLError) -> [Page] {
    var pages: [Page] = []
    for item in try list() {
      let numbers = try item.numbers(count: 2...3)
      guard let span = TextSpan(start: numbers[0], end: numbers[1]) else {
        throw item.failure(.badValue, Messages.notARange())
      }
      pages.append(Page(number: numbers.count == 3 ? numbers[2] : pages.count + 1, span: span))
    }
    return pages
  }

  fileprivate func segments(parts: Int) throws(YAMLError) -> [SourceMap.Segment] {
    var segments: [SourceMap.Segment] = []
    var end = 0
    for item in try list() {
      let numbers = try item.numbers(count: 4...6)
      guard numbers[0] <= numbers[1], numbers[2] <= numbers[3], end <= numbers[0] else {
        throw item.failure(.badValue, Messages.notARange())
      }
      end = numbers[1]
      let canonical = numbers[0]..<numbers[1]
      let unit = numbers.count > 4 ? numbers[4] : nil
      if let unit, !SourceMap.Segment.isUnit(unit, of: canonical) {
        throw item.failure(.badValue, Messages.notAUnit(unit, of: canonical.count))
      }
      let part = numbers.count > 5 ? numbers[5] : nil
      if let part, part >= parts {
        throw item.failure(.badValue, Messages.notAPart(part, of: parts))
      }
      segments.append(
        SourceMap.Segment(
          canonical: canonical,
          original: numbers[2]..<numbers[3],
          unit: unit,
          part: part
        )
      )
    }
    return segments
  }

  /// A list of so many whole numbers.
  private func numbers(count: ClosedRange<Int>) throws(YAMLError) -> [Int] {
    var numbers: [Int] = []
    for item in try list() { numbers.append(try item.wholeNumber()) }
    guard count.contains(numbers.count) else {
      throw failure(.badValue, Messages.numbers(count))
    }
    return numbers
  }
}
