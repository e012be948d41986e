import BriefingAnnotators
import BriefingCore
import Foundation
import Testing

@Suite struct PersonNamePartsTests {
  @Test(arguments: [
    ("Peter Gacs", "Gacs"), ("Calvin J. Ribbens", "Ribbens"), ("LEE, ANN M", "LEE"),
    ("Maria De La Cruz", "De La Cruz"), ("Kobus van der Merwe", "van der Merwe"),
    ("Harry Brown, Sr.", "Brown"), ("Dr. Ann Lee, M.D.", "Lee"), ("WELLS JR, JESSE D", "WELLS"),
    ("Brian \"Buck\" Rogers", "Rogers"), ("State Senator Ann Lee", "Lee"),
    ("ann lee attorney at law", "lee"), ("Boyle James P.", "Boyle"), ("Cook Aaron", "Cook"),
    ("DE LA TORRE, MANUEL", "DE LA TORRE"), ("Ellen H. Wood Prince", "Wood Prince"),
  ])
  func `The family name is found in every form of a name`(name: String, family: String) {
    let persons = PersonNameParts.persons(in: name)
    #expect(persons.map(\.family) == [family])
  }

  @Test(arguments: [
    "Kishida Fumio", "Yoon Suk-yeol", "Xi Jinping", "Kim Jong-un", "Nguyen Phu Trong",
    "Lee Jae-myung", "Ishiba Shigeru", "Wang Yi", "Tsai Ing-wen", "Ban Ki-moon", "XI JINPING",
  ])
  func `Romanised names of East Asia are read family name first`(name: String) {
    let person = PersonNameParts.persons(in: name).first
    #expect(person?.family == name.split(separator: " ").first.map(String.init))
    #expect(person?.isFamilyFirst == true)
  }

  @Test(arguments: ["Fumio Kishida", "Shinzo Abe", "Suk-yeol Yoon", "Joseph Wu", "Ann Lee"])
  func `The same names in the western order are read family name last`(name: String) {
    let person = PersonNameParts.persons(in: name).first
    #expect(person?.family == name.split(separator: " ").last.map(String.init))
    #expect(person?.isFamilyFirst == false)
  }

  @Test func `The parts keep the words as they are written`() {
    #expect(
      PersonNameParts.persons(in: "Prof. Dr. Ludwig (Lou) van Beethoven III, Ph.D.") == [
        PersonNameParts(
          titles: ["Prof.", "Dr."],
          given: "Ludwig",
          nickname: "Lou",
          family: "van Beethoven",
          suffixes: ["III", "Ph.D."]
        )
      ]
    )
  }

  @Test func `Couples share a family name, and others do not`() {
    let couple = PersonNameParts.persons(in: "Ronald T. & Karen P. Lindsay")
    #expect(couple.map(\.family) == ["Lindsay", "Lindsay"])
    #expect(couple.map(\.given) == ["Ronald T.", "Karen P."])
    #expect(PersonNameParts.persons(in: "Mr. and Mrs. Ann Lee").map(\.family) == ["Lee", "Lee"])
    let others = PersonNameParts.persons(in: "Dr. Fandel & Dr. Williams")
    #expect(others.map(\.family) == ["Fandel", "Williams"])
  }

  @Test(arguments: ["", " ", ",", ", ,", "&", "and", "()", "\"", "'", "Jr.", "Dr.", "a,b,c,d", "’"])
  func `What is no name is read without harm`(text: String) {
    #expect(PersonNameParts.persons(in: text).count <= 1)
    let long = String(repeating: text + " \"", count: 50_000)
    #expect(PersonNameParts.persons(in: long).count <= 64)
  }

  @Test(.enabled("BRIEFING_CORPORA names no folder of corpora") { Self.corpora != nil })
  func `Ninety-eight of a hundred family names of the collection are exact`() throws {
    let folder = try #require(Self.corpora)
    let file = try Data(contentsOf: URL(filePath: folder + "/names-probablepeople.json"))
    let corpus = try JSONValue(parsing: Array(file))
    var total = 0
    var right = 0
    for document in corpus["docs"]?.array ?? [] where document["part"]?.string == "person" {
      let parts = (document["parts"]?.array ?? []).compactMap { $0.array?.compactMap(\.string) }
      let family = parts.filter { $0.first == "Surname" }.compactMap(\.last)
      guard parts.count > 1, !family.isEmpty, let text = document["text"]?.string else { continue }
      total += 1
      let persons = PersonNameParts.persons(in: text)
      let found = persons.compactMap(\.family)
      // A family name said once is counted once.
      let distinct = zip(found, [nil] + found.map(Optional.some)).filter { $0 != $1 }.map { $0.0 }
      if Self.key(distinct.joined(separator: " ")) == Self.key(family.joined(separator: " ")) {
        right += 1
      } else {
        print("family name:", text, "| expected", family, "| read", found)
      }
    }
    print("family names: \(right) of \(total), \(100 * Double(right) / Double(total)) %")
    #expect(total == 845)
    #expect(Double(right) >= 0.98 * Double(total))
  }

  private static let corpora = ProcessInfo.processInfo.environment["BRIEFING_CORPORA"]

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0 == " " || $0 == "-" }
  }
}
