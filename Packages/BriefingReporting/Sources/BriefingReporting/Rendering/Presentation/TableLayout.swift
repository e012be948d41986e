import BriefingCore

/// The columns of a section that reads best as a table.
struct TableLayout: Sendable {
  /// What stands in a column.
  enum Content: Sendable {
    /// The first of these slots the item has: its words and, beside them, its value.
    case slot([String])
    /// A name or an attribute of the entity that acts, or a slot of that name.
    case actor(String)
    /// The date of the item.
    case date
    /// The words that set a limit of time, else the date of the item.
    case deadline
    /// The statement.
    case text
    /// Its chips.
    case chips
    /// The sources that say so.
    case sources
  }

  let name: String
  let caption: String
  let columns: [(title: String, content: Content)]

  /// The layout of a section, or nothing where it reads best as a list.
  init?(of section: SectionID) {
    name = section.rawValue
    switch section {
    case "participants":
      caption = Wording.participants
      columns = [
        ("Name", .actor("name")), ("Office", .actor("office")), ("For", .actor("country")),
        ("What the sources say", .text), ("Said by", .sources),
      ]
    case "commitments":
      caption = Wording.commitments
      columns = [
        ("Who", .slot(["actor"])), ("What", .text), ("When", .deadline),
        ("How much", .slot(["amount"])), ("Status", .chips),
      ]
    case "timeline":
      caption = Wording.timeline
      columns = [("When", .date), ("What", .text), ("Status", .chips), ("Said by", .sources)]
    case "money":
      caption = Wording.money
      columns = [
        ("Amount", .slot(["amount", "money"])), ("What for", .text), ("Status", .chips),
        ("Said by", .sources),
      ]
    default: return nil
    }
  }

  /// Whether an item has what the first column shows.
  func fits(_ item: Item) -> Bool {
    if name == "commitments" { return !item.isNothingFound }
    return switch columns.first?.content {
    case .slot(let names): names.contains { item.slots[$0] != nil }
    case .actor(let key): item.actors.count == 1 || item.slots[key] != nil
    case .date: item.when != nil
    default: !item.isNothingFound
    }
  }

  func arrange(_ items: [Item], with arranger: inout SectionArranger) -> PresentedTable {
    let columns = arranger.profile.isTerse ? columnsWithoutSentence : columns
    var rows: [PresentedTable.Row] = []
    for item in items {
      let anchor = arranger.place(item)
      let holder = CitationIndex.Holder(anchor: anchor, text: item.text)
      let passages = arranger.cite(item.citations, from: holder)
      var cells = columns.map { column in
        cell(column.content, of: item, passages: passages, arranger: arranger)
      }
      if cells.allSatisfy(\.citations.shown.isEmpty) { cells[0].citations = passages }
      rows.append(PresentedTable.Row(anchor: anchor, cells: cells))
    }
    // A column nothing stands in would only take space from the others.
    let isUsed = columns.indices.map { index in
      index == 0 || rows.contains { !$0.cells[index].isEmpty }
    }
    return PresentedTable(
      name: name,
      caption: caption,
      columns: columns.indices.filter { isUsed[$0] }.map {
        PresentedTable.Column(title: columns[$0].title)
      },
      rows: rows.map { row in
        PresentedTable.Row(
          anchor: row.anchor,
          cells: row.cells.indices.filter { isUsed[$0] }.map { row.cells[$0] }
        )
      }
    )
  }

  /// The columns without the one that repeats the others in a sentence.
  private var columnsWithoutSentence: [(title: String, content: Content)] {
    guard name == "participants" else { return columns }
    return columns.filter { if case .text = $0.content { false } else { true } }
  }

  private func cell(
    _ content: Content,
    of item: Item,
    passages: PresentedCitations,
    arranger: SectionArranger
  ) -> PresentedTable.Cell {
    switch content {
    case .slot(let names):
      guard let slot = names.compactMap({ item.slots[$0] }).first else {
        return PresentedTable.Cell()
      }
      let isPlain = slot.value == nil || slot.value == slot.text
      return PresentedTable.Cell(text: slot.text, detail: isPlain ? nil : slot.value?.digitsGrouped)
    case .actor(let key):
      if let slot = item.slots[key] { return PresentedTable.Cell(text: slot.text) }
      let entity = item.actors.first.flatMap(arranger.entity)
      let text = key == "name" ? entity?.name ?? item.actors.first : entity?.attributes.text(key)
      return PresentedTable.Cell(text: text)
    case .date:
      return PresentedTable.Cell(text: item.whenWords(in: arranger.style))
    case .deadline:
      guard let slot = item.slots["deadline"] else {
        return PresentedTable.Cell(text: item.whenWords(in: arranger.style))
      }
      // "by the end of the year" needs the day it comes to; "by 1 June 2027" names it.
      let isNamed = slot.value.map { slot.text.contains($0.prefix(4)) } ?? true
      return PresentedTable.Cell(
        text: slot.text,
        detail: isNamed ? nil : slot.value.map { arranger.style.words($0) }
      )
    case .text:
      return PresentedTable.Cell(text: item.text, citations: passages)
    case .chips:
      return PresentedTable.Cell(chips: item.chips)
    case .sources:
      return PresentedTable.Cell(
        sources: item.tellers.map(arranger.source).sorted { $0.number < $1.number }
      )
    }
  }
}

extension PresentedTable.Cell {
  /// Whether nothing stands in the cell.
  var isEmpty: Bool {
    text == nil && detail == nil && chips.isEmpty && sources.isEmpty && citations.shown.isEmpty
      && links.isEmpty && !isSilent
  }
}
