extension SourceMap {
  /// Returns the way from this map's text to the bytes another map leads to.
  ///
  /// This map leads from the canonical text to a text or bytes in between, such as the decoded text
  /// of a file; the earlier one leads from there to the original. The result is as exact as both
  /// are: each character leads to the bytes it leads to step by step. Time is linear where both
  /// go forward.
  ///
  /// - Parameter earlier: The map of what this map's originals are ranges of.
  /// - Returns: The map of both steps. Segments of this map that lie in parts stay as they are.
  public func composed(with earlier: SourceMap) -> SourceMap {
    if isIdentity { return earlier }
    if earlier.isIdentity { return self }
    var composition = Composition(earlier: earlier)
    var names: [Int] = []
    for part in parts { names.append(composition.builder.index(ofPart: part)) }
    for segment in segments {
      if let part = segment.part {
        composition.builder.append(
          Segment(
            canonical: segment.canonical,
            original: segment.original,
            unit: segment.unit,
            part: names.indices.contains(part) ? names[part] : nil
          )
        )
      } else {
        composition.append(segment)
      }
    }
    return composition.builder.map()
  }
}

/// The composition of two maps, segment by segment.
private struct Composition {
  let earlier: SourceMap
  var builder = SourceMap.Builder()
  /// Whether the originals of the earlier map go forward in one part.
  private let isForward: Bool
  /// The segment of the earlier map that was used last.
  private var place = 0

  init(earlier: SourceMap) {
    self.earlier = earlier
    for part in earlier.parts { _ = builder.index(ofPart: part) }
    isForward = zip(earlier.segments, earlier.segments.dropFirst()).allSatisfy { first, next in
      first.part == next.part && first.original.lowerBound <= next.original.lowerBound
        && first.original.upperBound <= next.original.upperBound
    }
  }

  mutating func append(_ segment: SourceMap.Segment) {
    guard segment.unit < segment.canonical.count, !segment.original.isEmpty else {
      appendWhole(segment.canonical, from: segment.original)
      return
    }
    let run = Run(segment)
    var step = 0
    while step < run.count {
      let offset = run.between(step)
      find(offset)
      guard place < earlier.segments.count else { return }
      let next = earlier.segments[place]
      if offset < next.canonical.lowerBound {
        // Steps that lie in a gap of the earlier map stand for nothing.
        let gap = (next.canonical.lowerBound - offset) / run.stepBetween
        if gap > 0 {
          step += gap
          continue
        }
        appendStep(step, of: run)
        step += 1
        continue
      }
      step += appendSteps(step, of: run, in: next)
    }
  }

  /// Adds as many steps of a run as one segment of the earlier map explains, and returns how many.
  private mutating func appendSteps(
    _ step: Int,
    of run: Run,
    in next: SourceMap.Segment
  ) -> Int {
    let offset = run.between(step) - next.canonical.lowerBound
    let left = min(run.count - step, (next.canonical.count - offset) / run.stepBetween)
    // Offsets in the original are whole numbers at every so many bytes in between.
    let quantum = next.canonical.count / gcd(next.canonical.count, max(next.original.count, 1))
    let period = lcm(next.unit, quantum)
    let stride = period / gcd(period, run.stepBetween)
    // Only where the units of one map hold those of the other is a run of them as exact as both.
    let isNested = next.unit % run.stepBetween == 0 || run.stepBetween % next.unit == 0
    if isNested, offset % period == 0, left >= stride {
      let steps = left / stride * stride
      let between = run.between(step)..<run.between(step + steps)
      builder.append(
        SourceMap.Segment(
          canonical: run.canonical(step)..<run.canonical(step + steps),
          original: next.original(of: between),
          unit: run.unit(within: next),
          part: next.part
        )
      )
      return steps
    }
    if next.unit > 1, left > 0 {
      // What lies in one unit of the earlier map leads to all of it.
      let inUnit = max(1, min(left, (next.unit - offset % next.unit) / run.stepBetween))
      let between = run.between(step)..<run.between(step + inUnit)
      appendWhole(run.canonical(step)..<run.canonical(step + inUnit), from: between)
      return inUnit
    }
    appendStep(step, of: run)
    return 1
  }

