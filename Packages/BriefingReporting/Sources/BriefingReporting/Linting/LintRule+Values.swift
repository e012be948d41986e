import BriefingCore

extension LintRule {
  static let amounts = LintRule("L16", "An amount is worth what the source gives it.") { context in
    context.claims.filter { $0.section == "money" }.flatMap { place -> [Fault] in
      guard let slot = place.item.slots["amount"] else { return [] }
      let path = "\(place.path).slots.amount"
      var faults: [Fault] = []
      let marks = slot.citations.flatMap { context.marks.nested(with: $0, .money) }
        .compactMap { $0.content(as: Money.self) }
      let worths = marks.map { money -> String? in
        let parts = [money.currency, money.amount].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
      }
      if !worths.isEmpty, !worths.contains(slot.value) {
        let worth = worths.compactMap { $0 }.first
        faults.append(
          Fault(
            path,
            "the value is \(slot.value.map { "“\($0)”" } ?? "missing"), and the passage is "
              + (worth.map { "worth “\($0)”" } ?? "given no value")
          )
        )
      }
      if let told = place.ownWords.currencyTold, let value = slot.value,
        !value.hasPrefix("\(told) ")
      {
        faults.append(Fault(place.path, "the text says “\(told)”, and the amount is “\(value)”"))
      }
      return faults
    }
  }

  static let relativeDates = LintRule(
    "L26",
    "A date that no passage gives in full shows what it rests on."
  ) { context in
    let dates = Dictionary(context.briefing.sources.map { ($0.id, $0.published) }) { one, _ in one }
    return context.claims.compactMap { place in
      let item = place.item
      guard let when = item.when, let date = EDTF(when), item.kind != "inference",
        let year = (date.earliest ?? date.latest)?.year,
        !item.slots.keys.contains(where: { $0.hasPrefix("premise") }),
        !place.ownWords.says("inferred")
      else { return nil }
      let quoted = Set(place.citations.flatMap(\.quote.words))
      let isQuoted = quoted.contains { $0.contains(String(year)) }
      // A source that tells its own day needs no passage for what is counted from it.
      let isCounted = place.citations.contains { dates[$0.source]?.basis != .inferred }
      guard !isQuoted, !isCounted else { return nil }
      return Fault(
        place.path,
        "no cited passage gives the year of “\(when)”; list what it rests on as a premise"
      )
    }
  }
}

extension String {
  /// The code of a currency at the start of a parenthesis: "(USD 5".
  fileprivate var currencyTold: String? {
    let bytes = Array(utf8)
    for index in bytes.indices where bytes[index] == 0x28 && index + 4 < bytes.count {
      let code = bytes[(index + 1)...(index + 3)]
      if code.allSatisfy(\.isASCIIUppercase), bytes[index + 4] == 0x20 {
        return String(decoding: code, as: UTF8.self)
      }
    }
    return nil
  }
}
