import BriefingCore

/// The collection whose members a figure counts: "a first list of 24 drugs", "the first list runs to 34
/// products".
///
/// Two texts may call the members by other words, and still say how many one list has.
struct CountedCollection {
  /// The noun of the collection.
  let head: String
  /// The words beside the noun that tell it from others of its name.
  let marks: Set<String>
  /// Where the noun stands, with these words.
  let span: TextSpan

  /// Reads the collection before a figure; nothing where none stands there.
  init?(of figure: TextSpan, in document: Document) {
    guard let sentence = document.sentence(at: figure.start), sentence.start < figure.start else {
      return nil
    }
    let tokens = document.tokens(in: TextSpan(sentence.start..<figure.start))
    let words = tokens.map { token in
      token.isWord ? document.text[token.span].foldedWords.joined(separator: "-") : ""
    }
    var rest = words[...]
    while let last = rest.last, Self.bounds.contains(last) { rest.removeLast() }
    guard let lead = Self.leads.first(where: { rest.suffix($0.count).elementsEqual($0) }) else {
      return nil
    }
    rest = rest.dropLast(lead.count)
    while let last = rest.last, Self.auxiliaries.contains(last) { rest.removeLast() }
    guard let noun = rest.last, Self.collections.contains(noun),
      let head = ContentWord.stem(noun)
    else { return nil }
    self.head = head
    let before = rest.dropLast().reversed().prefix(Self.longest)
      .prefix { !$0.isEmpty && !Self.ends.contains($0) }
    marks = Set(before.compactMap(ContentWord.stem)).subtracting([head])
    let last = tokens.startIndex + rest.endIndex - 1
    span = tokens[last - before.count].span.union(tokens[last].span)
  }

  /// Whether two are one collection: the noun is one, and so is a word that tells it from others.
  func isOne(with other: CountedCollection) -> Bool {
    head == other.head && !marks.isDisjoint(with: other.marks)
  }

  /// The most words before the noun that are compared.
  private static let longest = 3
  private static let leads = [
    ["of"], ["runs", "to"], ["ran", "to"], ["run", "to"], ["contains"], ["contain"], ["holds"],
    ["has"], ["have"], ["comprises"], ["numbers"], ["counts"], ["includes"], ["names"], ["covers"],
  ]
  private static let bounds: Set<String> = [
    "about", "some", "nearly", "almost", "around", "roughly", "only", "just", "approximately",
  ]
  private static let auxiliaries: Set<String> = [
    "now", "will", "would", "which", "that", "already",
  ]
  private static let collections: Set<String> = [
    "list", "lists", "register", "roster", "catalogue", "catalog", "inventory", "fleet", "series",
    "set", "package", "batch", "annex", "schedule", "collection", "network",
  ]
  private static let ends: Set<String> = [
    "the", "a", "an", "its", "their", "this", "that", "of", "for", "on", "in", "to", "with", "and",
    "or",
  ]
}
