import Testing

@testable import BriefingStorage

@Suite struct YAMLNodeTests {
  private func value(_ text: String) throws -> YAMLValue {
    try YAMLValue.parse(Array(text.utf8), file: "f", limits: .standard)
  }

  @Test func `Values are taken by key`() throws {
    var fields = try value("title: First\ncount: 12\nopen: true\nnames: [a, b]\nempty:\n").fields()
    #expect(try fields.take("title")?.text() == "First")
    #expect(try fields.take("count")?.wholeNumber() == 12)
    #expect(try fields.take("open")?.flag() == true)
    #expect(try fields.take("names")?.texts() == ["a", "b"])
    #expect(fields.take("empty") == nil)
    #expect(fields.take("absent") == nil)
    try fields.refuseUnknown()
  }

  @Test func `Equality looks at content alone`() throws {
    #expect(try value("a: [b]").node == value("# x\n\"a\":\n- 'b'").node)
    #expect(try value("a: \"e\u{301}\"").node != value("a: é").node)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3", "f:3:1: a: The key “a” stands on line 1 already. Keep one of the two."),
    ("x:\n- {c: 1, d: 2, c: 3}", "f:2:16: x[0].c: The key “c” stands on line 2 already."),
    ("? [a]\n: b", "f:1:3: A list or a mapping cannot be a key."),
  ])
  func `Keys are texts and stand once`(text: String, start: String) throws {
    let error = try #require(throws: YAMLError.self) { try value(text) }
    #expect(error.description.hasPrefix(start), "\(error)")
  }

  @Test func `Two spellings of one letter are two keys`() throws {
    #expect(throws: Never.self) { try value("\"\u{E9}\": 1\n\"e\u{301}\": 2") }
  }

  @Test func `An unknown key is named with the key that was meant`() throws {
    var fields = try value("titel: First\nx-mine: 1").fields()
    _ = fields.take("title")
    _ = fields.take("question")
    let error = try #require(throws: YAMLError.self) { try fields.refuseUnknown() }
    #expect(
      error.description == "f:1:1: titel: The key “titel” means nothing here. Did you mean “title”?"
    )
  }

  @Test func `An unknown key far from all others is answered with the list`() throws {
    var outer = try value("a:\n  colour: red").fields()
    var fields = try #require(try outer.take("a")?.fields())
    _ = fields.take("title")
    let error = try #require(throws: YAMLError.self) { try fields.refuseUnknown() }
    #expect(
      error.description == """
        f:2:3: a.colour: The key “colour” means nothing here. Known keys are title; a key of \
        your own starts with “x-”.
        """
    )
  }

  @Test(arguments: [
    ("[a]", "f:1:4: k: Here is a list, not a text. Write a text."),
    ("{a: b}", "f:1:4: k: Here is a block of keys, not a text. Write a text."),
  ])
  func `A wrong shape is named`(text: String, description: String) throws {
    var fields = try value("k: \(text)").fields()
    let error = try #require(throws: YAMLError.self) { try fields.take("k")?.text() }
    #expect(error.description == description)
  }

  @Test(arguments: ["-1", "1.0", "01", "", "1e3", "abc", "1234567890123456789", " 1", "+1", "１"])
  func `A whole number is digits alone`(text: String) throws {
    var fields = try value("k: \"\(text)\"").fields()
    let error = try #require(throws: YAMLError.self) { try fields.take("k")?.wholeNumber() }
    #expect(error.message == "“\(text)” is not a whole number.")
  }
}
