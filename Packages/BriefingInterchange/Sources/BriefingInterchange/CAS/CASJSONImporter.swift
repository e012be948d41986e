public import BriefingCore

/// A reader of CAS of UIMA in JSON.
///
/// Annotations of every type are marks: of the type `briefing.Mark` with all that its features say,
/// of other types with the feature `value` or the name of the type as label. What is in no view is
/// counted as lost, and so are types of layout.
public struct CASJSONImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { CASJSONExporter().formatName }

  /// Returns the marks of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "uima", documents: documents)
    for file in files {
      guard let value = intake.json(of: file) else { continue }
      guard let structures = value["%FEATURE_STRUCTURES"]?.array else {
        let wording = Messages.notOfFormat(formatName, "an object with %FEATURE_STRUCTURES")
        intake.refuse(wording, in: file.name)
        continue
      }
      let opened = Self.texts(of: structures, in: file, &intake)
      let members = (value["%VIEWS"]?.members ?? []).flatMap { view in
        (view.value["%MEMBERS"]?.array ?? []).compactMap(\.integer)
      }
      take(structures, members: Set(members), in: opened, &intake)
    }
    return intake.result
  }

  /// Opens the document of each text, by the id of the text.
  private static func texts(
    of structures: [JSONValue],
    in file: InterchangeFile,
    _ intake: inout MarkIntake
  ) -> [Int: MarkIntake.OpenDocument] {
    var opened: [Int: MarkIntake.OpenDocument] = [:]
    for structure in structures where structure["%TYPE"] == "uima.cas.Sofa" {
      guard let id = structure["%ID"]?.integer, let text = structure["sofaString"]?.string,
        opened[id] == nil
      else { continue }
      let claim = MarkIntake.Claim(file: file, text: text)
      opened[id] = intake.open(claim, unit: .utf16)
    }
    return opened
  }

  private func take(
    _ structures: [JSONValue],
    members: Set<Int>,
    in opened: [Int: MarkIntake.OpenDocument],
    _ intake: inout MarkIntake
  ) {
    for structure in structures {
      guard let type = structure["%TYPE"]?.string, type != "uima.cas.Sofa" else { continue }
      guard let document = structure["@sofa"]?.integer.flatMap({ opened[$0] }) else {
        // What belongs to no text is said of the document there is, where there is one.
        if opened.count == 1, let only = opened.first?.value {
          intake.lose(.foreign(type), "%ID \(structure["%ID"]?.text() ?? "")", of: only)
        }
        continue
      }
      guard let id = structure["%ID"]?.integer, members.contains(id) else {
        intake.lose(.foreign("\(type) in no view"), structure["%ID"]?.text() ?? "", of: document)
        continue
      }
      var place: (Int, Int)?
      if let start = structure["begin"]?.integer, let end = structure["end"]?.integer {
        place = (start, end)
      }
      let features = (structure.members ?? []).compactMap { member -> (String, JSONValue)? in
        let isPlace = ["begin", "end"].contains(member.key)
        let isReserved = member.key.hasPrefix("%") || member.key == "@sofa"
        return isPlace || isReserved ? nil : (member.key, member.value)
      }
      let found = CASStructure(type: type, features: features, place: place, position: nil)
      intake.take(found, in: document)
    }
  }
}
