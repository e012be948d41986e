import BriefingCore

/// The order of the characters of a line as they stand on paper, from left to right.
///
/// Lines with Hebrew or Arabic letters come in that order; text has them as they are read.
enum VisualOrder {
  /// Returns a line in the order in which it is read.
  static func logical(_ line: [UInt8]) -> [UInt8] {
    // All letters that are written from the right start with one of these bytes.
    guard line.contains(where: { (0xD6...0xDF).contains($0) || $0 == 0xE0 || $0 == 0xEF }) else {
      return line
    }
    var scalars: [(range: Range<Int>, direction: Direction)] = []
    var (fromLeft, fromRight) = (0, 0)
    var index = 0
    while index < line.count {
      let (value, width) = line.scalar(at: index)
      let direction = Direction(value)
      if direction == .left { fromLeft += 1 }
      if direction == .right { fromRight += 1 }
      scalars.append((index..<index + width, direction))
      index += width
    }
    guard fromRight > 0 else { return line }
    // Runs change where a letter of the other direction comes; the longer direction is the line's.
    let main = fromRight > fromLeft ? Direction.right : .left
    var runs: [(scalars: Range<Int>, direction: Direction)] = []
    for (index, scalar) in scalars.enumerated() {
      let direction = scalar.direction == .number ? .left : scalar.direction
      if direction == .none || direction == runs.last?.direction {
        if runs.isEmpty { runs.append((index..<index + 1, main)) }
      } else {
        runs.append((index..<index + 1, direction))
      }
      runs[runs.count - 1].scalars = runs[runs.count - 1].scalars.lowerBound..<index + 1
    }
    // White space and marks behind a run belong to the direction of the line.
    var parted: [(scalars: Range<Int>, direction: Direction)] = []
    for run in runs {
      var end = run.scalars.upperBound
      if run.direction != main {
        while end > run.scalars.lowerBound, scalars[end - 1].direction == .none { end -= 1 }
      }
      if end > run.scalars.lowerBound {
        parted.append((run.scalars.lowerBound..<end, run.direction))
      }
      if end < run.scalars.upperBound { parted.append((end..<run.scalars.upperBound, main)) }
    }
    var result: [UInt8] = []
    for run in main == .right ? parted.reversed() : parted {
      if run.direction == .right {
        for scalar in run.scalars.reversed() { result += line[scalars[scalar].range] }
      } else {
        for scalar in run.scalars { result += line[scalars[scalar].range] }
      }
    }
    return result
  }

  /// The direction in which a character is written.
  private enum Direction {
    case left, right, number, none

    init(_ value: UInt32) {
      switch value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE:
        // Arabic digits are written from the left.
        switch value {
        case 0x0660...0x0669, 0x06F0...0x06F9: self = .number
        default: self = .right
        }
      default:
        let kind = ScalarClass(value)
        self = kind == .digit ? .number : kind.isLetter || kind == .joiner ? .left : .none
      }
    }
  }
}
