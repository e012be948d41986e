import BriefingAnalysis
import BriefingCore

/// Finds sources that print one text, told of one after another.
///
/// Of most documents only a sketch is kept, a kilobyte or so. One that a later document may repeat is
/// read once more to be sure.
struct OverlapWatch {
  /// Two documents with the same words.
  struct Found: Sendable, Hashable {
    let overlap: SourceOrigins.Overlap
    /// Whether their sources hold the same bytes.
    let isSameFile: Bool
  }

  /// What was found, in the order of the later documents.
  private(set) var found: [Found] = []
  private var sources: [DossierSource] = []
  private var index = ShingleIndex()
  private var digests: [Digest: Int] = [:]
  /// The runs of words of the latest documents, by number.
  private var recent: [Int: Shingles] = [:]
  private var order: [Int] = []

  /// How many documents' runs are kept: some 10 MB for articles.
  private static let mostRecent = 4_096

  /// Compares one more document with those before it.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - source: Where it comes from.
  ///   - reread: Reads an earlier one once more.
  mutating func add(
    _ document: Document,
    of source: DossierSource,
    reread: (DossierSource) async -> Document?
  ) async {
    let shingles = Shingles(of: document)
    var original: Shingles?
    let twin = digests[document.source.digest]
    let candidates =
      twin.map { [$0] } ?? index.candidates(for: shingles, share: SourceOrigins.leastShare)
    for number in candidates {
      guard let other = await runs(of: number, reread) else { continue }
      let share = twin == nil ? shingles.containment(other) : 1
      guard share >= SourceOrigins.leastShare else { continue }
      let overlap = SourceOrigins.Overlap(
        first: sources[number].id,
        second: source.id,
        share: share
      )
      found.append(Found(overlap: overlap, isSameFile: twin != nil))
      original = other
      break
    }
    let number = sources.count
    sources.append(source)
    if twin == nil { digests[document.source.digest] = number }
    index.add(shingles, repeating: original)
    remember(shingles, of: number)
  }

  private mutating func runs(
    of number: Int,
    _ reread: (DossierSource) async -> Document?
  ) async -> Shingles? {
    if let runs = recent[number] { return runs }
    guard let document = await reread(sources[number]) else { return nil }
    let runs = Shingles(of: document)
    remember(runs, of: number)
    return runs
  }

  private mutating func remember(_ runs: Shingles, of number: Int) {
    recent[number] = runs
    order.append(number)
    guard order.count >= 2 * Self.mostRecent else { return }
    for old in order.prefix(Self.mostRecent) { recent[old] = nil }
    order.removeFirst(Self.mostRecent)
  }
}

extension Diagnostic {
  /// Tells of two sources that print one text.
  init(overlap found: OverlapWatch.Found) {
    let (first, second) = (found.overlap.first, found.overlap.second)
    let share = Int((found.overlap.share * 100).rounded(.down))
    let what =
      if found.isSameFile {
        "'\(second)' has the same bytes as '\(first)'"
      } else if share == 100 {
        "'\(second)' prints the same text as '\(first)'"
      } else {
        "'\(second)' prints the text of '\(first)' (\(share) percent of the shorter one)"
      }
    self.init(.note, "\(what); they count as one source")
  }
}
