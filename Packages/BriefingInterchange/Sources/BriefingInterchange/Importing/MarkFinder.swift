import BriefingCore

/// Finds the annotations that marks of a file are.
struct MarkFinder {
  private struct Place: Hashable {
    let label: Label
    let span: TextSpan
    /// Who made it; nothing stands for anybody.
    let annotator: String?
  }

  private var ids: [AnnotationID: Int] = [:]
  /// The annotations of a place, the first on top; those that are taken are dropped when met.
  private var places: [Place: [Int]] = [:]
  private var used: Set<Int> = []

  init(_ existing: [Annotation]) {
    for (index, annotation) in existing.enumerated().reversed() {
      ids[annotation.id] = index
      for annotator in [nil, annotation.annotator] {
        let place = Place(label: annotation.label, span: annotation.span, annotator: annotator)
        places[place, default: []].append(index)
      }
    }
  }

  /// Returns the index of the annotation that each mark is; each is taken once.
  mutating func matches(of marks: [ImportedMark]) -> [Int?] {
    var result: [Int?] = marks.map { mark in
      mark.id.flatMap { ids[$0] }.flatMap { used.insert($0).inserted ? $0 : nil }
    }
    for (index, mark) in marks.enumerated() where result[index] == nil {
      result[index] = next(
        at: Place(label: mark.label, span: mark.span, annotator: mark.annotator)
      )
    }
    return result
  }

  private mutating func next(at place: Place) -> Int? {
    while let index = places[place]?.popLast() {
      if used.insert(index).inserted { return index }
    }
    return nil
  }
}
