import BriefingCore
import BriefingReporting

/// Small briefings made by hand, to be compared: each test says what stands in them.
struct HarbourBriefing {
  var briefing = Briefing(
    title: "The harbour talks",
    asOf: Briefing.AsOf(value: "2031-05-12", basis: .stated),
    tool: Briefing.Tool(name: "test", version: "1")
  )

  /// Creates a briefing.
  ///
  /// - Parameters:
  ///   - sources: The ids of the sources; one whose text is another has a mark behind it: `wire*`.
  ///   - items: The items of the sections.
  init(sources: [String] = ["wire", "paper"], _ items: [SectionID: [Item]] = [:]) {
    briefing.sources = sources.map { name in
      let id = name.replacing("*", with: "")
      return BriefingSource(
        id: id,
        file: "sources/\(id).txt",
        digest: Digest(of: name).label,
        publisher: id == "wire" ? "The Wire" : nil
      )
    }
    briefing.sections = SectionID.all.compactMap { id in
      items[id].map { Section(id: id, title: id.rawValue, items: $0) }
    }
  }

  static func cite(_ source: String, _ start: Int, _ quote: String) -> Citation {
    Citation(source: source, span: TextSpan(start..<start + quote.utf8.count), quote: quote)
  }

  /// A claim of a source, as the composer makes one: its id comes from its place.
  static func claim(
    _ quote: String,
    in source: String = "wire",
    at start: Int = 100,
    rule: String = "commitments.statement",
    status: Status? = .planned,
    polarity: Polarity? = .positive,
    voice: Statement.Voice? = .source,
    when: String? = nil,
    amount: String? = nil
  ) -> Item {
    let citation = cite(source, start, quote)
    var item = Item(
      id: "i-\(rule)-\(source)-\(citation.span)",
      text: "\(source) reports: “\(quote)”",
      kind: "commitment",
      status: status,
      polarity: polarity,
      voice: voice,
      when: when,
      derivedBy: rule,
      support: Item.Support(agree: [source]),
      citations: [citation]
    )
    if let amount {
      item.slots["amount"] = Item.Slot(text: amount, citations: [citation])
      item.text = "“\(amount)”: \(item.text)"
    }
    return item
  }

  /// A copy of an item among the key points.
  static func point(_ item: Item) -> Item {
    var point = item
    point.id = "k-\(item.id)"
    point.derivedBy = "key-points.copy \(item.id)"
    return point
  }

  /// An item that sets sources side by side, and the difference it tells.
  static func difference(
    _ kind: Difference.Class,
    _ subject: String,
    _ sides: [(source: String, value: String)]
  ) -> (item: Item, difference: Difference) {
    let compared = sides.enumerated().map { index, side in
      ComparedSide(
        source: side.source,
        value: side.value,
        citations: [cite(side.source, 10 + 100 * index, side.value)]
      )
    }
    let told = sides.map { "\($0.source): “\($0.value)”" }.joined(separator: "; ")
    let item = Item(
      id: "i-\(kind.rawValue)-\(subject)",
      text: "\(subject): \(told).",
      kind: "fact",
      derivedBy: "differences.\(kind.rawValue)",
      sides: compared.map {
        Item.Side(source: $0.source, value: $0.value, citations: $0.citations)
      },
      support: Item.Support(agree: sides.map(\.source)),
      citations: compared.flatMap(\.citations)
    )
    return (item, Difference(kind: kind, subject: subject, severity: .high, sides: compared))
  }
}
