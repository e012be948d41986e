import BriefingCore

/// What a person is told: what was found, and what to do about it.
struct Wording: Sendable, Hashable {
  var message: String
  var advice: String

  init(_ message: String, _ advice: String) {
    self.message = message
    self.advice = advice
  }
}

/// All wording of imports, one function a case; the losses have theirs beside it.
enum Messages {
  // MARK: - Files and documents

  static func encoding() -> Wording {
    Wording("the bytes from here on are not UTF-8", "save the file as UTF-8")
  }

  static func noDocument(_ name: String) -> Wording {
    Wording(
      "no document '\(name)' is there to be annotated",
      "name the file as the document, or import into the dossier it was exported from"
    )
  }

  static func noDocumentOfText() -> Wording {
    Wording(
      "no document has the text of this file",
      "import into the dossier it was exported from, and let no tool change the text"
    )
  }

  static func otherText(of document: String, at place: TextPosition) -> Wording {
    Wording(
      "the text is not that of the document '\(document)': they part at line \(place.line), "
        + "column \(place.column)",
      "export the document anew, and let no tool change its text or line ends"
    )
  }

  static func severalDocuments() -> Wording {
    Wording(
      "several documents have the text of this file, and none has its name",
      "name the file as its document"
    )
  }

  static func unexpected(_ what: String, _ expected: String) -> Wording {
    Wording("\(what) is not what stands here in such a file", "\(expected) was expected")
  }

  static func notOfFormat(_ format: String, _ expected: String) -> Wording {
    Wording("this is no file of \(format)", "\(expected) was expected")
  }

  static func syntax(_ message: String) -> Wording {
    Wording("this is not JSON: \(message)", "let the tool write the file anew")
  }

  static func markup(_ message: String) -> Wording {
    Wording("this is not XML that can be read: \(message)", "let the tool write the file anew")
  }

  static func secondDocument() -> Wording {
    Wording(
      "a second document begins here",
      "write a file for each document, named as the document"
    )
  }

  static func otherWord(_ word: String, instead rest: String) -> Wording {
    Wording(
      rest.isEmpty
        ? "the text has ended, and the file goes on with “\(word.shortened)”"
        : "the text goes on with “\(rest.shortened)”, and the file with “\(word.shortened)”",
      "export the document anew, and let no tool change its words; the rest of the file is left out"
    )
  }

  // MARK: - Marks

  static func place(_ start: Int, _ end: Int, of unit: OffsetUnit) -> Wording {
    Wording(
      "\(start) to \(end) is no place in the text, counted in \(unit.plural)",
      "check that the tool counts in \(unit.plural); the mark is left out"
    )
  }

  static func quote(_ found: String, said: String, at position: TextPosition) -> Wording {
    Wording(
      "the text has “\(found.shortened)” there (line \(position.line), column "
        + "\(position.column)), and the file says “\(said.shortened)”",
      "mark the passage again; a quote is compared byte for byte"
    )
  }

  static func quoteMissing(_ quote: String) -> Wording {
    Wording(
      "“\(quote.shortened)” stands nowhere in the text",
      "mark the passage again; a quote is compared byte for byte"
    )
  }

  static func quoteAmbiguous(_ quote: String) -> Wording {
    Wording(
      "“\(quote.shortened)” stands at several places, and nothing says which is meant",
      "give its position, or more of the text before and after it"
    )
  }

  static func pieces(_ what: String) -> Wording {
    Wording(
      "\(what) has several pieces with other words between them",
      "mark one passage, or several by themselves"
    )
  }

  static func noLabel(_ what: String) -> Wording {
    Wording("\(what) has no label", "give it one")
  }

  static func value(_ field: String, _ value: String, _ expected: String) -> Wording {
    Wording(
      "\(field) has the value “\(value.shortened)”",
      "\(expected) was expected; the mark is left out"
    )
  }

  static func twice(_ what: String) -> Wording {
    Wording("\(what) stands twice", "remove one; the first is taken")
  }

  static func stray(_ what: String, _ target: String) -> Wording {
    Wording("\(what) speaks of \(target), which is not there", "remove it, or mark the passage")
  }

  static func decided(_ annotation: Annotation) -> Wording {
    let who = annotation.reviewer.map { " by \($0)" } ?? ""
    return Wording(
      "\(annotation.id) was \(annotation.review.rawValue)\(who) before, and stays so",
      "to overrule what people decided, add --overrule"
    )
  }

  static func rejectedTask() -> Wording {
    Wording(
      "the task was rejected or ignored as a whole, and its marks are left out",
      "accept it, or decide on its marks with `briefing review`"
    )
  }
}

extension OffsetUnit {
  /// What several of the unit are called.
  var plural: String {
    switch self {
    case .utf8: "UTF-8 bytes"
    case .codepoint: "code points"
    case .utf16: "UTF-16 code units"
    }
  }
}

extension String {
  /// The beginning of a long text.
  var shortened: String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
