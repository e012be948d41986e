public import BriefingCore

/// What a briefing is checked against: texts, annotations and the files of the sources.
public struct Evidence: Sendable {
  /// The digest a dossier recorded for a source file, and the one the file has.
  public struct SourceFile: Sendable, Hashable {
    /// The path inside the dossier.
    public var path: String
    /// The recorded digest, as `sha256:…`.
    public var recorded: String
    /// The digest of the file's bytes as they are, or nothing where there is no file.
    public var found: String?

    /// Creates the digests of a file.
    public init(path: String, recorded: String, found: String?) {
      self.path = path
      self.recorded = recorded
      self.found = found
    }
  }

  /// The canonical texts, by document id.
  public var texts: [String: DocumentText]
  /// The annotations, by document id.
  public var annotations: [String: [Annotation]]
  /// The source files.
  public var files: [SourceFile]

  /// Creates evidence from its parts.
  public init(
    texts: [String: DocumentText],
    annotations: [String: [Annotation]] = [:],
    files: [SourceFile] = []
  ) {
    self.texts = texts
    self.annotations = annotations
    self.files = files
  }

  /// Creates evidence from annotated documents; of two with one id the first counts.
  public init(documents: [AnnotatedDocument], files: [SourceFile] = []) {
    texts = Dictionary(documents.map { ($0.id, $0.document.text) }) { first, _ in first }
    annotations = Dictionary(documents.map { ($0.id, $0.annotations) }) { first, _ in first }
    self.files = files
  }
}
