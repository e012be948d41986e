import BriefingCore

/// What has a name and may be called by an acronym.
protocol AcronymBearing: Sendable {
  var name: String? { get }
  var acronym: String? { get set }
}

extension Organization: AcronymBearing {}
extension Forum: AcronymBearing {}

extension Array {
  /// Adds the acronyms of what was found where they stand alone: those the document defines, and
  /// those that are listed for a name or are its initials.
  ///
  /// - Parameters:
  ///   - words: The words of the document.
  ///   - defined: The acronyms the document defines; one it defines as something else is not added.
  ///   - weight: How much an acronym is to be trusted.
  mutating func addAcronyms<Content: AcronymBearing>(
    in words: NameWords,
    defined: DefinedAcronyms,
    weight: Int
  ) where Element == NameFinding<Content> {
    let known = acronyms(in: words, defined: defined)
    guard let longest = known.keys.map(\.utf8.count).max() else { return }
    let settled = self
    for index in 0..<words.count where words.isCapitalized(index) {
      let span = words.tokens[index].span
      guard span.length > 1, span.length <= longest, let content = known[words.string(index)],
        settled.overlapping(span) == nil
      else { continue }
      append(NameFinding(span: span, content: content, weight: weight))
    }
  }

  private func acronyms<Content: AcronymBearing>(
    in words: NameWords,
    defined: DefinedAcronyms
  ) -> [String: Content] where Element == NameFinding<Content> {
    var known: [String: Content] = [:]
    for finding in self {
      let shorts = [finding.content.acronym ?? "", words.initials(of: finding.content.name ?? "")]
      // Two letters that nobody defined are too many things: "IS", "AI".
      for short in shorts where short.utf8.count > 2 && defined[short] == nil {
        known[short] = known[short] ?? finding.content.called(short)
      }
    }
    // "Partido Verde (PVe)": what is written in capitals right after a name is short for it, even
    // where its letters are those of another language.
    for finding in self {
      let next = words.document.tokenIndices(in: finding.span).upperBound
      guard words.isMark(next, "("), words.isMark(next + 2, ")"), words.isCapitalized(next + 1),
        words.hasInnerCapital(next + 1), words.countries.starting(at: next + 1) == nil,
        (2...8).contains(words.tokens[next + 1].span.length)
      else { continue }
      let short = words.string(next + 1)
      if defined[short] == nil { known[short] = finding.content.called(short) }
    }
    for definition in defined.definitions {
      let named = overlapping(definition.span)
      let isWhole = named.map { finding in
        // The name may have an article or a country more than the long form.
        let more = finding.span.length - definition.long.utf8.count
        return (-8...24).contains(more)
      }
      known[definition.short] =
        isWhole == true ? named?.content.called(definition.short) : nil
    }
    return known
  }
}

extension AcronymBearing {
  fileprivate func called(_ acronym: String) -> Self {
    var content = self
    content.acronym = acronym
    return content
  }
}
