import BriefingCore

/// A place in a file being read: a value and the path that leads to it.
struct JSONPlace {
  let value: JSONValue
  let path: String

  func error(_ problem: BriefingFormatError.Problem) -> BriefingFormatError {
    BriefingFormatError(path: path, problem: problem)
  }

  func wrongType(_ expected: String) -> BriefingFormatError {
    error(.wrongType(expected: expected, found: value.typeName))
  }

  func string() throws(BriefingFormatError) -> String {
    guard let string = value.string else { throw wrongType("a string") }
    return string
  }

  func integer() throws(BriefingFormatError) -> Int {
    guard let integer = value.integer else { throw wrongType("an integer") }
    return integer
  }

  func elements() throws(BriefingFormatError) -> [JSONPlace] {
    guard let array = value.array else { throw wrongType("an array") }
    return array.enumerated().map { JSONPlace(value: $1, path: "\(path)[\($0)]") }
  }

  /// The members of an object whose keys are free, none of them twice.
  func members() throws(BriefingFormatError) -> [(key: String, place: JSONPlace)] {
    guard let members = value.members else { throw wrongType("an object") }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      // Keys that differ in bytes alone, as two spellings of one accent do.
      throw error(.repeatedKey(member.key))
    }
    return members.map { ($0.key, JSONPlace(value: $0.value, path: path.appending(key: $0.key))) }
  }

  func list<Element>(
    _ read: (JSONPlace) throws(BriefingFormatError) -> Element
  ) throws(BriefingFormatError) -> [Element] {
    var result: [Element] = []
    for place in try elements() { result.append(try read(place)) }
    return result
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type = Word.self
  ) throws(BriefingFormatError) -> Word {
    let text = try string()
    guard let word = Word(rawValue: text) else {
      throw error(.unknownWord(text, known: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// The value as an object that has no key but those listed.
  func object(_ keys: String...) throws(BriefingFormatError) -> JSONObjectReader {
    let members = try members()
    for member in members where !keys.contains(member.key) {
      throw error(.unknownKey(member.key, known: keys))
    }
    return JSONObjectReader(place: self)
  }
}

/// An object of a file being read.
struct JSONObjectReader {
  let place: JSONPlace

  /// The value of a key, where it is there.
  func optional(_ key: String) -> JSONPlace? {
    place.value[key].map { JSONPlace(value: $0, path: place.path.appending(key: key)) }
  }

  /// The value of a key that must be there.
  func required(_ key: String) throws(BriefingFormatError) -> JSONPlace {
    guard let value = optional(key) else { throw place.error(.missingKey(key)) }
    return value
  }

  func string(_ key: String) throws(BriefingFormatError) -> String {
    try required(key).string()
  }

  func optionalString(_ key: String) throws(BriefingFormatError) -> String? {
    try optional(key)?.string()
  }

  func strings(_ key: String) throws(BriefingFormatError) -> [String] {
    try required(key).list { place throws(BriefingFormatError) in try place.string() }
  }

  func integer(_ key: String) throws(BriefingFormatError) -> Int {
    try required(key).integer()
  }

  func count(_ key: String) throws(BriefingFormatError) -> Int {
    let place = try required(key)
    let count = try place.integer()
    guard count >= 0 else { throw place.error(.badCount(count)) }
    return count
  }
}

extension String {
  /// The path of a key below this path; keys that are no plain words stand in brackets.
  fileprivate func appending(key: String) -> String {
    let isPlain =
      !key.isEmpty && key.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F }
    guard isPlain else { return "\(self)[\(JSONValue.string(key).text())]" }
    return isEmpty ? key : "\(self).\(key)"
  }
}

extension JSONValue {
  /// What a person calls the type of the value.
  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .number(let number): number.magnitude < 0x1p63 ? "a fraction" : "a number too large"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
