import BriefingCore
import Testing

@testable import BriefingStorage

/// What the quick reader reads, libyaml reads as the same; and what the writer wrote, it does read.
@Suite struct CanonicalAnnotationReaderTests {
  private func quick(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> AnnotationFile? {
    CanonicalAnnotationReader.read(bytes, limits: limits)
  }

  private func byLibYAML(_ bytes: [UInt8], limits: YAMLLimits = .standard) throws -> AnnotationFile
  {
    try AnnotationFile(checking: bytes, file: "f", limits: limits)
  }

  /// A file with every part an annotation can have, of texts that YAML treats in a way of their own.
  private func oddFile(_ random: inout SeededGenerator, count: Int) -> AnnotationFile {
    var file = Sample.annotations
    // Keys in quotes, and lists and mappings in lists, are left to libyaml.
    let isOdd = Int.random(in: 0...2, using: &random) == 0
    if Bool.random(using: &random) { file.unknown = ["x-note": .text(random.awkwardText(upTo: 9))] }
    file.annotations = (0..<count).map { number in
      let start = Int.random(in: 0..<1_000, using: &random)
      func attributes(depth: Int) -> Attributes {
        var result = Attributes()
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let key = "k" + (isOdd ? random.awkwardText(upTo: 3) : "\(result.count)")
          result[key] =
            switch Int.random(in: 0...5, using: &random) {
            case 0 where depth < 3: .map(attributes(depth: depth + 1))
            case 1:
              .list(
                (0..<Int.random(in: 0...3, using: &random)).map { _ in
                  .text(random.awkwardText(upTo: 5))
                }
              )
            case 2 where isOdd: .list([.map(["a": "b"]), .list(["c"])])
            default: .text(random.awkwardText(upTo: 8))
            }
        }
        return result
      }
      var annotation = Annotation(
        id: AnnotationID(rawValue: "a-\(number)"),
        label: .statement,
        span: TextSpan(start..<start + Int.random(in: 1...50, using: &random)),
        quote: "q" + random.awkwardText(upTo: 30),
        attributes: attributes(depth: 0),
        annotator: "x@1"
      )
      if Bool.random(using: &random) {
        annotation.confidence = Double.random(in: 0...1, using: &random)
        annotation.note = random.awkwardText(upTo: 10)
        annotation.reviewer = "r" + random.awkwardText(upTo: 4)
        annotation.review = Annotation.Review.allCases.randomElement(using: &random) ?? .accepted
      }
      if Int.random(in: 0...4, using: &random) == 0 {
        annotation.revision = Digest(of: "\(number)").label
        annotation.proposed = Annotation.Proposal(
          label: Bool.random(using: &random) ? .person : nil,
          span: Bool.random(using: &random) ? TextSpan(1..<9) : nil,
          attributes: Bool.random(using: &random) ? attributes(depth: 1) : nil
        )
        annotation.unknown = attributes(depth: 0)
      }
      return annotation
    }
    return file
  }

  @Test func `What the writer wrote is read, mostly without libyaml, and always as the same`()
    throws
  {
    var random = SeededGenerator(seed: 31)
    var quickly = 0
    for _ in 0..<400 {
      let file = oddFile(&random, count: Int.random(in: 1...12, using: &random))
      let bytes = file.yaml()
      let expected = try byLibYAML(bytes)
      if let read = quick(bytes) {
        quickly += 1
        #expect(read == expected)
      }
      #expect(try AnnotationFile(yaml: bytes) == expected)
    }
    #expect(quickly > 200)
  }

  @Test func `Plain files are read without libyaml`() throws {
    let bytes = Array(Sample.annotationsYAML.utf8)
    var file = Sample.annotations
    file.annotations.removeAll { !$0.unknown.isEmpty }
    #expect(quick(file.yaml()) == file.readBack)
    #expect(try AnnotationFile(yaml: bytes) == byLibYAML(bytes))
    for index in file.annotations.indices {
      file.annotations[index].note = "one\ntwo\n\nthree \"四\"\n\n"
      file.annotations[index].attributes["names"] = .list(["a: b", "- c", "d\ne"])
      file.annotations[index].attributes["of"] = .map(["own": .list([])])
    }
    #expect(quick(file.yaml()) == file.readBack)
  }

  @Test func `Whatever is done to a file, it is read as libyaml reads it, or by libyaml`() throws {
    var random = SeededGenerator(seed: 37)
    var file = Sample.annotations
    file.annotations.removeAll { !$0.unknown.isEmpty }
    file.annotations[0].note = "one\ntwo\n\n"
    let clean = file.yaml()
    #expect(quick(clean) != nil)
    var quickly = 0
    for round in 0..<20_000 {
      let odd = round % 10 == 0 ? oddFile(&random, count: 3).yaml() : clean
      var bytes = odd
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes.remove(at: index)
        case 1:
          bytes.insert(Array(" \n-:#\"'|\\ax".utf8).randomElement(using: &random) ?? 0, at: index)
        case 2: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 3:
          // A whole line goes elsewhere.
          let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
          let line = lines.randomElement(using: &random) ?? []
          bytes.insert(contentsOf: line + [0x0A], at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 7))
        }
      }
      guard let read = quick(bytes) else { continue }
      quickly += 1
      #expect(try byLibYAML(bytes) == read, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(quickly > 500)
  }

  @Test(arguments: [
    ("  quote: Antony Blinken\n", "  quote: 'Antony Blinken'\n"),
    ("annotations:\n", "annotations: # all\n"),
    ("  end: 14\n", "  end: 014\n"),
    ("  end: 14\n", "  end: 14 \n"),
    ("  end: 14\n", "  end: 14\r\n"),
    ("format: ", "format:  "),
    ("- id: a-1111111111111111\n", "- id: a-2222222222222222\n"),
    ("  label: person\n", "  label: person\n  label: person\n"),
    ("  start: 0\n", "  start: 15\n"),
    ("  label: person\n", "  label: \"\"\n"),
    ("  label: person\n", "  label: null\n"),
  ])
  func `What is spelt otherwise is left to libyaml`(_ old: String, _ new: String) throws {
    var file = Sample.annotations
    file.annotations.removeAll { $0.label != .person }
    file.annotations[0].attributes = Attributes()
    var second = file.annotations[0]
    second = Annotation(
      id: AnnotationID(rawValue: "a-2222222222222222"),
      label: "acme.x",
      span: TextSpan(20..<22),
      quote: "xy",
      annotator: "x"
    )
    file.annotations.append(second)
    let text = String(decoding: file.yaml(), as: UTF8.self)
    #expect(quick(Array(text.utf8)) != nil)
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    #expect(quick(Array(changed.utf8)) == nil)
  }

  @Test func `Its limits are those of the other reader`() throws {
    var file = Sample.annotations
    file.annotations.removeAll { !$0.unknown.isEmpty }
    file.annotations[0].quote = String(repeating: "q", count: 100)
    for number in 0..<20 { file.annotations[0].attributes["k\(number)"] = "v" }
    let bytes = file.yaml()
    for limits in [
      YAMLLimits(bytes: bytes.count - 1), YAMLLimits(scalarBytes: 99), YAMLLimits(values: 19),
    ] {
      #expect(quick(bytes, limits: limits) == nil)
      #expect(throws: YAMLError.self) { try byLibYAML(bytes, limits: limits) }
    }
    #expect(quick(bytes, limits: YAMLLimits(bytes: bytes.count, scalarBytes: 100)) != nil)
  }
}
