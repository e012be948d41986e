import BriefingCore

/// What an entity is called, in files and for readers.
enum EntityNaming {
  /// Returns the commonest label of some mentions; of equals, the first in the vocabulary, and before
  /// labels of somebody's own.
  static func kind(of mentions: [Mention]) -> Label {
    var counts: [Label: Int] = [:]
    for mention in mentions { counts[mention.annotation.label, default: 0] += 1 }
    let order = Label.vocabulary
    return counts.max { left, right in
      if left.value != right.value { return left.value < right.value }
      let places = [left, right].map { order.firstIndex(of: $0.key) ?? order.count }
      return places[0] == places[1] ? left.key > right.key : places[0] > places[1]
    }?.key ?? .organization
  }

  /// Returns the name to show: the one most documents use, then the fullest.
  static func name(of mentions: [(mention: Mention, name: String)]) -> String {
    var uses: [String: (documents: Set<String>, count: Int)] = [:]
    for (mention, name) in mentions {
      uses[name, default: ([], 0)].documents.insert(mention.document)
      uses[name]?.count += 1
    }
    let best = uses.max { left, right in
      let (a, b) = (left.value, right.value)
      let (wordsA, wordsB) = (
        min(left.key.foldedWords.count, 2), min(right.key.foldedWords.count, 2)
      )
      if wordsA != wordsB { return wordsA < wordsB }  // a full name before a surname or acronym
      if a.documents.count != b.documents.count { return a.documents.count < b.documents.count }
      if a.count != b.count { return a.count < b.count }
      if left.key.utf8.count != right.key.utf8.count {
        return left.key.utf8.count < right.key.utf8.count
      }
      return right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }
    return best?.key ?? ""
  }

  /// Returns a name for files, made of the kind and the words of the name, and marks it taken.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - name: The name.
  ///   - taken: The names for files that are taken, each with the number to try next behind it.
  /// - Returns: The name for files.
  static func id(kind: Label, name: String, taken: inout [String: Int]) -> String {
    let words = kind.rawValue.split(separator: ".").map(String.init) + name.foldedWords
    let base = words.joined(separator: "-")
    var id = base
    while taken[id] != nil {
      let number = taken[base] ?? 2
      taken[base] = number + 1
      id = "\(base)-\(number)"
    }
    taken[id] = 2
    return id
  }

  /// Returns the spellings, the most frequent first, each with the documents that use it.
  static func spellings(of mentions: [Mention]) -> [Entity.Name] {
    var uses: [[UInt8]: (text: String, documents: [String], count: Int)] = [:]
    for mention in mentions {
      let quote = mention.annotation.quote
      var use = uses[Array(quote.utf8)] ?? (quote, [], 0)
      if use.documents.last != mention.document { use.documents.append(mention.document) }
      use.count += 1
      uses[Array(quote.utf8)] = use
    }
    return uses.values
      .sorted { left, right in
        left.count == right.count
          ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
          : left.count > right.count
      }
      .map { Entity.Name(text: $0.text, sources: $0.documents) }
  }

  /// Returns the attributes all mentions agree on where they have them at all.
  static func attributes(of mentions: [Mention]) -> Attributes {
    var result = Attributes()
    for key in ["kind", "country", "code", "acronym"] {
      let values = Set(mentions.compactMap { $0.annotation.attributes.text(key) })
      if values.count == 1, let value = values.first { result[key] = .text(value) }
    }
    return result
  }
}
