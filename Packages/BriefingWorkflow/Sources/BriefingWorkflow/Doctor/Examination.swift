import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage

/// A dossier as the checks look at it: every part read once, with the error in place of what cannot be
/// read.
struct Examination: Sendable {
  typealias Read<Value> = Result<Value, WorkflowError>

  let files: DossierFiles
  let readers: [any Reader]
  let registry: AnnotatorRegistry
  let tool: Briefing.Tool?

  /// What is told of folders that cannot be looked into.
  let faults: [Diagnostic]
  let manifest: Read<DossierManifest>
  let decisions: Read<Decisions>
  /// The gazetteers there are, by path.
  let gazetteers: [(file: String, value: Read<Gazetteer>)]
  /// What of the files with patterns of spaCy cannot be used, by path.
  let patterns: [(file: String, notes: Read<[Diagnostic]>)]
  let sources: FolderListing
  /// The documents there are records of, sorted.
  let ids: [String]
  let records: [String: Read<DocumentRecord?>]
  let texts: [String: Read<DocumentText?>]
  /// The files of annotations there are, sorted by the id they are named after.
  let annotations: [(id: String, value: Read<AnnotationFile?>)]

  init(
    of files: DossierFiles,
    readers: [any Reader],
    registry: AnnotatorRegistry,
    tool: Briefing.Tool?
  ) {
    var faults: [Diagnostic] = []
    func listed<Value>(
      _ body: () throws(WorkflowError) -> Value,
      else value: Value
    ) -> Value {
      do throws(WorkflowError) {
        return try body()
      } catch {
        faults.append(Diagnostic(.error, error.description))
        return value
      }
    }
    func paths(in folder: String, ending: String) -> [String] {
      listed({ () throws(WorkflowError) in try files.names(in: folder) }, else: [])
        .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
    }
    self.files = files
    self.readers = readers
    self.registry = registry
    self.tool = tool
    manifest = Self.read(files) { dossier throws(DossierError) in try dossier.manifest().value }
    decisions = Self.read(files) { dossier throws(DossierError) in try dossier.decisions().value }
    gazetteers = paths(in: DossierLayout.gazetteers, ending: ".yaml").map { file in
      (
        file,
        Self.read(files) { dossier throws(DossierError) in try dossier.gazetteer(at: file) }
      )
    }
    patterns = paths(in: DossierLayout.gazetteers, ending: DossierFiles.patternEnding).map { file in
      (file, Result { () throws(WorkflowError) in try files.gazetteer(at: file).notes })
    }
    sources = listed({ () throws(WorkflowError) in try files.sources() }, else: FolderListing())
    ids = listed({ () throws(WorkflowError) in try files.documents(named: []) }, else: [])
    let annotated = paths(in: DossierLayout.annotations, ending: ".yaml")
      .map { String($0.dropFirst(DossierLayout.annotations.count + 1).dropLast(5)) }
      .filter(DossierLayout.isDocumentID)
    annotations = annotated.map { id in
      (
        id,
        Self.read(files) { dossier throws(DossierError) in try dossier.annotations(of: id)?.value }
      )
    }
    var records: [String: Read<DocumentRecord?>] = [:]
    var texts: [String: Read<DocumentText?>] = [:]
    for id in Set(ids + annotated) {
      records[id] = Self.read(files) { dossier throws(DossierError) in
        try dossier.record(of: id)?.value
      }
      texts[id] = Self.read(files) { dossier throws(DossierError) in try dossier.text(of: id) }
    }
    self.records = records
    self.texts = texts
    self.faults = faults
  }

  private static func read<Value>(
    _ files: DossierFiles,
    _ body: (Dossier) throws(DossierError) -> Value
  ) -> Read<Value> {
    Result { () throws(WorkflowError) in try files.attempt(body) }
  }

  /// The text of a document, where it can be read.
  func text(of id: String) -> DocumentText? { texts[id].flatMap { try? $0.get() } ?? nil }

  /// The record of a document, where it can be read.
  func record(of id: String) -> DocumentRecord? { records[id].flatMap { try? $0.get() } ?? nil }

  /// The annotations of each document whose file can be read.
  var readable: [(id: String, file: AnnotationFile)] {
    annotations.compactMap { entry in
      (try? entry.value.get()).flatMap { $0 }.map { (entry.id, $0) }
    }
  }

  /// The files of the dossier that people write, with the schema of each.
  var written: [(file: String, schema: Schema)] {
    let top = [(DossierLayout.manifest, Schema.dossier), (DossierLayout.decisions, .decisions)]
    return top + gazetteers.map { ($0.file, .gazetteer) }
      + annotations.map { (DossierLayout.annotations(of: $0.id), .annotations) }
  }

  /// Tells what is wrong with annotations of a document, each at its place in the file.
  func tell(
    _ faults: [(id: AnnotationID, diagnostic: Diagnostic)],
    of document: String
  ) -> [Diagnostic] {
    guard !faults.isEmpty else { return [] }
    let file = DossierLayout.annotations(of: document)
    let positions = files.dossier.positionsOfAnnotations(in: file)
    return faults.map { id, diagnostic in
      var diagnostic = diagnostic
      diagnostic.file = file
      diagnostic.position = positions[id]
      return diagnostic
    }
  }
}

extension Result where Failure == WorkflowError {
  /// What is told of a part that cannot be read.
  var fault: [Diagnostic] {
    if case .failure(let error) = self { [Diagnostic(.error, error.description)] } else { [] }
  }
}
