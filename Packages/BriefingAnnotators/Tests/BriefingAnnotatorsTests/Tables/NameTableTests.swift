import BriefingAnnotators
import Testing

@Suite struct NameTableTests {
  private let table = NameTable.standard

  @Test(arguments: [
    "Abe Shinzo", "Koizumi Junichiro", "Kishida Fumio", "Yoon Suk-yeol", "Xi Jinping",
    "Kim Jong-un",
    "Nguyen Trong", "Lee Jae-myung", "Ishiba Shigeru", "Wang Yi", "Tsai Ing-wen", "Ban Ki-moon",
    "Moon Jae-in", "Orbán Viktor", "Tanaka Akira",
  ])
  func `A family name that comes first is seen`(name: String) {
    let parts = name.split(separator: " ")
    #expect(table.order(parts[0], parts[1]) == .familyFirst)
  }

  @Test(arguments: [
    "Shinzo Abe", "Fumio Kishida", "Joe Biden", "Angela Merkel", "Narendra Modi",
    "Jens Stoltenberg",
    "Emmanuel Macron", "Vladimir Putin", "Viktor Orbán", "Joseph Wu", "Suk-yeol Yoon",
    "Robert Unheardof", "Unheardof Smith",
  ])
  func `A given name that comes first is seen`(name: String) {
    let parts = name.split(separator: " ")
    #expect(table.order(parts[0], parts[1]) == .givenFirst)
  }

  @Test(arguments: ["Qwert Zuiop", "", " x"])
  func `Parts that are not known tell nothing`(name: String) {
    let parts = name.split(separator: " ", omittingEmptySubsequences: false)
    #expect(table.order(parts.first ?? "", parts.last ?? "") == nil)
  }

  @Test func `A culture says which name comes first`() {
    #expect(table.cultures(given: "Akira").contains { $0.id == "japanese" && $0.isFamilyFirst })
    #expect(table.cultures(family: "Smith").contains { !$0.isFamilyFirst })
    #expect(table.cultures(family: "Nobodyhasthisname").isEmpty)
  }
}
