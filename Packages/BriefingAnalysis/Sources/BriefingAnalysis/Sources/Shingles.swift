public import BriefingCore

/// The runs of five words of a document's article, by hash: what tells whether two documents print
/// one text (Broder, "On the resemblance and containment of documents", 1997).
///
/// Menus and notices around the article are left out. A hash of 32 bits stands for a run: of two
/// articles of a thousand words fewer than one run in a thousand is taken for another by chance.
public struct Shingles: Sendable, Hashable {
  /// The hashes, sorted, each once.
  let hashes: [UInt32]

  private static let runLength = 5

  /// Creates the runs of a document.
  public init(of document: Document) {
    let body = document.blocks.filter(\.kind.isBody)
    var words: [UInt64] = []
    for block in body.isEmpty ? document.blocks : body {
      for token in document.tokens(in: block.span) where !token.isPunctuation {
        // FNV-1a
        words.append(
          document.text.slice(token.span).reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
            (hash ^ UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)) &* 0x100_0000_01b3
          }
        )
      }
    }
    let length = min(Self.runLength, words.count)
    guard length > 0 else {
      hashes = []
      return
    }
    let runs = (0...(words.count - length)).map { start in
      let run = words[start..<start + length].reduce(17) { hash, word in
        (hash &* 0x9E37_79B9_7F4A_7C15) ^ word
      }
      // Of a product the upper half is the well-mixed one.
      return UInt32(truncatingIfNeeded: (run &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
    var distinct: [UInt32] = []
    distinct.reserveCapacity(runs.count)
    for run in runs.sorted() where distinct.last != run { distinct.append(run) }
    hashes = distinct
  }

  /// How many runs there are.
  public var count: Int { hashes.count }

  /// Returns the share of the shorter text's runs that stand in the other too, from 0 to 1.
  public func containment(_ other: Shingles) -> Double {
    let smaller = min(count, other.count)
    guard smaller > 0 else { return 0 }
    var (shared, left, right) = (0, 0, 0)
    while left < count, right < other.count {
      if hashes[left] == other.hashes[right] {
        shared += 1
        left += 1
        right += 1
      } else if hashes[left] < other.hashes[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(shared) / Double(smaller)
  }
}
