/// What a person is told: what was found, and what to do about it.
struct Wording: Sendable, Hashable {
  var message: String
  var advice: String

  init(_ message: String, _ advice: String) {
    self.message = message
    self.advice = advice
  }
}

/// All wording of the module, one function a case.
enum Messages {
  // MARK: - YAML text

  static func encoding(_ problem: String, value: Int) -> Wording {
    if problem.contains("control characters") {
      return Wording(
        "The character \(codePoint(value)) may not stand in YAML.",
        "Remove it, or write it as an escape in double quotes."
      )
    }
    return Wording("This byte is not UTF-8.", "Save the file as UTF-8.")
  }

  static func syntax(_ problem: String, context: String?, startLine: Int?) -> Wording {
    var message = "This is not YAML: \(problem)"
    if let context, let startLine { message += ", \(context) that starts on line \(startLine)" }
    let advice =
      switch problem {
      case let text where text.contains("mapping values are not allowed"):
        "Put a text that holds “: ” in double quotes, and check the indentation."
      case let text where text.contains("unexpected end of stream"):
        "Close the quotes or brackets that are open here."
      case let text where text.contains("tab"):
        "Indent with spaces."
      case let text where text.contains("cannot start any token"):
        "Put the text in double quotes."
      default:
        "Check the indentation and the quotes here and on the line above."
      }
    return Wording(message + ".", advice)
  }

  static func mergeConflict() -> Wording {
    Wording(
      "A merge left its conflict markers here.",
      "Choose one side, and delete the lines that start with <<<<<<<, ======= and >>>>>>>."
    )
  }

  static func lineBreak(_ name: String, _ escape: String) -> Wording {
    Wording(
      "The line break \(name) stands here as it is, and programs disagree on what it does.",
      "Write it as \(escape) in double quotes."
    )
  }

  static func anchor() -> Wording {
    Wording("An anchor (&) has no meaning in a dossier.", "Remove it, and write the value out.")
  }

  static func alias() -> Wording {
    Wording("An alias (*) has no meaning in a dossier.", "Write the value out.")
  }

  static func tag() -> Wording {
    Wording(
      "A tag (!) has no meaning in a dossier: every value is a text.",
      "Remove it, or put the value in double quotes."
    )
  }

  static func mergeKey() -> Wording {
    Wording("A merge key (<<) has no meaning in a dossier.", "Write the keys out.")
  }

  static func secondDocument() -> Wording {
    Wording(
      "A second document starts here, and a file of a dossier holds one.",
      "Move it to a file of its own, or remove the line “---” or “...”."
    )
  }

  static func directive() -> Wording {
    Wording(
      "A line that starts with % is a directive.",
      "Remove it, or indent the text it belongs to."
    )
  }

  // MARK: - YAML content

  static func keyIsNotText() -> Wording {
    Wording("A list or a mapping cannot be a key.", "Write a word before the colon.")
  }

  static func duplicateKey(_ key: String, firstLine: Int?) -> Wording {
    let place = firstLine.map { "on line \($0)" } ?? "above"
    return Wording("The key “\(shortened(key))” stands \(place) already.", "Keep one of the two.")
  }

  static func unknownKey(_ key: String, known: [String]) -> Wording {
    let advice =
      if let near = nearest(to: key, in: known) {
        "Did you mean “\(near)”?"
      } else {
        "Known keys are \(known.joined(separator: ", ")); a key of your own starts with “x-”."
      }
    return Wording("The key “\(shortened(key))” means nothing here.", advice)
  }

  static func missingKey(_ key: String) -> Wording {
    Wording("The key “\(key)” is missing, or has nothing behind it.", "Add “\(key): …”.")
  }

  static func wrongShape(expected: String, found: String) -> Wording {
    Wording("Here is \(found), not \(expected).", "Write \(expected).")
  }

  static func emptyText() -> Wording {
    Wording("This text is empty.", "Write something, or remove the key.")
  }

  static func null(_ word: String) -> Wording {
    Wording(
      "The word “\(word)” without quotes stands for nothing.",
      "Put it in double quotes, or write what is meant."
    )
  }

