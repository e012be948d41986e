import BriefingCore

/// Why an outside annotator cannot be worked with.
enum OutsideFault: Error, Hashable {
  /// It speaks another version of the protocol.
  case otherProtocol(String)
  /// It declares something of itself that cannot be.
  case badDeclaration(String, String)
  /// It said itself that it cannot work.
  case refused(String)
  /// It has the name of another annotator.
  case nameTaken(String)
  /// After it was started again it declared other things of itself.
  case changed
  /// It ended by itself, or spoke no more.
  case died(String)
  /// It ended, and so did a second process that was given the same.
  case diedTwice(String)
  /// It gave no answer in time.
  case late(String)
  /// It is not asked any more, after so many documents in a row without an answer in time.
  case givenUp(Int)
  /// The program did not do what it was wanted for.
  case program(String)
}

extension OutsideFault: CustomStringConvertible {
  /// What was found, and what to do.
  var description: String {
    switch self {
    case .otherProtocol(let found):
      "it speaks protocol \(found.shortened), and this version speaks protocol "
        + "\(OutsideMessage.version); have it answer `hello` with \"protocol\": "
        + "\(OutsideMessage.version)"
    case .badDeclaration(let key, let found):
      "it declares “\(found.shortened)” as `\(key)`; expected is \(Self.expectation(of: key))"
    case .refused(let message): "it cannot work: \(message.shortened(to: 200))"
    case .nameTaken(let name):
      "it calls itself '\(name)', as another annotator is called; names must differ"
    case .changed:
      "a second process of it declared other things of itself than the first; it must not"
    case .diedTwice(let reason): "\(reason); so did a second process"
    case .givenUp(let count):
      "it was not asked any more, after \(count) documents in a row without an answer in time"
    case .died(let reason), .late(let reason), .program(let reason): reason
    }
  }

  private static func expectation(of key: String) -> String {
    switch key {
    case "offsets": OffsetUnit.allCases.map(\.rawValue).joined(separator: ", ")
    case "name", "version": "a word of ASCII letters, digits, '-', '.' and '_', 128 at most"
    default:
      "a list of labels: those of the shared vocabulary, or one's own with a dot, such as "
        + "acme.tariff" + (key == "produces" ? "; 'block' can only be read" : "")
    }
  }
}

/// Why a mark was not taken.
enum MarkRefusal: Error {
  case noLabel
  case undeclaredLabel(String)
  case noPlace
  case badOffsets(String)
  case outOfRange(Int, Int, length: Int, OffsetUnit)
  case insideCharacter(Int, Int, OffsetUnit)
  case wrongQuote(String, found: String)
  case notFound(String)
  case ambiguous(String)
  case tooManyQuotes(String)
  case badConfidence(String)
  case badAttributes(String)
  case contradiction(Label, String)

  /// What refusals of one kind have in common; they are told together, in this order.
  enum Kind: String, CaseIterable {
    case noLabel = "without a label"
    case undeclaredLabel = "with a label that it does not declare"
    case noPlace = "with neither offsets nor a quote"
    case badOffsets = "with offsets that are none"
    case outOfRange = "with offsets outside the text"
    case insideCharacter = "with offsets inside a character"
    case wrongQuote = "whose quote is not what stands there"
    case notFound = "whose quote stands nowhere in the text"
    case ambiguous = "whose quote stands at several places"
    case tooManyQuotes = "whose quote was not looked for, after so many others in so long a text"
    case badConfidence = "with a confidence that is not between 0 and 1"
    case badAttributes = "with attributes that are no object, nest too deep or hold too much"
    case contradiction = "said otherwise than one before of the same span"

    /// What to do about it.
    var remedy: String {
      switch self {
      case .undeclaredLabel: "have it declare the label under `produces`"
      case .outOfRange, .insideCharacter, .wrongQuote:
        "have it count in the unit it declares under `offsets`, and quote the text byte for byte"
      case .notFound: "have it quote the text byte for byte"
      case .ambiguous: "have it give a `prefix` or `suffix`, or offsets"
      case .tooManyQuotes: "have it give offsets"
      default: "have it write its marks as the protocol says"
      }
    }
  }

  /// The kind, and what was found.
  var told: (kind: Kind, example: String) {
    switch self {
    case .noLabel: (.noLabel, "")
    case .undeclaredLabel(let label): (.undeclaredLabel, "'\(label.shortened)'")
    case .noPlace: (.noPlace, "")
    case .badOffsets(let found): (.badOffsets, found.shortened)
    case .outOfRange(let start, let end, let length, let unit):
      (.outOfRange, "\(start)..<\(end) of \(length) in \(unit.rawValue)")
    case .insideCharacter(let start, let end, let unit):
      (.insideCharacter, "\(start)..<\(end) in \(unit.rawValue)")
    case .wrongQuote(let quote, let found):
      (.wrongQuote, "“\(quote.shortened)” where there is “\(found.shortened)”")
    case .notFound(let quote): (.notFound, "“\(quote.shortened)”")
    case .ambiguous(let quote): (.ambiguous, "“\(quote.shortened)”")
    case .tooManyQuotes(let quote): (.tooManyQuotes, "“\(quote.shortened)”")
    case .badConfidence(let found): (.badConfidence, found.shortened)
    case .badAttributes(let found): (.badAttributes, found.shortened)
    case .contradiction(let label, let quote):
      (.contradiction, "'\(label)' on “\(quote.shortened)”")
    }
  }
}
