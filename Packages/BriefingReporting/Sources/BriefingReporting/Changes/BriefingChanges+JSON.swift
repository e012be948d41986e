public import BriefingCore

extension BriefingChanges {
  /// The format word of the changes as JSON.
  public static let format = "briefing-changes/1"

  /// The changes as JSON, for programs, in the shape of ``schema``.
  public var json: JSONValue {
    .object([
      "format": .string(Self.format),
      "old": old.edition,
      "new": new.edition,
      "unchanged": .integer(unchanged),
      "statements": .array(statements.map(\.json)),
      "sources": .array(sources.map(\.json)),
      "warnings": .object([
        "added": .array(addedWarnings.map(JSONValue.string)),
        "gone": .array(goneWarnings.map(JSONValue.string)),
      ]),
    ])
  }
}

extension Briefing {
  /// What tells one briefing from another.
  fileprivate var edition: JSONValue {
    .object([
      "title": .string(title),
      "question": question.map(JSONValue.string),
      "asOf": asOf.json,
      "sources": .integer(sources.count),
    ])
  }
}

extension BriefingChanges.SourceChange {
  fileprivate var json: JSONValue {
    .object([
      "change": .string(kind.rawValue),
      "fields": .array(
        fields.map {
          .object([
            "name": .string($0.name),
            "old": $0.old.map(JSONValue.string),
            "new": $0.new.map(JSONValue.string),
          ])
        }
      ),
      "old": old?.json,
      "new": new?.json,
    ])
  }
}

extension StatementChange {
  fileprivate var json: JSONValue {
    var gone: [String]?
    var reason: String?
    switch cause {
    case .sourcesGone(let sources): gone = sources
    case .leftOut(let text): reason = text
    case nil: break
    }
    return .object([
      "change": .string(kind.rawValue),
      "section": .string(section.rawValue),
      "aspects": .array(aspects.map(\.json)),
      "sourcesGone": gone.map { .array($0.map(JSONValue.string)) },
      "leftOut": reason.map(JSONValue.string),
      "old": old?.json,
      "new": new?.json,
    ])
  }
}

extension StatementChange.Aspect {
  fileprivate var json: JSONValue {
    .object([
      "field": .string(field.rawValue),
      "name": name.map(JSONValue.string),
      "source": source.map(JSONValue.string),
      "old": old.map(JSONValue.string),
      "new": new.map(JSONValue.string),
      "direction": direction.map { .string($0.rawValue) },
    ])
  }
}

extension BriefingStatement {
  var json: JSONValue {
    .object([
      "ids": .array(ids.map(JSONValue.string)),
      "sections": .array(sections.map { .string($0.rawValue) }),
      "item": item.json,
      "comparison": comparison?.json,
    ])
  }
}

extension BriefingStatement.Comparison {
  fileprivate var json: JSONValue {
    .object([
      "class": kind.map { .string($0.rawValue) },
      "subject": .string(subject),
      "severity": severity.map { .string($0.rawValue) },
      "sides": .array(sides.map(\.json)),
    ])
  }
}

extension SourceRetraction {
  /// The format word of a retraction as JSON.
  public static let format = "briefing-retraction/1"

  /// What depends on the sources as JSON, for programs, in the shape of ``schema``.
  public var json: JSONValue {
    .object([
      "format": .string(Self.format),
      "title": .string(briefing.title),
      "sources": .array(sources.map(JSONValue.string)),
      "unaffected": .integer(unaffected),
      "statements": .array(dependents.map(\.json)),
      "entities": .array(entities.map(\.json)),
      "dates": .array(dates.map(\.json)),
    ])
  }
}

extension SourceRetraction.Dependent {
  fileprivate var json: JSONValue {
    .object([
      "effect": .string(effect.rawValue),
      "remaining": .array(remaining.map(JSONValue.string)),
      "losesStatus": .bool(losesStatus),
      "premises": .array(premises.map(\.json)),
      "passages": .array(passages.map(\.json)),
      "statement": statement.json,
    ])
  }
}

extension SourceRetraction.EntityEffect {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(entity.id),
      "name": .string(entity.name),
      "falls": .bool(falls),
      "lostNames": .array(lostNames.map(JSONValue.string)),
      "reasons": .array(reasons.map(JSONValue.string)),
    ])
  }
}

extension SourceRetraction.DateEffect {
  fileprivate var json: JSONValue {
    .object([
      "source": source.map(JSONValue.string),
      "date": .string(date),
      "premises": .array(premises.map(JSONValue.string)),
    ])
  }
}
