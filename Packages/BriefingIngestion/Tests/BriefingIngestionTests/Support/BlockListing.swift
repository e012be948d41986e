import BriefingCore
import BriefingIngestion

/// The blocks of a text as lines to compare: kind, reason, and the text with its line breaks as `⏎`.
func listing(_ string: String) -> [String] {
  let text = DocumentText(string)
  return PlainTextReader().reading(of: text).blocks.map { block in
    let reason = block.reason.map { ":\($0)" } ?? ""
    let quote = text[block.span].split(whereSeparator: \.isNewline).joined(separator: "⏎")
    return "\(block.kind.rawValue)\(reason) | \(quote)"
  }
}

/// The kind, and the reason where there is one, of the first block that holds some words.
func kind(of words: String, in string: String) -> String? {
  let text = DocumentText(string)
  guard let place = text.occurrences(of: words, atMost: 1).first else { return nil }
  let block = PlainTextReader().reading(of: text).blocks.first { $0.span.contains(place) }
  return block.map { $0.kind.rawValue + ($0.reason.map { ":\($0)" } ?? "") }
}

/// An article to put lines into: a headline, two paragraphs, and a place between them.
func article(around lines: String) -> String {
  """
  Harbor city and river towns agree to share ferries

  The harbor city and three river towns agreed on Monday to share their ferries for a year, and to \
  look at the costs together afterwards. The first boat sails in March.

  \(lines)

  Mayors of the river towns called it a beginning. They said that the winter timetable would be \
  the hardest part, and that nobody should expect cheaper tickets before the summer is over.
  """
}
