import BriefingCore

/// The tokens of a pattern of spaCy's `Matcher`, read as steps.
struct EntityRulerTokens {
  /// What cannot be matched here.
  private(set) var problems: [Wording] = []

  /// Reads one token; nothing where something of it cannot be matched.
  mutating func step(_ token: JSONValue) -> TokenPattern.Step? {
    let before = problems.count
    guard let members = token.members else {
      problems.append(Messages.noToken())
      return nil
    }
    var step = TokenPattern.Step()
    for member in members {
      let key = member.key.uppercased()
      switch key {
      case "TEXT", "ORTH": words(member, is: \.texts, isNot: \.excludedTexts, in: &step)
      case "LOWER":
        words(member, is: \.criteria.lowercased, isNot: \.exclusions.lowercased, in: &step)
      case "SHAPE": words(member, is: \.criteria.forms, isNot: \.exclusions.forms, in: &step)
      case "LENGTH": length(member, in: &step)
      case "OP": operation(member.value, in: &step)
      default: flag(member, named: key, in: &step)
      }
    }
    // Said of the token as a whole, so it comes last.
    if token["OP"]?.string == "!" { negate(&step) }
    check(step)
    return problems.count == before ? step : nil
  }

  private mutating func words(
    _ member: JSONValue.Member,
    is wanted: WritableKeyPath<TokenPattern.Step, [String]>,
    isNot unwanted: WritableKeyPath<TokenPattern.Step, [String]>,
    in step: inout TokenPattern.Step
  ) {
    if let text = member.value.string {
      step[keyPath: wanted] = [text]
      return
    }
    guard let predicates = member.value.members, !predicates.isEmpty else {
      problems.append(Messages.tokenValue(member.key))
      return
    }
    for predicate in predicates {
      let words = predicate.value.array?.compactMap(\.string) ?? []
      let isList = !words.isEmpty && words.count == predicate.value.array?.count
      switch (predicate.key, isList) {
      case ("IN", true): step[keyPath: wanted] = words
      case ("NOT_IN", true): step[keyPath: unwanted] = words
      case ("IN", false), ("NOT_IN", false):
        problems.append(Messages.tokenValue("\(member.key).\(predicate.key)"))
      default: problems.append(Messages.unmatchedKey("\(member.key).\(predicate.key)"))
      }
    }
  }

  private mutating func length(_ member: JSONValue.Member, in step: inout TokenPattern.Step) {
    let predicates = member.value.members ?? [JSONValue.Member("==", member.value)]
    var bounds = 0...Int.max
    for predicate in predicates {
      guard let number = predicate.value.integer, (0...1_000_000).contains(number) else {
        problems.append(Messages.tokenValue(member.key))
        return
      }
      let allowed: ClosedRange<Int>
      switch predicate.key {
      case "==": allowed = number...number
      case ">=": allowed = number...Int.max
      case ">": allowed = number + 1...Int.max
      case "<=": allowed = 0...number
      case "<" where number > 0: allowed = 0...number - 1
      case "!=" where step.exclusions.length == nil:
        step.exclusions.length = number...number
        continue
      default:
        problems.append(Messages.unmatchedKey("\(member.key).\(predicate.key)"))
        return
      }
      guard bounds.overlaps(allowed) else {
        problems.append(Messages.tokenValue(member.key))
        return
      }
      bounds = bounds.clamped(to: allowed)
    }
    if bounds != 0...Int.max { step.criteria.length = bounds }
  }

  private mutating func flag(
    _ member: JSONValue.Member,
    named key: String,
    in step: inout TokenPattern.Step
  ) {
    guard let kind = Self.kinds[key] else {
      problems.append(Messages.unmatchedKey(key))
      return
    }
    guard case .bool(let isWanted) = member.value else {
      problems.append(Messages.tokenValue(member.key))
      return
    }
    if isWanted { step.criteria.kinds.insert(kind) } else { step.exclusions.kinds.insert(kind) }
  }

  private static let kinds: [String: TokenCriteria.Kind] = [
    "IS_ALPHA": .letters, "IS_ASCII": .ascii, "IS_DIGIT": .digits, "IS_LOWER": .lower,
    "IS_UPPER": .upper, "IS_TITLE": .title, "IS_PUNCT": .punctuation, "LIKE_NUM": .numeral,
  ]

  private mutating func operation(_ value: JSONValue, in step: inout TokenPattern.Step) {
    switch value.string {
    case "1"?, "!"?: break
    case "?"?: step.minimum = 0
    case "+"?: step.maximum = Self.longestRun
    case "*"?: (step.minimum, step.maximum) = (0, Self.longestRun)
    case let text? where text.hasPrefix("{") && text.hasSuffix("}"):
      let parts = text.dropFirst().dropLast().split(
        separator: ",",
        omittingEmptySubsequences: false
      )
      let bounds = parts.map { Int($0.trimmingSpaces) }
      let first = parts.first?.trimmingSpaces.isEmpty == true ? 0 : bounds.first ?? nil
      let last = parts.last?.trimmingSpaces.isEmpty == true ? Self.longestRun : bounds.last ?? nil
      guard (1...2).contains(parts.count), let first, let last, first >= 0, last >= max(first, 1)
      else { return problems.append(Messages.tokenValue("OP")) }
      (step.minimum, step.maximum) = (first, last)
    default: problems.append(Messages.tokenValue("OP"))
    }
  }

  /// The most tokens a step takes here, where spaCy knows no end.
  private static let longestRun = 32

  /// Makes a step of what a token must not be.
  private mutating func negate(_ step: inout TokenPattern.Step) {
    var negated = TokenPattern.Step()
    negated.excludedTexts = step.texts
    negated.exclusions = step.criteria
    let asked =
      (step.texts.isEmpty ? 0 : 1) + (step.criteria.lowercased.isEmpty ? 0 : 1)
      + (step.criteria.forms.isEmpty ? 0 : 1) + (step.criteria.length == nil ? 0 : 1)
      + step.criteria.kinds.count
    guard asked == 1, step.excludedTexts.isEmpty, step.exclusions.isEmpty else {
      problems.append(Messages.unmatchedNegation())
      return
    }
    step = negated
  }

  /// Notes what no token can be.
  private mutating func check(_ step: TokenPattern.Step) {
    for word in step.criteria.lowercased + step.exclusions.lowercased
    where word.utf8.contains(where: \.isASCIIUppercase) {
      problems.append(Messages.capitalInLower(word))
    }
    for form in step.criteria.forms + step.exclusions.forms where !TokenCriteria.isForm(form) {
      problems.append(Messages.impossibleShape(form))
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var result = self
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return result
  }
}
