import BriefingCore
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(arguments: [
    #"{"b":1,"a":[true,false,null],"c":{"d":"e"}}"#, #""a\"\\\n\t é日🇯 \u2028""#, "[]", "{}", "-5",
    "1.5", "1e+20",
  ])
  func `What is read is written back`(_ text: String) throws {
    let value = try JSONValue(parsing: text)
    let written = value.text()
    #expect(try JSONValue(parsing: written) == value)
    if !text.contains("e+") { #expect(written == text) }
  }

  @Test(arguments: [
    ("", "1:1: the text ends where a value was expected"),
    ("[1,", "1:4: the text ends where a value was expected"),
    ("{\"a\":1,\n \"a\":2}", "2:2: the key \"a\" stands twice in one object"),
    ("\"a\nb\"", "1:3: a control character stands unescaped in a string"),
    ("[01]", "1:2: a number was expected here"),
    ("tru", "1:1: a value was expected here"),
    ("1 2", "1:3: there is more after the end of the value"),
    (#"["","a\n"#, "1:5: the string that starts here has no end"),
    (#""a\t\"#, "1:6: the text ends within an escape"),
    ("\"\\tabc\u{1}d\"", "1:7: a control character stands unescaped in a string"),
    (#""\ud800x""#, "1:8: half a surrogate pair"),
    ("{1:2}", "1:2: a key in double quotes was expected here"),
  ])
  func `Errors tell the place`(_ text: String, _ message: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.description == message)
  }

  @Test
  func `A million brackets are refused at once`() {
    let bytes = [UInt8](repeating: 0x5B, count: 1_000_000)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.offset == 65)
  }

  @Test
  func `Surrogate pairs are read as one character`() throws {
    #expect(try JSONValue(parsing: #""\ud83c\uddef""#).string == "🇯")
  }

  @Test(arguments: [
    ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\r", #"\r"#), ("\t", #"\t"#),
    ("\u{0}", #"\u0000"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#),
    ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#), ("\u{2027}", "\u{2027}"),
    ("“", "“"), ("é", "é"), ("🇯", "🇯"), (" ", " "), ("~", "~"),
  ])
  func `A character is written one way, wherever it stands`(
    _ character: String,
    _ written: String
  ) throws {
    for length in 0..<20 {
      for place in 0...length {
        let (before, after) = (
          String(repeating: "a", count: place), String(repeating: "z", count: length - place)
        )
        for count in 1...3 {
          let text = before + String(repeating: character, count: count) + after
          let json = JSONValue.string(text).text()
          #expect(json == "\"\(before)\(String(repeating: written, count: count))\(after)\"")
          #expect(try JSONValue(parsing: json).string == text)
          let both = try JSONValue(parsing: "[\(json),\(json)]")
          #expect(both == .array([.string(text), .string(text)]))
        }
      }
    }
  }

  @Test
  func `Indented JSON has a member a line`() {
    let value = JSONValue.object(["a": .integer(1), "b": nil, "c": .array(["x"])])
    #expect(value.text(.indented) == "{\n \"a\": 1,\n \"c\": [\n  \"x\"\n ]\n}\n")
  }
}
