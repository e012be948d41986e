/// A unit that offsets into a text can be counted in.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// UTF-8 bytes, the unit of every span of the suite.
  case utf8
  /// Unicode code points, the unit of Python strings and of most annotation formats.
  case codepoint
  /// UTF-16 code units, the unit of JavaScript, Java and UIMA.
  case utf16
}

/// A table that converts UTF-8 offsets of one text to another unit and back.
///
/// Checkpoints every 128 bytes make a look-up a short scan; building the table reads the text once.
public struct OffsetTable: Sendable {
  private static let stride = 128

  private let text: DocumentText
  private let unit: OffsetUnit
  private let checkpoints: [Int]

  /// Creates the table of a text for a unit.
  public init(_ text: DocumentText, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
    var checkpoints: [Int] = [0]
    if unit != .utf8 {
      var count = 0
      for (index, byte) in text.bytes.enumerated() {
        if index > 0, index % Self.stride == 0 { checkpoints.append(count) }
        count += Self.weight(byte, unit)
      }
    }
    self.checkpoints = checkpoints
  }

  /// Returns the offset, in the table's unit, of a UTF-8 offset on a scalar boundary.
  public func offset(ofUTF8 offset: Int) -> Int {
    guard unit != .utf8 else { return offset }
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    var count = checkpoints[checkpoint]
    for index in (checkpoint * Self.stride)..<max(offset, checkpoint * Self.stride) {
      count += Self.weight(text.bytes[index], unit)
    }
    return count
  }

  /// Returns the UTF-8 offset of an offset in the table's unit, or nothing inside a scalar.
  public func utf8Offset(of offset: Int) -> Int? {
    guard unit != .utf8 else { return text.isScalarBoundary(offset) ? offset : nil }
    guard offset >= 0 else { return nil }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if checkpoints[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    var count = checkpoints[low]
    var index = low * Self.stride
    // A checkpoint may fall inside a scalar, whose lead byte has been counted already.
    while index < text.count, text.bytes[index] & 0xC0 == 0x80 { index += 1 }
    while index < text.count, count < offset {
      count += Self.weight(text.bytes[index], unit)
      index += 1
      while index < text.count, text.bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return count == offset ? index : nil
  }

  private static func weight(_ byte: UInt8, _ unit: OffsetUnit) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
