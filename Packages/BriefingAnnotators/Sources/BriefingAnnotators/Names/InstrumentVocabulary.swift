import BriefingCore

/// The words by which laws, treaties, strategies and other instruments are known.
enum InstrumentVocabulary {
  /// Heads of names, with the kind of instrument.
  static let heads: [String: String] = [
    "act": "law", "acts": "law", "law": "law", "laws": "law", "statute": "law", "code": "law",
    "ordinance": "law", "amendment": "law", "constitution": "law", "bill": "bill", "bills": "bill",
    "treaty": "treaty", "treaties": "treaty", "convention": "treaty", "conventions": "treaty",
    "protocol": "treaty", "charter": "treaty", "covenant": "treaty", "agreement": "agreement",
    "agreements": "agreement", "accord": "agreement", "accords": "agreement", "pact": "agreement",
    "compact": "agreement", "memorandum": "agreement", "deal": "agreement",
    "strategy": "strategy", "doctrine": "strategy", "blueprint": "strategy",
    "roadmap": "strategy", "guidelines": "strategy", "plan": "programme", "program": "programme",
    "programme": "programme", "regulation": "regulation", "directive": "regulation",
    "order": "order", "decree": "order", "resolution": "resolution", "declaration": "declaration",
    "communiqué": "declaration", "communique": "declaration",
  ]

  /// Heads that need no word before them where a complement follows: "Convention on Biological
  /// Diversity".
  static let complementHeads: Set<String> = [
    "treaty", "convention", "agreement", "protocol", "charter", "covenant", "declaration",
    "memorandum", "act", "law", "strategy", "constitution", "code", "plan",
  ]

  /// Words before a head that make no instrument of it: "Common Law", "Harvard Law".
  static let emptyModifiers: Set<String> = [
    "common", "martial", "civil", "international", "islamic", "sharia", "criminal", "case", "mob",
    "natural", "harvard", "yale", "the", "a", "this", "that", "new", "old", "first", "second",
    "third", "last", "next", "general", "world", "party", "class", "balancing", "murphy’s",
    "moore’s", "public", "opening", "closing", "pecking", "grand", "big", "great", "good",
  ]

  /// Common nouns that mean an instrument without a name.
  static let commonHeads: [String: String] = [
    "law": "law", "laws": "law", "legislation": "bill", "bill": "bill", "bills": "bill",
    "treaty": "treaty", "pact": "agreement", "statute": "law", "ordinance": "law",
    "act": "law", "package": "bill",
  ]

  /// Names without a head, and acronyms in common use, with their kinds.
  static let listed: [(name: String, kind: String, country: String?)] = [
    ("Trans-Pacific Partnership", "agreement", nil),
    ("Regional Comprehensive Economic Partnership", "agreement", nil),
    ("TPP", "agreement", nil), ("CPTPP", "agreement", nil), ("RCEP", "agreement", nil),
    ("NAFTA", "agreement", nil), ("USMCA", "agreement", nil), ("JCPOA", "agreement", nil),
    ("Joint Comprehensive Plan of Action", "agreement", nil), ("New START", "treaty", nil),
    ("UNCLOS", "treaty", nil), ("CTBT", "treaty", nil), ("GDPR", "regulation", nil),
    ("Magna Carta", "law", "GB"), ("Obamacare", "law", "US"), ("Minsk II", "agreement", nil),
    ("Sykes-Picot", "agreement", nil), ("Made in China 2025", "strategy", "CN"),
    ("Bill of Rights", "law", nil), ("Agenda 2030", "strategy", nil),
    ("2030 Agenda for Sustainable Development", "strategy", nil),
  ]

  /// Finds the listed names.
  static let matcher = PhraseMatcher(
    listed.enumerated().map { PhraseMatcher.Phrase($1.name, payload: $0) }
  )
}
