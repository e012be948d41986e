/// The words by which the names of forums are known.
enum ForumVocabulary {
  /// Heads that make a forum of nearly any name they end, with the kind of forum.
  static let strongHeads: [String: String] = [
    "dialogue": "dialogue", "dialogues": "dialogue", "dialog": "dialogue",
    "committee": "committee", "framework": "framework", "grouping": "grouping",
    "summit": "summit", "forum": "dialogue", "initiative": "framework",
    "partnership": "framework", "mechanism": "framework", "roundtable": "dialogue",
    "talks": "dialogue", "consultations": "dialogue", "subcommittee": "committee",
  ]

  /// Heads that make a forum only with parties or a word such as "Joint" before them.
  static let weakHeads: [String: String] = [
    "council": "committee", "commission": "committee", "conference": "summit",
    "process": "framework", "format": "framework", "platform": "framework",
    "network": "grouping", "alliance": "grouping", "compact": "framework",
    "group": "grouping", "meeting": "dialogue", "program": "framework",
    "programme": "framework",
  ]

  /// First words of heads of two words, which make a working group of "Group" and "Force".
  static let workingHeads: [String: Set<String>] = [
    "group": ["working", "contact", "study", "steering", "coordination"], "force": ["task"],
  ]

  /// Words that say parties sit together.
  static let jointWords: Set<String> = [
    "joint", "bilateral", "trilateral", "quadrilateral", "multilateral", "binational",
    "intergovernmental", "ministerial", "consultative", "coordination", "coordinating",
    "consultation", "consultations", "cooperation", "working", "steering", "liaison", "mixed",
    "peace",
  ]

  /// Words before "Committee" that make it part of a parliament, a party or a body.
  static let bodyWords: Set<String> = [
    "house", "senate", "congressional", "parliamentary", "select", "national", "olympic",
    "paralympic", "executive", "central", "nobel", "action", "standing", "rescue", "organizing",
    "organising", "judiciary", "appropriations", "intelligence", "relations", "rules", "campaign",
    "democratic", "republican", "conservative", "labour", "communist", "party", "lords", "commons",
    "bundestag", "duma", "knesset", "cross", "services", "means", "budget", "ethics", "oversight",
    "finance", "banking", "defence", "defense", "foreign", "affairs", "jewish", "public", "friends",
    "nominating", "audit", "remuneration", "selection", "lok", "dail", "armed", "strategy",
    "world", "limited", "general", "health", "life", "law",
  ]

  /// Heads in small letters that may take up a forum again: "the new committee".
  static let takenUpHeads: Set<String> = [
    "committee", "forum", "dialogue", "dialog", "framework", "grouping", "council", "mechanism",
    "group", "initiative", "partnership",
  ]

  /// Adjectives such a description may have.
  static let takenUpWords: Set<String> = [
    "new", "same", "upcoming", "bilateral", "trilateral", "quadrilateral", "joint", "proposed",
    "planned", "first", "high", "level", "ministerial", "economic", "old", "original", "latest",
    "informal", "multilateral", "regional", "security", "strategic", "consultative", "four",
    "working", "steering", "fledgling", "nascent", "existing",
  ]

  /// Adjectives that make an unnamed working group or dialogue one between parties.
  static let partyWords: Set<String> = [
    "bilateral", "trilateral", "quadrilateral", "multilateral", "joint", "informal",
    "intergovernmental",
  ]

  /// Adjectives that stand around numbers such as "2+2".
  static let formatWords: Set<String> = [
    "economic", "economics", "security", "strategic", "diplomatic", "military", "technology",
    "energy", "climate", "original", "old", "traditional", "bilateral", "ministerial", "foreign",
    "defense", "defence", "policy", "alliance", "trade",
  ]

  /// Those of them that tell one such format from another.
  static let topicWords: Set<String> = [
    "economic", "economics", "security", "strategic", "diplomatic", "military", "technology",
    "energy", "climate", "trade", "original", "old", "traditional",
  ]

  /// Nouns after such numbers that belong to the name.
  static let formatHeads: [String: String] = [
    "dialogue": "dialogue", "dialog": "dialogue", "forum": "dialogue", "framework": "framework",
    "mechanism": "framework", "scheme": "framework", "format": "framework",
    "process": "framework", "program": "framework", "programme": "framework",
    "committee": "committee", "grouping": "grouping", "arrangement": "framework",
    "consultation": "dialogue", "consultations": "dialogue", "initiative": "framework",
  ]
}
