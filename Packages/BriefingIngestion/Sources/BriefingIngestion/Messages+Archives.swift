import BriefingCore

// The wording of what the reading of office documents and books says.

extension Messages {
  static let compoundFile =
    "it is a document of the old format, or one under a password; save it in the current format "
    + "without a password"

  static func noXML(_ error: XMLError, part: String) -> String {
    switch error {
    case .entities(let offset):
      "\(part) declares entities of its own (byte \(offset)), which are refused because they can "
        + "make a small file a huge one; save the document again"
    case .unknownEntity(let offset):
      "\(part) names an entity that XML does not have (byte \(offset)); save the document again"
    case .tooDeep(let offset, let limit):
      "\(part) has more than \(limit) elements in each other (byte \(offset)); save the document "
        + "again, or save its text as UTF-8 in a .txt file"
    case .mismatchedTag(let offset):
      "\(part) is no XML: the tag at byte \(offset) ends no open element; save the document again"
    case .malformed(let offset):
      "\(part) is no XML (byte \(offset)); save the document again"
    case .unfinished(let offset):
      "\(part) ends too early (byte \(offset)); get the file again"
    case .encoding(let offset):
      "\(part) is not in UTF-8 (byte \(offset)); save the document again"
    }
  }

  static func largeEntry(_ name: String, size: Int, limit: Int) -> String {
    "\(name) would unpack to \(size) bytes, and the limit is \(limit); split the document, or raise "
      + "the limit with --max-bytes \(size)"
  }

  /// The reason of an error, without the file and the format.
  static func reason(of error: IngestionError) -> String {
    guard case .unreadable(_, _, let reason) = error else { return error.description }
    return reason
  }

  static func encodingOfParts(_ format: String) -> String { "the parts of \(format) are UTF-8" }

  // MARK: Word

  static let noWordDocument =
    "the archive holds no Word document; open it in the program it was made with and save it as .docx"

  static func otherDocument(part: String, root: String) -> String {
    "\(part) is no Word document but '\(root.prefix(40))'; open it in the program it was made with "
      + "and save it as .docx"
  }

  static func severalDocuments(file: String, read part: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "the archive names \(count) documents; \(part) was read",
      file: file,
      remedy: "if it is the wrong one, open the file in Word and save it again"
    )
  }

  static func unnamedDocument(file: String, read part: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the archive does not say which part is the document; \(part) was read",
      file: file,
      remedy: "open the file in Word and save it again"
    )
  }

  static func oddContentType(file: String, part: String, type: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the archive calls \(part) '\(type.prefix(120))', and it is a Word document",
      file: file,
      remedy: "if text is missing, open the file in Word and save it again"
    )
  }

  static func missingPart(file: String, part: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the part '\(part.prefix(120))' is named but not there",
      file: file,
      remedy: "get the file again, or open it in the program it was made with and save it again"
    )
  }

  static func badPart(file: String, reason: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "a part was left out: \(reason)",
      file: file,
      remedy: "open the file in the program it was made with and save it again"
    )
  }

  static func deletions(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(count) tracked \(count == 1 ? "deletion was" : "deletions were") left out, and tracked "
        + "insertions were read as text",
      file: file,
      remedy: "accept or reject the changes in Word if that is not what the text should be"
    )
  }

  static func comments(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(count) \(count == 1 ? "comment was" : "comments were") not read",
      file: file
    )
  }

  static func hiddenRuns(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(count) \(count == 1 ? "run" : "runs") of hidden text \(count == 1 ? "was" : "were") not read",
      file: file
    )
  }

  static func chunks(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(count) imported \(count == 1 ? "document was" : "documents were") not read: web pages and "
        + "plain text are",
      file: file,
      remedy: "open the file in Word and save it again, which makes their text a part of it"
    )
  }

  static func charts(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(count) \(count == 1 ? "chart was" : "charts were") not read",
      file: file,
      remedy: "write what matters of their numbers into the text"
    )
  }

  static func subdocuments(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(count) \(count == 1 ? "document" : "documents") in other files that this one is made of "
        + "\(count == 1 ? "was" : "were") not read",
      file: file,
      remedy: "add those files as sources of their own"
    )
  }

  static func openFields(file: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the instructions of a field do not end; they were taken to end with their paragraph",
      file: file,
      remedy: "if text is missing, open the file in Word and save it again"
    )
  }

  static func formulas(file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(count) \(count == 1 ? "formula was" : "formulas were") written in one line, such as "
        + "(a+b)/2 and x^2",
      file: file
    )
  }

  // MARK: Books

  static let noBook =
    "the archive holds no book: META-INF/container.xml names no package; get the file again"

  static let protectedBook =
    "its text is encrypted (META-INF/encryption.xml); get the book without copy protection"

  static let textlessBook =
    "none of its chapters holds text that is read; if they are pictures of text, text recognition is "
    + "needed first"

  static let emptyBook = "its package names no chapter that is there; get the file again"

  static func unnamedItem(_ id: String) -> String {
    "'\(id.prefix(60))' (named in no list of files)"
  }

  static func item(_ reference: String, mediaType: String) -> String {
    "'\(reference.prefix(120))' (\(mediaType.isEmpty ? "of no type" : String(mediaType.prefix(60))))"
  }

  static func unread(file: String, _ names: [String]) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(names.count) \(names.count == 1 ? "part" : "parts") of the order of the book "
        + "\(names.count == 1 ? "is" : "are") no pages and were not read: \(first(of: names))",
      file: file,
      remedy: "look whether they hold text that is wanted"
    )
  }

  static func blankChapters(file: String, _ entries: [String]) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(entries.count) \(entries.count == 1 ? "chapter holds" : "chapters hold") no text: "
        + first(of: entries.map { String($0.prefix(120)) }),
      file: file,
      remedy: "look whether a reading program shows text there"
    )
  }

  static func pictures(file: String, _ entries: [String]) -> Diagnostic {
    Diagnostic(
      .note,
      "\(entries.count) \(entries.count == 1 ? "chapter holds" : "chapters hold") pictures and no "
        + "text: \(first(of: entries.map { String($0.prefix(120)) }))",
      file: file,
      remedy: "if they are pictures of text, text recognition is needed first"
    )
  }

  static func pageBreaks(file: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(count) \(count == 1 ? "number of a page" : "numbers of pages") of the printed book "
        + "\(count == 1 ? "was" : "were") left out",
      file: file
    )
  }

  /// The first few of some names, and how many more there are.
  private static func first(of names: [String]) -> String {
    let most = 5
    let rest = names.count - most
    return names.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  static func leadsOut(file: String, reference: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the reference '\(reference.prefix(120))' leads out of the archive; it was not followed",
      file: file,
      remedy: "get the book from another place"
    )
  }
}
