/// The words that carry meaning, under keys at which like words meet.
enum ContentWord {
  /// Returns a word without the endings of number and tense, or nothing where it carries little
  /// meaning.
  static func stem(_ word: String) -> String? {
    guard word.utf8.count > 2, !empty.contains(word) else { return nil }
    var stem = word.utf8[...]
    if stem.count > 4, stem.last == UInt8(ascii: "s"), stem.dropLast().last != UInt8(ascii: "s") {
      stem.removeLast()
    }
    for ending in endings where stem.count > ending.count + 2 {
      guard stem.suffix(ending.count).elementsEqual(ending) else { continue }
      stem.removeLast(ending.count)
      break
    }
    return stem.endIndex == word.endIndex ? word : String(Substring(stem))
  }

  private static let endings = ["ing", "ed", "e"].map { Array($0.utf8) }

  /// Returns the kind of deed a word tells of, such as giving or founding, or else its stem.
  static func sense(_ word: String) -> String? {
    guard !unspecific.contains(word) else { return nil }
    return stem(word).map { deeds[$0] ?? $0 }
  }

  /// Whether a key is a kind of deed.
  static func isDeed(_ sense: String) -> Bool { sense.hasPrefix("#") }

  private static let empty: Set<String> = [
    "the", "and", "for", "are", "was", "has", "had", "his", "her", "its", "who", "not", "but",
    "our",
    "out", "all", "any", "did", "does", "may", "can", "nor", "now", "too", "yet", "due", "set",
    "that", "this", "these", "those", "with", "from", "into", "will", "would", "shall", "should",
    "could", "must", "have", "been", "being", "were", "does", "also", "than", "then", "they",
    "their", "them", "there", "which", "when", "where", "while", "said", "says", "told", "about",
    "after", "before", "over", "under", "between", "both", "each", "some", "such", "only", "more",
    "most", "other", "according", "reported", "statement",
  ]

  /// Words that stand beside any figure.
  private static let unspecific: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "total", "per", "next",
    "last", "new", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "hundred", "thousand", "million", "billion", "trillion", "dollar", "dollars", "euro", "euros",
    "percent", "period", "amount", "number", "figure", "end", "because", "until", "since", "still",
    "just", "like", "well", "even", "much", "many", "very", "one", "mr", "ms", "mrs", "dr",
  ]

  /// Words of one kind of deed: a sum that is pledged here is contributed there.
  private static let deeds: [String: String] = {
    let kinds: [(String, String)] = [
      (
        "#give",
        """
        contribute contribution pay payment provide give lend loan pledge commit commitment invest \
        investment fund funding finance financing spend allocate grant earmark donate offer available
        """
      ),
      ("#found", "establish establishment create creation setup found launch"),
      ("#open", "open opening begin start commence commencement operational operation operate"),
      ("#meet", "meet meeting hold summit convene gather session talk conference ministerial"),
      ("#finish", "complete completion finish conclude"),
      ("#cut", "cut reduce reduction lower fall drop slash decline decrease"),
      ("#grow", "increase rise grow growth raise climb gain"),
      ("#sign", "sign signing signature adopt adoption endorse"),
      ("#ratify", "ratify ratification approve approval"),
      ("#cost", "cost price worth value"),
      ("#kill", "kill die dead death casualty"), ("#hurt", "injure injury wound hurt"),
      ("#end", "expire expiry lapse terminate"), ("#buy", "buy purchase procure procurement order"),
      ("#build", "build construct construction"),
      ("#repeal", "abolish abolition scrap repeal lift"),
    ]
    var table: [String: String] = [:]
    for (key, words) in kinds {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        guard let stem = stem(String(word)) else { continue }
        table[stem] = key
      }
    }
    return table
  }()
}
