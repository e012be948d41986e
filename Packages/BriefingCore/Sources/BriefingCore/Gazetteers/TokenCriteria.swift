/// What is asked of one token besides its words: all that is given must hold.
public struct TokenCriteria: Sendable, Hashable {
  /// What the characters of a token are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Letters alone.
    case letters
    /// Characters of ASCII alone.
    case ascii
    /// Digits alone.
    case digits
    /// Letters, none of them a capital; other characters may stand among them.
    case lower
    /// Letters, all of them capitals; other characters may stand among them.
    case upper
    /// A capital at each start of letters, and small letters behind it.
    case title
    /// Marks of punctuation alone.
    case punctuation
    /// A number in digits, such as 1,000 or 1/2, or in a word, such as twelve or third.
    case numeral
  }

  /// The words one of which it must be once its letters are small; empty means any.
  public var lowercased: [String]
  /// The forms one of which it must have; empty means any.
  ///
  /// A form is the token with `X` for each capital, `x` for each other letter and `d` for each digit;
  /// of more than four alike in a row four count, so that `Kishida` has the form `Xxxxx`.
  public var forms: [String]
  /// How many code points it may have.
  public var length: ClosedRange<Int>?
  /// What its characters must be.
  public var kinds: Set<Kind>

  /// Creates criteria; without any, every token will do.
  public init(
    lowercased: [String] = [],
    forms: [String] = [],
    length: ClosedRange<Int>? = nil,
    kinds: Set<Kind> = []
  ) {
    self.lowercased = lowercased
    self.forms = forms
    self.length = length
    self.kinds = kinds
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { self == TokenCriteria() }

  /// Whether any token can have a form.
  public static func isForm(_ form: String) -> Bool {
    let marks = Array(form.utf8)
    return !marks.isEmpty && marks.allSatisfy { !$0.isASCIILetter || "Xxd".utf8.contains($0) }
      && !marks.indices.dropLast(4).contains { start in
        marks[start..<start + 5].allSatisfy { $0.isASCIILetter && $0 == marks[start] }
      }
  }
}
