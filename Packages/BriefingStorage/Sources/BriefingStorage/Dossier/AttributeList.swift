import BriefingCore

/// Attributes as they are read: in the order of the file, until all are there.
struct AttributeList {
  private var elements: [(key: String, value: AttributeValue)] = []
  private var isAscending = true
  private var index = KeyIndex()

  var attributes: Attributes { elements.isEmpty ? Attributes() : Attributes(elements) }

  /// Adds the next; false where its key stands already.
  mutating func add(_ key: String, _ value: AttributeValue) -> Bool {
    // Keys mostly come in order, and then one look at the last tells that the next is new.
    if isAscending, let last = elements.last { isAscending = last.key.precedes(key) }
    if !isAscending, index.add(key, after: elements.lazy.map(\.key)) != nil { return false }
    elements.append((key, value))
    return true
  }

  /// Removes all, and keeps the room they took.
  mutating func removeAll() {
    // Quicker than to remove a range: three attributes are many.
    while elements.popLast() != nil {}
    isAscending = true
    index = KeyIndex()
  }
}
