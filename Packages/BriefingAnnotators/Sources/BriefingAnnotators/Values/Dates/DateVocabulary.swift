/// English words that name times.
enum DateVocabulary {
  static let months: WordTable<Int> = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]

  /// Names of months that are other words as well, or given names.
  static let ambiguousMonths: WordSet = [
    "march", "may", "april", "june", "august", "jan", "mar", "jun", "jul", "apr", "sep", "dec",
    "nov", "oct", "feb", "aug",
  ]

  static let weekdays: WordTable<Int> = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
    "sat": 6, "sun": 7, "weds": 3,
  ]

  /// Short names of weekdays; most are other words as well, and count only beside a date.
  static let shortWeekdays: WordSet = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "weds",
  ]

  static let pluralWeekdays: WordTable<Int> = [
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6,
    "sundays": 7, "weekdays": 8, "weekends": 9,
  ]

  static let seasons: WordTable<Int> = [
    "spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23,
    "winter": 24, "wintertime": 24,
  ]

  static let decades: WordTable<Int> = [
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
  ]

  static let phases: WordTable<Phase> = ["early": .early, "mid": .middle, "late": .late]

  /// Nouns that name a part of a longer time, as in "the end of the year".
  static let phaseNouns: WordTable<Phase> = [
    "beginning": .opening, "start": .opening, "outset": .opening, "middle": .middle,
    "midst": .middle, "end": .closing, "close": .closing,
  ]

  static let dayParts: WordTable<DateFields.DayPart> = [
    "morning": .morning, "afternoon": .afternoon, "evening": .evening, "night": .night,
  ]

  /// Words before a unit, and how many units from the present one they lead.
  static let unitOffsets: WordTable<Int> = [
    "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1,
    "upcoming": 1, "following": 1,
  ]

  static let directions: WordTable<DateFields.Direction> = [
    "this": .this, "last": .last, "past": .last, "next": .next, "coming": .next, "previous": .last,
    "following": .next, "upcoming": .next,
  ]

  /// Adjectives that may stand between a number and its unit.
  static let unitAdjectives: WordSet = [
    "consecutive", "straight", "successive", "full", "long", "more", "whole", "additional",
    "business", "trading", "working", "calendar", "fiscal", "further", "short", "entire", "solid",
    "extra", "upcoming", "next", "past", "coming",
  ]

  static let vagueCounts: WordSet = ["several", "few", "many", "some", "multiple", "countless"]

  static let recurringAdverbs: WordTable<String> = [
    "hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "biannual": "P6M", "biannually": "P6M", "semiannual": "P6M",
    "semiannually": "P6M", "biennial": "P2Y", "nightly": "P1D",
  ]

  static let references: WordTable<TemporalMeaning.Reference> = [
    "now": .present, "nowadays": .present, "recently": .past, "recent": .past,
  ]

  /// Words that a date stands behind in running text.
  static let prepositions: WordSet = [
    "in", "on", "at", "by", "since", "until", "till", "from", "during", "for", "over", "within",
    "before", "after", "through", "throughout", "between", "around", "about", "to", "of",
    "following", "past", "into", "as", "circa", "ca", "til", "up", "than",
  ]

  /// Words that open another phrase, so that a time may end before them.
  static let phraseOpeners = prepositions.union([
    "and", "or", "but", "as", "with", "is", "was", "were", "are", "will", "would", "has", "had",
    "have", "which", "that", "who", "when", "where", "while", "if", "because", "so", "than", "then",
    "he", "she", "it", "they", "we", "i", "you", "the", "a", "an", "this", "his", "her", "its",
    "their", "our", "my", "said", "says", "also", "not", "without", "against", "under", "despite",
  ])

  /// Prepositions after which a bare number of four digits is a year.
  static let yearPrepositions: WordSet = [
    "in", "by", "since", "until", "till", "from", "during", "before", "after", "through", "circa",
    "ca", "c", "early", "late", "mid", "year", "of", "between", "throughout", "around",
    "about", "till", "for", "spring", "summer", "autumn", "winter", "fall",
  ]

  /// Time zones with a fixed offset.
  static let zones: WordTable<String?> = [
    "utc": "Z", "gmt": "Z", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00",
    "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00", "cest": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "jst": "+09:00", "kst": "+09:00",
    "aest": "+10:00", "aedt": "+11:00", "et": nil, "pt": nil, "ct": nil, "ist": nil, "bst": nil,
    "cst": nil,
  ]

  /// Words that open an expression, beside those the tables hold.
  private static let otherOpeners = WordSet(
    words: """
      today tonight yesterday tomorrow earlier later fiscal fy q h previous year mid week foreseeable \
      turn rest remainder noon midnight calendar years months weeks days decades centuries hours \
      minutes dozens penultimate last weekend everyday nineties cy sy workweek remaining eom eoy bom \
      boy ad noughties month
      """
  )

  /// Openers that are no words for times: they open an expression where one follows close by.
  private static let weakOpeners: WordSet = [
    "a", "an", "the", "over", "about", "around", "up", "near", "nearly", "almost", "roughly",
    "approximately", "more", "less", "just", "all", "long", "no", "that", "same", "each", "every",
    "per", "half", "this", "some", "many", "few", "several", "multiple", "countless", "at", "once",
    "twice", "final", "to", "till",
  ]

  /// Words that say nothing of time, and stand between such an opener and what does: "more than two
  /// days", "the very end of May".
  private static let links =
    unitAdjectives.words + NumberWords.magnitudes.words
    + WordSet(
      words: """
        very foreseeable immediate distant present preceding financial work than under other single \
        of least most couple number hundred dozen
        """
    ).words

  /// What a word is to the search for times.
  enum Role: Sendable {
    /// It may open an expression, and speaks of time or number.
    case opener
    /// It may open an expression that a word for a time follows.
    case weakOpener
    /// It speaks of time, and opens nothing.
    case inner
    /// It says nothing of time, but may stand behind a weak opener.
    case link
  }

  /// The roles of words; all others say nothing of time.
  static let roles: WordTable<Role> = {
    let openers =
      months.words + weekdays.words + pluralWeekdays.words + seasons.words + decades.words
      + HolidayName.byOpener.words + NumberWords.units.words + NumberWords.tens.words
      + NumberWords.ordinals.words + phases.words + phaseNouns.words + unitOffsets.words
      + recurringAdverbs.words + references.words + otherOpeners.words
    let inner =
      dayParts.words + TimeUnit.names
      + HolidayName.byOpener.words.flatMap { HolidayName.byOpener[$0] ?? [] }.flatMap(\.words)
      + WordSet(
        words: """
          time times date moment future present term ago hence being o am pm era age day night break \
          season holiday holidays
          """
      ).words
    // Of a word with several roles the first counts.
    return WordTable(
      weakOpeners.words.map { ($0, .weakOpener) } + openers.map { ($0, .opener) }
        + inner.map { ($0, .inner) } + links.map { ($0, .link) }
    )
  }()
}
