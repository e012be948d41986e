import BriefingCore

/// Finds the annotations that marks of a file are.
struct MarkFinder {
  private struct Place: Hashable {
    let label: Label
    let span: TextSpan
  }

  private let existing: [Annotation]
  private var ids: [AnnotationID: Int] = [:]
  private var places: [Place: [Int]] = [:]
  private var used: Set<Int> = []

  init(_ existing: [Annotation]) {
    self.existing = existing
    for (index, annotation) in existing.enumerated() {
      ids[annotation.id] = index
      places[Place(label: annotation.label, span: annotation.span), default: []].append(index)
    }
  }

  /// Returns the index of the annotation that each mark is; each is taken once.
  mutating func matches(of marks: [ImportedMark]) -> [Int?] {
    var result: [Int?] = marks.map { mark in
      mark.id.flatMap { ids[$0] }.flatMap { used.insert($0).inserted ? $0 : nil }
    }
    for (index, mark) in marks.enumerated() where result[index] == nil {
      let candidates = places[Place(label: mark.label, span: mark.span)] ?? []
      let match = candidates.first { candidate in
        !used.contains(candidate)
          && (mark.annotator.map { $0 == existing[candidate].annotator } ?? true)
      }
      if let match { used.insert(match) }
      result[index] = match
    }
    return result
  }
}
