public import BriefingCore

/// A reader of CAS of UIMA in XMI; the types are told by the file itself, and no other is needed.
///
/// Marks are what ``CASJSONImporter`` takes for marks. Features that are elements of their own, such
/// as lists, are passed over.
public struct CASXMIImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { CASXMIExporter().formatName }

  /// Returns the marks of each `.xmi` file; other XML files beside it hold types.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "uima", documents: documents)
    let hasEnding = files.contains { $0.name.hasSuffix(".xmi") }
    for file in files where !hasEnding || !file.name.hasSuffix(".xml") {
      do {
        let tags = try XMLReader.tags(of: file.bytes)
        take(tags, of: file, &intake)
      } catch {
        intake.refuse(Messages.markup(error.message), in: file.name, at: error.position)
      }
    }
    return intake.result
  }

  private func take(_ tags: [XMLTag], of file: InterchangeFile, _ intake: inout MarkIntake) {
    let elements = tags.filter { $0.depth == 1 }
    guard let root = tags.first, let names = Self.names(of: root) else {
      let wording = Messages.notOfFormat(formatName, "the element xmi:XMI")
      intake.refuse(wording, in: file.name, at: tags.first?.position)
      return
    }
    var opened: [String: MarkIntake.OpenDocument] = [:]
    var members: Set<Substring> = []
    for element in elements {
      switch Self.type(of: element.name, names) {
      case "uima.cas.Sofa":
        guard let id = element["xmi:id"], let text = element["sofaString"], opened[id] == nil else {
          continue
        }
        let claim = MarkIntake.Claim(
          file: file,
          text: String(decoding: XMLText.spelled(DocumentText(text)), as: UTF8.self),
          position: element.position,
          spelling: XMLText.spelled
        )
        opened[id] = intake.open(claim, unit: .utf16)
      case "uima.cas.View": members.formUnion((element["members"] ?? "").split(separator: " "))
      default: continue
      }
    }
    for element in elements {
      let type = Self.type(of: element.name, names)
      guard !["uima.cas.Sofa", "uima.cas.View", "uima.cas.NULL"].contains(type) else { continue }
      guard let document = element["sofa"].flatMap({ opened[$0] }) else {
        if opened.count == 1, let only = opened.first?.value {
          intake.lose(.foreign(type), "line \(element.position.line)", of: only)
        }
        continue
      }
      guard let id = element["xmi:id"], members.contains(id[...]) else {
        intake.lose(.foreign("\(type) in no view"), "line \(element.position.line)", of: document)
        continue
      }
      intake.take(Self.structure(element, type), in: document)
    }
  }

  private static func structure(_ element: XMLTag, _ type: String) -> CASStructure {
    var place: (Int, Int)?
    if let start = element["begin"].flatMap({ Int($0) }),
      let end = element["end"].flatMap({ Int($0) })
    {
      place = (start, end)
    }
    let features = element.attributes.compactMap { attribute -> (String, JSONValue)? in
      ["xmi:id", "sofa", "begin", "end"].contains(attribute.name)
        ? nil : (attribute.name, .string(attribute.value))
    }
    return CASStructure(
      type: type,
      features: features,
      place: place,
      position: element.position
    )
  }

  /// Returns the packages of types by prefix; nothing where the root is that of another format.
  private static func names(of root: XMLTag) -> [String: String]? {
    guard root.name == "xmi:XMI" else { return nil }
    var names: [String: String] = [:]
    for (name, value) in root.attributes where name.hasPrefix("xmlns:") {
      guard value.hasPrefix("http:///"), value.hasSuffix(".ecore") else { continue }
      let path = value.dropFirst("http:///".count).dropLast(".ecore".count)
      names[String(name.dropFirst(6))] = path.split(separator: "/").joined(separator: ".")
    }
    return names
  }

  /// Returns the name of a type, such as `uima.tcas.DocumentAnnotation` for
  /// `tcas:DocumentAnnotation`.
  private static func type(of name: String, _ names: [String: String]) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let package = names[String(parts[0])] else { return name }
    // A type without a package stands below one of this name.
    return package == "uima.noNamespace" || package == "noNamespace"
      ? String(parts[1]) : "\(package).\(parts[1])"
  }
}
