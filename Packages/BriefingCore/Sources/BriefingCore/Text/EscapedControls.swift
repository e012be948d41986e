extension String {
  /// The text with every character written out that acts unseen or that plain files cannot hold.
  ///
  /// As in ``controlsShown`` a character becomes `‹U+202E›`, and beside control and direction
  /// characters so do those that are never assigned, such as U+FFFE. Here it can be undone:
  /// ``controlsUnescaped`` gives the text back byte for byte, since a `‹` that stands before `U+` in
  /// the text itself is written out too. Line feeds, and carriage returns before them, stay.
  public var controlsEscaped: String {
    let scalars = unicodeScalars
    guard scalars.contains(where: { $0.isHiddenControl || $0.isUnassignable || $0 == "‹" }) else {
      return self
    }
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let scalar = scalars[index]
      let rest = scalars[scalars.index(after: index)...]
      let isWrittenOut =
        switch scalar {
        case "\r": rest.first != "\n"
        case "‹": rest.starts(with: "U+".unicodeScalars)
        default: scalar.isHiddenControl || scalar.isUnassignable
        }
      if isWrittenOut {
        result += scalar.writtenOut.unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text that ``controlsEscaped`` made this text of.
  public var controlsUnescaped: String {
    let scalars = unicodeScalars
    var result = String.UnicodeScalarView()
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index] == "‹", let (scalar, end) = scalars[index...].writtenOutScalar {
        result.append(scalar)
        index = end
      } else {
        result.append(scalars[index])
        index = scalars.index(after: index)
      }
    }
    return String(result)
  }
}

extension Substring.UnicodeScalarView {
  /// The scalar that stands written out at the start, and where the rest begins.
  fileprivate var writtenOutScalar: (Unicode.Scalar, String.Index)? {
    let body = dropFirst()
    guard body.starts(with: "U+".unicodeScalars) else { return nil }
    let digits = body.dropFirst(2).prefix(7).prefix { $0 != "›" }
    guard (4...6).contains(digits.count), digits.endIndex < endIndex,
      self[digits.endIndex] == "›", digits.allSatisfy(\.properties.isASCIIHexDigit),
      let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
    else { return nil }
    return (scalar, index(after: digits.endIndex))
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of those Unicode never assigns, such as U+FFFE.
  fileprivate var isUnassignable: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
