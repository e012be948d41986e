import BriefingCore
import BriefingIngestion
import BriefingStorage

/// A document as a job works on it, with what the dossier holds of it.
struct DossierEntry: Sendable {
  /// The document; the kinds of its blocks are those a person gave them.
  let document: Document
  /// What the dossier holds, anchored in the text as it is now, and the blocks.
  let annotations: [Annotation]
  /// What people said of words that the text does not hold: kept in the file, no part of anything.
  let unanchored: [Annotation]
  /// The file of annotations as it was read, where there is one.
  let existing: Stored<AnnotationFile>?
  /// What should be known of the way it was read.
  let notes: [Diagnostic]

  /// Reads one source and what the dossier holds of it; what is declared outranks what it says.
  init(
    _ source: DossierSource,
    in files: DossierFiles,
    ingestion: Ingestion,
    annotators: Set<String>
  ) async throws(WorkflowError) {
    guard let bytes = try files.read(source.file, limit: .max) else {
      throw WorkflowError(.noInput, "\(source.file): there is no such file")
    }
    let ingested: IngestedDocument
    do {
      ingested = try await ingestion.document(
        from: RawSource(id: source.id, file: source.file, bytes: bytes)
      )
    } catch {
      throw WorkflowError(.input, error.description)
    }
    var document = ingested.document
    // Made here, where several sources are read at once, so that the bytes need not be held.
    _ = document.source.digest
    if let declaration = source.declaration {
      document = document.with(metadata: declaration.applied(to: document.source.metadata))
    }
    existing = try files.attempt { dossier throws(DossierError) in
      try dossier.annotations(of: source.id)
    }
    let found = try existing.map { file throws(WorkflowError) in
      try Reanchoring(
        file.value,
        in: document,
        annotators: annotators.union(file.value.annotators),
        before: try files.annotations(of: source.id, whenTextWas: document.digest.label)
      ) {
        digest throws(WorkflowError) in
        try files.text(of: source.id, digest: digest)
      }
    }
    let held = found?.anchored ?? []
    unanchored = found?.unanchored ?? []
    let layout = LayoutLayer.annotations(
      of: document,
      existing: held,
      reserving: Set(unanchored.map(\.id))
    )
    let blocks = Set(layout.map(\.id))
    annotations =
      layout + held.filter { !blocks.contains($0.id) && $0.label != .block }
    self.document = LayoutLayer.overruled(document, by: layout)
    notes =
      ingested.diagnostics + (found?.notes ?? [])
      + Self.unknownWords(in: held, of: document.id, files)
  }

  /// What a person wrote where a word of a list is wanted, with its place in the file.
  private static func unknownWords(
    in annotations: [Annotation],
    of document: String,
    _ files: DossierFiles
  ) -> [Diagnostic] {
    let words = annotations.filter(\.isDecided).flatMap { annotation in
      LabelWords.unknown(in: annotation).map { ($0, annotation) }
    }
    guard !words.isEmpty else { return [] }
    let path = DossierLayout.annotations(of: document)
    let positions = files.dossier.positionsOfAnnotations(in: path)
    return words.map { word, annotation in
      var diagnostic = Diagnostic(unknown: word, of: annotation)
      diagnostic.file = path
      diagnostic.position = positions[annotation.id]
      return diagnostic
    }
  }

  /// The file of annotations that takes the place of the one that was read.
  ///
  /// - Parameters:
  ///   - annotated: What is said of the document.
  ///   - names: The annotators beside those of the suite who said some of it.
  /// - Returns: The file.
  func file(of annotated: AnnotatedDocument, by names: [String]) -> AnnotationFile {
    var file = AnnotationFile(annotated)
    file.annotators = names
    file.annotations += unanchored
    if let old = existing?.value {
      file.unknown = old.unknown
      file.unknownOfDocument = old.unknownOfDocument
    }
    return file
  }
}

extension Diagnostic {
  /// Tells of a value that is none of the words its attribute takes.
  init(unknown word: LabelWords.Unknown, of annotation: Annotation) {
    self.init(
      .warning,
      "the \(word.key) “\(word.value)” of \(annotation.id) means nothing for the label "
        + "'\(annotation.label)'",
      remedy: "write one of \(word.known.joined(separator: ", "))"
    )
  }
}
