import Testing

@testable import BriefingStorage

@Suite struct YAMLEventReaderTests {
  @Test func `A document comes as a run of events`() throws {
    let text = """
      # a comment
      title: First
      sources:
      - file: a.txt
      - [b, "c"]
      """
    #expect(
      try events(of: text) == [
        "{", "title", "First", "sources", "[", "{", "file", "a.txt", "}", "[", "b", "c", "]", "]",
        "}",
      ]
    )
  }

  @Test(arguments: [
    "no", "yes", "on", "NO", "y", "010", "0o10", "09", "1_000", "12:34:56", "2026-01-02", "1e3",
    "1.10",
    "~", "=", "12345678901234567890", "0x1F", ".inf", "null", "true",
  ])
  func `Every scalar is a text`(word: String) throws {
    #expect(try events(of: "k: \(word)") == ["{", "k", word, "}"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n# nothing\n"])
  func `A file without content ends at once or holds one blank`(text: String) throws {
    #expect(try events(of: text).allSatisfy(\.isEmpty))
  }

  @Test func `The end comes again and again`() throws {
    var reader = try YAMLEventReader(Array("a: b".utf8))
    while try reader.next() != .end {}
    #expect(try reader.next() == .end)
    #expect(reader.text.isEmpty)
  }

  @Test func `Windows line ends and a byte order mark change nothing`() throws {
    #expect(
      try events(of: "\u{FEFF}a: b\r\nc: |\r\n  d\r\n  e\r\n") == [
        "{", "a", "b", "c", "d\ne\n", "}",
      ]
    )
    let error = try #require(throws: YAMLError.self) { try events(of: "\u{FEFF}a: *b") }
    #expect(error.position == YAMLPosition(line: 1, column: 4, byteOffset: 6))
    #expect(error.excerpt == "a: *b")
  }

  @Test func `The version directive is read over`() throws {
    #expect(try events(of: "%YAML 1.2\n---\na: b\n...\n") == ["{", "a", "b", "}"])
  }

  @Test func `Positions count lines as git does and columns in code points`() throws {
    var reader = try YAMLEventReader(Array("# 日本\u{D}x: y\nzß🙂: é\n".utf8), file: "f")
    #expect(try reader.next() == .mappingStart)
    var places: [String] = []
    while try reader.next() == .scalar {
      places.append("\(reader.text) \(reader.position) \(reader.position.byteOffset)")
    }
    // The carriage return ends the comment, but not the line.
    #expect(places == ["x 1:6 9", "y 1:9 12", "zß🙂 2:1 14", "é 2:6 23"])
  }

  @Test(arguments: [
    Refusal("a: &x b", .unsupported, "f:1:4: An anchor (&) has no meaning in a dossier."),
    Refusal("a: &x [b]", .unsupported, "f:1:4: An anchor (&)"),
    Refusal("a: &x\n  b: c", .unsupported, "f:1:4: An anchor (&)"),
    Refusal("a: *x", .unsupported, "f:1:4: An alias (*) has no meaning in a dossier."),
    Refusal("a: !!int 3", .unsupported, "f:1:4: A tag (!) has no meaning in a dossier"),
    Refusal("a: ! 3", .unsupported, "f:1:4: A tag (!)"),
    Refusal("a: !x {b: c}", .unsupported, "f:1:4: A tag (!)"),
    Refusal("a:\n  <<: b", .unsupported, "f:2:3: A merge key (<<) has no meaning in a dossier."),
    Refusal("a: b\n---\nc: d", .unsupported, "f:2:1: A second document starts here"),
    Refusal("a: b\n...\n---\nc: d", .unsupported, "f:3:1: A second document starts here"),
    Refusal("%TAG ! tag:x,2000:\n---\na: b", .unsupported, "f:1:1: A line that starts with %"),
    Refusal("%YAML 1.3\n---\na: b", .unsupported, "f:1:1: A line that starts with %"),
    Refusal("a: b\u{85}c", .unsupported, "f:1:5: The line break U+0085 stands here"),
    Refusal("a: b\n# x\u{2028}c: d", .unsupported, "f:2:4: The line break U+2028 stands here"),
    Refusal("a: \"b\u{2029}c\"", .unsupported, "f:1:6: The line break U+2029 stands here"),
    Refusal(
      "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> theirs\n",
      .mergeConflict,
      "f:2:1: A merge left its conflict markers here. Choose one side, and delete the lines"
    ),
    Refusal("a: \"b\n<<<<<<< HEAD\n  c\"", .mergeConflict, "f:2:1: A merge left"),
    Refusal("a: \u{1}", .encoding, "f:1:4: The character U+0001 may not stand in YAML."),
    Refusal("é: \n 🙂\u{7F}", .encoding, "f:2:3: The character U+007F may not stand in YAML."),
    Refusal("a: b: c", .syntax, "f:1:5: This is not YAML: mapping values are not allowed"),
    Refusal("a:\n  - b\n  c: d", .syntax, "f:3:3: This is not YAML: did not find expected '-'"),
    Refusal("a: [b, c", .syntax, "f:1:9: This is not YAML"),
    Refusal("a:\n\t- b", .syntax, "f:2:1: This is not YAML: found character that cannot start"),
    Refusal("a: \"b", .syntax, "f:1:6: This is not YAML: found unexpected end of stream"),
    Refusal("a: @b", .syntax, "f:1:4: This is not YAML: found character that cannot start"),
  ])
  func `What a dossier does without is refused at its place`(refusal: Refusal) throws {
    let error = try #require(throws: YAMLError.self) { try events(of: refusal.text) }
    #expect(error.kind == refusal.kind)
    #expect(error.description.hasPrefix(refusal.start), "\(error)")
    #expect(!error.advice.isEmpty)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "f:1:4: This byte is not UTF-8. Save the file as UTF-8."),
      ([0x61, 0x3A, 0x20, 0x62, 0x0A, 0xC3, 0x28], "f:2:2: This byte is not UTF-8."),
      ([0xC3, 0xA9, 0x3A, 0x20, 0xED, 0xA0, 0x80], "f:1:4: This byte is not UTF-8."),
      ([0x61, 0x3A, 0x20, 0xC0, 0x80], "f:1:4: This byte is not UTF-8."),
      ([0xFF, 0xFE, 0x61, 0x00], "f:1:1: This byte is not UTF-8."),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xFF], "f:2:1: This byte is not UTF-8."),
      ([0x61, 0x3A, 0x20, 0x00], "f:1:4: The character U+0000 may not stand in YAML."),
    ] as [([UInt8], String)]
  )
  func `Bytes that are not UTF-8 are named with their place`(bytes: [UInt8], start: String) throws {
    let error = try #require(throws: YAMLError.self) {
      var reader = try YAMLEventReader(bytes, file: "f")
      while try reader.next() != .end {}
    }
    #expect(error.kind == .encoding)
    #expect(error.description.hasPrefix(start), "\(error)")
  }

  @Test func `A syntax error names where its context starts`() throws {
    let error = try #require(throws: YAMLError.self) { try events(of: "a: b\nc: [d,\ne: f\n") }
    #expect(error.relatedPosition?.line == 2)
    #expect(
      error.message.contains("while parsing a flow sequence that starts on line 2"),
      "\(error)"
    )
  }

  @Test func `An error shows its line with a caret`() throws {
    let error = try #require(throws: YAMLError.self) { try events(of: "a: b\nzé:\t*x\n") }
    #expect(
      error.illustrated == """
        f:2:5: An alias (*) has no meaning in a dossier. Write the value out.
        2 | zé:\t*x
             \u{20} \t^
        """
    )
  }

  @Test func `A file or a text over its limit is refused`() throws {
    let bytes = Array("a: bcdef".utf8)
    #expect(throws: YAMLError.self) {
      _ = try YAMLEventReader(bytes, limits: YAMLLimits(bytes: 7))
    }
    let error = try #require(throws: YAMLError.self) {
      var reader = try YAMLEventReader(bytes, file: "f", limits: YAMLLimits(scalarBytes: 4))
      while try reader.next() != .end {}
    }
    #expect(error.description == "f:1:4: This text is longer than 4 bytes. Shorten it.")
  }

  @Test(arguments: [
    Hostile("[", times: 1 << 20, "f:1:17: More than 16 lists and mappings"),
    Hostile("{a: ", times: 1 << 18, "f:1:65: More than 16 lists and mappings"),
    Hostile("- ", times: 1 << 19, "f:1:33: More than 16 lists and mappings"),
    Hostile("? ", times: 1 << 19, "f:1:33: More than 16 lists and mappings"),
    Hostile("%TAG !a! tag:b\n", times: 1 << 16, "f:1:1: A line that starts with %"),
    Hostile("%TAG !a! b\n", times: 1 << 16, after: "a: b\n...\n", "f:3:1: A line that starts"),
    Hostile("<", times: 1 << 20, ""), Hostile("\u{2026}", times: 1 << 19, ""),
    Hostile("a: b\n", times: 1 << 18, ""), Hostile("# x\n", times: 1 << 18, ""),
    Hostile("- [a, b]\n", times: 1 << 17, ""), Hostile("&a ", times: 1 << 18, "f:1:"),
  ])
  func `A hostile megabyte is dealt with in no time`(hostile: Hostile) throws {
    let text = hostile.start + String(repeating: hostile.text, count: hostile.times)
    var description = ""
    let time = ThreadTime.measure {
      do { _ = try events(of: text) } catch { description = "\(error)" }
    }
    #expect(description.hasPrefix(hostile.error), "\(description)")
    // Fifty milliseconds when it is optimized.
    #expect(time < .seconds(3))
  }

  @Test func `A million damaged bytes never crash the reader`() throws {
    let seed = Array(
      "annotations:\n- id: \"a\"\n  quote: |-\n    x\n    y\n  at: [1, {b: 'c'}]\n".utf8
    )
    var random = SeededGenerator(seed: 7)
    for _ in 0..<10_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: index)
        }
      }
      do {
        var reader = try YAMLEventReader(bytes)
        while try reader.next() != .end {}
      } catch {
        // An error must point into the file.
        #expect((error.position?.byteOffset ?? 0) <= bytes.count)
      }
    }
  }
}

