import BriefingCore

/// The words renderings put around those of the briefing.
enum Wording {
  static let asOf = "As of"
  static let warnings = "Read with care"
  static let nothing = "–"

  static func leftOut(profile: String, sections: Int, statements: Int) -> String {
    let isStandard = profile == RenderingProfile.standard.name
    let rest = isStandard ? "briefing.json holds" : "the standard profile and briefing.json hold"
    let parts = [
      sections == 0 ? nil : sections == 1 ? "1 section" : "\(sections) sections",
      statements == 0 ? nil : counted(statements, "statement"),
    ].compactMap { $0 }
    return "This \(profile) rendering leaves out \(parts.joined(separator: " and ")); "
      + "\(rest) everything."
  }

  static func hidden(_ count: Int, profile: String) -> String? {
    let isStandard = profile == RenderingProfile.standard.name
    return count == 0
      ? nil : "\(count) more in \(isStandard ? "briefing.json" : "the standard profile")."
  }

  static func moreCitations(_ count: Int) -> String { "+\(count) in briefing.json" }

  static func madeBy(_ name: String, _ version: String) -> String { "Made by \(name) \(version)" }

  static func verified(_ found: Int, of all: Int) -> String {
    if all == 0 { return "No passage is cited." }
    if found == all {
      return all == 1
        ? "The 1 cited passage stands in its source, byte for byte."
        : "All \(all) cited passages stand in their sources, byte for byte."
    }
    return "\(found) of \(all) cited passages stand in their sources, byte for byte; "
      + "the others are marked “not found”."
  }

  static func noneFound(in sources: Int) -> String {
    "None found in \(counted(sources, "source"))."
  }

