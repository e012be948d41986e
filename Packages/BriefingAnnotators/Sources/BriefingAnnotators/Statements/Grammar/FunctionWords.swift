/// The small words of English by what they do in a sentence.
enum FunctionWords {
  /// The words of each class, with spaces between them.
  static let table: [(classes: WordClass, words: String)] = [
    ([.determiner], "the a an every its their his her our my your whose"),
    (
      [.determiner, .pronoun],
      """
      this these those both all many several some any each either most few more much another other \
      others such one such fewer less enough
      """
    ),
    ([.determiner, .negator], "no"),
    ([.determiner, .pronoun, .negator], "neither none"),
    (
      [.pronoun],
      """
      it they he she we i you there everyone everybody someone somebody anyone anybody them him us \
      me something anything everything
      """
    ),
    ([.pronoun, .negator], "nobody nothing"),
    ([.adverb, .negator], "not never nowhere hardly scarcely barely"),
    (
      [.preposition],
      """
      according of in at on by for from with into onto over under about against among amid between through \
      throughout during toward towards within without across along around behind beyond despite \
      regarding concerning per upon via including following alongside ahead amidst besides except \
      near off out outside versus due excluding given above below beneath beside down inside up \
      unlike like
      """
    ),
    ([.preposition, .weakOpener], "as since after before until till than once"),
    ([.to, .preposition], "to"),
    ([.coordinator], "and or but nor"),
    (
      [.number],
      """
      two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand \
      million billion trillion dozen
      """
    ),
    (
      [.opener],
      """
      because although though while whereas if unless whether which who whom when whenever where \
      wherever what how why lest whoever whatever that so
      """
    ),
    ([.modal], "will would shall should can could may might must ought"),
    ([.modal, .negator], "cannot"),
    ([.be], "is are was were am be been being"),
    ([.have], "has have had having"),
    ([.do], "does do did doing done"),
    (
      [.adverb],
      """
      also already still now soon then often seldom again always ever just even only perhaps maybe likely \
      together instead too very quite rather almost nearly later earlier first today tomorrow \
      yesterday yet here meanwhile moreover nevertheless nonetheless however therefore thus hence hereby \
      indeed further furthermore once far well straight twice otherwise likewise afterward \
      afterwards sometimes somehow really once next thereby currently recently
      """
    ),
    (
      [.adjective],
      """
      new old high low good bad large small big great major minor main key joint common strong weak \
      close early late recent current former next last final full free public private foreign \
      domestic global local national regional international economic political military financial \
      technical commercial official bilateral trilateral multilateral additional possible potential \
      likely unlikely able unable ready eager willing due certain clear true able aware sure poised \
      important vital crucial critical essential difficult hard easy necessary similar different \
      same own further tough certain broad wide long short open upcoming various numerous chief senior top \
      vacant absent missing right wrong correct natural bound keen reluctant unwilling responsible \
      subject optimistic hopeful confident urgent significant relevant sufficient efficient consistent \
      permanent independent prominent evident dominant fair unfair adequate legitimate
      """
    ),
  ]

  private static func wordForms(words: String) -> [WordForm] {
    words.split { $0 == " " || $0 == "\n" }.map { WordForm($0.utf8) }
  }

