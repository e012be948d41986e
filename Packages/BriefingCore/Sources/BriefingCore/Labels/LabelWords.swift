/// The attributes of labels whose values are words of a list, and those lists.
///
/// A value outside its list is kept in files, and means nothing: whoever wrote it by hand is told.
public enum LabelWords {
  /// A value that is none of the words its attribute takes.
  public struct Unknown: Sendable, Hashable {
    /// The attribute.
    public let key: String
    /// The value it has.
    public let value: String
    /// The words it takes, in their order.
    public let known: [String]
  }

  /// Returns the values of an annotation that are none of the words their attributes take, sorted by
  /// the attribute.
  public static func unknown(in annotation: Annotation) -> [Unknown] {
    guard let lists = lists[annotation.label] else { return [] }
    return lists.keys.sorted().compactMap { key in
      guard let value = annotation.attributes.text(key), let known = lists[key],
        !known.contains(value)
      else { return nil }
      return Unknown(key: key, value: value, known: known)
    }
  }

  private static let lists: [Label: [String: [String]]] = [
    .statement: [
      "kind": words(Statement.Kind.self), "voice": words(Statement.Voice.self),
      "status": words(Status.self), "polarity": words(Polarity.self),
    ],
    .event: ["status": words(Status.self), "polarity": words(Polarity.self)],
    .instrument: ["status": words(Status.self)],
    .date: ["kind": words(DateExpression.Kind.self), "basis": words(DateExpression.Basis.self)],
  ]

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }
}
