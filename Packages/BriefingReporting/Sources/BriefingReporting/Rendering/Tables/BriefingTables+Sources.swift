import BriefingCore

extension BriefingTables {
  /// What the briefing is, what it warns of, and how to read the tables.
  var about: NamedTable {
    var table = NamedTable("about", columns: ["key", "value"])
    table.add(["title", briefing.title])
    if let question = briefing.question { table.add(["question", question]) }
    table.add(["as_of", briefing.asOf.value])
    table.add(["as_of_basis", briefing.asOf.basis.rawValue])
    for premise in briefing.asOf.premises { table.add(["as_of_premise", premise]) }
    table.add(["tool", briefing.tool.name])
    table.add(["tool_version", briefing.tool.version])
    for warning in briefing.warnings { table.add(["warning", warning]) }
    for note in Wording.tableNotes { table.add(["reading", note]) }
    return table
  }

  /// The sources, and after them those that are cited without being listed.
  var sourceTable: NamedTable {
    var table = NamedTable(
      "sources",
      columns: [
        "label", "id", "name", "file", "digest", "title", "publisher", "byline", "published",
        "earliest", "latest", "basis", "premises", "genre", "descriptor", "grade", "language",
      ]
    )
    for presented in sources {
      let head = [presented.label, presented.id, presented.name]
      guard let source = presented.source else {
        // The descriptor says it, where all else is empty.
        let nothing = [String?](repeating: nil, count: 11)
        table.add(head + nothing + [Wording.unlisted, nil, nil])
        continue
      }
      let published = source.published
      table.add(
        head + [
          source.file, source.digest, source.title, source.publisher, source.byline,
          published.value?.description, published.earliest?.description,
          published.latest?.description, published.basis.rawValue, published.premises.listed,
          source.genre, source.descriptor, source.grade, source.language,
        ]
      )
    }
    return table
  }

  /// What was left out, and why.
  var excluded: NamedTable {
    var table = NamedTable(
      "excluded",
      columns: ["source", "kind", "reason", "count", "citations"]
    )
    for exclusion in briefing.excluded {
      table.add([
        exclusion.source, exclusion.kind, exclusion.reason, String(exclusion.count),
        ids(exclusion.citations),
      ])
    }
    return table
  }

  /// The passages, with the statements that rest on each.
  var citationTable: NamedTable {
    var holders: [Citation: [String]] = [:]
    for item in briefing.sections.flatMap(\.items) {
      for passage in Set(item.citations + item.sides.flatMap(\.citations)) {
        holders[passage, default: []].append(item.id)
      }
    }
    var table = NamedTable(
      "citations",
      columns: ["id", "source", "start", "end", "quote", "verdict", "found", "statements"]
    )
    let order = citations.entries.sorted { ($0.source, $0.number) < ($1.source, $1.number) }
    for entry in order {
      table.add(
        [entry.anchor] + cells(entry.citation) + [
          entry.isFound ? "yes" : "no", (holders[entry.citation] ?? []).uniqued().listed,
        ]
      )
    }
    return table
  }

  // MARK: - Entities

  /// Who and what the sources mention, a row a spelling.
  var entityNames: NamedTable {
    var table = NamedTable(
      "people-and-organizations",
      columns: ["entity", "kind", "name", "variant", "sources", "attributes"]
    )
    for entity in briefing.entities {
      let head = [entity.id, entity.kind.rawValue, entity.name]
      let attributes = entity.attributes.isEmpty ? nil : entity.attributes.json.text()
      for name in entity.names { table.add(head + [name.text, name.sources.listed, attributes]) }
      if entity.names.isEmpty { table.add(head + [nil, nil, attributes]) }
    }
    return table
  }

  /// Where the entities are mentioned.
  var mentions: NamedTable {
    var table = NamedTable(
      "mentions",
      columns: ["entity", "source", "start", "end", "quote", "verdict"]
    )
    for entity in briefing.entities {
      for mention in entity.mentions { table.add([entity.id] + cells(mention)) }
    }
    return table
  }
}
