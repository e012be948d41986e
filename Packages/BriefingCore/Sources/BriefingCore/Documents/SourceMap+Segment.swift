extension SourceMap {
  /// A run of canonical text and the original bytes it was made from.
  ///
  /// A run is a number of units, each made from equally many bytes. Offsets between units lie in
  /// proportion: of a base64 line of 57 : 76 with units of one byte, byte 1 was made from the
  /// characters 1 and 2. Text inside of a unit was made from all of the unit.
  public struct Segment: Sendable, Hashable {
    /// The range in the canonical text, in UTF-8 bytes.
    public let canonical: Range<Int>
    /// The range in the original, in bytes.
    public let original: Range<Int>
    /// The length of a unit, in UTF-8 bytes of the canonical text.
    public let unit: Int
    /// The index of the part of the source the original lies in; nothing for the file itself.
    public let part: Int?

    /// Creates a segment that is verbatim where both ranges are equally long, and whole otherwise.
    public init(canonical: Range<Int>, original: Range<Int>) {
      self.init(canonical: canonical, original: original, part: nil)
    }

    /// Creates a segment.
    ///
    /// - Parameters:
    ///   - canonical: The range in the canonical text, in UTF-8 bytes.
    ///   - original: The range in the original, in bytes.
    ///   - unit: The length of a unit in the canonical text. Where nothing is given, or what is
    ///     given does not divide the run, it is one byte if both ranges are equally long, and the
    ///     whole run otherwise.
    ///   - part: The index of the part of the source; nothing for the file itself.
    public init(
      canonical: Range<Int>,
      original: Range<Int>,
      unit: Int? = nil,
      part: Int? = nil
    ) {
      self.canonical = canonical
      self.original = original
      self.part = part
      if let unit, Self.isUnit(unit, of: canonical) {
        self.unit = unit
      } else {
        self.unit = Self.plainUnit(canonical, original)
      }
    }

    /// Whether a length divides a run of text.
    public static func isUnit(_ unit: Int, of canonical: Range<Int>) -> Bool {
      unit > 0 && canonical.count % unit == 0
    }

    /// Whether each byte of the run stands for one byte of the original.
    public var isVerbatim: Bool { unit == 1 && canonical.count == original.count }

    /// Whether the unit is the one a segment has where none is given.
    public var isPlain: Bool { unit == Self.plainUnit(canonical, original) }

    private static func plainUnit(_ canonical: Range<Int>, _ original: Range<Int>) -> Int {
      canonical.count == original.count ? 1 : max(canonical.count, 1)
    }
  }
}

extension SourceMap.Segment {
  /// Returns the bytes that text of the run was made from.
  ///
  /// - Parameter text: A range of canonical text inside of the run.
  /// - Returns: The smallest range of bytes that holds what the text was made from.
  func original(of text: Range<Int>) -> Range<Int> {
    let low = text.lowerBound - canonical.lowerBound
    let high = text.upperBound - canonical.lowerBound
    if isVerbatim { return original.lowerBound + low..<original.lowerBound + high }
    let count = canonical.count
    if unit == count { return original }
    let start = proportion(low / unit * unit)
    let end = proportion(high + (unit - high % unit) % unit)
    let last = end.remainder > 0 ? end.quotient + 1 : end.quotient
    return original.lowerBound + start.quotient..<original.lowerBound + last
  }

  /// The place in the original of an offset in the run, where the offset is at most its length.
  private func proportion(_ offset: Int) -> (quotient: Int, remainder: Int) {
    // In full width, since a file may hold any numbers.
    let product = offset.multipliedFullWidth(by: original.count)
    return canonical.count.dividingFullWidth(product)
  }

  /// Whether another segment goes on where this one ends, in the same units and the same part.
  func isContinued(by next: Self) -> Bool {
    guard canonical.upperBound == next.canonical.lowerBound,
      original.upperBound == next.original.lowerBound, part == next.part, unit == next.unit
    else { return false }
    let left = canonical.count.multipliedFullWidth(by: next.original.count)
    let right = next.canonical.count.multipliedFullWidth(by: original.count)
    return left == right
  }
}