  static func notAWholeNumber(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” is not a whole number.",
      "Write digits alone, such as 0 or 153."
    )
  }

  static func notAFlag(_ text: String) -> Wording {
    Wording("“\(shortened(text))” is neither true nor false.", "Write true or false.")
  }

  static func notOneOf(_ text: String, _ known: [String]) -> Wording {
    let advice =
      if let near = nearest(to: text, in: known) {
        "Did you mean “\(near)”?"
      } else if known.count == 1, let only = known.first {
        "Write “\(only)”."
      } else {
        "Write one of: \(known.joined(separator: ", "))."
      }
    return Wording("“\(shortened(text))” has no meaning here.", advice)
  }

  static func missingFormat(_ format: String) -> Wording {
    Wording("The line “format: \(format)” is missing.", "Add it at the top of the file.")
  }

  static func wrongFormat(_ found: String, expected: String) -> Wording {
    Wording(
      "The format is “\(shortened(found))”, and this version reads “\(expected)”.",
      "Check that the file stands in the right folder, or use the version that wrote it."
    )
  }

  // MARK: - Limits

  static func outOfMemory() -> Wording {
    Wording("There is not enough memory to read the file.", "Free some memory, and try again.")
  }

  static func fileTooLarge(_ bytes: Int, limit: Int) -> Wording {
    Wording(
      "The file holds \(bytes) bytes, and \(limit) is the limit.",
      "Split it, or raise the limit."
    )
  }

  static func tooDeep(limit: Int) -> Wording {
    Wording(
      "More than \(limit) lists and mappings stand inside one another here.",
      "Write it flatter."
    )
  }

  static func scalarTooLong(limit: Int) -> Wording {
    Wording("This text is longer than \(limit) bytes.", "Shorten it.")
  }

  static func keyTooLong(limit: Int) -> Wording {
    Wording("This key is longer than \(limit) bytes.", "Shorten it.")
  }

  static func tooManyEvents(limit: Int) -> Wording {
    Wording(
      "The file has more than \(limit) keys, values, and starts and ends of lists and mappings.",
      "Part it into smaller files."
    )
  }

  static func tooManyValues(limit: Int) -> Wording {
    Wording(
      "More than \(limit) values stand in one annotation, or below keys nothing is known of.",
      "Keep them in a file of their own."
    )
  }

  // MARK: - Annotations and documents

  static func duplicateIdentifier(_ id: String, firstLine: Int) -> Wording {
    Wording(
      "The id “\(shortened(id))” stands on line \(firstLine) already.",
      "Remove one of the two, or give it another id."
    )
  }

  static func emptySpan(start: Int, end: Int) -> Wording {
    Wording(
      "The span from \(start) to \(end) holds nothing.",
      "The end is the offset after the last byte, and greater than the start."
    )
  }

  static func notAConfidence(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” is not a confidence.",
      "Write a number from 0 to 1, such as 0.85, or remove the key: absent means unknown."
    )
  }

  static func otherDocument(_ id: String, expected: String) -> Wording {
    Wording(
      "The file speaks of the document “\(shortened(id))”, not of “\(expected)”.",
      "Give the file the name of its document."
    )
  }

  static func doesNotReadBack() -> Wording {
    Wording(
      "What was to be written does not read back as the same, so nothing was written.",
      "Report this with the values it happened with."
    )
  }

  static func notARange() -> Wording {
    Wording("This is not a range of offsets.", "Write two whole numbers, the lower one first.")
  }

  static func numbers(_ count: ClosedRange<Int>) -> Wording {
    Wording(
      "This list holds another number of offsets.",
      "Write \(count.lowerBound) to \(count.upperBound) whole numbers."
    )
  }

  static func notAUnit(_ unit: Int, of length: Int) -> Wording {
    Wording(
      "The unit \(unit) does not divide the \(length) bytes of this segment.",
      "Let the program make the file again."
    )
  }

  static func notAPart(_ part: Int, of count: Int) -> Wording {
    Wording(
      "There is no part \(part): “source-parts” lists \(count), counted from 0.",
      "Let the program make the file again."
    )
  }

  // MARK: - What a person writes

  static func notADate(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” is not a date.",
      "Write it as 2022-07-29, 2022-07 or 2022, or as an interval with a slash."
    )
  }

  static func notAGrade(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” is not an Admiralty grade.",
      "Write a letter from A to F and a digit from 1 to 6, such as B2."
    )
  }

  static func notADigest(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” is not a digest.",
      "Write the algorithm, a colon and hexadecimal digits in small letters, as in sha256:5f0c…."
    )
  }

  static func notADocumentID(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” cannot be the id of a document.",
      "Use letters, digits, “.”, “_” and “-”."
    )
  }

  static func notInsideDossier(_ path: String) -> Wording {
    Wording(
      "“\(shortened(path))” is not a path inside the dossier.",
      "Write it from the dossier's folder downwards, without “..”, such as sources/report.txt."
    )
  }

  static func repeated(_ what: String, firstLine: Int) -> Wording {
    Wording("“\(shortened(what))” stands on line \(firstLine) already.", "Keep one of the two.")
  }

  static func notOneKind(of keys: [String]) -> Wording {
    let names = keys.map { "“\($0)”" }.joined(separator: " or ")
    return Wording("Exactly one of \(names) must stand here.", "Keep one, and remove the other.")
  }

  static func emptyList() -> Wording {
    Wording("This list is empty.", "Add an item, or remove the key.")
  }

  static func groupTooSmall() -> Wording {
    Wording(
      "A decision needs at least two different names.",
      "Add the other name, or remove the group."
    )
  }

  static func unknownLabel(_ label: String, known: [String]) -> Wording {
    let advice =
      if let near = nearest(to: label, in: known) {
        "Did you mean “\(near)”?"
      } else {
        "Write one of \(known.joined(separator: ", ")), or a label of your own with a dot in it."
      }
    return Wording("“\(shortened(label))” is not a label.", advice)
  }

  static func minimumAboveMaximum(_ minimum: Int, _ maximum: Int) -> Wording {
    Wording(
      "The step takes at least \(minimum) and at most \(maximum) tokens.",
      "Let “min” be no more than “max”, and “max” at least 1."
    )
  }

  static func optionalWithMinimum() -> Wording {
    Wording("A step is optional, or has a “min”, not both.", "Remove one of the two.")
  }

  static func lengthsInDisorder(_ minimum: Int, _ maximum: Int) -> Wording {
    Wording(
      "The step takes words of at least \(minimum) and at most \(maximum) characters.",
      "Let “min” be no more than “max”."
    )
  }

  static func capitalAmongSmall(_ text: String) -> Wording {
    Wording(
      "“\(shortened(text))” has a capital letter, and no word in small letters is like that.",
      "Write it in small letters, or under “text”."
    )
  }

  static func noForm(_ text: String) -> Wording {
    Wording(
      "No word has the form “\(shortened(text))”.",
      "Write X for a capital, x for another letter and d for a digit, such as “Xxxxx” or “dd”."
    )
  }

  // MARK: - Words

  static let text = "a text"
  static let list = "a list"
  static let fields = "a block of keys"
  static let nothing = "nothing"

  static func text(_ text: String) -> String { "the text “\(shortened(text))”" }

  /// A text short enough to be named in a message.
  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let head = scalars.prefix(40).map { $0 == "\n" ? " " : $0 }
    let isWhole = scalars.dropFirst(40).isEmpty
    return String(String.UnicodeScalarView(head)) + (isWhole ? "" : "…")
  }

  /// The one known word that a mistyped word can only have meant.
  static func nearest(to word: String, in known: [String]) -> String? {
    let near = known.filter { isNear(Array(word.utf8), Array($0.utf8)) }
    return near.count == 1 ? near.first : nil
  }

  /// Whether two words differ by at most two letters left out, added or changed.
  private static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 2, left.count <= 40 else { return false }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    // Two changes make another word out of a short one.
    return (row.last ?? 0) <= (right.count < 5 ? 1 : 2)
  }

  /// A character by its number, as in `U+000B`.
  static func codePoint(_ value: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
