/// The name of an annotation: `a-` and 16 hexadecimal digits, or what a person wrote.
///
/// It is derived once, from what the annotator said, and kept when the annotation is corrected or
/// anchored anew; two runs over the same text give the same names.
public struct AnnotationID: Sendable, Hashable, RawRepresentable {
  /// The name as it is written in files.
  public let rawValue: String

  /// Creates a name from the text of a file.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creates the name of what an annotator says of a span.
  public init(document: String, label: Label, span: TextSpan, annotator: String) {
    // Put together byte by byte: interpolation was a third of the time of an annotation.
    var identity: [UInt8] = []
    identity.reserveCapacity(document.utf8.count + annotator.utf8.count + 64)
    identity += document.utf8
    identity.append(0x0A)
    identity += label.rawValue.utf8
    identity.append(0x0A)
    Self.append(span.start, to: &identity)
    identity.append(0x0A)
    Self.append(span.end, to: &identity)
    identity.append(0x0A)
    identity += annotator.utf8
    rawValue = Self.name(of: identity)
  }

  /// Appends the decimal digits of an offset.
  private static func append(_ offset: Int, to bytes: inout [UInt8]) {
    guard offset >= 0 else {
      bytes += String(offset).utf8
      return
    }
    let first = bytes.count
    var rest = offset
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  private static func name(of identity: [UInt8]) -> String {
    Digest.hexadecimal(Digest(of: identity).bytes.prefix(8), after: "a-")
  }

  /// The name for another annotation that would have the same one: of the same shape.
  func numbered(_ occurrence: Int) -> AnnotationID {
    AnnotationID(rawValue: Self.name(of: Array("\(rawValue)\n\(occurrence)".utf8)))
  }
}

extension AnnotationID: Comparable {
  /// Orders names by their bytes.
  public static func < (left: AnnotationID, right: AnnotationID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension AnnotationID: CustomStringConvertible {
  /// The name as it is written in files.
  public var description: String { rawValue }
}
