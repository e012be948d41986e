import BriefingCore

/// The names in what a page gives as its authors.
///
/// "By Ann Sample and Bo Trial (Oslo)" names two people. What is no name, such as an address or
/// a number, is left out: no author rather than a wrong one.
enum AuthorNames {
  /// Returns the names in a statement.
  ///
  /// - Parameter statement: What the page gives.
  /// - Returns: The names, in order; none where it holds none.
  static func names(in statement: String) -> [String] {
    // Nobody signs at such length; it is text that strayed into the place of a name.
    guard statement.utf8.count <= longestStatement else { return [] }
    var text = withoutBrackets(statement)
    for opening in openings where text.lowercased().hasPrefix(opening) {
      text = String(text.dropFirst(opening.count))
    }
    let parts = split(text)
    return parts.map(trimmed).filter(isName)
  }

  private static let longestStatement = 2_000

  private static let openings = ["by ", "by: ", "von ", "par ", "por ", "di ", "written by "]
  private static let conjunctions = [
    " and ", " und ", " et ", " y ", " e ", " og ", " och ", " & ", " ve ", " en ", " i ", ";",
    " | ", " / ",
  ]

  private static func withoutBrackets(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { result.append(character) }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    return PageStatements.tidied(result)
  }

  /// The parts between conjunctions, and between commas where each part has two words.
  private static func split(_ text: String) -> [String] {
    var parts = [text]
    for conjunction in conjunctions { parts = parts.flatMap { divided($0, at: conjunction) } }
    return parts.flatMap { part -> [String] in
      let pieces = divided(part, at: ",").map(trimmed)
      guard pieces.count > 1 else { return [part] }
      let areNames = pieces.allSatisfy { $0.split(separator: " ").count >= 2 }
      return areNames || parts.count > 1 ? pieces : [pieces[0]]
    }
  }

  private static func divided(_ text: String, at separator: String) -> [String] {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index..<index + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    let tidy = PageStatements.tidied(text)
    let marks: Set<Character> = [",", ";", ":", "|", "•", "-", "–", "—", "."]
    var slice = tidy[...]
    while let first = slice.first, marks.contains(first) { slice = slice.dropFirst() }
    while let last = slice.last, marks.contains(last) { slice = slice.dropLast() }
    return PageStatements.tidied(String(slice))
  }

  private static func isName(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 80, text.split(separator: " ").count <= 7 else {
      return false
    }
    let lower = text.lowercased()
    if lower.contains("://") || lower.contains("@") || lower.hasPrefix("www.") { return false }
    return text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
  }

  /// Whether a name is that of the outlet, or of a site.
  static func isOutlet(_ name: String, outlet: String?) -> Bool {
    let folded = FoldedText(name.utf8)
    if Phrases.outletNouns.match(PhraseWord.words(of: name).suffix(1).map { $0 }) != nil {
      return true
    }
    guard let outlet else { return false }
    let other = FoldedText(outlet.utf8)
    return folded == other || other.contains(folded) || folded.contains(other)
  }
}
