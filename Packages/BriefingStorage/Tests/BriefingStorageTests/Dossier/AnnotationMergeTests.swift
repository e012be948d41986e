import BriefingCore
import Foundation
import Testing

@testable import BriefingStorage

@Suite(.temporaryDirectory) struct AnnotationMergeTests {
  static func annotation(
    _ number: Int,
    _ change: (inout Annotation) -> Void = { _ in }
  )
    -> Annotation
  {
    var annotation = Annotation(
      id: AnnotationID(rawValue: "a-\(number)"),
      label: "person",
      span: TextSpan(number * 10..<number * 10 + 5),
      quote: "Jones",
      attributes: ["name": "Jones", "country": "CA"],
      annotator: "briefing.people@1"
    )
    change(&annotation)
    return annotation
  }

  static let base = AnnotationFile(
    document: "d",
    source: "s.txt",
    digest: "sha256:00",
    annotations: (0..<4).map { annotation($0) }
  )

  private func version(_ file: AnnotationFile) throws -> AnnotationMerge.Version {
    try AnnotationMerge.Version(yaml: file.yaml(), file: "f")
  }

  private func merge(
    _ ours: (inout AnnotationFile) -> Void,
    _ theirs: (inout AnnotationFile) -> Void
  ) throws -> AnnotationMerge {
    var (left, right) = (Self.base, Self.base)
    ours(&left)
    theirs(&right)
    let merge = AnnotationMerge(
      base: try version(Self.base),
      ours: try version(left),
      theirs: try version(right)
    )
    if merge.conflicts.isEmpty {
      #expect(try AnnotationFile(yaml: merge.text()) == merge.merged)
      let other = AnnotationMerge(
        base: try version(Self.base),
        ours: try version(right),
        theirs: try version(left)
      )
      #expect(other.merged == merge.merged)
    }
    return merge
  }

