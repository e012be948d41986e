import BriefingCore

/// What a part of an office document refers to, by the last word of the relation's type.
///
/// The types of the strict and the transitional standard differ in all but that word.
struct WordRelations {
  struct Relation {
    let id: String
    let type: String
    /// The entry it leads to; nothing where it leads out of the archive.
    let entry: String?
  }

  /// The types that are looked for; a damaged file may name millions of others.
  private static let wanted: Set<String> = [
    "officeDocument", "styles", "core-properties", "coreProperties", "footnotes", "endnotes",
    "header", "footer", "comments", "aFChunk", "diagramData",
  ]
  private static let mostRelations = 1 << 16

  private(set) var relations: [Relation] = []

  /// Reads the relations of a part; none where the archive says nothing of them.
  ///
  /// - Parameters:
  ///   - part: The entry; an empty name stands for the archive itself.
  ///   - archive: The archive.
  /// - Throws: ``IngestionError`` where they are no XML.
  init(of part: String, in archive: SourceArchive) throws(IngestionError) {
    let folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
    let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    guard archive.holds(name) else { return }
    relations = try archive.read(name) { (tokenizer) throws(XMLError) -> [Relation] in
      var found: [Relation] = []
      while let token = try tokenizer.next() {
        guard token.kind == .start, tokenizer.isNamed("Relationship", token),
          try tokenizer.attribute("TargetMode") != "External",
          let address = try tokenizer.attribute("Type"),
          let target = try tokenizer.attribute("Target")
        else { continue }
        let type = address.split(separator: "/").last.map(String.init) ?? ""
        guard Self.wanted.contains(type), found.count < Self.mostRelations else { continue }
        found.append(
          Relation(
            id: try tokenizer.attribute("Id") ?? "",
            type: type,
            entry: ArchivePath.resolved(target, from: part)
          )
        )
      }
      return found
    }
  }

  /// The entries of the relations of a type, each once, in order.
  func entries(_ type: String) -> [String] {
    var seen = Set<String>()
    return relations.compactMap { relation in
      guard relation.type == type, let entry = relation.entry, seen.insert(entry).inserted else {
        return nil
      }
      return entry
    }
  }
}
