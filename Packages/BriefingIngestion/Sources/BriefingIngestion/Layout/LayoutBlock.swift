import BriefingCore

/// A block of a text, with what the markup of its format says of it.
struct LayoutBlock {
  /// What the markup says the block is.
  enum Role: Equatable {
    case title
    case deck
    /// A heading, with its level from 1 on.
    case heading(level: Int)
    case paragraph
    /// An entry of a list, with how deep the list stands in others.
    case item(depth: Int)
    case quote
    case row
    case caption
    /// What is no part of the article, and why.
    case furniture(reason: String)
    /// A note that stands at the end of the text.
    case note(reason: String)

    /// An entry of a list of some level from 0 on; a file may state any number.
    static func listItem(level: Int) -> Role { .item(depth: min(max(level, 0), 8) + 1) }
  }

  var role: Role
  /// The bytes in the text.
  var range = 0..<0

  init(_ role: Role) { self.role = role }

  /// The role as a kind of block; nothing where the words of a block may say more.
  var settled: BlockClassifier.Verdict? {
    switch role {
    case .title: .init(.title)
    case .deck: .init(.deck)
    case .heading: .init(.heading)
    case .paragraph: nil
    case .item: .init(.listItem)
    case .quote: .init(.quote)
    case .row: .init(.table)
    case .caption: .init(.caption)
    case .furniture(let reason): .init(.boilerplate, reason: reason)
    case .note(let reason): .init(.paragraph, reason: reason)
    }
  }

  /// The role as the form of a passage.
  var form: Passage.Form {
    switch role {
    case .item: .item(.bullet)
    case .quote: .quote
    case .row: .row
    case .furniture(let reason) where reason == "separator": .rule
    default: .text
    }
  }
}

extension LayoutBlock {
  /// Returns blocks of which one at most is the title.
  ///
  /// Where the format marks none, the first heading is the title if it stands above all text and
  /// all other headings stand below it.
  static func titled(_ blocks: [LayoutBlock]) -> [LayoutBlock] {
    var blocks = blocks
    if let title = blocks.firstIndex(where: { $0.role == .title }) {
      for index in blocks.indices.dropFirst(title + 1) where blocks[index].role == .title {
        blocks[index].role = .heading(level: 1)
      }
    } else if let first = blocks.first, case .heading(let top) = first.role {
      let hasRival = blocks.dropFirst().contains { block in
        guard case .heading(let level) = block.role else { return false }
        return level <= top
      }
      if !hasRival { blocks[0].role = .title }
    }
    return blocks
  }
}
