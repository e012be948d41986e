import BriefingCore

extension BriefingTables {
  /// Every item of every section.
  var statements: NamedTable {
    var table = NamedTable(
      "statements",
      columns: [
        "section", "id", "text", "kind", "status", "polarity", "voice", "topic", "when", "actors",
        "derived_by", "agree", "differ", "silent", "silent_unnamed", "citations",
      ]
    )
    for section in briefing.sections {
      for item in section.items {
        table.add([
          section.id.rawValue, item.id, item.text, item.kind, item.status?.rawValue,
          item.polarity?.rawValue, item.voice?.rawValue, item.topic, item.when,
          names(item.actors), item.derivedBy, item.support.agree.listed,
          item.support.differ.listed, item.support.namedSilent.listed,
          String(item.support.countedSilent), ids(item.citations),
        ])
      }
    }
    return table
  }

  /// The parts of statements that can be checked by themselves, a row a passage.
  var slots: NamedTable {
    var table = NamedTable(
      "slots",
      columns: [
        "section", "statement", "slot", "text", "value", "source", "start", "end", "quote",
        "verdict",
      ]
    )
    for section in briefing.sections {
      for item in section.items {
        for (name, slot) in item.sortedSlots {
          let head = [section.id.rawValue, item.id, name, slot.text, slot.value]
          for passage in slot.citations { table.add(head + cells(passage)) }
          if slot.citations.isEmpty { table.add(head + [nil, nil, nil, nil, nil]) }
        }
      }
    }
    return table
  }

  /// What each source says of the matter of a statement.
  var sides: NamedTable {
    var table = NamedTable(
      "sides",
      columns: [
        "section", "statement", "source", "status", "polarity", "voice", "value", "citations",
      ]
    )
    for section in briefing.sections {
      for item in section.items {
        for side in item.sides {
          table.add([
            section.id.rawValue, item.id, side.source, side.status?.rawValue,
            side.polarity?.rawValue, side.voice?.rawValue, side.value, ids(side.citations),
          ])
        }
      }
    }
    return table
  }

  /// The agenda, a row for each topic or statement and source; who is silent has a row that says so.
  var agenda: NamedTable {
    var table = NamedTable(
      "agenda",
      columns: [
        "topic", "statement", "source", "status", "polarity", "voice", "words", "citations",
      ]
    )
    for item in items("agenda") {
      for side in item.sides {
        table.add([
          item.topic, item.id, side.source, side.status?.rawValue, side.polarity?.rawValue,
          side.voice?.rawValue, side.value, ids(side.citations),
        ])
      }
      if item.sides.isEmpty {
        let groups = Dictionary(grouping: item.citations, by: \.source)
        for source in item.citations.map(\.source).uniqued() {
          let passages = groups[source] ?? []
          table.add([
            item.topic, item.id, source, item.status?.rawValue, item.polarity?.rawValue,
            item.voice?.rawValue, passages.map(\.quote).joined(separator: "\n"), ids(passages),
          ])
        }
      }
      for source in item.support.namedSilent where !item.sides.isEmpty {
        table.add([item.topic, item.id, source, nil, nil, nil, Wording.quiet, nil])
      }
    }
    return table
  }

  /// The cells of a passage: source, start, end, quote, verdict.
  func cells(_ passage: Citation) -> [String?] {
    [
      passage.source, String(passage.span.start), String(passage.span.end), passage.quote,
      passage.verdict.rawValue,
    ]
  }
}