  /// Contractions: the classes of the whole, and the modal or auxiliary it stands for.
  static let contractions: [(word: String, classes: WordClass, lemma: WordForm)] = [
    ("won't", [.modal, .negator], "will"), ("wouldn't", [.modal, .negator], "would"),
    ("shan't", [.modal, .negator], "shall"), ("shouldn't", [.modal, .negator], "should"),
    ("can't", [.modal, .negator], "can"), ("couldn't", [.modal, .negator], "could"),
    ("mightn't", [.modal, .negator], "might"), ("mustn't", [.modal, .negator], "must"),
    ("needn't", [.modal, .negator], "must"), ("oughtn't", [.modal, .negator], "ought"),
    ("ain't", [.be, .have, .negator], "be"), ("isn't", [.be, .negator], "be"),
    ("aren't", [.be, .negator], "be"),
    ("wasn't", [.be, .past, .negator], "be"), ("weren't", [.be, .past, .negator], "be"),
    ("hasn't", [.have, .negator], "have"), ("haven't", [.have, .negator], "have"),
    ("hadn't", [.have, .past, .negator], "have"), ("doesn't", [.do, .negator], "do"),
    ("don't", [.do, .negator], "do"), ("didn't", [.do, .past, .negator], "do"),
    ("they're", [.pronoun, .be], "be"), ("we're", [.pronoun, .be], "be"),
    ("you're", [.pronoun, .be], "be"), ("i'm", [.pronoun, .be], "be"),
    ("they've", [.pronoun, .have], "have"), ("we've", [.pronoun, .have], "have"),
    ("i've", [.pronoun, .have], "have"), ("they'll", [.pronoun, .modal], "will"),
    ("we'll", [.pronoun, .modal], "will"), ("it'll", [.pronoun, .modal], "will"),
    ("he'll", [.pronoun, .modal], "will"), ("she'll", [.pronoun, .modal], "will"),
    ("i'll", [.pronoun, .modal], "will"), ("they'd", [.pronoun, .modal], "would"),
    ("we'd", [.pronoun, .modal], "would"), ("he'd", [.pronoun, .modal], "would"),
    ("she'd", [.pronoun, .modal], "would"), ("i'd", [.pronoun, .modal], "would"),
  ]

  /// Words whose clause is only supposed, asked or still to come.
  static let hypothetical = WordSet(
    words: "if unless whether until lest whenever once should had were"
  )

  /// Verbs that make a condition of a clause where they stand before its subject: "Should it fail,".
  static let inverted = WordSet(words: "should had were")

  /// Words whose clause tells when something else happens.
  static let temporal = WordSet(words: "when before after")

  /// Words that end like an adverb and are none.
  static let falseAdverbs = WordSet(
    words: """
      family supply ally july italy only assembly reply apply rely imply comply multiply monopoly \
      anomaly rally tally fly bully holy early daily weekly monthly friendly orderly costly timely \
      deadly elderly lively lonely likely unlikely
      """
  )
  /// Endings of adjectives, for words that are not listed.
  static let adjectiveEndings: [StaticString] = [
    "ic", "al", "ive", "ous", "ful", "less", "able", "ible", "ary", "ese", "ish",
  ]
  /// The last letters of those endings; most words are told by them already.
  static let lastLetters: Set<UInt8> = Set("clesyh".utf8)
  /// Words with such an ending that are nouns, if not nouns alone.
  static let falseAdjectives = wordForms(
    words: """
      official public military national general executive representative individual professional \
      final proposal arrival approval capital signal journal hospital tribunal rival trial deal goal \
      material referral renewal removal refusal withdrawal denial disposal appraisal festival \
      interval manual metal mineral chemical principal potential total coal oil republic traffic \
      topic music logic critic academic pandemic epidemic fabric clinic statistic mechanic initiative \
      objective incentive directive archive native alternative perspective narrative cooperative \
      detective secretary summary boundary anniversary salary library itinerary beneficiary \
      intermediary commentary documentary adversary subsidiary judiciary missionary vocabulary \
      table cable vegetable variable japanese chinese spanish british english polish finish polish \
      polish foolish publish mail email
      """
  )
  /// Gerunds that are nouns as well: "the meeting ended".
  static let gerundNouns = wordForms(
    words: """
      meeting funding building hearing briefing spending ruling training understanding filing bombing \
      warning opening beginning financing manufacturing processing pricing lending banking gathering \
      sitting showing setting standing testing holding killing shooting ending feeling finding reading \
      writing signing listing backing working marketing accounting housing crossing landing reporting \
      monitoring licensing screening reckoning voting
      """
  )
  /// Gerunds that describe after "is": "is disappointing".
  static let describing = WordSet(
    words: """
      disappointing surprising shocking exciting interesting encouraging alarming worrying promising \
      challenging outstanding willing missing lacking pleasing misleading demanding compelling \
      frustrating threatening
      """
  )
  /// Words that end like a past form and are none.
  static let falseParticiples = WordSet(
    words: "hundred sacred hatred kindred allied beloved talented skilled wicked naked bloodshed"
  )
  /// Nouns in the singular that end in an s.
  static let singulars = WordSet(
    words: "news series species politics economics physics means headquarters crossroads campus"
  )
  /// Plurals without an s.
  static let plurals = WordSet(
    words: "people men women children police media data criteria personnel staff"
  )
}
