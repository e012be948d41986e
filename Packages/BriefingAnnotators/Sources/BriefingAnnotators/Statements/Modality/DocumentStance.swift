import BriefingCore

/// Whether a text reports or argues, which decides whose voice a plain judgment is.
enum DocumentStance: Sendable {
  /// News and official texts: what is not attributed is told as fact.
  case report
  /// Commentary and analysis: unhedged judgment is the author's.
  case commentary

  /// Tells the stance of a document from its genre, or from its wording where that is not known.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - readings: Its sentences.
  init(_ document: Document, readings: [SentenceReading]) {
    switch document.source.metadata.genre?.value {
    case "news", "official": self = .report
    case "commentary", "analysis", "opinion": self = .commentary
    default: self = Self.argues(readings) ? .commentary : .report
    }
  }

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
