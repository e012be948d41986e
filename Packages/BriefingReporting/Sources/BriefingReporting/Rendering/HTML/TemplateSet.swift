import BriefingCore
import Mustache

/// The Mustache templates a page is made of, by name.
///
/// A user's own template takes the place of ours by having its name: `page`, `style`, `masthead`,
/// `notices`, `section`, `item`, `side`, `comparison`, `table`, `cell`, `figure`, `graphics` (the
/// style of graphics), `chips`, `marks`, `tag`, `source` or `passage`. A template of another name
/// can be used by those as a partial. Every value is escaped as HTML unless a template asks
/// otherwise.
public struct TemplateSet: Sendable {
  /// The text of each template.
  public private(set) var texts: [String: String]
  private let library: MustacheLibrary
  /// A digest of the texts.
  let fingerprint: String

  /// The templates that come with the suite.
  public static let standardTexts: [String: String] = [
    "page": StandardTemplates.page, "style": StandardTemplates.style,
    "masthead": StandardTemplates.masthead, "notices": StandardTemplates.notices,
    "section": StandardTemplates.section,
    "item": StandardTemplates.item, "side": StandardTemplates.side,
    "comparison": StandardTemplates.comparison, "table": StandardTemplates.table,
    "cell": StandardTemplates.cell, "figure": StandardTemplates.figure,
    "graphics": StandardTemplates.graphics, "chips": StandardTemplates.chips,
    "marks": StandardTemplates.marks, "tag": StandardTemplates.tag,
    "source": StandardTemplates.source, "source-page": StandardTemplates.sourcePage,
    "passage": StandardTemplates.passage,
  ]

  /// Creates a set from the standard templates and those that take their place.
  ///
  /// - Parameter overrides: Templates by name.
  /// - Throws: ``TemplateError`` where one of them is not Mustache.
  public init(overriding overrides: [String: String] = [:]) throws(TemplateError) {
    texts = Self.standardTexts.merging(overrides) { _, own in own }
    fingerprint =
      Digest(
        of: texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
          .joined(separator: "\u{0}")
      ).label
    var library = Self.standardLibrary
    for (name, text) in overrides.sorted(by: { $0.key < $1.key }) {
      do {
        try library.register(Self.pragma + text, named: name)
      } catch {
        throw TemplateError(name: name, text: text, error: error)
      }
    }
    self.library = library
  }

  /// The standard templates, parsed once.
  ///
  /// A test sees to it that each of them is Mustache.
  private static let standardLibrary: MustacheLibrary = {
    BriefingHTMLContentType.register()
    return MustacheLibrary(
      templates: standardTexts.compactMapValues { try? MustacheTemplate(string: pragma + $0) }
    )
  }()

  /// The line that makes a template escape as ``BriefingHTMLContentType`` does.
  fileprivate static let pragma = "{{% CONTENT_TYPE: \(BriefingHTMLContentType.name)}}\n"

  /// Fills a template, that of the whole page where no other is named.
  func render(_ values: TemplateValues, with template: String = "page") -> String {
    library.render(values, withTemplate: template) ?? ""
  }
}

/// Why a template is not Mustache.
public struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the template.
  public let name: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// What stands there.
  public let excerpt: String
  /// What is wrong.
  public let reason: String

  fileprivate init(name: String, text: String, error: any Error) {
    self.name = name
    let parserError = error as? MustacheTemplate.ParserError
    // The line put in front is not one of the user's.
    line = max(1, (parserError?.context.lineNumber ?? 2) - 1)
    column = parserError?.context.columnNumber ?? 1
    excerpt = parserError?.context.line ?? String(text.prefix(40))
    reason = Self.reason(parserError?.error ?? error)
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section ends under another name than it began"
    case .unfinishedName: "a tag has no end"
    case .expectedSectionEnd: "a section has no end"
    case .invalidSetDelimiter: "the delimiters are not set as {{=<% %>=}} does"
    default: "a tag has no end, or is not Mustache"
    }
  }

  /// The template, the place, what is wrong and what to do.
  public var description: String { Messages.template(self) }
}
