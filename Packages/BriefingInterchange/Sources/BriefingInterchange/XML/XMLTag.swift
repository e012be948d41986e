import BriefingCore

/// The beginning of an element, with its attributes.
struct XMLTag {
  /// The name, with its prefix.
  let name: String
  /// The attributes, in the order of the file.
  let attributes: [(name: String, value: String)]
  /// How many elements it lies in.
  let depth: Int
  /// Where it stands.
  let position: TextPosition

  /// The value of an attribute.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Why a file is not XML that is read here.
struct XMLMistake: Error {
  let message: String
  let position: TextPosition
}
