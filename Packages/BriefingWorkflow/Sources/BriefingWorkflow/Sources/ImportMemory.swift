import BriefingCore
import BriefingStorage

/// Where the sources of a dossier came from: what tells a corrected file from another one of the
/// same name.
///
/// It is part of the rebuildable cache, for paths mean something on one machine only. Without it a
/// file of a known name counts as a new version of the source that has the name.
struct ImportMemory: Sendable {
  static let file = "\(DossierLayout.cache)/imports.json"
  private static let format = "briefing-imports/1"

  /// The places outside, by path inside the dossier.
  private var origins: [String: String] = [:]
  /// The paths inside the dossier, by the bytes of the place outside: names that look alike in
  /// Unicode may be those of two files.
  private var stored: [[UInt8]: String] = [:]

  /// Reads what earlier runs noted down; what cannot be read is forgotten.
  init(in files: DossierFiles) {
    guard let bytes = try? files.read(Self.file), let value = try? JSONValue(parsing: bytes),
      value["format"]?.string == Self.format, case .object(let members)? = value["files"]
    else { return }
    for member in members {
      if let place = member.value.string { remember(place, as: member.key) }
    }
  }

  /// The source that was brought from a place.
  func stored(from place: String) -> String? { stored[Array(place.utf8)] }

  /// The place a source was brought from.
  func origin(of stored: String) -> String? { origins[stored] }

  /// Notes down where a source was brought from.
  mutating func remember(_ place: String, as file: String) {
    if let old = origins.updateValue(place, forKey: file),
      old.utf8.elementsEqual(place.utf8) == false
    {
      stored[Array(old.utf8)] = nil
    }
    stored[Array(place.utf8)] = file
  }

  /// The file it is kept in.
  var bytes: [UInt8] {
    let members = origins.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { JSONValue.Member($0.key, .string($0.value)) }
    return JSONValue.object(["format": .string(Self.format), "files": .object(members)])
      .utf8(.indented)
  }
}
