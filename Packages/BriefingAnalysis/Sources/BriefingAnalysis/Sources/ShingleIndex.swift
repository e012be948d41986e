/// Documents by a part of their runs of words, so that not every pair of them is compared.
///
/// Of each text only the smallest runs by hash are noted (a bottom-k sketch). Two texts that overlap
/// by four fifths share many of them, whichever is the longer; those that share too few are never
/// compared, so the work grows with the number of documents, and not with its square. A note takes
/// some 14 bytes, an article about a kilobyte.
public struct ShingleIndex: Sendable {
  /// The runs that are noted of a text at least, and the share of a long one.
  private static let sketch = 32
  private static let sketchShare = 8

  /// The documents, in the order they were added: how many runs each has, and how many are noted.
  private var documents: [(runs: Int, noted: Int)] = []
  /// A table with open addressing: a run in the upper half, in the lower one the first document that
  /// has it, counted from 1; 0 is a free slot.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var used = 0
  /// The later documents of the runs that several have.
  private var later: [UInt32: [UInt32]] = [:]

  /// Creates an index of nothing.
  public init() {}

  /// Adds the runs of the next document; they are numbered from 0 upwards.
  ///
  /// - Parameters:
  ///   - shingles: The runs.
  ///   - original: The runs of an earlier document whose text this one prints. What stands there is
  ///     not noted again, so that a story in a thousand outlets costs no more than a thousand stories.
  public mutating func add(_ shingles: Shingles, repeating original: Shingles? = nil) {
    let sketch = shingles.hashes.prefix(max(Self.sketch, shingles.count / Self.sketchShare))
    let known = Set(original?.hashes ?? [])
    let noted = known.isEmpty ? Array(sketch) : sketch.filter { !known.contains($0) }
    let number = UInt32(documents.count)
    documents.append((shingles.count, noted.count))
    for run in noted { note(run, of: number) }
  }

  /// Returns the documents that may print the text of another, the earliest first.
  ///
  /// - Parameters:
  ///   - shingles: The runs of the other.
  ///   - share: The least share of the shorter text that both are to have.
  /// - Returns: The numbers of those that have at least half of the noted runs such a share makes
  ///   probable.
  public func candidates(for shingles: Shingles, share: Double) -> [Int] {
    var hits: [UInt32: Int] = [:]
    for run in shingles.hashes {
      let slot = slots[place(of: run)]
      guard slot != 0 else { continue }
      hits[UInt32(truncatingIfNeeded: slot) - 1, default: 0] += 1
      for document in later[run] ?? [] { hits[document, default: 0] += 1 }
    }
    return hits.compactMap { number, count in
      let (runs, noted) = documents[Int(number)]
      let shared = share * Double(min(runs, shingles.count)) / Double(runs) * Double(noted)
      return Double(count) >= shared / 2 ? Int(number) : nil
    }
    .sorted()
  }

  private mutating func note(_ run: UInt32, of document: UInt32) {
    let place = place(of: run)
    guard slots[place] == 0 else {
      later[run, default: []].append(document)
      return
    }
    slots[place] = UInt64(run) << 32 | UInt64(document + 1)
    used += 1
    if used * 4 > slots.count * 3 { grow() }
  }

  /// The slot that holds a run, or the free one where it would go.
  ///
  /// The smallest hashes are noted, so that their upper bits are alike; the lower ones are not.
  private func place(of run: UInt32) -> Int {
    var place = Int(run) & (slots.count - 1)
    while slots[place] != 0, slots[place] >> 32 != run { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { slots[place(of: UInt32(slot >> 32))] = slot }
  }
}
