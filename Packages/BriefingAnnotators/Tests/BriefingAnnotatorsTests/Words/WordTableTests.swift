import Testing

@testable import BriefingAnnotators

@Suite("Words as keys")
struct WordTableTests {
  private static func form(_ word: String) -> WordForm { WordForm(word.utf8) }

  @Test func `A word written in the code is the word of a text`() {
    #expect(Self.form("Ministry") == "ministry")
    #expect(Self.form("ABCDEFGHIJKLMNOP") == "abcdefghijklmnop")
    #expect(Self.form("Counterrevolutionaries") == "counterrevolutionaries")
    #expect(Self.form("don’t") == "don't")
    #expect(Self.form("–") == "\u{2013}")
    #expect(Self.form("€") == "\u{20AC}")
    #expect(Self.form("") == "")
  }

  @Test func `Different words have different keys`() {
    let words = [
      "a", "aa", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaa",
      "aaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaba", "–", "—", "’", "\u{80}\u{99}", "€", "₤", "",
    ]
    #expect(Set(words.map(Self.form)).count == words.count)
  }

  @Test func `A table gives the first value of a word, and none for others`() {
    let table: WordTable<Int> = ["one": 1, "two": 2, "one": 3, "counterrevolutionaries": 4]
    #expect(table["one"] == 1)
    #expect(table["counterrevolutionaries"] == 4)
    #expect(table["three"] == nil)
    #expect(table[""] == nil)
    #expect(Set(table.words) == ["one", "two", "counterrevolutionaries"])
  }

  @Test func `The union of two sets has the words of both`() {
    let union = (["a", "b"] as WordSet).union(["b", "c"])
    #expect(["a", "b", "c"].allSatisfy { union.contains(Self.form($0)) })
    #expect(!union.contains("d"))
  }
}
