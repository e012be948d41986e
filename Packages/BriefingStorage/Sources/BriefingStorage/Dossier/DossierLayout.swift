/// Where each file of a dossier stands, from the dossier's folder downwards.
public enum DossierLayout {
  /// What a person says of the dossier.
  public static let manifest = "briefing.yaml"
  /// What a person decided across documents.
  public static let decisions = "decisions.yaml"
  /// Who is who across documents.
  public static let entities = "entities.yaml"
  /// The originals, byte for byte.
  public static let sources = "sources"
  /// The canonical texts, and what is known of each.
  public static let documents = "documents"
  /// The annotations, a file for each document.
  public static let annotations = "annotations"
  /// The user's own names, patterns and topics.
  public static let gazetteers = "gazetteers"
  /// The user's own templates.
  public static let templates = "templates"
  /// Earlier texts and their annotations.
  public static let revisions = "revisions"
  /// The schemas editors check against.
  public static let schemas = "schemas"
  /// The briefing.
  public static let briefing = "briefing"
  /// What can be made anew: the lock, and what spares work the next time.
  public static let cache = FolderLock.folder

  /// The names of all parts but the sources and the cache, as they stand in the dossier's folder.
  public static let parts: Set<String> = [
    manifest, decisions, entities, documents, annotations, gazetteers, templates, revisions,
    schemas,
    briefing,
  ]

  /// The canonical text of a document.
  public static func text(of id: String) -> String { "\(documents)/\(id).txt" }

  /// What is known of a document.
  public static func record(of id: String) -> String { "\(documents)/\(id).yaml" }

  /// The annotations of a document.
  public static func annotations(of id: String) -> String { "\(annotations)/\(id).yaml" }

  /// The folder of the earlier versions of a document.
  public static func revisions(of id: String) -> String { "\(revisions)/\(id)" }

  /// An earlier version of a document, without the ending: its text and its annotations differ in it.
  static func revision(_ digest: String, of id: String) -> String {
    "\(revisions(of: id))/\(digest)"
  }

  /// A schema.
  public static func schema(_ schema: Schema) -> String { "\(schemas)/\(schema.fileName)" }

  /// Whether a text has the form of a digest: an algorithm, a colon and hexadecimal digits.
  static func isDigest(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && parts[0].allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      && parts[1].allSatisfy { (0x61...0x66).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Whether a text can name a document, and so its files: letters, digits, `.`, `_` and `-`.
  public static func isDocumentID(_ text: String) -> Bool {
    // File names end at 255 bytes on most disks.
    (1...200).contains(text.utf8.count)
      // Of dots alone a name would be this folder or the one above.
      && text.utf8.contains { $0 != UInt8(ascii: ".") }
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default:
          false
        }
      }
  }
}
