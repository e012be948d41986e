extension String {
  /// The text cut where the direction of its scripts changes.
  ///
  /// Word sets a run marked as right-to-left from the right, and what has no direction of its own,
  /// such as the dash behind a quote, from the left elsewhere. So a quote in Hebrew or Arabic stays
  /// apart from what the rendering says around it.
  var wordDirections: [(text: Substring.UnicodeScalarView, isRightToLeft: Bool)] {
    let scalars = self[...].unicodeScalars
    guard utf8.contains(where: { $0 >= 0xD6 }), scalars.contains(where: \.isRightToLeft) else {
      return isEmpty ? [] : [(scalars, false)]
    }
    var result: [(Substring.UnicodeScalarView, Bool)] = []
    var start = scalars.startIndex  // of what is not cut off yet
    var stretch: Range<Index>?  // what is read from the right, without what may follow it
    func append(_ range: Range<Index>, _ isRightToLeft: Bool) {
      if !range.isEmpty { result.append((scalars[range], isRightToLeft)) }
    }
    func cut() {
      guard let range = stretch else { return }
      append(start..<range.lowerBound, false)
      append(range, true)
      start = range.upperBound
      stretch = nil
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.isRightToLeft {
        stretch = (stretch?.lowerBound ?? index)..<scalars.index(after: index)
      } else if stretch != nil, scalar.properties.isAlphabetic {
        cut()
      }
    }
    cut()
    append(start..<scalars.endIndex, false)
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is of the blocks of scripts that are read from the right.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    case 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
    default: false
    }
  }
}
