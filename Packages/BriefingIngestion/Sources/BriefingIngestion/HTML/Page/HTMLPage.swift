import BriefingCore

/// A page as a flat list of the blocks of text it shows, and of the elements they stand in.
struct HTMLPage {
  /// An element that holds blocks; elements that mark single words are none.
  struct Element {
    /// Its name.
    var name: HTMLElementName
    /// The index of the element it stands in; -1 for the page itself.
    var parent: Int
    /// The bytes of the page from its start tag to its end tag.
    var range: Range<Int>
    /// The blocks in it.
    var blocks: Range<Int>
    /// What its name and classes say of the text in it.
    var cues: ElementCues
    /// A number that elements of the same name and first class share.
    var signature: UInt64
  }

  /// A run of text between two breaks.
  struct TextBlock {
    /// The bytes in the text of the page.
    var text: Range<Int>
    /// The innermost element it stands in.
    var element: Int
    /// How many bytes of it are in links.
    var linkBytes = 0
    /// Whether it is a row of a table whose cells are parted by tabs.
    var isRow = false
  }

  /// A property of the page, as a `meta` element states it.
  struct Property {
    /// The bytes of its `name`, `property`, `itemprop` or `http-equiv`.
    let name: Range<Int>
    /// The bytes of its `content`.
    let content: Range<Int>
  }

  /// The source of the page.
  let bytes: [UInt8]
  /// How many texts of graphics, such as the labels of a chart, are no part of the text.
  var graphicTexts = 0
  /// The text of all blocks, in order.
  var text: [UInt8] = []
  /// The way from the text to the source.
  var segments: [SourceMap.Segment] = []
  /// The blocks of text.
  var blocks: [TextBlock] = []
  /// The elements, in the order of their start tags.
  var elements: [Element] = []
  /// What `meta` elements state.
  var properties: [Property] = []
  /// The bytes of scripts that hold JSON-LD.
  var linkedData: [Range<Int>] = []
  /// The values of `datetime` of `time` elements that say when the page was published.
  var times: [Range<Int>] = []
  /// The parts of the text that are marked as the author of the page.
  var authors: [Range<Int>] = []
  /// The bytes of `title`.
  var title: Range<Int>?
  /// How many numbers of pages of a printed book were left out of the text.
  var pageBreaks = 0
  /// The value of `lang` of the page.
  var language: Range<Int>?
  /// The value of `href` of the canonical link.
  var address: Range<Int>?
}
