/// What the name of an element and its `class`, `id` and `role` say of the text in it.
///
/// They are cues, not decisions: a class such as `paywall` may stand on a pitch or on the article.
struct ElementCues: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let navigation = ElementCues(rawValue: 1 << 0)
  static let related = ElementCues(rawValue: 1 << 1)
  static let comments = ElementCues(rawValue: 1 << 2)
  static let share = ElementCues(rawValue: 1 << 3)
  static let advertisement = ElementCues(rawValue: 1 << 4)
  static let pitch = ElementCues(rawValue: 1 << 5)
  static let caption = ElementCues(rawValue: 1 << 6)
  static let byline = ElementCues(rawValue: 1 << 7)
  static let tags = ElementCues(rawValue: 1 << 8)
  static let footer = ElementCues(rawValue: 1 << 9)
  static let hidden = ElementCues(rawValue: 1 << 10)
  static let popup = ElementCues(rawValue: 1 << 11)
  static let media = ElementCues(rawValue: 1 << 12)
  static let widget = ElementCues(rawValue: 1 << 13)
  static let picture = ElementCues(rawValue: 1 << 14)
  static let form = ElementCues(rawValue: 1 << 15)
  /// A summary below the headline.
  static let deck = ElementCues(rawValue: 1 << 16)
  /// The text of an article, such as `article-body`.
  static let body = ElementCues(rawValue: 1 << 17)
  /// A word that goes with the layout of any part, such as `content` and `wrapper`.
  static let layout = ElementCues(rawValue: 1 << 18)

  /// A post of another site that stands within the text.
  static let embed = ElementCues(rawValue: 1 << 19)

  /// The cues that speak against the text in an element.
  static let against: ElementCues = [
    .navigation, .related, .comments, .share, .advertisement, .pitch, .caption, .byline, .tags,
    .footer, .hidden, .popup, .media, .widget, .picture, .form,
  ]
  /// The cues that hold for an element with much text as well.
  static let strong: ElementCues = [.navigation, .footer, .comments, .related]

  /// The cues of an element by its name alone.
  init(_ name: HTMLElementName) {
    switch name {
    case .nav, .menu: self = .navigation
    case .footer: self = .footer
    case .aside: self = .widget
    case .form, .button, .select, .textarea, .option, .optgroup, .fieldset, .search: self = .form
    case .noscript, .template, .noframes: self = .hidden
    case .figcaption, .figure, .caption: self = .caption
    case .dialog: self = .popup
    case .address: self = .byline
    default: self = []
    }
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The code that says why text is no part of the article; of several cues the first counts.
  var reason: String {
    Self.reasons.first { !isDisjoint(with: $0.cue) }?.code ?? "outside-article"
  }

  private static let reasons: [(cue: ElementCues, code: String)] = [
    (.hidden, "hidden"), (.navigation, "navigation"), (.footer, "footer"),
    (.comments, "comments"), (.advertisement, "advertisement"), (.pitch, "pitch"),
    (.share, "share-links"), (.form, "form"), (.popup, "popup"), (.related, "related"),
    (.tags, "tags"), (.caption, "caption"), (.picture, "caption"), (.byline, "byline"),
    (.media, "media"), (.widget, "widget"),
  ]
}
