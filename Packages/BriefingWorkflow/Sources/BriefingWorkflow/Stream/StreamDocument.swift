import BriefingCore
import BriefingIngestion
import Foundation

/// A document of a stream: one line of input, read.
struct StreamDocument {
  /// Why a line gives no document.
  struct Refusal: Error, Hashable {
    /// The id, where the line has one.
    let id: String?
    let code: String
    let message: String

    /// The answer to the line.
    func json(number: Int) -> JSONValue {
      .object([
        "id": id.map(JSONValue.string) ?? .null,
        "line": id == nil ? .integer(number) : nil,
        "error": .object(["code": .string(code), "message": .string(message)]),
      ])
    }
  }

  let id: String
  let source: RawSource
  let declaration: SourceDeclaration
  /// What of the line was passed over.
  private(set) var diagnostics: [Diagnostic] = []

  init(line: [UInt8]) throws(Refusal) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: line).withoutNulls
    } catch {
      throw Refusal(id: nil, code: "bad-json", message: error.description)
    }
    guard let id = value["id"]?.string, !id.isEmpty else {
      throw Refusal(id: nil, code: "no-id", message: "the line has no `id`, which is a string")
    }
    self.id = id
    source = try Self.source(of: value, id: id)
    var declaration = SourceDeclaration(file: id)
    declaration.title = value["title"]?.string
    declaration.url = value["url"]?.string
    declaration.language = value["language"]?.string
    if let published = value["published"] {
      if let date = published.string.flatMap(Self.date) {
        declaration.published = PublicationDate(value: date, basis: .stated)
      } else {
        // One odd date in a feed is no reason to lose the document; nor is it one to guess.
        diagnostics = [Self.badDate(published)]
      }
    }
    self.declaration = declaration
  }

  private static func badDate(_ value: JSONValue) -> Diagnostic {
    Diagnostic(
      .warning,
      "`published` is no date and was passed over: \(value.text().prefix(80)); expected one such as "
        + "2022-07-25. Without it no year or day is counted from the publication"
    )
  }

  /// The date of `published`; fractions of a second, as programs write them, count for nothing.
  private static func date(_ text: String) -> EDTF? {
    if let date = EDTF(text) { return date }
    guard let point = text.firstIndex(of: "."), text.contains("T") else { return nil }
    let rest = text[text.index(after: point)...].drop { $0.isASCII && $0.isNumber }
    return EDTF(String(text[..<point] + rest))
  }

  private static func source(of value: JSONValue, id: String) throws(Refusal) -> RawSource {
    if let text = value["text"] {
      guard let text = text.string else {
        throw Refusal(id: id, code: "bad-text", message: "`text` is no string")
      }
      return RawSource(id: id, file: id, text: text, mediaType: "text/plain")
    }
    if let html = value["html"]?.string {
      return RawSource(id: id, file: id, text: html, mediaType: "text/html")
    }
    if let encoded = value["bytes"]?.string {
      guard let type = value["type"]?.string else {
        throw Refusal(id: id, code: "no-type", message: "`bytes` needs a media type in `type`")
      }
      guard let data = Data(base64Encoded: encoded) else {
        throw Refusal(id: id, code: "bad-bytes", message: "`bytes` is not base64")
      }
      return RawSource(id: id, file: id, bytes: Array(data), mediaType: type)
    }
    throw Refusal(
      id: id,
      code: "no-text",
      message: "the line has none of `text`, `html` and `bytes`"
    )
  }
}

extension JSONValue {
  /// The object without keys that hold null, which is how tables write that nothing is there.
  fileprivate var withoutNulls: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.value != .null })
  }
}
