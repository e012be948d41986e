import BriefingCore

extension MarkdownInlines {
  /// A run of `*`, `_` or `~` that may open or close emphasis.
  struct Delimiter {
    let mark: UInt8
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// How many of its marks closed something, from its start on, and how many opened something.
    var closed = 0
    var opened = 0
    /// Its neighbours among those that may still find a partner; -1 where there is none.
    var previous: Int
    var next = -1

    var left: Int { length - closed - opened }

    /// The marks that are text.
    func rest(of range: Range<Int>) -> Range<Int> {
      range.lowerBound + closed..<range.upperBound - opened
    }
  }

  /// Takes a run of marks of emphasis.
  mutating func takeDelimiters() {
    let start = index
    let mark = bytes[start]
    var next = start
    while next < end, bytes[next] == mark { next += 1 }
    let before = classBefore(start)
    let after = next < end ? bytes.scalarClass(at: next).class : .space
    let isLeft = after != .space && (after != .punctuation || before.isBoundary)
    let isRight = before != .space && (before != .punctuation || after.isBoundary)
    var canOpen = isLeft
    var canClose = isRight
    if mark == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || before == .punctuation)
      canClose = isRight && (!isLeft || after == .punctuation)
    }
    if mark == UInt8(ascii: "~"), next - start > 2 { (canOpen, canClose) = (false, false) }
    guard canOpen || canClose else { return add(.text, start..<next) }
    let delimiter = Delimiter(
      mark: mark,
      length: next - start,
      canOpen: canOpen,
      canClose: canClose,
      previous: lastDelimiter
    )
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = delimiters.count }
    lastDelimiter = delimiters.count
    add(.delimiter(delimiters.count), start..<next)
    delimiters.append(delimiter)
  }

  private func classBefore(_ offset: Int) -> ScalarClass {
    guard let first = nodes.first?.range.lowerBound, offset > first else { return .space }
    var start = offset - 1
    while start > first, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes.scalarClass(at: start).class
  }

  /// Finds the partners of the delimiters behind one, which then are no more looked at.
  mutating func pairDelimiters(above bottom: Int) {
    var closer = lastDelimiter
    while closer >= 0, closer > bottom, delimiters[closer].previous > bottom {
      closer = delimiters[closer].previous
    }
    guard closer > bottom else { return }
    // Below these no partner was found for a closer of the same kind.
    var floors = [Int](repeating: bottom, count: 18)
    while closer >= 0 {
      let delimiter = delimiters[closer]
      guard delimiter.canClose else {
        closer = delimiter.next
        continue
      }
      let key = delimiter.floorKey
      var opener = delimiter.previous
      while opener > floors[key], !delimiters[opener].opens(delimiter) {
        opener = delimiters[opener].previous
      }
      guard opener > floors[key] else {
        floors[key] = delimiter.previous
        if !delimiter.canOpen { remove(closer) }
        closer = delimiter.next
        continue
      }
      let count = min(2, min(delimiters[opener].left, delimiter.left))
      delimiters[opener].opened += count
      delimiters[closer].closed += count
      delimiters[opener].next = closer
      delimiters[closer].previous = opener
      if delimiters[opener].left == 0 { remove(opener) }
      if delimiters[closer].left == 0 {
        let next = delimiters[closer].next
        remove(closer)
        closer = next
      }
    }
    dropDelimiters(above: bottom)
  }

  /// Gives up the delimiters behind one.
  mutating func dropDelimiters(above bottom: Int) {
    while lastDelimiter > bottom { lastDelimiter = delimiters[lastDelimiter].previous }
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = -1 }
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (delimiters[index].previous, delimiters[index].next)
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
  }
}

extension MarkdownInlines.Delimiter {
  /// What closers share for which an opener was looked for in vain.
  fileprivate var floorKey: Int {
    let kind = mark == UInt8(ascii: "*") ? 0 : mark == UInt8(ascii: "_") ? 1 : 2
    // Strokes pair by their length alone.
    let length = mark == UInt8(ascii: "~") ? left : length
    return kind * 6 + (canOpen ? 3 : 0) + length % 3
  }

  /// Whether it opens what another closes.
  fileprivate func opens(_ closer: Self) -> Bool {
    guard canOpen, mark == closer.mark else { return false }
    if mark == UInt8(ascii: "~") { return length == closer.length }
    let mayBeBoth = canClose || closer.canOpen
    return !mayBeBoth || closer.length % 3 == 0 || (length + closer.length) % 3 != 0
  }
}

extension ScalarClass {
  /// Whether the class is white space or punctuation.
  fileprivate var isBoundary: Bool { self == .space || self == .punctuation }
}
