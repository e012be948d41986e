import BriefingCore

/// Marked-up text made ready for annotators.
struct Trial {
  let marked: MarkedText
  let document: Document

  init(_ marked: MarkedText, published: EDTF?, blocks: BlockKind?) {
    self.marked = marked
    document = .testing(
      marked.text,
      id: "test",
      published: published,
      kind: blocks,
      marks: marked.marks
    )
  }

  /// Returns the marks annotators are expected to make: those of the layers they produce.
  func expected(of descriptors: [AnnotatorDescriptor]) -> [MarkedText.Mark] {
    let produced = descriptors.reduce(into: Set<Label>()) { $0.formUnion($1.produces) }
    return marked.marks.filter { !$0.isGiven && produced.contains($0.label) }
  }

  /// Returns the other marks, as annotations of nobody in particular.
  func given(to descriptors: [AnnotatorDescriptor]) -> [Annotation] {
    let produced = descriptors.reduce(into: Set<Label>()) { $0.formUnion($1.produces) }
    let markup = AnnotatorDescriptor(name: "testing.markup", version: "1", produces: [])
    return marked.marks
      .filter { $0.isGiven || !produced.contains($0.label) }
      .map { mark in
        var attributes = Attributes()
        for (key, value) in mark.attributes where !value.isEmpty {
          let parts = value.split(separator: "|", omittingEmptySubsequences: false)
          attributes[key] =
            parts.count == 1 ? .text(value) : .list(parts.map { .text(String($0)) })
        }
        return Annotation(
          BriefingCore.Mark(mark.label, mark.span, attributes: attributes),
          by: markup,
          in: document
        )
      }
  }

  /// Returns what an annotator may see.
  func view(for descriptor: AnnotatorDescriptor) -> DocumentView {
    let visible = descriptor.requires.union(descriptor.uses)
    let layers = Dictionary(grouping: given(to: [descriptor]).sorted(), by: \.label)
    return DocumentView(document: document, layers: layers.filter { visible.contains($0.key) })
  }

  /// Returns the labels of marks that no annotator reads or produces.
  func idleLabels(of descriptors: [AnnotatorDescriptor]) -> [Label] {
    let known = descriptors.reduce(into: Set<Label>([.block])) {
      $0.formUnion($1.requires.union($1.uses).union($1.produces))
    }
    return Set(marked.marks.map(\.label)).subtracting(known).sorted()
  }
}
