import BriefingCore

/// The footnotes of a Word document: one a passage, numbered as they come.
struct WordNotes {
  private var entries: [CitationIndex.Entry] = []
  private var numbers: [String: Int] = [:]

  /// A line may end between the marks of a statement that has more than this.
  private static let mostOnOneLine = 4

  /// Returns the marks of the passages a statement rests on.
  ///
  /// The first mark of a passage brings its footnote; a later one is a field that shows the number
  /// of the first and leads to it. Later ones come first, so that the numbers ascend.
  mutating func marks(_ citations: PresentedCitations, _ bookmarks: inout WordBookmarks) -> String {
    var runs = WordRuns()
    let again = citations.shown.filter { numbers[$0.anchor] != nil }
      .sorted { numbers[$0.anchor, default: 0] < numbers[$1.anchor, default: 0] }
    let new = citations.shown.filter { numbers[$0.anchor] == nil }
    let comma = citations.shown.count > Self.mostOnOneLine ? ", " : ",\u{A0}"
    for (index, entry) in (again + new).enumerated() {
      if index > 0 { runs.add(comma, .note) }
      let bookmark = "_note_s\(entry.source)_\(entry.number)"
      if let number = numbers[entry.anchor] {
        runs.add(field: "NOTEREF \(bookmark) \\f \\h", result: String(number), .note)
      } else {
        entries.append(entry)
        numbers[entry.anchor] = entries.count
        runs.add(
          markup: bookmarks.mark(
            name: bookmark,
            around: "<w:r><w:rPr><w:rStyle w:val=\"\(WordStyles.Character.note.rawValue)\"/>"
              + "</w:rPr><w:footnoteReference w:id=\"\(entries.count)\"/></w:r>"
          )
        )
      }
      if !entry.isFound { runs.add(" " + Wording.notFoundMark, .missing) }
    }
    if citations.hidden > 0 { runs.add(" (\(Wording.moreCitations(citations.hidden)))") }
    return runs.markup
  }

  /// The part of the file that holds the footnotes.
  func part(naming sources: [PresentedSource]) -> String {
    let names = Dictionary(sources.map { ($0.number, $0) }) { first, _ in first }
    var text =
      WordParts.declaration + "<w:footnotes \(WordParts.namespaces)>\n"
      + Self.separator(id: -1, type: "separator", "separator")
      + Self.separator(id: 0, type: "continuationSeparator", "continuationSeparator")
    for (index, entry) in entries.enumerated() {
      text += "<w:footnote w:id=\"\(index + 1)\">"
      text += WordParagraph(.footnote).markup(Self.note(entry, names[entry.source]))
      text += "</w:footnote>\n"
    }
    return text + "</w:footnotes>\n"
  }

  private static func separator(id: Int, type: String, _ element: String) -> String {
    "<w:footnote w:type=\"\(type)\" w:id=\"\(id)\"><w:p><w:pPr><w:spacing w:after=\"0\" "
      + "w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:\(element)/></w:r></w:p>"
      + "</w:footnote>\n"
  }

  /// The passage to the letter, whose it is and where it stands.
  private static func note(_ entry: CitationIndex.Entry, _ source: PresentedSource?) -> WordRuns {
    let citation = entry.citation
    var runs = WordRuns()
    runs.add(
      markup: "<w:r><w:rPr><w:rStyle w:val=\"\(WordStyles.Character.note.rawValue)\"/></w:rPr>"
        + "<w:footnoteRef/></w:r>"
    )
    runs.add(" ")
    let language = source?.source?.language.flatMap(WordStyles.tag)
    runs.add(citation.quote.inQuotationMarks, .passage, language: language)
    runs.add(" — ")
    if let source {
      runs.add(line: source.name)
      runs.add(" (")
      runs.add(link: entry.label, to: source)
      runs.add(")")
    } else {
      runs.add(line: citation.source)
    }
    runs.add(", \(Wording.bytes(citation.span.start, citation.span.end))")
    if !entry.isFound {
      runs.add(" — ")
      runs.add(Wording.notFound, .missing)
    }
    return runs
  }
}
