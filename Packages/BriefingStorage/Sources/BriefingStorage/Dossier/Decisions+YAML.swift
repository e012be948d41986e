public import BriefingCore

extension Decisions: YAMLFile {
  /// The format of `decisions.yaml`.
  public static let format = "briefing-decisions/1"

  /// Reads `decisions.yaml`; a file of comments alone decides nothing.
  public init(yaml bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    var fields = try YAMLValue.parse(bytes, file: file, limits: limits).fields()
    try fields.checkFormat(Self.format)
    self.init()
    same = try fields.take("same")?.groups() ?? []
    different = try fields.take("different")?.groups() ?? []
    for item in try fields.take("strike")?.list() ?? [] {
      if case .text = item.node.content {
        strikes.append(Strike(item: try item.filledText()))
        continue
      }
      var fields = try item.fields()
      strikes.append(
        Strike(
          item: try fields.require("item").filledText(),
          reason: try fields.take("reason")?.text()
        )
      )
      try fields.refuseUnknown()
    }
    for item in try fields.take("amend")?.list() ?? [] {
      var fields = try item.fields()
      amendments.append(
        Amendment(
          item: try fields.require("item").filledText(),
          text: try fields.require("text").filledText(),
          reason: try fields.take("reason")?.text()
        )
      )
      try fields.refuseUnknown()
    }
    try fields.refuseUnknown()
  }

  /// Returns `decisions.yaml` in its one spelling, without the comments a person may have written.
  public func yaml() -> [UInt8] {
    var writer = CanonicalYAMLWriter(capacity: 1024)
    writer.start(format: Self.format, schema: .decisions, schemas: "schemas/")
    writer.groups("same", same)
    writer.groups("different", different)
    if !strikes.isEmpty {
      writer.sequence("strike") { writer in
        for strike in strikes {
          writer.item { writer in
            writer.field("item", text: strike.item)
            writer.field("reason", optional: strike.reason)
          }
        }
      }
    }
    if !amendments.isEmpty {
      writer.sequence("amend") { writer in
        for amendment in amendments {
          writer.item { writer in
            writer.field("item", text: amendment.item)
            writer.field("text", text: amendment.text)
            writer.field("reason", optional: amendment.reason)
          }
        }
      }
    }
    return writer.finish()
  }
}

extension YAMLValue {
  /// Lists of names that mean one thing, or different ones.
  fileprivate func groups() throws(YAMLError) -> [[String]] {
    var groups: [[String]] = []
    for item in try list() {
      let names = try item.texts()
      guard names.count >= 2, Set(names.map { Array($0.utf8) }).count == names.count else {
        throw item.failure(.badValue, Messages.groupTooSmall())
      }
      groups.append(names)
    }
    return groups
  }
}

extension CanonicalYAMLWriter {
  fileprivate mutating func groups(_ key: String, _ groups: [[String]]) {
    guard !groups.isEmpty else { return }
    sequence(key) { writer in
      for group in groups { writer.item(line: group) }
    }
  }
}
