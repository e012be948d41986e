public import BriefingCore

extension Dossier {
  /// Finds where a value of a file stands, for an error about what it means.
  ///
  /// - Parameters:
  ///   - key: A key at the top of the file.
  ///   - item: The number of an item, from 0, where the value is a list.
  ///   - file: The path inside the dossier.
  /// - Returns: The line and column, or nothing where the file says nothing of it.
  public func position(of key: String, item: Int? = nil, in file: String) -> TextPosition? {
    guard let bytes = try? read(file),
      let root = try? YAMLValue.parse(bytes, file: file, limits: limits),
      case .fields(let fields) = root.node.content,
      let value = fields.first(where: { $0.key == key })?.value
    else { return nil }
    var mark = value.mark
    if let item {
      guard case .list(let items) = value.content, items.indices.contains(item) else { return nil }
      mark = items[item].mark
    }
    let position = root.source.position(of: mark)
    return TextPosition(line: position.line, column: position.column)
  }

  /// Finds where the annotations of a file stand, for errors about what they mean.
  ///
  /// - Parameter file: The path inside the dossier.
  /// - Returns: The line and column of each id; none where the file cannot be read.
  public func positionsOfAnnotations(in file: String) -> [AnnotationID: TextPosition] {
    guard let bytes = try? read(file),
      let root = try? YAMLValue.parse(bytes, file: file, limits: limits),
      case .fields(let fields) = root.node.content,
      case .list(let items)? = fields.first(where: { $0.key == "annotations" })?.value.content
    else { return [:] }
    let ids = items.compactMap { item -> (AnnotationID, YAMLMark)? in
      guard case .fields(let fields) = item.content,
        let value = fields.first(where: { $0.key == "id" })?.value,
        case .text(let text) = value.content
      else { return nil }
      return (AnnotationID(rawValue: text), value.mark)
    }
    let positions = root.source.positions(of: ids.map(\.1)).map {
      TextPosition(line: $0.line, column: $0.column)
    }
    return Dictionary(zip(ids.map(\.0), positions), uniquingKeysWith: { first, _ in first })
  }
}
