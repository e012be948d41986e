import BriefingAnalysis
import BriefingCore

/// What a person is told when something is wrong: all wording of the module, one function a case.
enum Messages {
  // MARK: - briefing.json

  static func format(_ error: BriefingFormatError, file: String) -> String {
    let anew = "correct it, or run `briefing make` to write the file anew"
    let place = error.path.isEmpty ? file : "\(file): \(error.path)"
    switch error.problem {
    case .notJSON(let error):
      return "\(file):\(error); repair the file, or run `briefing make` to write it anew"
    case .byteOrderMark:
      return
        "\(file):1:1: the file starts with a byte order mark; save it as UTF-8 without one, or "
        + "run `briefing make` to write it anew"
    case .unsupportedFormat(let format):
      return "\(place): the format is \(quoted(format)), and this version reads "
        + "“\(Briefing.format)”; use the version that wrote the file, or run `briefing make`"
    case .missingKey(let key):
      return "\(place): the key “\(key)” is missing; \(anew)"
    case .unknownKey(let key, let known):
      return "\(place): the key \(quoted(key)) is unknown; known are \(known.list); \(anew)"
    case .repeatedKey(let key):
      return "\(place): the key \(quoted(key)) stands twice; remove one"
    case .repeatedID(let id):
      return
        "\(place): the id \(quoted(id)) stands twice; give each its own, or run `briefing make` "
        + "to write the file anew"
    case .wrongType(let expected, let found):
      return "\(place): expected \(expected), found \(found); \(anew)"
    case .unknownWord(let word, let known):
      return "\(place): \(quoted(word)) is none of \(known.list); \(anew)"
    case .badDate(let text):
      return "\(place): \(quoted(text)) is no date in EDTF, such as 2022-07-29 or 2022-07; \(anew)"
    case .badCount(let count):
      return "\(place): \(count) is no count; it is 0 or more; \(anew)"
    case .badSpan(let start, let end):
      return "\(place): \(start)..<\(end) is no range; the start comes first, and neither is "
        + "negative; \(anew)"
    }
  }

  // MARK: - Decisions

  static func decisionIssue(_ issue: DecisionIssue) -> String {
    switch issue {
    case .unknown(let reference):
      "decisions.yaml names \(quoted(reference)), and nothing in the sources has that name or id; "
        + "correct it or take it out"
    case .conflict(let left, let right):
      "decisions.yaml says under `same` that \(quoted(left)) and \(quoted(right)) are one, and under "
        + "`different` that they are not; they were taken as one: take one of the two out"
    }
  }

  static func embargo(
    until date: String,
    in label: String,
    passage: String,
    isDated: Bool
  ) -> String {
    "\(label) holds what may not be made public before \(quoted(date))"
      + (isDated ? "" : " (the day this briefing speaks for is not known)")
      + ": “\(passage)”; see that it is not passed on before"
  }

  static func decisionWithoutItem(_ item: String, isStrike: Bool) -> String {
    "decisions.yaml \(isStrike ? "strikes" : "rewords") the item \(quoted(item)), which the "
      + "briefing does not have: what it was made from has changed; look for its successor, or take "
      + "the decision out"
  }

  // MARK: - Verification

  static let makeAgain = "run `briefing make` to compose the briefing anew"
  static let setRight = "set its quote and place right, or remove it"
  static let annotateAgain = "run `briefing annotate` to anchor the annotations anew"

  static func quoteDiffers(
    _ quote: String,
    at span: TextSpan,
    in text: DocumentText,
    document: String,
    place: String,
    remedy: String
  ) -> VerificationFinding {
    let anchor = text.anchor(quote, at: span)
    let isWithin = text.contains(span)
    var message =
      isWithin
      ? "bytes \(span) differ: \(difference(quote, text[span]))"
      : "bytes \(span) are no span of its \(text.count) bytes: expected \(quoted(quote))"
    switch anchor.state {
    case .moved: message += anchor.span.map { ", which stands at bytes \($0)" } ?? ""
    case .ambiguous: message += ", which stands at several other places"
    default: message += ", which stands nowhere in the text"
    }
    let isThere = anchor.state == .moved || anchor.state == .ambiguous
    return VerificationFinding(
      code: isThere ? .rangeMismatch : .quoteMissing,
      file: textFile(document),
      span: span,
      place: place,
      message: message,
      remedy: remedy
    )
  }

