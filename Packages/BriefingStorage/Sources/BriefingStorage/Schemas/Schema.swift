/// A JSON Schema (draft-07) by which an editor checks a file of a dossier while it is written.
///
/// The schemas are part of the program, not files beside it: a dossier carries its own copies, to
/// which the first line of each file points.
public struct Schema: Sendable, Hashable {
  /// The name of its file, such as `annotations-1.json`.
  public let fileName: String
  /// The schema, as JSON.
  public let text: String

  /// The schemas a dossier carries.
  public static let all: [Schema] = [
    .annotations, .decisions, .document, .dossier, .entities, .gazetteer,
  ]
}