  @Test func `Different fields of one annotation are both taken`() throws {
    let merge = try merge {
      $0.annotations[1].attributes["name"] = "Mary Jones"
      $0.annotations[1].note = "the elder"
    } _: {
      $0.annotations[1].attributes["country"] = "CL"
    }
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.annotations[1].attributes == ["name": "Mary Jones", "country": "CL"])
    #expect(merge.merged.annotations[1].note == "the elder")
  }

  @Test func `The same change on both sides is no conflict`() throws {
    let change: (inout AnnotationFile) -> Void = {
      $0.annotations[0].review = .accepted
      $0.annotations.append(Self.annotation(9))
      $0.annotations.remove(at: 2)
    }
    let merge = try merge(change, change)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.annotations.map(\.id.rawValue) == ["a-0", "a-1", "a-3", "a-9"])
  }

  @Test func `Annotations that are added or removed on either side are`() throws {
    let merge = try merge {
      $0.annotations.append(Self.annotation(7))
      $0.annotations.removeFirst()
    } _: {
      $0.annotations.append(Self.annotation(8))
    }
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.annotations.map(\.id.rawValue) == ["a-1", "a-2", "a-3", "a-7", "a-8"])
  }

  @Test func `The annotators that wrote on either side are named`() throws {
    let merge = try merge(
      { $0.annotators = ["acme.levies", "acme.years"] },
      { $0.annotators = ["acme.cases", "acme.years"] }
    )
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.annotators == ["acme.cases", "acme.levies", "acme.years"])
  }

  @Test func `A person's decision wins over what a machine says anew`() throws {
    let merge = try merge {
      $0.annotations[2].review = .corrected
      $0.annotations[2].attributes["name"] = "J. Jones"
      $0.annotations[2].proposed = Annotation.Proposal(attributes: ["name": "Jones"])
    } _: {
      $0.annotations[2].attributes["name"] = "Jones of Leeds"
      $0.annotations[2].annotator = "briefing.people@2"
    }
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.annotations[2].attributes.text("name") == "J. Jones")
    #expect(merge.merged.annotations[2].review == .corrected)
  }

  @Test func `Of two runs the later version speaks`() throws {
    let merge = try merge {
      $0.annotations[2].annotator = "briefing.people@2"
      $0.annotations[2].attributes["name"] = "Two"
    } _: {
      $0.annotations[2].annotator = "briefing.people@3"
      $0.annotations[2].attributes["name"] = "Three"
    }
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.annotations[2].attributes.text("name") == "Three")
  }

  @Test func `Two decisions that differ are a conflict, shown where it stands`() throws {
    let merge = try merge {
      $0.annotations[1].review = .accepted
      $0.annotations[1].attributes["country"] = "CL"
    } _: {
      $0.annotations[1].review = .rejected
      $0.annotations[1].reviewer = "M."
    }
    #expect(merge.conflicts.map(\.field) == ["review"])
    let text = String(decoding: merge.text(ours: "mine", theirs: "hers"), as: UTF8.self)
    #expect(
      text.contains(
        """
          annotator: briefing.people@1
        <<<<<<< mine
          review: accepted
        =======
          review: rejected
        >>>>>>> hers
          reviewer: M.

        - id: a-2
        """
      )
    )
    #expect(text.contains("    country: CL\n"))
    let error = #expect(throws: YAMLError.self) { try AnnotationFile(yaml: merge.text()) }
    #expect(error?.kind == .mergeConflict)
  }

  @Test func `What one side removed and the other decided on is for a person to settle`() throws {
    let merge = try merge {
      $0.annotations.remove(at: 3)
    } _: {
      $0.annotations[3].review = .accepted
    }
    #expect(merge.conflicts.map(\.field) == ["annotation"])
    let text = String(decoding: merge.text(), as: UTF8.self)
    #expect(text.contains("=======\n") && text.contains("- id: a-3"))
  }

  @Test func `The comments of both sides are kept`() throws {
    let text = Self.base.text
    let ours = text.replacing("- id: a-1\n", with: "# ours\n- id: a-1\n")
    let theirs = text.replacing("- id: a-1\n", with: "# theirs\n- id: a-1\n")
      .replacing("- id: a-3\n", with: "# late\n- id: a-3\n")
    let merge = AnnotationMerge(
      base: try version(Self.base),
      ours: try AnnotationMerge.Version(yaml: Array(ours.utf8), file: "f"),
      theirs: try AnnotationMerge.Version(yaml: Array(theirs.utf8), file: "f")
    )
    #expect(
      String(decoding: merge.text(), as: UTF8.self)
        == ours.replacing("# ours\n", with: "# ours\n# theirs\n")
        .replacing("- id: a-3\n", with: "# late\n- id: a-3\n")
    )
  }

  @Test func `The comments at the top of both sides are kept, each once`() throws {
    let text = Self.base.text
    let (ours, theirs) = (
      text.replacing("document:\n", with: "# checked by mk\ndocument:\n"),
      text.replacing("format:", with: "# see the minutes\nformat:")
        .replacing("document:\n", with: "# checked by mk\ndocument:\n")
    )
    func merged(_ ours: String, _ theirs: String) throws -> String {
      let merge = AnnotationMerge(
        base: try version(Self.base),
        ours: try AnnotationMerge.Version(yaml: Array(ours.utf8), file: "f"),
        theirs: try AnnotationMerge.Version(yaml: Array(theirs.utf8), file: "f")
      )
      return String(decoding: merge.text(), as: UTF8.self)
    }
    #expect(
      try merged(ours, theirs) == ours.replacing("format:", with: "# see the minutes\nformat:")
    )
    #expect(try merged(theirs, ours) == theirs)
    #expect(try AnnotationFile(text: merged(ours, theirs)) == Self.base.readBack)
  }

  @Test func `Two texts of one document are a conflict of the head`() throws {
    let merge = try merge {
      $0.digest = "sha256:11"
    } _: {
      $0.digest = "sha256:22"
    }
    #expect(merge.conflicts.map(\.field) == ["document.digest"])
    #expect(merge.conflicts.map(\.annotation) == [nil])
  }

  @Test func `Random edits on two branches conflict only where both changed one field`() throws {
    // Sixty merges of a file of 200 annotations with ten edits on each branch: decisions, names,
    // additions and removals. Git's own merge of the same texts is counted beside.
    var random = SplitMix(state: 7)
    var counts = (ours: 0, expected: 0, git: 0)
    let folder = try temporaryDirectory()
    for round in 0..<60 {
      let base = AnnotationFile(
        document: "d",
        source: "s.txt",
        digest: "sha256:00",
        annotations: (0..<200).map { Self.annotation($0) }
      )
      var (left, right) = (base, base)
      let touched = (edit(&left, 0, &random), edit(&right, 1, &random))
      let isConflict = touched.0.contains { key, value in
        touched.1[key].map { $0 != value } ?? false
      }
      let merge = AnnotationMerge(
        base: try version(base),
        ours: try version(left),
        theirs: try version(right)
      )
      #expect(merge.conflicts.isEmpty == !isConflict, "round \(round)")
      counts.ours += merge.conflicts.isEmpty ? 0 : 1
      counts.expected += isConflict ? 1 : 0
      for (name, file) in [("base", base), ("left", left), ("right", right)] {
        try Data(file.yaml()).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "merge-file", "-q", "-p"]
        + ["left", "base", "right"].map { "\(folder)/\($0)" }
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      counts.git += process.terminationStatus == 0 ? 0 : 1
    }
    print("merges with conflicts, of 60: by annotation \(counts.ours), by text \(counts.git)")
    #expect(counts.ours == counts.expected)
    #expect(counts.ours < counts.git)
  }

  /// Makes ten edits, and returns what each field that was touched became.
  private func edit(
    _ file: inout AnnotationFile,
    _ branch: Int,
    _ random: inout SplitMix
  ) -> [String: String] {
    var touched: [String: String] = [:]
    for step in 0..<10 {
      let index = Int(random.next() % UInt64(file.annotations.count))
      let id = file.annotations[index].id.rawValue
      guard touched["\(id).annotation"] == nil else { continue }
      switch random.next() % 4 {
      case 0:
        let review: Annotation.Review = random.next() % 2 == 0 ? .accepted : .rejected
        file.annotations[index].review = review
        touched["\(id).review"] = review.rawValue
      case 1:
        let note = "note \(random.next() % 3)"
        file.annotations[index].note = note
        touched["\(id).note"] = note
      case 2:
        file.annotations.append(Self.annotation(1000 + branch * 100 + step))
      default:
        guard touched["\(id).review"] == nil, touched["\(id).note"] == nil else { continue }
        let country = "C\(random.next() % 3)"
        file.annotations[index].attributes["country"] = .text(country)
        touched["\(id).country"] = country
      }
    }
    return touched
  }
}

/// A generator that gives the same numbers each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
