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
  init?(_ text: String) {
    let folded = FoldedText(text.utf8.prefix(Self.longest))
    guard folded.words >= Self.fewestWords else { return nil }
    runs = Set(Self.runs(of: folded))
  }

  /// Whether a block of eight words or more stands in it: four in five of its runs of words do.
  func holds(_ text: ArraySlice<UInt8>) -> Bool {
    let folded = FoldedText(text)
    guard folded.words >= 8 else { return false }
    let own = Self.runs(of: folded)
    return own.count { runs.contains($0) } * 5 >= own.count * 4
  }

  /// A number for each run of words, in order (FNV-1a of each word, mixed over the run).
  private static func runs(of text: FoldedText) -> [UInt64] {
    let words = text.bytes.split(separator: 0x20).map { word in
      word.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
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
