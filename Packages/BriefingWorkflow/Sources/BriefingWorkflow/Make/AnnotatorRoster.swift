import BriefingCore
import BriefingStorage

/// Who takes part in a run, and whose proposals of earlier runs are nobody's word any more.
///
/// One rule holds for the suite's annotators, the application's and programs: what a run wrote for an
/// annotator goes once the annotator takes no part. What was made elsewhere, and what a person decided
/// or remarked on, stays.
struct AnnotatorRoster: Sendable {
  /// The program's annotators, whether they run or not.
  private let known: Set<String>
  /// The suite's own, which every version of the program knows.
  private let suite: Set<String>
  /// Those that run.
  private let running: Set<String>
  /// Whether all programs run that the dossier names: of one that does not start, nobody knows the name.
  private let isWhole: Bool

  init(_ crew: AnnotatorCrew, _ registry: AnnotatorRegistry) {
    known = registry.names
    suite = AnnotatorRegistry().names
    running = Set(crew.pipeline.descriptors.map(\.name))
    isWhole = crew.isWhole
  }

  /// Whether a run made an annotation and nobody stands for it any more.
  func isAbandoned(_ annotation: Annotation, of entry: DossierEntry) -> Bool {
    let name = annotation.annotatorName
    let isNoted = entry.existing?.value.annotators.contains(name) == true
    guard !annotation.isPersonal, name != LayoutLayer.descriptor.name,
      known.contains(name) || isNoted && isWhole
    else { return false }
    return !entry.document.isEnglish || !running.contains(name)
  }

  /// The names that the file of a document must hold, so that a later run knows whose proposals those
  /// of its annotations are that none of the suite's annotators made.
  func names(in annotations: [Annotation], of entry: DossierEntry) -> [String] {
    let others = running.union(entry.existing?.value.annotators ?? []).subtracting(suite)
    return others.intersection(annotations.map(\.annotatorName)).sorted()
  }
}

/// What a run took out, as it is told.
struct AbandonedProposals {
  private struct Entry {
    /// The document the example is of, the first by id.
    var id: String
    var example: String
    var count = 0
    var documents = 0
  }

  private var entries: [String: Entry] = [:]

  /// Notes what was taken out of a document.
  mutating func add(_ annotations: [Annotation], of id: String) {
    for (name, group) in Dictionary(grouping: annotations, by: \.annotatorName) {
      let example = group[0].quote.shortened
      var entry = entries[name] ?? Entry(id: id, example: example)
      if id.utf8.lexicographicallyPrecedes(entry.id.utf8) {
        (entry.id, entry.example) = (id, example)
      }
      entry.count += group.count
      entry.documents += 1
      entries[name] = entry
    }
  }

  /// What a person should know, an entry for each annotator.
  var diagnostics: [Diagnostic] {
    entries.sorted { $0.key < $1.key }.map { name, entry in
      let documents = entry.documents == 1 ? "a document" : "\(entry.documents) documents"
      let proposals = entry.count == 1 ? "its proposal" : "\(entry.count) proposals of it"
      return Diagnostic(
        .note,
        "annotator '\(name)' no longer runs on \(documents), and \(proposals) went, such as "
          + "“\(entry.example)”",
        remedy: "what people decided on stays; let it run again to have the rest again"
      )
    }
  }
}
