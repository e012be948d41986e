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
}
