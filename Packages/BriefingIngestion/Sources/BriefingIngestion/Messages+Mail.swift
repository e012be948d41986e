import BriefingCore

// The wording of what the reader of messages says.

extension Messages {
  static let noHeader =
    "it does not begin with lines such as “Subject: …”; save the message whole, or its text as .txt"

  static func noReadablePart(_ types: [String]) -> String {
    let known = types.prefix(5).joined(separator: ", ")
    return "it holds no text that can be read\(known.isEmpty ? "" : ", but \(known)"); "
      + "save its text as UTF-8 in a .txt file"
  }

  static func partLeftOut(
    file: String,
    type: String,
    name: String?,
    bytes: Int,
    isInline: Bool
  ) -> Diagnostic {
    let what = name.map { "“\($0.prefix(80))”, " } ?? ""
    return Diagnostic(
      .note,
      "\(isInline ? "a part" : "an attachment") was left out: \(what)\(type.prefix(80)), "
        + "\(bytes) bytes",
      file: file,
      remedy: "if it matters, save it as a file and add it to the sources"
    )
  }

  static func unreadablePart(file: String, type: String, _ error: IngestionError) -> Diagnostic {
    Diagnostic(.warning, inPart(type, error.description), file: file)
  }

  static func inPart(_ type: String, _ message: String) -> String {
    "in the part \(type): \(message)"
  }

  static func badTransfer(file: String, encoding: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(count) \(count == 1 ? "place is" : "places are") not valid \(encoding); the rest was read",
      file: file,
      remedy: "compare the text with the message"
    )
  }

  static func truncated(file: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the message ends before its last part does",
      file: file,
      remedy: "save the message again if its end is missing"
    )
  }

  static func noBoundary(file: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the message says it has parts, and no boundary between them was found; it was read as one",
      file: file,
      remedy: "save the message again if its end is missing"
    )
  }

  static func tooManyParts(file: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the message has more than \(MailPart.countLimit) parts, or parts more than "
        + "\(MailPart.depthLimit) levels deep; what goes beyond was left out",
      file: file,
      remedy: "save the parts that matter as files of their own"
    )
  }

  static func longHeader(file: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the header is longer than \(MailHeaders.limit) bytes; the rest of it was left out",
      file: file
    )
  }

  static func unknownTransfer(file: String, encoding: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the transfer encoding “\(encoding.prefix(80))” is not known; the part was read as it is",
      file: file,
      remedy: "compare the text with the message"
    )
  }

  static func strayLines(file: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(count == 1 ? "a line" : "\(count) lines") of the header \(count == 1 ? "was" : "were") passed over: no field",
      file: file
    )
  }

  static func outsideOfParts(file: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(bytes) bytes before the first or after the last part were left out, which mail programs do "
        + "not show",
      file: file,
      remedy: "if they matter, save them as a text of their own"
    )
  }
}
