import BriefingCore
import BriefingIngestion

/// The scores of extracted articles against those people marked, as the article extraction
/// benchmark of Scrapinghub defines them.
///
/// A document is the multiset of its runs of four words; precision and recall are averaged over
/// documents, F1 is the harmonic mean of the averages, accuracy the share of equal word lists.
struct ArticleScore {
  private var precisions: [Double] = []
  private var recalls: [Double] = []
  private var exact = 0
  private var count = 0

  mutating func add(expected: String, found: String) {
    let (wanted, got) = (Self.words(of: expected), Self.words(of: found))
    let (left, right) = (Self.grams(of: wanted), Self.grams(of: got))
    var hits = 0
    for (gram, number) in left { hits += min(number, right[gram] ?? 0) }
    let (all, given) = (left.values.reduce(0, +), right.values.reduce(0, +))
    if given > 0 { precisions.append(Double(hits) / Double(given)) }
    if all > 0 { recalls.append(Double(hits) / Double(all)) }
    if wanted == got { exact += 1 }
    count += 1
  }

  var precision: Double { precisions.reduce(0, +) / Double(max(1, precisions.count)) }
  var recall: Double { recalls.reduce(0, +) / Double(max(1, recalls.count)) }
  var f1: Double { 2 * precision * recall / max(precision + recall, .leastNonzeroMagnitude) }
  var accuracy: Double { Double(exact) / Double(max(1, count)) }

  /// Runs of letters, digits and underscores, each as a number.
  private static func words(of text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in text.unicodeScalars {
      if isWord(scalar) {
        if hash == 0 { hash = 0xcbf2_9ce4_8422_2325 }
        hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      return byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static func grams(of words: [UInt64]) -> [UInt64: Int] {
    guard !words.isEmpty else { return [:] }
    var grams: [UInt64: Int] = [:]
    for start in 0..<max(1, words.count - 3) {
      var hash: UInt64 = 17
      for word in words[start..<min(words.count, start + 4)] { hash = hash &* 31 &+ word }
      grams[hash, default: 0] += 1
    }
    return grams
  }
}

extension Reading {
  /// The text of the article: the blocks that are body, in order.
  var article: String {
    blocks.filter(\.kind.isBody).map { text[$0.span] }.joined(separator: "\n\n")
  }
}

/// A text without case and marks, as titles and names are compared.
func folded(_ text: String) -> String {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
