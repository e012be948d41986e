import BriefingCore

/// What a briefing says otherwise than one composed anew from the same dossier.
///
/// Composing is deterministic, so the two are the same value for value. Where they are not, the file
/// was changed by hand, or the dossier was changed since. Texts are the same where their bytes are.
/// Warnings may differ from run to run and are not compared.
public struct BriefingComparison: Sendable {
  /// The differences, in the order of the file.
  public private(set) var findings: [VerificationFinding] = []

  /// Compares two briefings.
  ///
  /// - Parameters:
  ///   - found: The briefing as the file holds it.
  ///   - expected: The briefing as the dossier gives it.
  public init(of found: Briefing, with expected: Briefing) {
    compare(Self.compared(found).json, Self.compared(expected).json, path: "")
  }

  private static func compared(_ briefing: Briefing) -> Briefing {
    var briefing = briefing
    briefing.warnings = []
    return briefing
  }

  private mutating func compare(
    _ found: JSONValue?,
    _ expected: JSONValue?,
    path: String,
    item: String? = nil
  ) {
    switch (found, expected) {
    case (.object(let members), .object(let others)):
      let item = members.first { $0.key == "derivedBy" } == nil ? item : found?["id"]?.string
      let keys =
        members.map(\.key)
        + others.map(\.key).filter { key in
          !members.contains { $0.key == key }
        }
      for key in keys {
        compare(
          found?[key],
          expected?[key],
          path: path.isEmpty ? key : "\(path).\(key)",
          item: item
        )
      }
    case (.array(let elements), .array(let others)):
      compare(elements, others, path: path, item: item)
    default:
      guard found?.utf8(.compact) != expected?.utf8(.compact) else { return }
      findings.append(
        Messages.notReproduced(
          Self.text(found),
          expected: Self.text(expected),
          place: path,
          item: item ?? Self.item(found) ?? Self.item(expected)
        )
      )
    }
  }

  /// The id of an item.
  private static func item(_ value: JSONValue?) -> String? {
    value?["derivedBy"] == nil ? nil : value?["id"]?.string
  }

  /// Elements that have an id are compared with those of the same id, so that one that is missing
  /// does not make all that follow differ.
  private mutating func compare(
    _ found: [JSONValue],
    _ expected: [JSONValue],
    path: String,
    item: String?
  ) {
    let ids = found.map { $0["id"]?.string }
    let others = expected.map { $0["id"]?.string }
    guard !ids.contains(nil), !others.contains(nil), Set(ids).count == ids.count else {
      for index in 0..<max(found.count, expected.count) {
        let pair = (
          found.indices.contains(index) ? found[index] : nil,
          expected.indices.contains(index) ? expected[index] : nil
        )
        compare(pair.0, pair.1, path: "\(path)[\(index)]", item: item)
      }
      return
    }
    let places = Dictionary(zip(others, expected), uniquingKeysWith: { first, _ in first })
    for (index, element) in found.enumerated() {
      compare(element, places[ids[index]], path: "\(path)[\(index)]")
    }
    let known = Set(ids)
    for (id, element) in zip(others, expected) where !known.contains(id) {
      compare(nil, element, path: "\(path)[“\(id ?? "")”]")
    }
    if Set(ids) == Set(others), ids != others {
      findings.append(
        Messages.notReproduced(
          ids.compactMap(\.self).joined(separator: ", "),
          expected: others.compactMap(\.self).joined(separator: ", "),
          place: path,
          item: nil
        )
      )
    }
  }

  /// A value in a few words; the text of an item, or the id of an object, stands for all of it.
  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case nil, .null: nil
    case .string(let text): text
    case .object:
      value?["text"]?.string ?? value?["quote"]?.string ?? value?["name"]?.string
        ?? value?["id"]?.string ?? value.map { String(decoding: $0.utf8(.compact), as: UTF8.self) }
    case let other?: String(decoding: other.utf8(.compact), as: UTF8.self)
    }
  }
}
