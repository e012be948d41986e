import BriefingCore
import BriefingStorage
import Foundation
import Testing

@Suite("Samples of storage")
struct StorageSamples: Samples {
  let output = Output()

  /// A document in which a place is marked.
  private let annotated: AnnotatedDocument = {
    let document = Document(id: "report", file: "sources/report.txt", text: "They met in Lima.")
    let place = Annotation(Place(name: "Lima"), at: TextSpan(12..<16), in: document, by: "acme@1")
    return AnnotatedDocument(document: document, annotations: [place])
  }()

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func `A dossier is prepared, written and changed`() throws {
    try withFolder { path in
      let document = annotated.document
      let dossier = Dossier(path: path)
      try dossier.prepare()
      try dossier.write(document)
      try dossier.write(AnnotationFile(annotated))
      for annotation in try dossier.annotations(of: "report")?.value.annotations ?? [] {
        print(annotation.label, annotation.quote, annotation.review.rawValue)
      }
      // place Lima proposed
      try output.isTold()
    }
  }

  @Test func `One update reads, changes and writes a file under its lock`() throws {
    try withFolder { path in
      let dossier = Dossier(path: path)
      try dossier.write(annotated.document)
      try dossier.write(AnnotationFile(annotated))
      try dossier.updateAnnotations(of: "report") { file in
        file?.annotations[0].review = .accepted
        file?.annotations[0].reviewer = "mk"
      }
      #expect(try dossier.annotations(of: "report")?.value.annotations.first?.review == .accepted)
    }
  }

  @Test func `Annotations are taken out of a file`() throws {
    try withFolder { path in
      try Dossier(path: path).write(annotated.document)
      let dossier = Dossier(path: path)
      try dossier.prepare()
      try dossier.write(AnnotationFile(annotated))
      try dossier.updateAnnotations(of: "report") { file in
        file?.annotations.removeAll { $0.label == .place }
      }
      #expect(try dossier.annotations(of: "report")?.value.annotations == [])
    }
  }

  @Test func `Two versions of a file are merged by annotation and field`() throws {
    let base = AnnotationFile(annotated).yaml()
    var (mine, theirs) = (AnnotationFile(annotated), AnnotationFile(annotated))
    mine.annotations[0].review = .accepted
    theirs.annotations[0].note = "the city in Peru"
    let (ours, others) = (mine.yaml(), theirs.yaml())
    let merge = AnnotationMerge(
      base: try AnnotationMerge.Version(yaml: base, file: "base.yaml"),
      ours: try AnnotationMerge.Version(yaml: ours, file: "ours.yaml"),
      theirs: try AnnotationMerge.Version(yaml: others, file: "theirs.yaml")
    )
    let lima = merge.merged.annotations[0]
    print(merge.conflicts.count, lima.review.rawValue, lima.note ?? "")
    // 0 accepted the city in Peru
    try output.isTold()
  }

  @Test func `The comments a canonical file would drop are told`() throws {
    let bytes = AnnotationFile(annotated).yaml() + Array("# checked by mk\n".utf8)
    let canonical = try AnnotationFile.canonicalised(bytes, file: "annotations/report.yaml")
    for comment in canonical.droppedComments { print("would be lost:", comment) }
    #expect(!canonical.droppedComments.isEmpty)
  }

  @Test func `YAML is written and read event by event`() throws {
    var writer = CanonicalYAMLWriter()
    writer.field("title", text: "First Economic 2+2")
    writer.sequence("sources") { writer in
      writer.item { $0.field("file", text: "sources/report.txt") }
    }
    let bytes = writer.finish()
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "title: First Economic 2+2\nsources:\n- file: sources/report.txt\n"
    )
    var reader = try YAMLEventReader(Array("title: First".utf8), file: "briefing.yaml")
    while case let event = try reader.next(), event != .end {
      if event == .scalar { print(reader.text) }
    }
    // title
    // First
    try output.isTold()
  }
}
