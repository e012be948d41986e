import BriefingCore
import Testing

@Suite("Offset tables")
struct OffsetTableTests {
  static let texts = [
    "", "plain text", "🇯🇵 Japan and the U.S. met.\nMr. Hagiuda said “we agreed”.",
    String(repeating: "aé日🇯\r\n", count: 200), String(repeating: "日", count: 300),
  ]

  @Test(arguments: texts, OffsetUnit.allCases)
  func `Every boundary converts to each unit and back`(_ string: String, _ unit: OffsetUnit) {
    let text = DocumentText(string)
    let table = OffsetTable(text, unit: unit)
    var expected = 0
    var offset = 0
    for scalar in string.unicodeScalars {
      #expect(table.offset(ofUTF8: offset) == expected)
      #expect(table.utf8Offset(of: expected) == offset)
      let utf8 = String(scalar).utf8.count
      offset += utf8
      switch unit {
      case .utf8: expected += utf8
      case .codepoint: expected += 1
      case .utf16: expected += String(scalar).utf16.count
      }
    }
    #expect(table.offset(ofUTF8: offset) == expected)
    #expect(table.utf8Offset(of: expected) == offset)
    #expect(table.utf8Offset(of: expected + 1) == nil)
  }

  @Test
  func `An offset inside a surrogate pair is refused`() {
    let table = OffsetTable(DocumentText("a🇯b"), unit: .utf16)
    #expect(table.utf8Offset(of: 2) == nil)
    #expect(table.utf8Offset(of: 3) == 5)
    #expect(table.utf8Offset(of: -1) == nil)
  }
}
