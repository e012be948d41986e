import BriefingCore

// The wording of what the reader of PDF files says.

extension Messages {
  static let textOfPages = "the text of the pages, as it was converted"

  static func noTextOnPages(_ count: Int) -> String {
    let pages = count == 1 ? "its page holds" : "its \(count) pages hold"
    return "\(pages) no text, as pictures of pages do; let a program for text recognition, such as "
      + "ocrmypdf, add the text, and read what it makes"
  }

  static func emptyPages(file: String, _ first: [Int], count: Int) -> Diagnostic {
    let rest = count - first.count
    let names = first.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .note,
      "\(count) \(count == 1 ? "page holds" : "pages hold") no text: \(names)"
        + (rest > 0 ? " and \(rest) more" : ""),
      file: file,
      remedy: "if they are pictures of text, text recognition is needed first"
    )
  }

  static func badCharacters(file: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(count) \(count == 1 ? "character" : "characters") could not be told and "
        + "\(count == 1 ? "is" : "are") U+FFFD in the text",
      file: file,
      remedy: "compare the text with the pages; the fonts of the file do not say what they show"
    )
  }
}