/// A text the reader refuses, and how its error starts.
struct Refusal: Sendable, CustomTestStringConvertible {
  var text: String
  var kind: YAMLError.Kind
  var start: String

  init(_ text: String, _ kind: YAMLError.Kind, _ start: String) {
    self.text = text
    self.kind = kind
    self.start = start
  }

  var testDescription: String { text.debugDescription }
}

/// A text repeated until it hurts.
struct Hostile: Sendable, CustomTestStringConvertible {
  var text: String
  var times: Int
  var start: String
  var error: String

  init(_ text: String, times: Int, after start: String = "", _ error: String) {
    self.text = text
    self.times = times
    self.start = start
    self.error = error
  }

  var testDescription: String { "\(text.debugDescription) x \(times)" }
}

/// The events of a text: brackets for structure, scalars as they are.
func events(of text: String) throws -> [String] {
  var reader = try YAMLEventReader(Array(text.utf8), file: "f")
  var events: [String] = []
  while true {
    switch try reader.next() {
    case .scalar: events.append(reader.text)
    case .mappingStart: events.append("{")
    case .mappingEnd: events.append("}")
    case .sequenceStart: events.append("[")
    case .sequenceEnd: events.append("]")
    case .alias, .documentStart, .documentEnd: events.append("?")
    case .end: return events
    }
  }
}
