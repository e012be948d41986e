public import BriefingCore

/// Who is who across the documents: the contents of `entities.yaml`.
public struct EntityFile: Sendable, Hashable {
  /// The entities, in the order of the file.
  public var entities: [Entity]
  /// Keys beside `entities` that this version does not know.
  public var unknown: Attributes
  /// Keys of single entities that this version does not know, by the id of the entity.
  public var unknownOfEntities: [String: Attributes]

  /// Creates the file of some entities.
  public init(
    _ entities: [Entity],
    unknown: Attributes = Attributes(),
    unknownOfEntities: [String: Attributes] = [:]
  ) {
    self.entities = entities
    self.unknown = unknown
    self.unknownOfEntities = unknownOfEntities
  }
}

extension EntityFile: YAMLFile {
  /// The format of `entities.yaml`.
  public static let format = "briefing-entities/1"

  /// Reads `entities.yaml`.
  public init(yaml bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    var fields = try YAMLValue.parse(bytes, file: file, limits: limits).fields()
    try fields.requireFormat(Self.format)
    self.init([])
    var marks: [String: YAMLMark] = [:]
    for item in try fields.take("entities")?.list() ?? [] {
      var fields = try item.fields()
      let entity = try fields.entity()
      if let earlier = marks.updateValue(item.node.mark, forKey: entity.id) {
        let first = item.source.position(of: earlier)
        throw item.source.failure(
          .duplicateIdentifier,
          Messages.duplicateIdentifier(entity.id, firstLine: first.line),
          at: item.source.position(of: item.node.mark),
          related: first,
          path: "\(item.path).id"
        )
      }
      entities.append(entity)
      let unknown = Attributes(fields.rest)
      if !unknown.isEmpty { unknownOfEntities[entity.id] = unknown }
    }
    unknown = Attributes(fields.rest)
  }

  /// The same entities, without unknown keys of entities that are not there.
  public var readBack: Self {
    let ids = Set(entities.map(\.id))
    var file = self
    file.unknownOfEntities = unknownOfEntities.filter { ids.contains($0.key) && !$0.value.isEmpty }
    return file
  }

  /// Returns `entities.yaml` in its one spelling.
  public func yaml() -> [UInt8] {
    var writer = CanonicalYAMLWriter(capacity: 512 + entities.count * 512)
    writer.start(format: Self.format, schema: .entities, schemas: "schemas/")
    writer.fields(unknown)
    writer.sequence("entities", isEmpty: entities.isEmpty) { writer in
      var isFirst = true
      for entity in entities {
        if !isFirst { writer.blankLine() }
        isFirst = false
        writer.item { writer in
          writer.fields(entity)
          if let unknown = unknownOfEntities[entity.id] { writer.fields(unknown) }
        }
      }
    }
    return writer.finish()
  }
}

extension YAMLFields {
  fileprivate mutating func entity() throws(YAMLError) -> Entity {
    var names: [Entity.Name] = []
    let id = try require("id").filledText()
    let kind = try require("kind").filledText()
    let name = try require("name").filledText()
    for item in try take("names")?.list() ?? [] {
      var fields = try item.fields()
      names.append(
        Entity.Name(
          text: try fields.require("text").filledText(),
          sources: try fields.take("sources")?.texts() ?? []
        )
      )
      try fields.refuseUnknown()
    }
    return Entity(
      id: id,
      kind: Label(rawValue: kind),
      name: name,
      names: names,
      attributes: try take("attributes")?.attributes() ?? Attributes(),
      mentions: try take("mentions")?.texts().map { AnnotationID(rawValue: $0) } ?? [],
      because: try take("because")?.texts() ?? []
    )
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func fields(_ entity: Entity) {
    field("id", text: entity.id)
    field("kind", text: entity.kind.rawValue)
    field("name", text: entity.name)
    if !entity.names.isEmpty {
      sequence("names") { writer in
        for name in entity.names {
          writer.item { writer in
            writer.field("text", text: name.text)
            writer.sequence("sources", optional: name.sources)
          }
        }
      }
    }
    attributes("attributes", entity.attributes)
    sequence("mentions", optional: entity.mentions.map(\.rawValue))
    sequence("because", optional: entity.because)
  }
}
