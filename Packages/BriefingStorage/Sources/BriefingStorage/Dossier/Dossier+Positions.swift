public import BriefingCore

/// One step of the way to a value of a file.
public enum DossierStep: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The value of a key.
  case key(String)
  /// An item of a list, counted from 0.
  case item(Int)

  /// Creates the step to a key.
  public init(stringLiteral value: String) { self = .key(value) }
}

extension Dossier {
  /// Finds where a value of a file stands, for an error about what it means.
  ///
  /// - Parameters:
  ///   - key: A key at the top of the file.
  ///   - item: The number of an item, from 0, where the value is a list.
  ///   - file: The path inside the dossier.
  /// - Returns: The line and column, or nothing where the file says nothing of it.
  public func position(of key: String, item: Int? = nil, in file: String) -> TextPosition? {
    position(of: [.key(key)] + (item.map { [.item($0)] } ?? []), in: file)
  }

  /// Finds where a value deep in a file stands, for an error about what it means.
  ///
  /// A value that is not there, such as one that should be, is looked for where it would stand.
  ///
  /// - Parameters:
  ///   - steps: The way to it from the top of the file.
  ///   - isKey: Whether the place of the last key is wanted, rather than that of its value.
  ///   - file: The path inside the dossier.
  /// - Returns: The line and column, or nothing where not even the first step leads anywhere.
  public func position(
    of steps: [DossierStep],
    isKey: Bool = false,
    in file: String
  ) -> TextPosition? {
    guard let bytes = try? read(file),
      let root = try? YAMLValue.parse(bytes, file: file, limits: limits)
    else { return nil }
    var node = root.node
    var mark: YAMLMark?
    for step in steps {
      guard let place = node.place(of: step) else { break }
      node = place.value
      mark = isKey ? place.keyMark : node.mark
    }
    return mark.map { mark in
      let position = root.source.position(of: mark)
      return TextPosition(line: position.line, column: position.column)
    }
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

extension YAMLNode {
  /// Where a step leads from here; an item of a list has no key, and stands for itself.
  fileprivate func place(of step: DossierStep) -> (keyMark: YAMLMark, value: YAMLNode)? {
    switch (step, content) {
    case (.key(let key), .fields(let fields)):
      fields.first { $0.key == key }.map { ($0.keyMark, $0.value) }
    case (.item(let item), .list(let items)) where items.indices.contains(item):
      (items[item].mark, items[item])
    default: nil
    }
  }
}
