import BriefingCore
import Foundation
import Testing

@testable import BriefingStorage

@Suite struct AnnotationFileTextTests {
  /// A file as people leave it: comments, styles of their own, blank lines of their own.
  static let edited = """
    # yaml-language-server: $schema=../schemas/annotations-1.json
    # Read by M. on Tuesday.
    format: briefing-annotations/1
    document:
      id: d
      source: s.txt
      digest: "sha256:00"
      offsets: utf8
    annotations:
    # Is this the senator?
    - id: a
      start: 0
      end: 5
      quote: 'Smith'   # sic
      label: person
      annotator: mk
    - {id: b, start: 6, end: 9, quote: met, label: event, annotator: mk}


    # The minister, surely.
    - id: c
      start: 10
      end: 15
      quote: Jones
      label: person
      annotator: x@1
      note: |+
        # not a comment

    # The end.

    """

  private func change(
    _ text: String = edited,
    _ change: (inout AnnotationFile) -> Void
  ) throws -> String {
    var file = try AnnotationFile(text: text)
    change(&file)
    let bytes = file.yaml(keeping: Array(text.utf8), limits: .standard)
    #expect(try AnnotationFile(yaml: bytes) == file.readBack)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `What does not change stays as it is, byte for byte`() throws {
    #expect(try change { _ in } == Self.edited)
  }

  @Test func `An annotation that changes is written anew below its comments`() throws {
    let text = try change { $0.annotations[2].review = .accepted }
    let expected = Self.edited.replacing(
      "  annotator: x@1\n  note: |+\n    # not a comment\n\n",
      with: "  annotator: x@1\n  review: accepted\n  note: |+\n    # not a comment\n\n"
    )
    #expect(text == expected)
  }

  @Test func `One that is added has a blank line before it, the others stay`() throws {
    let text = try change { file in
      file.annotations.append(
        Annotation(
          id: AnnotationID(rawValue: "new"),
          label: "place",
          span: TextSpan(6..<8),
          quote: "me",
          annotator: "x@1"
        )
      )
    }
    let added = """

      - id: new
        start: 6
        end: 8
        quote: me
        label: place
        annotator: x@1
        review: proposed
      - {id: b
      """
    #expect(text == Self.edited.replacing("\n- {id: b", with: "\n" + added))
  }

  @Test func `The comment on one that is removed stays where it stood`() throws {
    let text = try change { $0.annotations.removeFirst() }
    #expect(text.contains("annotations:\n# Is this the senator?\n"))
    #expect(text.contains("- {id: b"))
    #expect(!text.contains("id: a\n"))
    let last = try change { $0.annotations.removeLast() }
    #expect(last.contains("# The minister, surely.\n"))
    #expect(last.hasSuffix("# The end.\n"))
  }

  @Test func `A new digest is written into the head, whose comments stay`() throws {
    let text = try change { $0.digest = "sha256:11" }
    #expect(text == Self.edited.replacing("sha256:00", with: "sha256:11"))
  }

  @Test func `Annotations that change places take their comments along`() throws {
    let text = try change { file in
      file.annotations[0].span = TextSpan(20..<25)
    }
    let (minister, senator) = (
      try #require(text.range(of: "# The minister, surely.")),
      try #require(text.range(of: "# Is this the senator?"))
    )
    #expect(minister.lowerBound < senator.lowerBound)
    #expect(text.hasSuffix("review: proposed\n\n# The end.\n"))
  }

  @Test(arguments: [
    "annotations: [{id: a, start: 0, end: 1, quote: x, label: l, annotator: m}]\n",
    "annotations:\n  - {id: a, start: 0, end: 1, quote: x, label: l, annotator: m}\n",
    "annotations: []\n", "annotations:\n",
    "annotations:\n- id: a\n  start: 0\n  end: 1\n  quote: x\n  label: l\n  annotator: m\nmore: 1\n",
    "annotations:\n-\n  id: a\n  start: 0\n  end: 1\n  quote: x\n  label: l\n  annotator: m",
    "annotations:\r\n- {id: a, start: 0, end: 1, quote: x, label: l, annotator: m}\r\n",
  ])
  func `Whatever the layout, the new version is what it is meant to be`(_ list: String) throws {
    let head = "format: briefing-annotations/1\ndocument: {id: d, source: s, digest: \"x:1\"}\n"
    for text in [head + list, "\u{FEFF}" + head + list] {
      _ = try change(text) { $0.digest = "x:2" }
      _ = try change(text) { file in
        if !file.annotations.isEmpty { file.annotations[0].review = .rejected }
      }
      _ = try change(text) { $0.annotations = [] }
      _ = try change(text) { file in
        file.annotations.insert(
          Annotation(
            id: AnnotationID(rawValue: "z"),
            label: "l",
            span: TextSpan(0..<1),
            quote: "x",
            annotator: "m"
          ),
          at: 0
        )
      }
    }
  }

  @Test func `A dossier keeps the comments of its files`() throws {
    // The writer that a job uses goes the same way.
    let bytes = Sample.annotations.yaml(
      keeping: Array(("# mine\n" + Sample.annotationsYAML).utf8),
      limits: .standard
    )
    #expect(String(decoding: bytes, as: UTF8.self) == "# mine\n" + Sample.annotationsYAML)
  }
}
