import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct CanonicalFileTests {
  @Test func `A file of annotations says which comments it drops, and that it drops nothing else`()
    throws
  {
    let canonical = try AnnotationFile.canonicalised(Array(AnnotationFileTextTests.edited.utf8))
    #expect(
      canonical.droppedComments.map(\.description) == [
        "2: # Read by M. on Tuesday.", "10: # Is this the senator?", "14: # sic",
        "20: # The minister, surely.", "30: # The end.",
      ]
    )
    #expect(canonical.droppedKeys.isEmpty)
    // 'Smith' loses its quotes, and what stands in braces is written a key a line.
    #expect(canonical.respelled == 2)
    let before = try AnnotationFile(text: AnnotationFileTextTests.edited)
    #expect(try AnnotationFile(yaml: canonical.bytes) == before.readBack)
  }

  @Test(arguments: [
    ("a: b # c", ["1:6 # c"]), ("a: b#c", []), ("a: '# b' # c", ["1:10 # c"]), ("a: \"# b\"", []),
    ("#a\n# b  \n#\na: b", ["1:1 #a", "2:1 # b", "3:1 #"]), ("a:  # b\n  c", ["1:5 # b"]),
    ("a: | # b\n  # c\n\n# d", ["1:6 # b", "4:1 # d"]), ("a: >- # b\n  c\n  # d", ["1:7 # b"]),
    ("a: |\n  b\n # c\nd: e", ["3:2 # c"]), ("a: b\n  c # d\ne: f", ["2:5 # d"]),
    ("a: [b, # c\n  d] # e", ["1:8 # c", "2:6 # e"]), ("{a: b} # c\n", ["1:8 # c"]),
    ("é: ü # ö\r\n# ß\r\n", ["1:6 # ö", "2:1 # ß"]), ("\u{FEFF}# a\nb: c", ["1:1 # a"]),
    ("--- # a\nb: \"c\n  # d\"\n", ["1:5 # a"]), ("# a", ["1:1 # a"]), ("a: |+\n  # b\n\n\n", []),
    ("- a # b\n- # c\n", ["1:5 # b", "2:3 # c"]), ("'a#': # b\n  c", ["1:7 # b"]),
  ])
  func `A comment is found by its place`(_ text: String, _ comments: [String]) throws {
    let source = YAMLSource(Array(text.utf8), file: "")
    let found = try source.comments(limits: .standard).map { "\($0.position) \($0.text)" }
    #expect(found == comments)
  }

  @Test func `Other files say which keys of one's own they drop`() throws {
    let manifest = Array(DossierManifestTests.handwritten.utf8)
    let canonical = try DossierManifest.canonicalised(manifest)
    #expect(canonical.bytes == Array(DossierManifestTests.canonical.utf8))
    #expect(
      canonical.droppedKeys.map { "\($0.position) \($0.path)" } == [
        "11:3 sources[0].x-checked", "23:1 x-desk",
      ]
    )
    #expect(canonical.droppedComments.map(\.position.line) == [8, 10, 17])
    // Two dates get quotes, as does a number, and three lists and mappings lines of their own.
    #expect(canonical.respelled == 6)
  }

  @Test func `Keys of one's own among attributes are kept wherever they go`() throws {
    let text = """
      format: briefing-annotations/1
      document: {id: d, source: s, digest: "x:1", x-a: 1}
      annotations:
      - {id: b, start: 2, end: 3, quote: x, label: l, annotator: m, x-b: [{x-c: 2}], attributes: {x-d: 3}}
      - {id: a, start: 0, end: 1, quote: x, label: l, annotator: m, proposed: {x-e: 4}, note: ~}
      """
    let canonical = try AnnotationFile.canonicalised(Array(text.utf8))
    #expect(canonical.droppedKeys.map(\.path) == ["annotations[1].proposed.x-e"])
  }

  @Test func `Doing it twice changes nothing more, and drops nothing`() throws {
    try check(AnnotationFile.self, [AnnotationFileTextTests.edited, Sample.annotationsYAML])
    try check(DossierManifest.self, [DossierManifestTests.handwritten, "# mine\n", ""])
    try check(Gazetteer.self, [GazetteerTests.handwritten])
    try check(Decisions.self, [DecisionsTests.canonical, "strike: [a] # why\n"])
    try check(EntityFile.self, [EntityFileTests.canonical])
    try check(DocumentRecord.self, [DocumentRecordTests.canonical])
  }

  private func check<File: YAMLFile>(_ type: File.Type, _ texts: [String]) throws {
    for text in texts {
      let first = try File.canonicalised(Array(text.utf8))
      let second = try File.canonicalised(first.bytes)
      #expect(second.bytes == first.bytes)
      #expect(second.droppedComments.isEmpty && second.droppedKeys.isEmpty)
      #expect(second.respelled == 0)
      let value = try File(text: text)
      #expect(try File(yaml: first.bytes) == value.readBack)
      // What is said to be a comment can be cut down to its “#”, and the file says the same.
      var bare = Array(text.utf8)
      for comment in first.droppedComments.reversed() {
        let start = comment.position.byteOffset
        bare.removeSubrange(start + 1..<start + comment.text.utf8.count)
      }
      #expect(try File(yaml: bare) == value)
      let comments = try File.canonicalised(bare).droppedComments
      #expect(comments.map(\.text) == first.droppedComments.map { _ in "#" })
    }
  }

  @Test func `A file that cannot be read is an error with its place`() {
    #expect(throws: YAMLError.self) { try Decisions.canonicalised(Array("smae: [a]\n".utf8)) }
  }
}
