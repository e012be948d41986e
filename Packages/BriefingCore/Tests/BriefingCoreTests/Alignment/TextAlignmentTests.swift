import BriefingCore
import Testing

@Suite struct TextAlignmentTests {
  private func changes(_ old: String, _ new: String) -> [String] {
    let (old, new) = (DocumentText(old), DocumentText(new))
    return TextAlignment(from: old, to: new).changes.map { "\(old[$0.old])>\(new[$0.new])" }
  }

  @Test(arguments: [
    ("", "", []),
    ("same", "same", []),
    ("", "new", [">new"]),
    ("old", "", ["old>"]),
    ("The ministers will meet.", "The ministers will not meet.", [">not "]),
    ("It gets $65 million.", "It gets $85 million.", ["65>85"]),
    ("one\ntwo\nthree\n", "one\nthree\n", ["two\n>"]),
    ("one\nthree\n", "one\ntwo\nthree\n", [">two\n"]),
    ("a b c d e", "a x c d y", ["b>x", "e>y"]),
    ("1650 men", "165 men", ["1650>165"]),
    ("naïve café", "naive café", ["naïve>naive"]),
    ("word", "other", ["word>other"]),
    ("the cat the dog the", "the dog the cat the", ["cat the >", ">cat the "]),
  ])
  func `What differs is told in whole words`(_ old: String, _ new: String, _ expected: [String]) {
    let found = changes(old, new)
    // Of two equally short ways either may be taken.
    if old.hasPrefix("the cat") { return #expect(found.count == 2) }
    #expect(found == expected)
  }

  @Test func `A span stands where every byte of it is the same`() {
    let (old, new) = (
      DocumentText("Talks ended.\nThe ministers will meet in May.\n"),
      DocumentText("Today.\nTalks ended.\nThe ministers will not meet in May.\n")
    )
    let alignment = TextAlignment(from: old, to: new)
    func place(_ quote: String) -> String? {
      old.occurrences(of: quote).first.flatMap { alignment.place(of: $0) }.map { new[$0] }
    }
    for quote in ["Talks ended.", "ministers will", "meet in May"] {
      #expect(place(quote) == quote)
    }
    #expect(place("will meet") == nil)
    #expect(place("ended.\nThe") == "ended.\nThe")
  }

  @Test func `Whatever two texts are, aligned parts are equal and in order`() {
    var generator = SplitMix(seed: 7)
    let words = ["a", "b", "c", " ", "\n", "dd", "é", ".", "not"]
    for _ in 0..<2000 {
      func text() -> DocumentText {
        DocumentText(
          (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            words.randomElement(using: &generator) ?? ""
          }.joined()
        )
      }
      let (old, new) = (text(), text())
      let alignment = TextAlignment(from: old, to: new)
      var (oldEnd, newEnd) = (0, 0)
      for stretch in alignment.stretches {
        #expect(old.slice(stretch.old) == new.slice(stretch.new))
        #expect(stretch.old.start >= oldEnd && stretch.new.start >= newEnd)
        #expect(old.contains(stretch.old) && new.contains(stretch.new))
        (oldEnd, newEnd) = (stretch.old.end, stretch.new.end)
      }
      let kept = alignment.stretches.reduce(0) { $0 + $1.old.length }
      #expect(kept + alignment.changes.reduce(0) { $0 + $1.old.length } == old.count)
      #expect(kept + alignment.changes.reduce(0) { $0 + $1.new.length } == new.count)
      if let place = alignment.place(of: old.span) {
        #expect(new.slice(place) == old.slice(old.span))
      } else {
        #expect(old != new || old.count == 0)
      }
    }
  }

  @Test func `Of short texts all that they share in order is found`() {
    var generator = SplitMix(seed: 11)
    for _ in 0..<300 {
      func words() -> [String] {
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          String("abcdefgh".randomElement(using: &generator) ?? "a")
        }
      }
      let (old, new) = (words(), words())
      let alignment = TextAlignment(
        from: DocumentText(old.joined(separator: "-")),
        to: DocumentText(new.joined(separator: "-"))
      )
      let kept = alignment.stretches.reduce(0) { $0 + $1.old.length }
      // Hyphens part the words, and count as well.
      let parted = { (words: [String]) in Array(words.map { [$0] }.joined(separator: ["-"])) }
      #expect(kept == Self.longestCommonSubsequence(parted(old), parted(new)), "\(old) \(new)")
    }
  }

  /// The length of the longest sequence that two have in common, found by trying all.
  private static func longestCommonSubsequence(_ left: [String], _ right: [String]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for word in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row.last ?? 0
  }

  @Test(.timeLimit(.minutes(1)))
  func `Texts that have nothing in common, or everything in disorder, take no longer`() {
    let one = (0..<20_000).map { "a\($0) " }.joined()
    let other = (0..<20_000).map { "b\($0) " }.joined()
    let backwards = (0..<20_000).reversed().map { "a\($0) " }.joined()
    let blanks = String(repeating: "x ", count: 50_000)
    func kept(_ old: String, _ new: String) -> Int {
      TextAlignment(from: DocumentText(old), to: DocumentText(new)).stretches
        .reduce(0) { $0 + $1.old.length }
    }
    #expect(kept(blanks, blanks + "y" + blanks) == blanks.utf8.count)
    #expect(kept(one, backwards) > 0)
    #expect(kept(one, other) < one.utf8.count / 2)
    #expect(kept(one, blanks) < one.utf8.count / 2)
  }
}
