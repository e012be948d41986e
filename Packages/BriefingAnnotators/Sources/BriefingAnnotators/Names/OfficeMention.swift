import BriefingCore

/// The title of an office in a text.
struct OfficeMention {
  /// The tokens of the title.
  var tokens: Range<Int>
  /// The token at which the core of the title starts, such as "Minister".
  let core: Int
  /// The token after the core.
  let coreEnd: Int
  /// The title, without countries.
  let title: String
  /// The ISO 3166 code of the country the text gives it.
  var country: String?
  /// The body the text gives it.
  var body: String?
  /// Whether the title is in the plural.
  let isPlural: Bool
  /// The token at which the name of its holder would stand.
  let nameStart: Int
  /// Whether the title means an office even where no name follows.
  let standsAlone: Bool
}