  /// That the rules found nothing, and what they looked for: more may stand in other words.
  static func noneFound(in sources: Int, section: SectionID) -> String {
    let scope =
      switch section {
      case "participants":
        "set phrases for taking part, such as “met with”, “was attended by” and “signed:” with names"
      case "agenda": "statements on a topic of the taxonomy that say how firmly it is taken up"
      case "commitments": "statements of what somebody agreed, announced, plans or denies"
      case "recommendations": "what somebody recommends, thinks or is quoted with"
      case "timeline": "events and statements that name a day or month of their own"
      case "money": "sums in the currencies of ISO 4217"
      case "instruments": "laws, treaties and plans that a text calls by a name of their own"
      case "forums":
        "names with words such as “dialogue”, “summit” and “G7”; boards, conferences and commissions stand "
          + "under people and organizations"
      case "agreements": "days, sums, numbers and names that several sources tell in like words"
      case "single-source":
        "topics of the taxonomy, countries and laws that one source alone makes the subject of a statement"
      case "open-questions": "questions that are asked, and words for what is not decided or known"
      case "people-and-organizations": "names of people and bodies"
      default: "what belongs here"
      }
    return "None found in \(counted(sources, "source")) by the rules, which look for \(scope); "
      + "they miss what is said in other words."
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  static func premises(_ premises: [String]) -> String? {
    premises.isEmpty ? nil : "Inferred from: " + premises.joined(separator: "; ")
  }

  // MARK: - Support

  static let agree = "Said by"
  static let differ = "otherwise"
  static let elsewise = "in another status or voice"
  static let quiet = "silent"

  // MARK: - Tables

  static let agenda =
    "How firmly each source puts a topic on the agenda; “named” means that it speaks of it, and the rules "
    + "read no status; “–” that it says nothing, “?” that nobody can tell."
  static let agendaOfMany =
    "The strongest status any source gives a topic, and the sources that name it."
  static let participants = "Who takes part, in the words of the sources."
  static let commitments =
    "What somebody has bound themselves to or made known, in the words of the sources."
  static let timeline = "What happens when, the earliest first."
  static let money = "Amounts as the sources state them; nothing is added up."
  static let grades = "Grades follow the Admiralty code; F6 means “cannot be judged”."
  static let exclusions = "Left out of the statements, and why."
  static let named = "named"
  static let unknown = "?"
  static let unlisted = "Cited, and not in the list of sources."

  static func agenda(_ topic: String) -> String { "Agenda: \(topic)" }

  static func excluded(_ reason: String) -> String { "Left out: \(reason)" }

  // MARK: - Passages

  static let notFound = "not found in the source"

  static func bytes(_ start: Int, _ end: Int) -> String { "bytes \(start)–\(end)" }

  static func skipped(_ count: Int) -> String {
    count == 1 ? "1 byte not shown" : "\(count.grouped) bytes not shown"
  }

  // MARK: - Tables of data

  static let tableNotes = [
    "An apostrophe before =, +, - or @ (also of full width) keeps spreadsheets from running a cell. "
      + "It stands at the start of a cell, or after a semicolon, tab or line break in it. Of such "
      + "apostrophes the first of each place is not of the text.",
    "Control and direction characters of the text are written out as U+ and a number between ‹ and ›; "
      + "so is a ‹ that stands before U+ in the text.",
    "Dates are EDTF: 2022-07 is a month, not a day of it. Spreadsheets may show the first of the month "
      + "instead; import these columns as text, or read not_before and not_after.",
    "Offsets count UTF-8 bytes of the canonical text of the source. Sources go by their ids.",
    "The tables hold all rows of the briefing, whatever its profile.",
  ]

  // MARK: - Calendar

  static let negated = "negated"

  static func calendar(asOf: String, events: Int, leftOut: Int) -> String {
    let held =
      "\(Self.asOf) \(asOf). \(counted(events, "dated statement")) of the timeline, as whole days."
    guard leftOut > 0 else { return held }
    return
      "\(held) Left out: \(counted(leftOut, "statement")) without an exact day (no date, or one that "
      + "is a month or longer, uncertain or open); briefing.json holds everything."
  }

  static func status(_ words: [String]) -> String {
    "Status: \(words.isEmpty ? "not stated" : words.joined(separator: ", "))"
  }

  static func when(_ words: String, basis: PublicationDate.Basis) -> String {
    switch basis {
    case .stated: "Date: \(words)"
    case .inferred: "Date: \(words) (inferred)"
    case .unknown: "Date: \(words) (a person’s words; whether it is inferred is not said)"
    }
  }

  static func premise(_ words: String, in sources: String) -> String {
    let place = sources.isEmpty ? "" : " in \(sources)"
    return "Inferred from: \(words.inQuotationMarks)\(place)"
  }

  static func side(_ source: String, _ stance: [String], _ value: String) -> String {
    let words = stance.isEmpty ? "" : " (\(stance.joined(separator: ", ")))"
    return "\(source)\(words): \(value)"
  }

  // MARK: - References

  static func published(_ words: String) -> String { "Publication date: \(words)." }

  static func issuedPremises(_ premises: [String]) -> String {
    premises.isEmpty
      ? "The publication date is inferred."
      : "The publication date is inferred from: \(premises.joined(separator: "; "))."
  }

  // MARK: - Missing texts

  /// The words beside the mark of a passage that was not found.
  static let notFoundMark = "not found"

  static let textMissing = "The text of this source is not at hand; only the cited passages follow."
}

// Documents that are printed and handed on
extension Wording {
  static let page = "Page"
  static let ofPages = "of"
  static let table = "Table"
  static let sourceList = "List of sources"

  static func byline(_ name: String) -> String { "by \(name)" }

  /// What it takes to find a source again, and how much of it is cited.
  static func about(_ source: PresentedSource, cited: Int, in style: HouseStyle) -> String {
    guard let known = source.source else { return unlisted }
    let parts = [
      "Published: \(known.published.words(in: style))", known.genre, "grade \(known.grade)",
      known.file,
      known.digest, counted(cited, "cited passage"),
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ") + "."
  }
}

extension Int {
  /// The number with a comma between groups of three digits.
  var grouped: String {
    let digits = Array(String(magnitude))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (self < 0 ? "-" : "") + result
  }
}

extension String {
  /// The text with a comma between groups of three digits in every number of five or more.
  var digitsGrouped: String {
    var result = ""
    var digits = ""
    var isFraction = false
    func flush() {
      let isLong = digits.utf8.count > 4 && !isFraction
      result += isLong ? Int(digits)?.grouped ?? digits : digits
      digits = ""
    }
    for scalar in unicodeScalars {
      if scalar.isASCII, scalar.properties.numericType == .decimal {
        digits.unicodeScalars.append(scalar)
      } else {
        flush()
        isFraction = scalar == "."
        result.unicodeScalars.append(scalar)
      }
    }
    flush()
    return result
  }

  /// The text in quotation marks, straight ones where it has curved ones of its own.
  var inQuotationMarks: String {
    unicodeScalars.contains { $0 == "“" || $0 == "”" } ? "\"\(self)\"" : "“\(self)”"
  }
}
