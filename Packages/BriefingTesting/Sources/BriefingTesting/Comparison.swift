import BriefingCore

/// The comparison of marks that were found with marks that were expected.
struct Comparison {
  let attributes: ComparedAttributes
  let labels: Set<Label>?

  /// Returns the differences as lines, in the order of the text.
  func differences(
    of found: [Mark],
    in trial: Trial,
    descriptors: [AnnotatorDescriptor]
  ) -> [String] {
    let produced = descriptors.reduce(into: Set<Label>()) { $0.formUnion($1.produces) }
    var result: [Difference] = trial.idleLabels(of: descriptors).map(Difference.idleLabel)
    var open: [Mark] = []
    for mark in found {
      if !produced.contains(mark.label) {
        result.append(.undeclared(mark.label))
      } else if !trial.document.text.contains(mark.span) {
        result.append(.badSpan(mark.label, mark.span))
      } else if labels?.contains(mark.label) ?? true {
        open.append(mark)
      }
    }
    open.sort { ($0.span, $0.label) < ($1.span, $1.label) }
    let expected = trial.expected(of: descriptors).filter { labels?.contains($0.label) ?? true }
    var missing: [MarkedText.Mark] = []
    for mark in expected {
      let candidates = open.indices.filter {
        open[$0].label == mark.label && open[$0].span == mark.span
      }
      // Of marks on the same span, the one with the expected attributes is meant.
      let match =
        candidates.first { differences(of: open[$0], from: mark, in: trial).isEmpty }
        ?? candidates.first
      guard let match else {
        missing.append(mark)
        continue
      }
      result += differences(of: open[match], from: mark, in: trial)
      open.remove(at: match)
    }
    let text = trial.document.text
    for mark in missing {
      let near = open.firstIndex { $0.label == mark.label && $0.span.overlaps(mark.span) }
      let quote = text[mark.span]
      guard let near else {
        result.append(.missing(mark.label, quote))
        continue
      }
      result.append(.otherSpan(mark.label, expected: quote, found: text[open[near].span]))
      open.remove(at: near)
    }
    result += open.map { .unexpected($0.label, text[$0.span], $0.attributes) }
    return result.map(\.description)
  }

  private func differences(
    of found: Mark,
    from expected: MarkedText.Mark,
    in trial: Trial
  ) -> [Difference] {
    var keys = Set(expected.attributes.keys)
    switch attributes {
    case .named: break
    case .all: keys.formUnion(found.attributes.sorted.map(\.key))
    case .only(let names): keys.formIntersection(names)
    }
    return keys.sorted().compactMap { key in
      let wanted = expected.attributes[key] ?? ""
      let value = found.attributes[key].map(Difference.text(of:)) ?? ""
      // Bytes decide: a composed and a decomposed accent are different values.
      guard !wanted.utf8.elementsEqual(value.utf8) else { return nil }
      return .otherValue(
        found.label,
        trial.document.text[found.span],
        key: key,
        expected: wanted,
        found: value
      )
    }
  }
}
