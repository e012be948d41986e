/// A file of annotations that tries to take a reader's time or memory, in any size.
///
/// The benchmark of the storage measures the same files.
struct HostileFile: Sendable {
  let name: String
  private let start: [UInt8]
  private let line: @Sendable (Int) -> [UInt8]
  private let end: [UInt8]

  /// Creates the file that starts with one text and repeats another.
  private init(_ name: String, after start: String = "", repeating unit: String) {
    self.init(name, after: start, repeating: Array(unit.utf8))
  }

  private init(_ name: String, after start: String = "", repeating unit: [UInt8]) {
    self.name = name
    self.start = Array(start.utf8)
    line = { _ in unit }
    end = []
  }

  /// Creates the file whose lines are made from their numbers.
  private init(
    _ name: String,
    after start: String = "",
    before end: String = "",
    line: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.start = Array(start.utf8)
    self.line = { Array(line($0).utf8) }
    self.end = Array(end.utf8)
  }

  /// Makes the file, of as many bytes as whole lines of it allow.
  func bytes(count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    bytes += start
    var number = 0
    var next = line(number)
    while bytes.count + next.count + end.count <= count {
      bytes += next
      number += 1
      next = line(number)
    }
    bytes += end
    return bytes
  }
}

extension HostileFile {
  static let all = structure + texts + keys + refused + annotations

  private static let structure = [
    HostileFile("open brackets", repeating: "["),
    HostileFile("open braces", repeating: "{a: "),
    HostileFile("dashes", repeating: "- "),
    HostileFile("question marks", repeating: "? "),
    HostileFile("colons", repeating: ": "),
    HostileFile("keys without space", repeating: "a:"),
    HostileFile("deep indentation") { String(repeating: " ", count: $0 % 2_000) + "a:\n" },
    HostileFile("a flow list", after: "x: [", repeating: "a,"),
    HostileFile("a flow mapping", after: "x: {") { "a\($0): b, " },
    HostileFile("a list of texts", after: "x:\n", repeating: "- a\n"),
    HostileFile("a list of lists", after: "x:\n", repeating: "- [a, b]\n"),
    HostileFile("document starts", repeating: "---\n"),
    HostileFile("document ends", repeating: "...\n"),
    HostileFile("comments", repeating: "# x\n"),
    HostileFile("blank lines", repeating: "\n"),
    HostileFile("carriage returns", repeating: "\r"),
    HostileFile("spaces", repeating: " "),
    HostileFile("tabs", repeating: "\t"),
  ]

  private static let texts = [
    HostileFile("one plain text", after: "format: ", repeating: "a"),
    HostileFile("a plain text of many lines", after: "format: a\n", repeating: " a\n"),
    HostileFile("a number without end", after: annotation + "  start: ", repeating: "1"),
    HostileFile("double quotes", repeating: "\""),
    HostileFile("single quotes", after: "x: ", repeating: "'"),
    HostileFile("escapes", after: "x: \"", repeating: "\\x41"),
    HostileFile("a literal text", after: "x: |\n", repeating: " a\n"),
    HostileFile("a folded text", after: "x: >\n", repeating: " a\n"),
    HostileFile("a literal text of blank lines", after: "x: |\n", repeating: "\n"),
    HostileFile("ellipses", after: "x: ", repeating: "\u{2026}"),
    HostileFile("text after text", after: "x: \"a\" ", repeating: "b "),
  ]

  private static let keys = [
    HostileFile("one key again and again", repeating: "a: \n"),
    HostileFile("keys in order") { "\(1_000_000 + $0): \n" },
    HostileFile("keys in disorder") { "\($0 &* 2_654_435_761 & 0xFFFF_FFFF): \n" },
    HostileFile("inner keys in disorder", after: "x:\n") {
      "  \($0 &* 2_654_435_761 & 0xFFFF_FFFF): \n"
    },
    HostileFile("attributes in order", after: attributes) { "    a\(1_000_000 + $0): value\n" },
    HostileFile("attributes backwards", after: attributes) { "    a\(9_999_999 - $0): value\n" },
    HostileFile("attributes in disorder", after: attributes) {
      "    a\($0 &* 2_654_435_761 & 0xFFFF_FFFF): v\n"
    },
    HostileFile("attributes that are lists", after: attributes) { "    a\($0): [b]\n" },
  ]

  private static let refused = [
    HostileFile("tag directives", repeating: "%TAG !a! tag:b\n"),
    HostileFile("late tag directives", after: "a: b\n...\n", repeating: "%TAG !a! tag:b\n"),
    HostileFile("percent signs", repeating: "%"),
    HostileFile("tags", repeating: "!!"),
    HostileFile("one long tag", after: "x: !<", repeating: "a"),
    HostileFile("anchors", repeating: "&a "),
    HostileFile("one long anchor", after: "x: &", repeating: "a"),
    HostileFile("aliases", after: "x: [", repeating: "*a, "),
    HostileFile("merge keys", repeating: "<<: a\n"),
    HostileFile("conflict markers", repeating: "<<<<<<< ours\n=======\n"),
    HostileFile("almost conflict markers", repeating: "<<<<<<<"),
    HostileFile("almost conflict markers in lines", after: "x: |\n", repeating: " <<<<<<<\n"),
    HostileFile("zero bytes", repeating: [0]),
    HostileFile("bytes that are not UTF-8", repeating: [0xFF]),
    HostileFile("half characters", after: "x: ", repeating: [0xE2, 0x80]),
    HostileFile("byte order marks", repeating: "\u{FEFF}"),
    HostileFile("control characters", after: "# ", repeating: [0x07]),
  ]

  private static let annotations = [
    HostileFile("annotations with one id", after: head) { _ in annotation(of: "a") },
    HostileFile("annotations with many ids", after: head) { annotation(of: "a\($0)") },
    HostileFile("annotations backwards", after: head) {
      annotation(of: "a\($0)", start: 1_000_000 - $0)
    },
    HostileFile("a key twice at the end", after: head, before: "- {id: a, id: b}\n") {
      annotation(of: "a\($0)")
    },
    HostileFile("an annotation without end", after: head, before: "- {id: a") {
      annotation(of: "a\($0)")
    },
    HostileFile("blank lines within a remark", after: remark, before: "    b\n") { _ in "\n" },
    HostileFile("blank lines behind a remark", after: remark) { _ in "\n" },
    HostileFile("a remark of many lines", after: remark) { _ in "    c\n" },
    HostileFile("annotations without anything", after: head, repeating: "- {}\n"),
    HostileFile("annotations that are texts", after: head, repeating: "- a\n"),
    HostileFile("annotations with unknown keys", after: annotation) {
      "  x\($0 &* 2_654_435_761 & 0xFFFF_FFFF): y\n"
    },
  ]

  private static let head = """
    format: briefing-annotations/1
    document:
      id: a
      source: sources/a.txt
      digest: sha256:0
    annotations:

    """

  private static let annotation = head + "- id: a\n"

  private static let attributes = annotation + "  attributes:\n"

  private static func annotation(of id: String, start: Int = 0) -> String {
    "- {id: \(id), start: \(start), end: 2000000, quote: q, label: l, annotator: x}\n"
  }

  /// The start of a file in its one spelling, up to the first line of a remark.
  private static let remark = """
    # yaml-language-server: $schema=../schemas/annotations-1.json
    format: briefing-annotations/1
    document:
      id: a
      source: sources/a.txt
      digest: "sha256:\(String(repeating: "0", count: 64))"
      offsets: utf8
    annotations:
    - id: a
      start: 0
      end: 1
      quote: q
      label: x
      annotator: z
      review: proposed
      note: |-
        a

    """
}