  static func textMissing(_ document: String, place: String) -> VerificationFinding {
    VerificationFinding(
      code: .sourceMissing,
      file: textFile(document),
      place: place,
      message: "the text is not there",
      remedy: "restore the file, or \(makeAgain)"
    )
  }

  static func sourceUnlisted(_ source: String, count: Int, place: String) -> VerificationFinding {
    VerificationFinding(
      code: .sourceMissing,
      file: BriefingVerifier.briefingFile,
      place: place,
      message: "the source \(quoted(source)) is not in the list of sources, and "
        + "\(Wording.counted(count, "passage")) of it \(count == 1 ? "is" : "are") cited",
      remedy: "list the source, or \(makeAgain)"
    )
  }

  static func emptySpan(_ citation: Citation, place: String) -> VerificationFinding {
    VerificationFinding(
      code: .quoteMissing,
      file: textFile(citation.source),
      span: citation.span,
      place: place,
      message: "bytes \(citation.span) are an empty span; a citation holds at least one byte",
      remedy: "cite the passage, or \(makeAgain)"
    )
  }

  static func textChanged(
    _ source: BriefingSource,
    digest: String,
    place: String
  ) -> VerificationFinding {
    VerificationFinding(
      code: .sourceChanged,
      file: textFile(source.id),
      place: place,
      message: "the text is not the one the briefing was made from: "
        + "expected \(source.digest.shortDigest), found \(digest.shortDigest)",
      remedy: makeAgain
    )
  }

  static func fileMissing(_ file: Evidence.SourceFile) -> VerificationFinding {
    VerificationFinding(
      code: .sourceMissing,
      file: file.path,
      place: "source file",
      message: "the file is not there",
      remedy: "restore it, or run `briefing make` to retire the source"
    )
  }

  static func fileChanged(_ file: Evidence.SourceFile, found: String) -> VerificationFinding {
    VerificationFinding(
      code: .sourceChanged,
      file: file.path,
      place: "source file",
      message: "the file is not the one that was read: "
        + "expected \(file.recorded.shortDigest), found \(found.shortDigest)",
      remedy: "restore it, or run `briefing make` to read it anew"
    )
  }

  static func verdictDiffers(_ citation: Citation, place: String) -> VerificationFinding {
    VerificationFinding(
      code: .verdictDiffers,
      file: textFile(citation.source),
      span: citation.span,
      place: place,
      message: "the verdict is “\(citation.verdict.rawValue)”, and the bytes at \(citation.span) "
        + "are those of the quote",
      remedy: makeAgain
    )
  }

  static func slotStrayed(_ text: String, item: Item, place: String) -> VerificationFinding {
    VerificationFinding(
      code: .slotNotInSpan,
      file: BriefingVerifier.briefingFile,
      place: place,
      message: "item “\(item.id)” says \(quoted(text)), which none of its cited passages holds",
      remedy: "cite the passage that says so, or \(makeAgain)"
    )
  }

  static func statusRaised(
    _ status: Status,
    above highest: Status?,
    item: Item,
    place: String
  ) -> VerificationFinding {
    VerificationFinding(
      code: .statusRaised,
      file: BriefingVerifier.briefingFile,
      place: place,
      message: "item “\(item.id)” says “\(status.rawValue)”, and what it cites "
        + (highest.map { "says no more than “\($0.rawValue)”" } ?? "says of none"),
      remedy: "lower the status, or \(makeAgain)"
    )
  }

  static func negationLost(_ item: Item, place: String) -> VerificationFinding {
    VerificationFinding(
      code: .negationLost,
      file: BriefingVerifier.briefingFile,
      place: place,
      message: "item “\(item.id)” affirms what every statement it cites denies",
      remedy: "state the denial, or \(makeAgain)"
    )
  }

