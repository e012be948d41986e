public import BriefingCore

extension Briefing {
  /// The briefing as `briefing.json` holds it, in the order of keys the format lists.
  ///
  /// Reading the value back with ``init(json:)`` and writing it again gives the same value.
  public var json: JSONValue { JSONValue { put(into: &$0) } }

  /// The bytes of `briefing.json`, written as it grows.
  public var jsonBytes: [UInt8] { JSONValue.utf8(.indented) { put(into: &$0) } }

  private func put(into object: inout some JSONObjectBuilder) {
    object.put(.string(Self.format), for: "format")
    object.put(.string(title), for: "title")
    object.put(question.map(JSONValue.string), for: "question")
    object.put(asOf.json, for: "asOf")
    object.put(
      .object(["name": .string(tool.name), "version": .string(tool.version)]),
      for: "tool"
    )
    object.put(sources, for: "sources", each: \.json)
    object.put(entities, for: "entities", each: \.json)
    object.put(objects: sections, for: "sections") { section, object in
      object.put(.string(section.id.rawValue), for: "id")
      object.put(.string(section.title), for: "title")
      object.put(section.items, for: "items", each: \.json)
    }
    object.put(agreements, for: "agreements", each: \.json)
    object.put(differences, for: "differences", each: \.json)
    object.put(excluded, for: "excluded", each: \.json)
    object.put(.strings(warnings), for: "warnings")
  }
}

extension Briefing.AsOf {
  var json: JSONValue {
    .object([
      "value": value.map(JSONValue.string),
      "basis": .string(basis.rawValue),
      "premises": .strings(premises),
    ])
  }
}

extension BriefingSource {
  var json: JSONValue {
    .object([
      "id": .string(id),
      "file": .string(file),
      "digest": .string(digest),
      "title": title.map(JSONValue.string),
      "publisher": publisher.map(JSONValue.string),
      "byline": byline.map(JSONValue.string),
      "published": published.json,
      "genre": genre.map(JSONValue.string),
      "descriptor": descriptor.map(JSONValue.string),
      "grade": .string(grade),
      "language": language.map(JSONValue.string),
    ])
  }
}

extension PublicationDate {
  var json: JSONValue {
    .object([
      "value": value.map { .string($0.description) },
      "earliest": earliest.map { .string($0.description) },
      "latest": latest.map { .string($0.description) },
      "basis": .string(basis.rawValue),
      "premises": .strings(premises),
    ])
  }
}

extension BriefingEntity {
  var json: JSONValue {
    .object([
      "id": .string(id),
      "kind": .string(kind.rawValue),
      "name": .string(name),
      "names": .array(
        names.map { .object(["text": .string($0.text), "sources": .strings($0.sources)]) }
      ),
      "attributes": attributes.json,
      "mentions": .citations(mentions),
    ])
  }
}

extension Item {
  var json: JSONValue {
    .object([
      "id": .string(id),
      "text": .string(text),
      "kind": .string(kind),
      "status": status.map { .string($0.rawValue) },
      "polarity": polarity.map { .string($0.rawValue) },
      "voice": voice.map { .string($0.rawValue) },
      "topic": topic.map(JSONValue.string),
      "when": when.map(JSONValue.string),
      "actors": .strings(actors),
      "derivedBy": .string(derivedBy),
      "slots": .object(sortedSlots.map { JSONValue.Member($0.name, $0.slot.json) }),
      "sides": .array(sides.map(\.json)),
      "support": support.json,
      "citations": .citations(citations),
    ])
  }

  /// The slots in the order of their names, the order of files.
  var sortedSlots: [(name: String, slot: Slot)] {
    slots.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { (name: $0.key, slot: $0.value) }
  }
}

extension Item.Slot {
  var json: JSONValue {
    .object([
      "text": .string(text),
      "value": value.map(JSONValue.string),
      "citations": .citations(citations),
    ])
  }
}

extension Item.Side {
  var json: JSONValue {
    .object([
      "source": .string(source),
      "status": status.map { .string($0.rawValue) },
      "polarity": polarity.map { .string($0.rawValue) },
      "voice": voice.map { .string($0.rawValue) },
      "value": .string(value),
      "citations": .citations(citations),
    ])
  }
}

extension Item.Support {
  var json: JSONValue {
    let isNamed = silentCount <= Self.namedLimit && unnamedSilent == 0
    return .object([
      "agree": .strings(agree),
      "differ": .strings(differ),
      "silent": isNamed ? .strings(silent) : nil,
      "silentCount": isNamed ? nil : .integer(silentCount),
    ])
  }
}

extension ComparedSide {
  var json: JSONValue {
    .object([
      "source": .string(source),
      "value": .string(value),
      "citations": .citations(citations),
    ])
  }
}

extension Agreement {
  var json: JSONValue {
    .object(["subject": .string(subject), "sides": .array(sides.map(\.json))])
  }
}

extension Difference {
  var json: JSONValue {
    .object([
      "class": .string(kind.rawValue),
      "subject": .string(subject),
      "severity": .string(severity.rawValue),
      "sides": .array(sides.map(\.json)),
    ])
  }
}

extension Exclusion {
  var json: JSONValue {
    .object([
      "source": .string(source),
      "kind": .string(kind),
      "reason": .string(reason),
      "count": .integer(count),
      "citations": .citations(citations),
    ])
  }
}

extension Citation {
  var json: JSONValue {
    .object([
      "source": .string(source),
      "start": .integer(span.start),
      "end": .integer(span.end),
      "quote": .string(quote),
      "verdict": .string(verdict.rawValue),
    ])
  }
}

extension JSONValue {
  fileprivate static func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map(JSONValue.string))
  }

  fileprivate static func citations(_ citations: [Citation]) -> JSONValue {
    .array(citations.map(\.json))
  }
}
