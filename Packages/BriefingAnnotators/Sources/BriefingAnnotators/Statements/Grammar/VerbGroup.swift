/// A finite verb with its auxiliaries, its adverbs and the infinitives that hang on it.
///
/// "are expected at the meeting to agree" is one group of two links: `expect`, passive, and
/// `agree`. The words between the links are in the range of the group.
struct VerbGroup: Sendable {
  /// The time of the finite word.
  enum Tense: Sendable {
    case present
    case past
    /// A modal comes first; which one is in ``VerbGroup/modal``.
    case modal
    /// The sentence gives an order: "Consider what they do."
    case imperative
  }

  /// One verb, or adjective, of the chain.
  struct Link: Sendable {
    /// Where it stands.
    var word: Int
    /// The base form of the verb, or the adjective itself.
    var lemma: WordForm
    var isPassive = false
    var isProgressive = false
    var isPerfect = false
    /// "is likely", "is right": an adjective or, for the bare copula, "be".
    var isAdjective = false
  }

  /// What the clause of the group is in its sentence.
  enum Role: Sendable {
    case main
    /// After "which", "who", "that" and a noun.
    case relative
    /// After "because", "when", "as".
    case subordinate
    /// What somebody says, believes or decides.
    case complement
  }

  /// The words, from the first auxiliary to the last verb of the chain.
  var words: Range<Int>
  /// The first modal, such as `will`.
  var modal: WordForm?
  var tense: Tense
  var links: [Link] = []
  /// The words of the group that deny.
  var negations: [Int] = []
  /// The adverbs in the group.
  var adverbs: [Int] = []
  /// Whether an auxiliary or the form itself makes it a verb beyond doubt.
  var isCertain: Bool
  var role: Role = .main
  /// The word that opens its clause, where one does.
  var opener: Int?

  /// The verb or adjective that says what the group is about.
  var head: Link? { links.last }
  /// The verb or adjective that carries the finite form.
  var governor: Link? { links.first }
}

extension VerbGroup.Link {
  /// Whether it is a form of "be" with nothing but a complement after it.
  var isCopula: Bool { lemma == "be" }
  /// "has to", "is to", "has yet to", "used to": an auxiliary with an infinitive.
  var isPeriphrastic: Bool {
    lemma == "have to" || lemma == "be to" || lemma == "have yet" || lemma == "used to"
  }
}
