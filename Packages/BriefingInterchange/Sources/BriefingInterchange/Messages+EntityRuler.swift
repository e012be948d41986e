import BriefingCore

/// The wording about patterns of a spaCy `EntityRuler`.
extension Messages {
  static func noPattern() -> Wording {
    Wording(
      "this line is no pattern",
      #"write {"label": …, "pattern": …} with a text, or a list of tokens, as pattern"#
    )
  }

  static func noPatternLabel() -> Wording {
    Wording(
      "the pattern has no label",
      #"write "label": with PERSON, ORG, GPE, LOC, FAC, LAW or another name"#
    )
  }

  static func unusedKey(_ key: String) -> Wording {
    Wording(
      "the key '\(key.shortened)' of a pattern is not used; the pattern itself is",
      "patterns have 'label', 'pattern' and 'id'"
    )
  }

  static func noToken() -> Wording {
    Wording(
      "a token of the pattern is no object, so the pattern is left out",
      #"write {"LOWER": "word"} or the like, or {} for any token"#
    )
  }

  static func tokenValue(_ key: String) -> Wording {
    Wording(
      "what stands under '\(key.shortened)' is not what spaCy takes there, so the pattern is left out",
      "see its documentation of rule-based matching"
    )
  }

  static func unmatchedKey(_ key: String) -> Wording {
    Wording(
      "'\(key.shortened)' cannot be matched here: \(reason(against: key)); the pattern is left out",
      "use TEXT, LOWER, SHAPE, LENGTH, IN, NOT_IN, OP and the flags of characters"
    )
  }

  static func unmatchedNegation() -> Wording {
    Wording(
      "'OP': '!' is matched here only where the token has one condition; the pattern is left out",
      "use NOT_IN, or false for a flag"
    )
  }

  static func capitalInLower(_ word: String) -> Wording {
    Wording(
      "no word in small letters is '\(word.shortened)', so the pattern is left out",
      "write it in small letters, or under TEXT"
    )
  }

  static func impossibleShape(_ form: String) -> Wording {
    Wording(
      "no word has the shape '\(form.shortened)', so the pattern is left out",
      "write X, x and d, at most four alike in a row, such as Xxxxx or dd"
    )
  }

  /// Why a key cannot be matched: by its last part, such as `FUZZY` in `LOWER.FUZZY`.
  private static func reason(against key: String) -> String {
    switch key.split(separator: ".").last.map(String.init) ?? key {
    case "POS", "TAG", "DEP", "LEMMA", "MORPH": "it needs a statistical model"
    case "ENT_TYPE", "ENT_IOB", "ENT_ID", "ENT_KB_ID": "it needs entities found before"
    case "REGEX": "a regular expression may take any time"
    case let name where name.hasPrefix("FUZZY"): "likeness is not taken for the thing"
    case "_": "it is an extension in Python"
    case "NORM": "words are not normalized"
    default: "nothing tells it of a token"
    }
  }
}
