import BriefingCore

/// Whether a text reports or argues, which decides whose voice a plain judgment is.
enum DocumentStance: Sendable {
  /// News: what is not attributed is told as fact.
  case report
  /// A text that those adopt who act in it: what it says should be is what they ask for.
  case official
  /// Commentary and analysis: unhedged judgment is the author's.
  case commentary

  /// Tells the stance of a document from its genre, or from its wording where that is not known.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - readings: Its sentences.
  init(_ document: Document, readings: [SentenceReading]) {
    switch document.source.metadata.genre?.value {
    case "news": self = .report
    case "official" where !Self.speaks(readings): self = .official
    case "commentary", "analysis", "opinion": self = .commentary
    default:
      self =
        Self.adopts(readings) && !Self.speaks(readings)
        ? .official : Self.argues(readings) ? .commentary : .report
    }
  }

  /// Whether the wording is that of a declaration: three sentences or more, and one in three or four,
  /// tell what the parties welcomed, noted, decided or will do.
  private static func adopts(_ readings: [SentenceReading]) -> Bool {
    var count = 0
    var plain: Set<WordForm> = []
    for reading in readings {
      guard let main = reading.groups.first(where: { $0.role == .main }), let head = main.head,
        !head.isPassive, Adopters.speak(reading.words[..<main.words.lowerBound])
      else { continue }
      if main.modal == "will" || main.modal == "shall" { count += 1 }
      guard main.tense == .past else { continue }
      if declaring.contains(head.lemma) {
        count += 1
        plain.insert(head.lemma)
      } else if main.links.contains(where: { resolving.contains($0.lemma) }) {
        count += 1
      }
    }
    // An author who says "I" adopts nothing.
    let isOwn = readings.contains { reading in
      reading.words.contains { $0.form == "i" && $0.classes.contains(.pronoun) }
    }
    guard !isOwn, count * 4 >= readings.count else { return false }
    return plain.count >= 2 ? count >= 3 : plain.count == 1 && count >= 4
  }

  /// Whether somebody speaks to those who listen: a text that is adopted asks nothing and says "you" to
  /// nobody.
  private static func speaks(_ readings: [SentenceReading]) -> Bool {
    let questions = readings.count(where: \.isQuestion)
    return questions > 1
      || readings.count { reading in
        reading.words.contains { $0.form == "you" && $0.classes.contains(.pronoun) }
      } > 2
  }

  private static let declaring: WordSet = [
    "reaffirm", "welcome", "recognize", "underline", "underscore", "stress", "express", "recall",
    "acknowledge", "reiterate", "emphasize", "commend", "note", "take", "affirm", "exchange",
  ]
  private static let resolving: WordSet = [
    "decide", "agree", "adopt", "request", "invite", "encourage", "call", "urge", "instruct",
    "resolve", "establish", "examine", "accept", "review",
  ]

  /// Whether the wording argues: three sentences or more, and one in eight, say what should be.
  private static func argues(_ readings: [SentenceReading]) -> Bool {
    let count = readings.count { reading in
      reading.isQuestion
        || reading.groups.contains {
          $0.modal == "should" || $0.modal == "must" || $0.modal == "ought" || $0.modal == "might"
        }
        || reading.words.contains {
          !$0.signs.isDisjoint(with: [.opinion, .firstPerson])
        }
    }
    return count >= 3 && count * 8 >= readings.count
  }
}
