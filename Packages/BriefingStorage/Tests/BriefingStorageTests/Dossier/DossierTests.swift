import BriefingCore
import Foundation
import Testing

@testable import BriefingStorage

@Suite(.temporaryDirectory) struct DossierTests {
  private func dossier() throws -> Dossier { Dossier(path: try temporaryDirectory()) }

  @Test func `A folder is a dossier when it has a manifest or sources`() throws {
    let dossier = try dossier()
    #expect(try !dossier.exists())
    try dossier.write(Array("A text.\n".utf8), to: "sources/a.txt")
    #expect(try dossier.exists())
    #expect(try dossier.sourceFiles().files == ["sources/a.txt"])
    #expect(try !Dossier(path: "\(dossier.folder.path)/none").exists())
  }

  @Test func `A prepared dossier carries its schemas`() throws {
    let dossier = try dossier()
    try dossier.prepare()
    #expect(try listing("\(dossier.folder.path)/schemas") == Schema.all.map(\.fileName).sorted())
    #expect(try listing(dossier.folder.path) == [".briefing", "schemas"])
  }

  @Test func `Everything written is read back`() throws {
    let dossier = try dossier()
    #expect(try dossier.manifest().value == DossierManifest())
    #expect(try dossier.manifest().revision == .absent)
    try dossier.write(
      DossierManifest(title: "T", sources: [SourceDeclaration(file: "sources/a.txt")])
    )
    #expect(try dossier.manifest().value.title == "T")
    try dossier.write(Sample.document)
    #expect(try dossier.text(of: "000_f8c4") == Sample.text)
    #expect(try dossier.record(of: "000_f8c4")?.value == DocumentRecord(Sample.document))
    try dossier.write(Sample.annotations)
    #expect(try dossier.annotations(of: "000_f8c4")?.value.annotations.count == 2)
    #expect(
      try contents("\(dossier.folder.path)/annotations/000_f8c4.yaml") == Sample.annotationsYAML
    )
    try dossier.write(EntityFileTests.value)
    #expect(try dossier.entities()?.value == EntityFileTests.value)
    try dossier.write(DecisionsTests.value)
    try dossier.updateDecisions { $0.strikes = [] }
    #expect(try dossier.decisions().value.strikes.isEmpty)
    #expect(try dossier.decisions().value.same == DecisionsTests.value.same)
    try dossier.write(Array(GazetteerTests.handwritten.utf8), to: "gazetteers/g.yaml")
    #expect(try dossier.gazetteer(at: "gazetteers/g.yaml").entries.count == 2)
    #expect(try dossier.documentIDs() == ["000_f8c4"])
    #expect(try dossier.annotations(of: "other") == nil)
    #expect(try dossier.entities() != nil)
  }

  @Test func `An error names the file, the line and the column`() throws {
    let dossier = try dossier()
    try dossier.write(Array("title: x\ntitel: y\n".utf8), to: "briefing.yaml")
    let error = try #require(throws: DossierError.self) { try dossier.manifest() }
    #expect(
      error.description == """
        \(dossier.folder.path)/briefing.yaml:2:1: titel: The key “titel” means nothing here. Did \
        you mean “title”?
        """
    )
    let missing = try #require(throws: DossierError.self) { try dossier.gazetteer(at: "g.yaml") }
    #expect(
      missing.description == "\(dossier.folder.path)/g.yaml: There is no such file. Check the path."
    )
  }

  @Test func `A file that speaks of another document is refused`() throws {
    let dossier = try dossier()
    try dossier.write(Sample.annotations.yaml(), to: "annotations/other.yaml")
    let error = try #require(throws: DossierError.self) { try dossier.annotations(of: "other") }
    #expect(
      error.description == """
        \(dossier.folder.path)/annotations/other.yaml: The file speaks of the document \
        “000_f8c4”, not of “other”. Give the file the name of its document.
        """
    )
  }

  @Test(arguments: ["../x", "a/b", "", "a b", "é", "x\u{0}"])
  func `An id that is none leads nowhere`(id: String) throws {
    let dossier = try dossier()
    #expect(throws: DossierError.file(.outsideFolder(path: id))) { try dossier.text(of: id) }
    #expect(throws: DossierError.self) { try dossier.annotations(of: id) }
    var file = Sample.annotations
    file.document = id
    #expect(throws: DossierError.self) { try dossier.write(file) }
  }

  @Test func `What could not be read again is not written`() throws {
    let dossier = try dossier()
    try dossier.write(Sample.annotations)
    var file = Sample.annotations
    file.annotations.append(file.annotations[0])
    #expect(throws: DossierError.self) { try dossier.write(file) }
    file = Sample.annotations
    file.annotations[0].confidence = .nan
    #expect(throws: DossierError.self) { try dossier.write(file) }
    file = Sample.annotations
    file.annotations[0].attributes[String(repeating: "k", count: 2_000)] = "v"
    #expect(throws: DossierError.self) { try dossier.write(file) }
    #expect(throws: DossierError.self) {
      try dossier.write(DossierManifest(sources: [SourceDeclaration(file: "../x")]))
    }
    #expect(
      try contents("\(dossier.folder.path)/annotations/000_f8c4.yaml") == Sample.annotationsYAML
    )
  }

  @Test func `A text that is not UTF-8 is named with the byte`() throws {
    let dossier = try dossier()
    try dossier.write([0x61, 0xFF], to: "documents/a.txt")
    let error = try #require(throws: DossierError.self) { try dossier.text(of: "a") }
    #expect(
      error.description == """
        \(dossier.folder.path)/documents/a.txt: Byte 1 is not UTF-8. Make the document again \
        from its source.
        """
    )
  }

  @Test func `Annotations are changed under the lock, and a stale writer is told`() throws {
    let dossier = try dossier()
    try dossier.updateAnnotations(of: "000_f8c4") { file in
      #expect(file == nil)
      file = Sample.annotations
    }
    let stored = try #require(try dossier.annotations(of: "000_f8c4"))
    try dossier.updateAnnotations(of: "000_f8c4") { $0?.annotations[0].review = .accepted }
    #expect(try dossier.annotations(of: "000_f8c4")?.value.annotations[0].review == .accepted)
    let error = try #require(throws: DossierError.self) {
      try dossier.write(stored.value, expecting: stored.revision)
    }
    #expect(
      error.description == """
        \(dossier.folder.path)/annotations/000_f8c4.yaml: The file was changed by somebody else \
        since it was read. Read it again, and repeat the change.
        """
    )
  }

  @Test func `An unsorted file is read, and sorted when it is written`() throws {
    let dossier = try dossier()
    let parts = Sample.annotationsYAML.split(separator: "- id: ", maxSplits: 2)
    let unsorted = "\(parts[0])- id: \(parts[2])\n- id: \(parts[1].dropLast())"
    try dossier.write(Array(unsorted.utf8), to: "annotations/000_f8c4.yaml")
    let stored = try #require(try dossier.annotations(of: "000_f8c4"))
    try dossier.write(stored.value)
    #expect(
      try contents("\(dossier.folder.path)/annotations/000_f8c4.yaml") == Sample.annotationsYAML
    )
  }

  @Test func `An earlier version is kept under its digest`() throws {
    let dossier = try dossier()
    #expect(try dossier.keepRevision(of: "000_f8c4") == nil)
    try dossier.write(Sample.document)
    try dossier.write(Sample.annotations)
    let digest = try #require(try dossier.keepRevision(of: "000_f8c4"))
    #expect(digest == Sample.document.digest)
    let place = "\(dossier.folder.path)/revisions/000_f8c4"
    #expect(try listing(place) == ["\(digest.hexadecimal).txt", "\(digest.hexadecimal).yaml"])
    #expect(try contents("\(place)/\(digest.hexadecimal).yaml") == Sample.annotationsYAML)
  }

  @Test func `An earlier text is given back under its digest, and no other in its place`() throws {
    let dossier = try dossier()
    try dossier.write(Sample.document)
    try dossier.write(Sample.annotations)
    let digest = Sample.document.digest.label
    #expect(try dossier.revisions(of: "000_f8c4") == [])
    #expect(try dossier.keepRevision(of: "000_f8c4") != nil)
    #expect(try dossier.revisions(of: "000_f8c4") == [digest])
    #expect(try dossier.text(of: "000_f8c4", revision: digest) == Sample.document.text)
    #expect(
      try dossier.annotations(of: "000_f8c4", revision: digest)?.value.annotations.count
        == Sample.annotations.annotations.count
    )
    for other in ["sha256:../../x", "", Digest(of: "x").label] {
      #expect(try dossier.text(of: "000_f8c4", revision: other) == nil)
    }
    let file = "revisions/000_f8c4/\(Sample.document.digest.hexadecimal).txt"
    try dossier.write(Array("changed".utf8), to: file)
    #expect(try dossier.text(of: "000_f8c4", revision: digest) == nil)
  }

  @Test func `An earlier text is not forgotten where a writer was cut short`() throws {
    let dossier = try dossier()
    try dossier.write(Sample.document)
    try dossier.keepRevision(of: "000_f8c4")
    // The new text has its place, and what is known of it has not.
    let document = Document(id: "000_f8c4", file: "sources/000_f8c4.txt", text: "Another text.")
    try dossier.write(document.text.bytes, to: DossierLayout.text(of: document.id))
    for _ in 0..<2 {
      try dossier.write(document)
      let record = try #require(try dossier.record(of: "000_f8c4")?.value)
      #expect(record.earlier == [Sample.document.digest.label])
    }
  }

  @Test func `Parts of a dossier stand where people look for them`() {
    #expect(DossierLayout.text(of: "a") == "documents/a.txt")
    #expect(DossierLayout.record(of: "a") == "documents/a.yaml")
    #expect(DossierLayout.annotations(of: "a") == "annotations/a.yaml")
    #expect(DossierLayout.schema(.dossier) == "schemas/dossier-1.json")
    #expect(DossierLayout.isDocumentID("-Mr.-Sato_2022.final"))
    #expect(!DossierLayout.isDocumentID(String(repeating: "a", count: 201)))
  }
}