  static func notReproduced(
    _ found: String?,
    expected: String?,
    place: String,
    item: String?
  ) -> VerificationFinding {
    let start = common(found ?? "", expected ?? "")
    let gives =
      expected.map { "the dossier gives \(quoted($0, from: start))" }
      ?? "the dossier gives nothing here"
    let says = found.map { "says \(quoted($0, from: start))" } ?? "says nothing here"
    return VerificationFinding(
      code: .notReproduced,
      file: BriefingVerifier.briefingFile,
      place: place,
      message: "\(item.map { "“\($0)”" } ?? "it") \(says), and \(gives)",
      remedy: "find out who changed the file or the dossier, then \(makeAgain)"
    )
  }

  static func renderingDiffers(_ file: String, command: String) -> VerificationFinding {
    VerificationFinding(
      code: .notReproduced,
      file: file,
      place: "the whole file",
      message:
        "this is not what \(BriefingVerifier.briefingFile) gives: one of the two was changed "
        + "by hand, or this is of an earlier briefing",
      remedy: "run `\(command)` to make both anew, or remove the file"
    )
  }

  static func undeclared(
    _ key: String,
    found: String?,
    declared: String?,
    place: String
  ) -> VerificationFinding {
    let line = found.map {
      "add `\(key): \($0.controlsShown.onOneLine)` to briefing.yaml where that is so"
    }
    return VerificationFinding(
      code: .notReproduced,
      file: BriefingVerifier.briefingFile,
      place: place,
      message: "it says \(found.map { quoted($0) } ?? "nothing"), as a person stated it, and the "
        + "dossier says \(declared.map { quoted($0) } ?? "nothing of it")",
      remedy: [line, makeAgain].compactMap { $0 }.joined(separator: ", or ")
    )
  }

  static func sourceUnread(_ file: String) -> VerificationFinding {
    VerificationFinding(
      code: .sourceUnread,
      file: file,
      place: "sources",
      message: "the briefing was made without this source",
      remedy: "\(makeAgain), which says why where it cannot be read"
    )
  }

  static func annotationsMissing(_ document: String) -> VerificationFinding {
    VerificationFinding(
      code: .sourceMissing,
      file: "annotations/\(document).yaml",
      place: "sources",
      message: "the annotations that the briefing rests on are not there",
      remedy: "bring the file back, or \(makeAgain)"
    )
  }

  // MARK: - Templates

  static func template(_ error: TemplateError) -> String {
    let place = "template “\(error.name)”:\(error.line):\(error.column)"
    return "\(place): \(error.reason), in \(quoted(error.excerpt)); correct it, or remove the "
      + "template to have the standard one"
  }

  // MARK: - Words

  static func textFile(_ document: String) -> String { "documents/\(document).txt" }

  /// A text as a message shows it: on one line, controls visible, cut where it is long.
  static func quoted(_ text: String, from start: Int = 0) -> String {
    let limit = 60
    // A statement on a thousand sources is long, and its beginning says as much.
    let head = String(text.unicodeScalars.prefix(start + limit * 4))
    var line = head.controlsShown.onOneLine.unicodeScalars.dropFirst(start)
    // What stands at the cut may be half of something, and be shown in sixteen characters.
    if line.count <= limit + 16 {
      line = text.controlsShown.onOneLine.unicodeScalars.dropFirst(start)
    }
    let shown = String(String.UnicodeScalarView(line.prefix(limit)))
    return "“\(start > 0 ? "…" : "")\(shown)\(line.count > limit ? "…" : "")”"
  }

  /// Where two texts that are shown side by side start: at the front, or shortly before the place
  /// where they part.
  private static func common(_ one: String, _ other: String) -> Int {
    let (left, right) = (one.controlsShown.onOneLine, other.controlsShown.onOneLine)
    let common = zip(left.unicodeScalars, right.unicodeScalars).prefix { $0 == $1 }.count
    return common > 40 ? common - 20 : 0
  }

  /// Two texts side by side, from shortly before the place where they part.
  private static func difference(_ expected: String, _ found: String) -> String {
    let start = common(expected, found)
    return "expected \(quoted(expected, from: start)), found \(quoted(found, from: start))"
  }
}

extension String {
  /// The first digits of a digest, enough to tell two apart.
  fileprivate var shortDigest: String {
    hasPrefix("sha256:") ? String(prefix(19)) + "…" : self
  }
}

extension [String] {
  fileprivate var list: String { joined(separator: ", ") }
}
