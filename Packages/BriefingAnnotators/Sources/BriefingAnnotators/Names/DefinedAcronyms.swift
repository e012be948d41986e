import BriefingCore

/// The acronyms a document defines, with the places of their long forms.
struct DefinedAcronyms {
  /// A definition as the annotators of names use it.
  struct Definition {
    let short: String
    let long: String
    /// The definition whole.
    let span: TextSpan
  }

  let definitions: [Definition]
  private let byShort: [String: Definition]
  private let byLong: [String: Definition]

  init(_ view: DocumentView) {
    definitions = view.annotations(.acronym).compactMap { annotation in
      guard let content = annotation.content(as: Acronym.self), let short = content.short,
        let long = content.long
      else { return nil }
      return Definition(short: short, long: long, span: annotation.span)
    }
    byShort = Dictionary(definitions.map { ($0.short, $0) }) { first, _ in first }
    byLong = Dictionary(definitions.map { ($0.long, $0) }) { first, _ in first }
  }

  /// Returns what a short form stands for, its plural included.
  subscript(short: String) -> Definition? {
    byShort[short] ?? (short.hasSuffix("s") ? byShort[String(short.dropLast())] : nil)
  }

  /// Returns the definition whose long form is a name or ends with it.
  func definition(of name: TextSpan, in text: DocumentText) -> Definition? {
    let quote = text[name]
    if let definition = byLong[quote] { return definition }
    let place = definitions.firstIndex(endingAfter: name.start, \.span)
    guard place < definitions.count, definitions[place].span.overlaps(name),
      quote.hasSuffix(definitions[place].long)
    else { return nil }
    return definitions[place]
  }
}
