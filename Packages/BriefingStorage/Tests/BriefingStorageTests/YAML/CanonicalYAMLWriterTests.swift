import Foundation
import Testing

@testable import BriefingStorage

@Suite struct CanonicalYAMLWriterTests {
  @Test func `A file has one layout`() {
    var writer = CanonicalYAMLWriter()
    writer.comment("yaml-language-server: $schema=../schemas/x-1.json")
    writer.field("format", text: "x/1")
    writer.mapping("document") { writer in
      writer.field("digest", text: "sha256:00")
      writer.field("length", integer: 12)
      writer.mapping("more", isEmpty: true) { _ in }
    }
    writer.sequence("items") { writer in
      writer.item { writer in
        writer.field("id", text: "a-1")
        writer.field("quote", text: "two\nlines")
        writer.field("confidence", decimal: 0.5)
        writer.sequence("names", texts: ["Economic 2+2", "2+2", "a\nb"])
      }
      writer.blankLine()
      writer.item { writer in
        writer.mapping("first") { $0.field("a", text: "b") }
        writer.sequence("none", texts: [])
      }
      writer.item(isEmpty: true) { _ in }
      writer.item("text")
      writer.itemSequence { writer in
        writer.item("x")
        writer.itemSequence(isEmpty: true) { _ in }
      }
    }
    #expect(
      String(decoding: writer.finish(), as: UTF8.self) == """
        # yaml-language-server: $schema=../schemas/x-1.json
        format: x/1
        document:
          digest: "sha256:00"
          length: 12
          more: {}
        items:
        - id: a-1
          quote: |-
            two
            lines
          confidence: 0.5
          names:
          - Economic 2+2
          - "2+2"
          - |-
            a
            b

        - first:
            a: b
          none: []
        - {}
        - text
        - - x
          - []

        """
    )
  }

  @Test(arguments: [
    // Plain where every reader sees a text.
    ("Antony Blinken", "Antony Blinken"), ("Japan's", "Japan's"), ("a#b", "a#b"),
    ("yesterday", "yesterday"),
    ("briefing.people@1", "briefing.people@1"), ("日本", "日本"), ("naïve 🙂", "naïve 🙂"),
    ("“Quoted”", "“Quoted”"), ("a, [b] {c} & *d", "a, [b] {c} & *d"),
    // Quoted where some reader would see something else, or could not read it.
    ("", "\"\""), ("no", "\"no\""), ("Yes", "\"Yes\""), ("ON", "\"ON\""), ("y", "\"y\""),
    ("N", "\"N\""),
    ("null", "\"null\""), ("~", "\"~\""), ("010", "\"010\""), ("2022-07-25", "\"2022-07-25\""),
    ("12:34:56", "\"12:34:56\""), ("1e3", "\"1e3\""), (".inf", "\".inf\""), ("=", "\"=\""),
    ("<<", "\"<<\""),
    ("-1", "\"-1\""), ("a: b", "\"a: b\""), ("a:", "\"a:\""), ("a:b", "\"a:b\""),
    ("a #b", "\"a #b\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("'a'", "\"'a'\""), ("\"a\"", "\"\\\"a\\\"\""),
    ("*a", "\"*a\""),
    ("&a", "\"&a\""), ("!a", "\"!a\""), ("%a", "\"%a\""), ("@a", "\"@a\""), ("- a", "\"- a\""),
    ("a\\b", "a\\b"), ("\\", "\"\\\\\""),
    ("000_f8c4d8aa6803e1c6", "000_f8c4d8aa6803e1c6"), ("3rd of May", "3rd of May"),
    ("10/20", "10/20"),
    ("5%", "5%"), ("2+2", "\"2+2\""), ("0x1F", "\"0x1F\""), ("0b1", "\"0b1\""), ("7 e", "\"7 e\""),
    // Escapes.
    ("a\tb", "\"a\\tb\""), ("a\rb", "\"a\\rb\""), ("a\u{0}b", "\"a\\x00b\""),
    ("a\u{1B}b", "\"a\\x1Bb\""),
    ("a\u{7F}b", "\"a\\x7Fb\""), ("a\u{80}b", "\"a\\x80b\""), ("a\u{85}b", "\"a\\Nb\""),
    ("a\u{2028}b", "\"a\\Lb\""), ("a\u{2029}b", "\"a\\Pb\""), ("\u{FEFF}a", "\"\\uFEFFa\""),
    ("a\u{FFFE}b", "\"a\\uFFFEb\""), ("a\u{A0}b", "a\u{A0}b"),
    // Several lines.
    ("a\nb", "|-\n    a\n    b"), ("a\nb\n", "|\n    a\n    b"),
    ("a\n\nb\n\n", "|+\n    a\n\n    b\n"),
    ("a\n  b: c #d", "|-\n    a\n      b: c #d"), ("- a\n- b", "|-\n    - a\n    - b"),
    ("\na", "\"\\na\""), (" a\nb", "\" a\\nb\""), ("a \nb", "\"a \\nb\""), ("a\nb ", "\"a\\nb \""),
    ("a\n\tb", "\"a\\n\\tb\""), ("\n", "\"\\n\""), ("a\nb 🙂", "|-\n    a\n    b 🙂"),
  ])
  func `A text is written so that every reader sees the same text`(
    text: String,
    yaml: String
  ) throws {
    var writer = CanonicalYAMLWriter()
    writer.mapping("a") { $0.field("k", text: text) }
    let bytes = writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "a:\n  k: \(yaml)\n")
    #expect(try reread(bytes) == ["{", "a", "{", "k", text, "}", "}"])
  }

  @Test(arguments: [
    (0.0, "0.0"), (1.0, "1.0"), (0.85, "0.85"), (0.1 + 0.2, "0.30000000000000004"),
    (1e-5, "1.0e-05"),
    (1.5e-7, "1.5e-07"), (1e20, "1.0e+20"), (-0.5, "-0.5"),
  ])
  func `A number is written in the fewest digits`(number: Double, text: String) {
    #expect(CanonicalYAMLWriter.decimal(number) == text)
  }

  @Test func `A comment cannot break out of its line`() throws {
    var writer = CanonicalYAMLWriter()
    writer.comment("one\ntwo: 2\u{85}three: 3\r\nfour: 4\u{2028}five: 5")
    writer.field("k", text: "v")
    #expect(try reread(writer.finish()) == ["{", "k", "v", "}"])
  }

  @Test func `Lines kept at the end of a text do not take the blank line after it`() throws {
    var writer = CanonicalYAMLWriter()
    writer.sequence("a") { writer in
      writer.item { $0.field("k", text: "x\ny\n\n") }
      writer.blankLine()
      writer.item("z")
    }
    let bytes = writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "a:\n- k: |+\n    x\n    y\n\n- z\n")
    #expect(try reread(bytes) == ["{", "a", "[", "{", "k", "x\ny\n\n", "}", "z", "]", "}"])
  }

  @Test func `Awkward texts come back byte for byte as values, keys and items`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let texts = (0..<4).map { _ in random.awkwardText(upTo: 12) }
      let bytes = awkwardFile(texts)
      let expected = [
        "{", "k", texts[0], "o", "{", "q" + texts[1], texts[1], "}", "l", "[", texts[2], "{", "i",
        texts[3], "}", "]", "}",
      ]
      let found = try reread(bytes)
      guard found.count == expected.count,
        zip(found, expected).allSatisfy({ $0.utf8.elementsEqual($1.utf8) })
      else {
        Issue.record("\(texts.map(\.debugDescription)) became \(found.map(\.debugDescription))")
        return
      }
    }
  }

  @Test(.enabled(if: Python.has("yaml"), "python3 with PyYAML is not installed"))
  func `PyYAML reads the same texts, and takes none for anything else`() throws {
    var random = SeededGenerator(seed: 5)
    var texts = (0..<3_000).map { _ in random.awkwardText(upTo: 12) }
    texts += [
      "no", "yes", "on", "y", "N", "010", "0o10", "09", "1_000", "12:34:56", "2026-01-02", "1e3",
      "1.10",
      "~", "", "=", "<<", "12345678901234567890", "0x1F", "0b1", ".inf", "null", "1.5e+3", "1,000",
      "7",
      "2001-12-14t21", "000_f8c4d8aa6803e1c6", "10/20", "5%", "2+2 dialogue", "3rd", "1e", "0xg",
      "0_7",
    ]
    var writer = CanonicalYAMLWriter()
    writer.sequence("items") { writer in
      for text in texts { writer.item { $0.field("k", text: text) } }
    }
    writer.sequence("lines") { writer in
      for text in texts { writer.item(line: [text]) }
    }
    let script = """
      import json, sys, yaml
      data = yaml.safe_load(sys.stdin.buffer.read().decode("utf-8"))
      print(json.dumps([item["k"] for item in data["items"]] + [line[0] for line in data["lines"]]))
      """
    let yaml = String(decoding: writer.finish(), as: UTF8.self)
    let output = try Python.run(script, [], input: yaml)
    let found = try #require(try JSONSerialization.jsonObject(with: output) as? [Any])
    let expected = texts + texts
    try #require(found.count == expected.count)
    for (found, expected) in zip(found, expected) {
      let text = try #require(found as? String, "\(expected.debugDescription) became \(found)")
      #expect(text.utf8.elementsEqual(expected.utf8), "\(expected.debugDescription)")
    }
  }

  private func awkwardFile(_ texts: [String]) -> [UInt8] {
    var writer = CanonicalYAMLWriter()
    writer.field("k", text: texts[0])
    writer.mapping("o") { $0.field("q" + texts[1], text: texts[1]) }
    writer.sequence("l") { writer in
      writer.item(texts[2])
      writer.item { $0.field("i", text: texts[3]) }
    }
    return writer.finish()
  }

  private func reread(_ bytes: [UInt8]) throws -> [String] {
    try events(of: String(decoding: bytes, as: UTF8.self))
  }
}
