import BriefingCore

/// Brings what people decided in one version of annotations into another.
///
/// Only what people said counts: decisions, and annotations that no annotator of the program makes.
struct DecisionMerge {
  /// One annotation, decided in two ways.
  struct Conflict {
    let ours: Annotation
    let theirs: Annotation
  }

  private let base: [AnnotationID: Annotation]
  private let theirs: [AnnotationID: Annotation]
  private let annotators: Set<String>
  private(set) var conflicts: [Conflict] = []

  /// Creates a merge.
  ///
  /// - Parameters:
  ///   - base: The version both sides started from.
  ///   - theirs: The other side.
  ///   - annotators: The names of the program's annotators.
  init(base: [Annotation], theirs: [Annotation], annotators: Set<String>) {
    self.base = Self.byID(base)
    self.theirs = Self.byID(theirs)
    self.annotators = annotators
  }

  private static func byID(_ annotations: [Annotation]) -> [AnnotationID: Annotation] {
    Dictionary(annotations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func isByPerson(_ annotation: Annotation) -> Bool {
    annotation.isDecided || !annotators.contains(annotation.annotatorName)
  }

  /// Returns annotations with what the other side changed since the common version; where both did,
  /// they stay as they are, and the conflict is noted.
  mutating func merged(with ours: [Annotation]) -> [Annotation] {
    var result = Self.byID(ours)
    for id in Set(base.keys).union(theirs.keys).sorted() {
      let (before, now, own) = (base[id], theirs[id], result[id])
      guard now != before, now.map(isByPerson) ?? false || before.map(isByPerson) ?? false else {
        continue
      }
      if own == before || own.map(isByPerson) != true {
        result[id] = now
      } else if let own, let now, own != now {
        conflicts.append(Conflict(ours: own, theirs: now))
      }
    }
    return result.values.sorted()
  }
}
