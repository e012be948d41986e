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
    let identity = "\(document)\n\(label)\n\(span.start)\n\(span.end)\n\(annotator)"
    rawValue = Self.name(of: identity)
  }

  private static func name(of identity: String) -> String {
    "a-" + Digest.hexadecimal(Digest(of: identity).bytes.prefix(8))
  }

  /// The name for another annotation that would have the same one: of the same shape.
  func numbered(_ occurrence: Int) -> AnnotationID {
    AnnotationID(rawValue: Self.name(of: "\(rawValue)\n\(occurrence)"))
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
