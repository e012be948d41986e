import BriefingCore

/// The text that a page's JSON-LD gives as that of its article, by which blocks are known again.
///
/// It is no text of the document: publishers cut it, and write it without headings and lists. It says
/// which blocks belong together, as one candidate beside the element with the most running text.
struct StatedBody {
  /// The runs of words that are compared, as numbers.
  private let runs: Set<UInt64>

  /// How many words a run has.
  private static let width = 4
  /// A stated body of fewer words is a summary.
  private static let fewestWords = 60
  /// The bytes of it that are read at most.
  private static let longest = 200_000

  /// Creates the body, or nothing where it is too short to say anything.
  init?(_ text: [UInt8]) {
    let folded = FoldedText(text.prefix(Self.longest))
    guard folded.words >= Self.fewestWords else { return nil }
    runs = Set(Self.runs(of: folded))
  }

  /// Whether a block stands in it: four in five of its runs of words do.
  ///
  /// Of a long block the beginning and the end are compared.
  func holds(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 2 * Self.end else { return holds(Self.runs(of: FoldedText(text))) }
    // The words at the cuts may be parts of words.
    let head = Self.runs(of: FoldedText(text.prefix(Self.end))).dropLast()
    let tail = Self.runs(of: FoldedText(text.suffix(Self.end))).dropFirst()
    return holds(Array(head) + tail)
  }

  private func holds(_ own: [UInt64]) -> Bool {
    own.count >= 4 && own.count { runs.contains($0) } * 5 >= own.count * 4
  }

  /// The bytes of each end of a long block that are compared.
  private static let end = 200

  /// A number for each run of words, in order (FNV-1a of each word, mixed over the run).
  private static func runs(of text: FoldedText) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(text.words)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.bytes {
      if byte == 0x20 {
        words.append(hash)
        hash = 0xcbf2_9ce4_8422_2325
      } else {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    words.append(hash)
    guard words.count >= width else { return [] }
    return (0...words.count - width).map { start in
      words[start..<start + width].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
    }
  }
}

/// How much of the text of a page's blocks its JSON-LD states to be the article.
struct StatedWeights {
  /// The characters of stated blocks before each block.
  private let sums: [Int]

  init(_ body: StatedBody?, _ page: HTMLPage, _ measures: [BlockMeasures]) {
    guard let body else {
      sums = []
      return
    }
    var sums = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    for (block, measure) in zip(page.blocks, measures) {
      let isStated = measure.words >= 8 && body.holds(page.text[block.text])
      sums.append((sums.last ?? 0) + (isStated ? measure.characters : 0))
    }
    // A sentence or two may stand anywhere on a page.
    self.sums = (sums.last ?? 0) >= Self.fewestCharacters ? sums : []
  }

  private static let fewestCharacters = 400

  /// Whether anything is stated.
  var isEmpty: Bool { sums.isEmpty }

  /// The share of what is stated that stands in some blocks, from 0 to 1.
  func share(of blocks: Range<Int>) -> Double {
    guard let whole = sums.last, whole > 0 else { return 0 }
    return Double(sums[blocks.upperBound] - sums[blocks.lowerBound]) / Double(whole)
  }
}
