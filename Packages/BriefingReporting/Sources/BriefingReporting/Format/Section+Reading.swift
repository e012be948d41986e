import BriefingCore

extension Section {
  init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("id", "title", "items")
    self.init(
      id: SectionID(rawValue: try object.string("id")),
      title: try object.string("title"),
      items: try object.required("items").list(Item.init)
    )
  }
}

extension Item {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object(
      "id",
      "text",
      "kind",
      "status",
      "polarity",
      "voice",
      "topic",
      "when",
      "actors",
      "derivedBy",
      "slots",
      "sides",
      "support",
      "citations"
    )
    var slots: [String: Slot] = [:]
    for (name, place) in try object.required("slots").members() { slots[name] = try Slot(place) }
    self.init(
      id: try object.string("id"),
      text: try object.string("text"),
      kind: try object.required("kind").kind(),
      status: try object.optional("status")?.word(),
      polarity: try object.optional("polarity")?.word(),
      voice: try object.optional("voice")?.word(),
      topic: try object.optionalString("topic"),
      when: try object.optional("when")?.writtenDate(),
      actors: try object.strings("actors"),
      derivedBy: try object.string("derivedBy"),
      slots: slots,
      sides: try object.required("sides").list(Side.init),
      support: try Support(object.required("support")),
      citations: try object.required("citations").list(Citation.init)
    )
  }
}

extension JSONPlace {
  /// The kind of an item.
  fileprivate func kind() throws(BriefingFormatError) -> String {
    let text = try string()
    guard Item.kinds.contains(text) else { throw error(.unknownWord(text, known: Item.kinds)) }
    return text
  }

  /// A date as it is written.
  fileprivate func writtenDate() throws(BriefingFormatError) -> String {
    _ = try date()
    return try string()
  }
}

extension Item.Slot {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("text", "value", "citations")
    self.init(
      text: try object.string("text"),
      value: try object.optionalString("value"),
      citations: try object.required("citations").list(Citation.init)
    )
  }
}

extension Item.Side {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object(
      "source",
      "status",
      "polarity",
      "voice",
      "value",
      "citations"
    )
    self.init(
      source: try object.string("source"),
      status: try object.optional("status")?.word(),
      polarity: try object.optional("polarity")?.word(),
      voice: try object.optional("voice")?.word(),
      value: try object.string("value"),
      citations: try object.required("citations").list(Citation.init)
    )
  }
}

extension Item.Support {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    // Silent sources are named or counted, never both.
    let silentKey = place.value["silentCount"] == nil ? "silent" : "silentCount"
    let object = try place.object("agree", "differ", silentKey)
    let isNamed = silentKey == "silent"
    self.init(
      agree: try object.strings("agree"),
      differ: try object.strings("differ"),
      silent: isNamed ? try object.strings(silentKey) : [],
      unnamedSilent: isNamed ? 0 : try object.count(silentKey)
    )
  }
}

extension ComparedSide {
  fileprivate init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("source", "value", "citations")
    self.init(
      source: try object.string("source"),
      value: try object.string("value"),
      citations: try object.required("citations").list(Citation.init)
    )
  }
}

extension Agreement {
  init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("subject", "sides")
    self.init(
      subject: try object.string("subject"),
      sides: try object.required("sides").list(ComparedSide.init)
    )
  }
}

extension Difference {
  init(_ place: JSONPlace) throws(BriefingFormatError) {
    let object = try place.object("class", "subject", "severity", "sides")
    self.init(
      kind: try object.required("class").word(),
      subject: try object.string("subject"),
      severity: try object.required("severity").word(),
      sides: try object.required("sides").list(ComparedSide.init)
    )
  }
}