  /// Adds one step of a run, unit by unit.
  private mutating func appendStep(_ step: Int, of run: Run) {
    var start = run.canonical(step)
    while start < run.canonical(step + 1) {
      let unit = start..<start + run.segment.unit
      appendWhole(unit, from: run.segment.original(of: unit))
      start = unit.upperBound
    }
  }

  /// Adds text that stands for a range of what is in between as a whole.
  private mutating func appendWhole(_ canonical: Range<Int>, from between: Range<Int>) {
    guard !canonical.isEmpty else { return }
    find(between.lowerBound)
    guard place < earlier.segments.count else { return }
    guard let piece = piece(of: between) else { return }
    builder.append(
      SourceMap.Segment(
        canonical: canonical,
        original: piece.range,
        unit: canonical.count,
        part: piece.part
      )
    )
  }

  /// The original of a range in between that starts in the segment in hand, or in the gap before.
  private func piece(of between: Range<Int>) -> SourceMap.Piece? {
    let first = earlier.segments[place]
    if between.isEmpty {
      guard first.canonical.contains(between.lowerBound) else { return nil }
      let low = first.original(of: between.lowerBound..<between.lowerBound + 1).lowerBound
      return SourceMap.Piece(part: first.part, range: low..<low)
    }
    if isForward, between.upperBound > first.canonical.upperBound {
      var last = earlier.firstSegment(endingAfter: between.upperBound - 1)
      if last == earlier.segments.count
        || earlier.segments[last].canonical.lowerBound >= between.upperBound
      {
        last -= 1
      }
      let start = first.original(of: first.canonical.clamped(to: between)).lowerBound
      let segment = earlier.segments[last]
      let end = segment.original(of: segment.canonical.clamped(to: between)).upperBound
      return SourceMap.Piece(part: first.part, range: start..<max(start, end))
    }
    return earlier.pieces(of: between, from: place).first
  }

  /// Goes to the segment of the earlier map that ends after an offset: a step or two, or a search.
  private mutating func find(_ offset: Int) {
    let segments = earlier.segments
    for _ in 0..<3 {
      if place > 0, segments[place - 1].canonical.upperBound > offset { break }
      if place == segments.count || segments[place].canonical.upperBound > offset { return }
      place += 1
    }
    place = earlier.firstSegment(endingAfter: offset)
  }
}

/// A segment in steps that begin at whole bytes of what is in between.
private struct Run {
  let segment: SourceMap.Segment
  /// The length of a step in the canonical text.
  let step: Int
  /// The length of a step in what is in between.
  let stepBetween: Int
  /// The number of steps.
  let count: Int

  init(_ segment: SourceMap.Segment) {
    self.segment = segment
    let units = segment.canonical.count / segment.unit
    // A run of n units takes m bytes in between; n/gcd(n, m) units are the least that take whole ones.
    let common = gcd(units, segment.original.count)
    step = units / common * segment.unit
    stepBetween = segment.original.count / common
    count = common
  }

  func canonical(_ index: Int) -> Int { segment.canonical.lowerBound + index * step }
  func between(_ index: Int) -> Int { segment.original.lowerBound + index * stepBetween }

  /// The unit of the composition with a segment that holds a run of steps.
  func unit(within next: SourceMap.Segment) -> Int {
    if next.isVerbatim { return segment.unit }
    return step * (next.unit / gcd(next.unit, stepBetween))
  }
}

private func gcd(_ left: Int, _ right: Int) -> Int {
  var (left, right) = (left, right)
  while right > 0 { (left, right) = (right, left % right) }
  return left
}

private func lcm(_ left: Int, _ right: Int) -> Int {
  let (product, isTooLarge) = (left / gcd(left, right)).multipliedReportingOverflow(by: right)
  return isTooLarge ? .max : product
}
