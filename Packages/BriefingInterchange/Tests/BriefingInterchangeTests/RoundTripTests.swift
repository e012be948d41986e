import BriefingCore
import BriefingInterchange
import Testing

/// What goes out and comes back in again, in every format.
@Suite struct RoundTripTests {
  private func imported(
    _ format: InterchangeFormat,
    _ documents: [AnnotatedDocument],
    of export: Export
  ) -> [[Annotation]] {
    let read = format.importer.read(export.files, for: documents.map(\.document))
    #expect(read.problems.map(\.description) == [])
    #expect(read.losses.filter { !$0.isEmpty } == [])
    // Of a document without marks a file may say nothing.
    #expect(read.documents.filter { !$0.marks.isEmpty }.map(\.document) == ["report"])
    return read.documents.map { marks in
      let policy = MarkMerge.Policy(tool: format.rawValue)
      return MarkMerge(marks.marks, into: [], of: marks.document, policy: policy).annotations
    }
  }

  private func count(_ kinds: [LossReport.Kind], in report: LossReport) -> Int {
    report.losses.filter { kinds.contains($0.kind) }.reduce(0) { $0 + $1.count }
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `What comes back is what went out, but for what the report lists`(
    format: InterchangeFormat
  ) throws {
    let documents = [Sample.everything, Sample.annotated([], id: "silent")]
    let export = format.exporter.export(documents)
    #expect(export.losses.map(\.document) == documents.map(\.id))
    let back = imported(format, documents, of: export)
    let report = export.losses[0]
    let left = count([.rejected, .overlap, .whitespace, .unwritable, .unanchored], in: report)
    #expect(back[0].count + left == documents[0].annotations.count)
    #expect(back[0].count > 5)
    if report.losses.contains(where: { $0.kind == .identifier }) {
      // Nothing but places and labels.
      let places = documents[0].annotations.map { "\($0.span) \(format.name(of: $0.label))" }
      #expect(Set(back[0].map { "\($0.span) \($0.label)" }).subtracting(places) == [])
    } else {
      let kept = documents[0].annotations.filter { back[0].map(\.id).contains($0.id) }
      #expect(back[0].difference(from: kept) == [])
    }
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `What is there already is found again, and nothing changes`(
    format: InterchangeFormat
  ) throws {
    let document = Sample.everything
    let export = format.exporter.export(document)
    let read = format.importer.read(export.files, for: [document.document])
    let merge = MarkMerge(
      try #require(read.documents.first).marks,
      into: document.annotations,
      of: document.id,
      policy: MarkMerge.Policy(tool: format.rawValue, reviewer: "Bo")
    )
    // A label that a format cannot write is one nobody has used.
    let renamed = export.losses[0].losses.first { $0.kind == .label }?.count ?? 0
    let others = merge.annotations.filter { !$0.annotator.hasPrefix("import.") }
    #expect(others.difference(from: document.annotations) == [])
    #expect(merge.added == renamed)
    #expect(merge.changed == 0)
    #expect(merge.problems.isEmpty)
  }

  @Test func `A change that nobody answers for stands beside the proposal once`() throws {
    let proposal = Sample.annotation("Japan", "place")
    let document = Sample.annotated([proposal])
    var mark = ImportedMark(
      label: "organization",
      span: proposal.span,
      quote: proposal.quote,
      file: "report.csv"
    )
    mark.id = proposal.id
    let policy = MarkMerge.Policy(tool: "csv")
    let first = MarkMerge([mark], into: document.annotations, of: document.id, policy: policy)
    #expect(first.annotations.count == 2)
    #expect(first.added == 1)
    let second = MarkMerge([mark], into: first.annotations, of: document.id, policy: policy)
    #expect(second.annotations == first.annotations)
    #expect(second.added == 0)
  }

  @Test func `Many marks of one place are found one after the other`() {
    let proposal = Sample.annotation("Japan", "place")
    let mark = ImportedMark(
      label: proposal.label,
      span: proposal.span,
      quote: proposal.quote,
      file: "report.csv"
    )
    let marks = Array(repeating: mark, count: 4_000)
    let policy = MarkMerge.Policy(tool: "csv")
    let first = MarkMerge(marks, into: [], of: "report", policy: policy)
    #expect(first.added == 4_000)
    let second = MarkMerge(marks, into: first.annotations, of: "report", policy: policy)
    #expect(second.unchanged == 4_000)
    #expect(second.annotations == first.annotations)
  }

  @Test(arguments: [true, false])
  func `A file that knows of no decision takes none back`(hasReviewer: Bool) throws {
    let document = Sample.everything
    let export = InterchangeFormat.csv.exporter.export(document)
    let read = InterchangeFormat.csv.importer.read(export.files, for: [document.document])
    var marks = try #require(read.documents.first).marks
    for index in marks.indices { marks[index].review = .proposed }
    let merge = MarkMerge(
      marks,
      into: document.annotations,
      of: document.id,
      policy: MarkMerge.Policy(
        tool: "csv",
        reviewer: hasReviewer ? "Bo" : nil,
        overrules: true
      )
    )
    #expect(merge.annotations.difference(from: document.annotations) == [])
    #expect((merge.added, merge.changed) == (0, 0))
  }

  @Test
  func `A table without a column for attributes leaves them alone`() throws {
    let document = Sample.everything
    let export = InterchangeFormat.csv.exporter.export(document)
    let read = InterchangeFormat.csv.importer.read(
      export.files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
          .replacing("attributes", with: "elsewhere").replacing("more", with: "else")
        return InterchangeFile(name: file.name, bytes: Array(text.utf8))
      },
      for: [document.document]
    )
    let marks = try #require(read.documents.first).marks
    #expect(!marks.isEmpty)
    #expect(marks.allSatisfy { $0.attributes == nil })
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `The same documents give the same bytes`(format: InterchangeFormat) {
    let document = Sample.everything
    let reversed = AnnotatedDocument(
      document: document.document,
      annotations: document.annotations.reversed()
    )
    #expect(format.exporter.export(document) == format.exporter.export(reversed))
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `A file cut off, or with a byte changed, crashes nothing and forges no quote`(
    format: InterchangeFormat
  ) {
    let document = Sample.everything
    var random = Lehmer(seed: 7)
    let files = format.exporter.export(document).files
    for _ in 0..<400 {
      let index = random.below(files.count)
      var bytes = files[index].bytes
      if random.below(4) == 0 {
        bytes = Array(bytes.prefix(random.below(bytes.count + 1)))
      } else if !bytes.isEmpty {
        for _ in 0...random.below(3) {
          bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256))
        }
      }
      var damaged = files
      damaged[index] = InterchangeFile(name: files[index].name, bytes: bytes)
      let read = format.importer.read(damaged, for: [document.document])
      for mark in read.documents.flatMap(\.marks) {
        #expect(document.document.text.matches(mark.quote, at: mark.span))
      }
    }
  }
}

extension InterchangeFormat {
  /// What a label comes back as from a format that holds nothing but its name.
  fileprivate func name(of label: Label) -> String {
    label == "a label; with, marks" && self == .iob2 ? "iob2.a_label-_with-_marks" : label.rawValue
  }
}

/// Numbers that are the same every time.
struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed * 2_654_435_761 + 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int(state >> 33) % bound : 0
  }
}

extension [Annotation] {
  /// What differs, in words; strings are compared by their bytes.
  func difference(from others: [Annotation]) -> [String] {
    var result: [String] = []
    if map(\.id) != others.map(\.id) {
      result.append("ids \(map(\.id)) instead of \(others.map(\.id))")
    }
    for (one, other) in zip(self, others) {
      let (left, right) = (String(reflecting: one), String(reflecting: other))
      if !left.utf8.elementsEqual(right.utf8) { result.append("\(left)\n  instead of \(right)") }
    }
    return result
  }
}
