import BriefingCore
import Mustache

/// HTML as templates are to escape it: scalar by scalar, control characters shown.
///
/// The escaping that comes with swift-mustache compares whole characters. A `<` after one of the
/// scalars that attach to what follows (U+0600), or a `"` before a combining accent, is part of a
/// larger character and would pass unescaped.
struct BriefingHTMLContentType: MustacheContentType {
  static let name = "BRIEFING-HTML"

  func escapeText(_ text: String) -> String { text.htmlEscaped }

  /// Makes the content type known under its name; doing so again changes nothing.
  static func register() { _ = registration }

  private static let registration: Void =
    MustacheContentTypes.register(BriefingHTMLContentType(), named: name)
}

extension String {
  /// The text for HTML, as content or in a quoted attribute.
  var htmlEscaped: String {
    let text = controlsShown
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case 0x26: result += "&amp;".utf8
      case 0x3C: result += "&lt;".utf8
      case 0x3E: result += "&gt;".utf8
      case 0x22: result += "&quot;".utf8
      case 0x27: result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
