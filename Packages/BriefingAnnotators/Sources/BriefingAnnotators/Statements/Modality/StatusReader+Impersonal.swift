import BriefingCore

// MARK: - What "it" is expected, hoped, planned or found to be

extension StatusReader {
  /// What nobody in particular does with what the clause after "it" says.
  enum Frame {
    /// "It is expected that"
    case expecting
    /// "It is hoped that"
    case hoping
    /// "It is planned that"
    case planning
    /// "It was found that"
    case finding
  }

  /// Returns what the words before a clause do with it, where "it" is all that does it.
  func foreseeing(_ main: VerbGroup, _ complement: VerbGroup) -> Frame? {
    let low = main.words.lowerBound
    guard low > 0, words[low - 1].form == "it", main.links.count == 1, let head = main.head,
      head.isPassive, let opener = complement.opener, words[opener].form == "that"
    else { return nil }
    return Self.frames[head.lemma]
  }

  /// Returns what the clause says, held down to what it is framed as; what is expected or hoped binds
  /// nobody.
  func foreseen(_ complement: VerbGroup, by frame: Frame, in clause: Clause) -> Modality {
    var told = complement
    if told.modal == "would" { told.modal = "will" }
    var result = modality(of: told, in: clause)
    switch frame {
    case .finding: break
    case .planning:
      result.lower(to: .planned)
      result.isResolved = result.status == .planned
    case .expecting:
      if result.status == .planned { result.status = .expected }
      result.lower(to: .expected)
      result.isForecast = true
    case .hoping:
      result.lower(to: .possible)
      result.isPossibility = true
    }
    return result
  }

  private static let frames = WordTable<Frame>([
    ("expect", .expecting), ("anticipate", .expecting), ("predict", .expecting),
    ("forecast", .expecting), ("project", .expecting), ("estimate", .expecting),
    ("foresee", .expecting), ("hope", .hoping), ("fear", .hoping), ("plan", .planning),
    ("intend", .planning), ("envisage", .planning), ("decide", .planning), ("find", .finding),
    ("discover", .finding), ("show", .finding), ("establish", .finding), ("reveal", .finding),
  ])
}
