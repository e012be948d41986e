import BriefingCore

/// A difference between marks that were expected and marks that were found.
enum Difference {
  case missing(Label, String)
  case unexpected(Label, String, Attributes)
  case otherSpan(Label, expected: String, found: String)
  case otherValue(Label, String, key: String, expected: String, found: String)
  case undeclared(Label)
  case badSpan(Label, TextSpan)
  case idleLabel(Label)

  /// The value of an attribute as markup writes it.
  static func text(of value: AttributeValue) -> String {
    switch value {
    case .text(let text): text
    case .list(let values): values.map(text(of:)).joined(separator: "|")
    case .map(let attributes):
      "{" + attributes.sorted.map { "\($0.key): \(text(of: $0.value))" }.joined(separator: ", ")
        + "}"
    }
  }
}

extension Difference: CustomStringConvertible {
  var description: String {
    switch self {
    case .missing(let label, let quote):
      "missing \(label) '\(quote)'"
    case .unexpected(let label, let quote, let attributes):
      "unexpected \(label) '\(quote)'\(Self.list(attributes))"
    case .otherSpan(let label, let expected, let found):
      "\(label): expected '\(expected)', found '\(found)'"
    case .otherValue(let label, let quote, let key, let expected, let found):
      "\(label) '\(quote)': \(key) expected \(Self.quoted(expected)), found \(Self.quoted(found))"
    case .undeclared(let label):
      "undeclared layer '\(label)': add it to `produces`"
    case .badSpan(let label, let span):
      "\(label) at \(span) is no span of the text"
    case .idleLabel(let label):
      "the markup has '\(label)', which the annotator neither reads nor produces"
    }
  }

  private static func quoted(_ value: String) -> String { value.isEmpty ? "nothing" : "'\(value)'" }

  private static func list(_ attributes: Attributes) -> String {
    guard !attributes.isEmpty else { return "" }
    let pairs = attributes.sorted.map { "\($0.key)=\(quoted(text(of: $0.value)))" }
    return " (\(pairs.joined(separator: " ")))"
  }
}

extension MarkedTextError: CustomStringConvertible {
  /// What is wrong with the markup, where, and what to write instead.
  public var description: String {
    "markup \(position.line):\(position.column): \(explanation)"
  }

  private var explanation: String {
    switch reason {
    case .unclosedSpan: "'[' is never closed; write '\\[' for a bracket of the text"
    case .unopenedSpan: "']' closes nothing; write '\\]' for a bracket of the text"
    case .missingLabel: "a label is missing after ']'; write '](label)'"
    case .unclosedLabel: "'(' is never closed; a value with spaces or brackets needs quotes"
    case .emptySpan: "the span is empty; a mark needs text"
    case .malformedAttribute(let word): "'\(word)' is no attribute; write key=value"
    case .unclosedQuote: "a quote is never closed"
    case .repeatedAttribute(let key): "the attribute '\(key)' is given twice"
    }
  }
}

/// A rule of the annotator protocol that an annotator broke.
enum Violation: Hashable {
  case failed(String)
  case undeclared(Label)
  case badSpan(Label, TextSpan, length: Int)
  case blank(Label, TextSpan)
  case cutCharacter(Label, TextSpan, quote: String)
  case contradiction(Label, TextSpan)
  case badConfidence(Label, Double)
  case badName(String)
  case badLabel(Label)
  case unstable
  case unstableAfterOthers
  case endless
  case partial
}

extension Violation: CustomStringConvertible {
  var description: String {
    switch self {
    case .failed(let reason): "fails: \(reason)"
    case .undeclared(let label): "marks the layer '\(label)', which it does not declare"
    case .badSpan(let label, let span, let length):
      "marks \(label) at \(span), which is no span of the \(length) bytes of the text"
    case .badConfidence(let label, let confidence):
      "gives a mark of '\(label)' the confidence \(confidence), which is not between 0 and 1"
    case .blank(let label, let span):
      "marks \(label) at \(span), where there is nothing but white space"
    case .cutCharacter(let label, let span, let quote):
      "marks \(label) at \(span), '\(quote)', which begins or ends inside a character, such as a "
        + "letter and its accent"
    case .contradiction(let label, let span):
      "marks \(span) as '\(label)' twice, with different attributes; it must decide for one"
    case .badName(let name):
      "is named '\(name)'; a name is not empty and has neither white space nor '@'"
    case .badLabel(let label):
      "declares the label '\(label)', which is no word of the vocabulary and has no dot; "
        + "write 'acme.\(label)' or the like"
    case .unstable: "finds something else the second time"
    case .unstableAfterOthers: "finds something else after other texts; it must remember nothing"
    case .endless: "goes on when it is cancelled"
    case .partial:
      "returns something else when it is cancelled; it must throw instead, or find all"
    }
  }
}
