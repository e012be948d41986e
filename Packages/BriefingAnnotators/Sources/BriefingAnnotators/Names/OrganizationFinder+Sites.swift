import BriefingCore

// MARK: - Buildings, works and products by the names of bodies

extension OrganizationFinder {
  /// Whether a centre is a building for gatherings: "Rivers Convention Center", "held at Rivers
  /// Center".
  func isVenue(_ name: Range<Int>, _ word: String) -> Bool {
    guard word == "center" || word == "centre", name.count > 1 else { return false }
    if Self.gatherings.contains(words.folded(name.upperBound - 2)) { return true }
    let low = name.lowerBound
    let place = words.isExactly(low - 1, "the") ? low - 2 : low - 1
    guard words.isExactly(place, "at") || words.isExactly(place, "inside"),
      words.isSameSentence(place, low)
    else { return false }
    return (max(words.sentenceStart[low], place - 3)..<place).contains {
      Self.staging.contains(words.forms[$0])
    }
  }

  /// What is done with a gathering, before the place it is done at.
  private static let staging = WordSet(
    words: "held hosted staged opens opened performed played gathered exhibited presented place"
  )

  private static let gatherings: Set<String> = [
    "convention", "conventions", "exhibition", "conference", "civic", "shopping", "sports",
  ]

  /// Whether an office is what a firm sells: "Microsoft Office".
  func isProduct(_ modifiers: [Int], _ word: String) -> Bool {
    word == "office" && modifiers.count == 1 && startsFirm(modifiers[0])
  }

  /// Whether a name goes on with the word for a building: "Senate Office Building".
  func namesBuilding(after index: Int) -> Bool {
    let next = index + 1
    return words.isSameSentence(index, next) && words.isNameWord(next)
      && FormTable.standard.categories(of: words.string(next)).contains(.facility)
  }

  /// Whether a house is no parliament, and no other body: "House of Mirrors" is a work or a place.
  func isOtherHouse(_ index: Int, _ word: String) -> Bool {
    guard word == "house", words.isWord(index + 1, "of") else { return false }
    let first = words.isWord(index + 2, "the") ? index + 3 : index + 2
    return first >= words.count || !Self.chambers.contains(words.forms[first])
  }

  /// Whether a word says who sits in a house, whatever office it is: "House of Delegates".
  func isChamber(_ index: Int) -> Bool {
    words.isWord(index - 1, "of") && words.isWord(index - 2, "house")
      && Self.chambers.contains(words.forms[index])
  }

  /// Those who sit in a house of a parliament.
  private static let chambers = WordSet(
    words: """
      representatives commons lords councillors councilors delegates assembly burgesses people people's \
      peoples nationalities elders deputies federation chiefs keys peers nobles senators counsellors
      """
  )
}
