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

  @Test
  func `Indented JSON has a member a line`() {
    let value = JSONValue.object(["a": .integer(1), "b": nil, "c": .array(["x"])])
    #expect(value.text(.indented) == "{\n \"a\": 1,\n \"c\": [\n  \"x\"\n ]\n}\n")
  }
}
