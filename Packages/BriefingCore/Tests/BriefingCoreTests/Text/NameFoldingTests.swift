import BriefingCore
import Testing

@Suite("Folded words of names")
struct NameFoldingTests {
  @Test(arguments: [
    "Hagiuda Kōichi": ["hagiuda", "koichi"],
    "U.S.–Japan": ["us", "japan"],
    "Economic 2+2": ["economic", "2+2"],
    "O’Brien": ["obrien"],
    "Łódź-Straße": ["lodz", "strasse"],
    "萩生田光一": ["萩生田光一"],
    " , ": [],
  ])
  func `Words are small, plain letters`(_ name: String, _ words: [String]) {
    #expect(name.foldedWords == words)
  }
}
