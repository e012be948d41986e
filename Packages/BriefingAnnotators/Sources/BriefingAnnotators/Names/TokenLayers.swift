import BriefingCore

/// What other layers say of each token of a document.
struct TokenLayers {
  private var persons: [Bool]
  private var forums: [Bool]
  private var places: [Bool]

  init(_ view: DocumentView) {
    func flags(_ label: Label) -> [Bool] {
      var flags = Array(repeating: false, count: view.document.tokens.count)
      for annotation in view.annotations(label) {
        for index in view.document.tokenIndices(in: annotation.span) { flags[index] = true }
      }
      return flags
    }
    persons = flags(.person)
    forums = flags(.forum)
    places = flags(.place)
  }

  /// Whether a token is part of a person's name.
  func isPerson(_ index: Int) -> Bool { persons.indices.contains(index) && persons[index] }

  /// Whether a token is part of a forum's name.
  func isForum(_ index: Int) -> Bool { forums.indices.contains(index) && forums[index] }

  /// Whether a token is part of a place's name.
  func isPlace(_ index: Int) -> Bool { places.indices.contains(index) && places[index] }
}
