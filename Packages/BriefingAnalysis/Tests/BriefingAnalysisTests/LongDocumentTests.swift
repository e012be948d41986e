import BriefingAnalysis
import BriefingCore
import Testing

@Suite struct LongDocumentTests {
  /// Marked-up sentences by what they repeat; the number tells them apart.
  struct Pattern: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sentence: @Sendable (Int) -> String

    init(_ name: String, _ sentence: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.sentence = sentence
    }
  }

  static let patterns = [
    Pattern("amounts of one body") { number in
      "[The [Northwind Fund](organization) gives [$\(number)](money currency=USD amount=\(number)) "
        + "for piers and ferries](statement kind=announcement status=announced)."
    },
    Pattern("amounts of one sentence") { number in
      "the towns pay [$\(number)](money currency=USD amount=\(number)) and"
    },
    Pattern("events of one day") { _ in
      "[The [Trade 3+3](forum) met on [May 5, 2022](date value=2022-05-05 basis=stated)]"
        + "(event status=held date=2022-05-05)."
    },
    Pattern("events of many days") { number in
      let day = "\(1_000 + number)-05-05"
      return "[The [Trade 3+3](forum) will meet on [\(day)](date value=\(day) basis=stated)]"
        + "(statement kind=agenda status=scheduled voice=source)."
    },
    Pattern("weekdays") { number in
      "The [Trade \(number)+3](forum) [meets on [Friday](date timex=XXXX-WXX-5 kind=date "
        + "basis=inferred) and [July 29](date value=XXXX-07-29 basis=inferred kind=date)]"
        + "(event status=scheduled)."
    },
    Pattern("one person") { _ in
      "[[Ann Lee](person) will meet [Bo Ray](person) in [Lima](place)]"
        + "(statement kind=agenda status=planned voice=source)."
    },
    Pattern("many people") { number in
      "[[Ann Lee\(number)](person) will attend the [Pier Forum](forum)]"
        + "(statement kind=agenda status=planned voice=source)."
    },
    Pattern("people told apart by initials") { number in "[Ann \(letter(number)). Lee](person)." },
    Pattern("many bodies") { number in
      "The [Office of Pier \(number)](organization), the [Board \(number)](organization)."
    },
    Pattern("countries") { number in
      "[They spoke of [Land\(number)](place code=L\(number)) at length](statement kind=background)."
    },
    Pattern("garbled names") { number in
      "[The](artifact reason=x) [Pier Law \(number)](instrument) passed. "
        + "[the the](artifact reason=x) [Pier Law](instrument) passed."
    },
  ]

  private static func letter(_ number: Int) -> String {
    Unicode.Scalar(65 + UInt32(number % 26)).map { String(Character($0)) } ?? "A"
  }

  private static let small = 40
  private static let large = 320
  /// Eight times the sentences may take fourteen times as long; were the work quadratic, it would
  /// take sixty-four times.
  private static let bound = 14.0
  private static let noise = Duration.milliseconds(50)

  @Test(arguments: patterns)
  func `Two long documents are compared in a time that their length explains`(
    _ pattern: Pattern
  ) throws {
    func dossier(_ count: Int) throws -> DossierContents {
      let text = (0..<count).map(pattern.sentence).joined(separator: " ")
      return DossierContents(
        documents: try ["a", "b"].map { try AnnotatedDocument.marked($0, text) }
      )
    }
    let (short, long) = (try dossier(Self.small), try dossier(Self.large))
    let analyzer = Analyzer(taxonomy: TopicTaxonomy(topics: []))
    func time(_ dossier: DossierContents) -> Duration {
      let start = processorTime()
      _ = analyzer.analyze(dossier)
      return processorTime() - start
    }
    // Caches and their like make single runs uneven: three must agree.
    let isSteep = (0..<3).allSatisfy { _ in
      let (little, much) = (time(short), time(long))
      return much > Self.noise && much > little * Self.bound
    }
    #expect(!isSteep)
  }
}
