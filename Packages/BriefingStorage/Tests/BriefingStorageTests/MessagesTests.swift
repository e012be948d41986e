import Testing

@testable import BriefingStorage

@Suite struct MessagesTests {
  @Test(arguments: [
    ("titel", "title"), ("profil", "profile"), ("questoin", "question"), ("as_of", "as-of"),
    ("sorces", "sources"), ("Title", "title"),
  ])
  func `A mistyped word is understood`(word: String, meant: String) {
    let known = ["title", "question", "as-of", "sources", "annotators", "profile"]
    #expect(Messages.nearest(to: word, in: known) == meant)
  }

  @Test(arguments: ["", "colour", "x", "quest", String(repeating: "a", count: 1_000)])
  func `A word that could mean anything is left alone`(word: String) {
    #expect(Messages.nearest(to: word, in: ["title", "question", "file", "text"]) == nil)
    #expect(Messages.nearest(to: "cat", in: ["car", "bat"]) == nil)
  }

  @Test func `A long text is named by its beginning, on one line`() {
    #expect(Messages.shortened("a\nb") == "a b")
    #expect(Messages.shortened(String(repeating: "é", count: 40)).unicodeScalars.count == 40)
    #expect(Messages.shortened(String(repeating: "é", count: 41)).hasSuffix("é…"))
  }

  @Test func `A character without a shape is named by its number`() {
    #expect(Messages.codePoint(0) == "U+0000")
    #expect(Messages.codePoint(0x7F) == "U+007F")
    #expect(Messages.codePoint(0x1F642) == "U+1F642")
  }

  @Test func `Every wording says what was found and what to do, in whole sentences`() {
    let wordings = [
      Messages.outOfMemory(), Messages.fileTooLarge(9, limit: 8), Messages.tooDeep(limit: 16),
      Messages.scalarTooLong(limit: 8), Messages.tooManyValues(limit: 8), Messages.anchor(),
      Messages.alias(), Messages.tag(),
      Messages.mergeKey(), Messages.secondDocument(), Messages.directive(),
      Messages.mergeConflict(), Messages.lineBreak("U+0085", "\\N"), Messages.keyIsNotText(),
      Messages.duplicateKey("k", firstLine: 1), Messages.duplicateKey("k", firstLine: nil),
      Messages.null("~"), Messages.notADigest("x"),
      Messages.unknownKey("k", known: ["title"]), Messages.missingKey("k"), Messages.emptyText(),
      Messages.wrongShape(expected: Messages.text, found: Messages.list),
      Messages.notAWholeNumber("x"), Messages.notAFlag("x"), Messages.notOneOf("x", ["a"]),
      Messages.missingFormat("f/1"), Messages.wrongFormat("f/2", expected: "f/1"),
      Messages.duplicateIdentifier("a", firstLine: 1), Messages.emptySpan(start: 1, end: 1),
      Messages.notAConfidence("x"), Messages.otherDocument("a", expected: "b"),
      Messages.doesNotReadBack(), Messages.notARange(), Messages.numbers(2...3),
      Messages.notADate("x"),
      Messages.notAUnit(3, of: 4), Messages.notAPart(1, of: 1),
      Messages.notAGrade("x"), Messages.notADocumentID("x"), Messages.notInsideDossier("x"),
      Messages.repeated("x", firstLine: 1), Messages.notOneKind(of: ["a", "b"]),
      Messages.emptyList(), Messages.groupTooSmall(), Messages.unknownLabel("x", known: ["a"]),
      Messages.minimumAboveMaximum(2, 1), Messages.optionalWithMinimum(),
    ]
    for wording in wordings {
      #expect(wording.message.last == "." && wording.message.count > 10, "\(wording.message)")
      #expect([".", "?"].contains(wording.advice.last), "\(wording.advice)")
    }
    #expect(Set(wordings).count == wordings.count)
  }
}
