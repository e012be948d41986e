import BriefingIngestion

/// Books made for a test.
struct BookSample {
  var parts: [String: String?] = [:]

  /// Creates a book of chapters, by the path their manifest gives.
  init(_ chapters: [(href: String, body: String)], metadata: String = "", items: String = "") {
    parts["mimetype"] = "application/epub+zip"
    parts["META-INF/container.xml"] = """
      <container><rootfiles><rootfile full-path="OEBPS/book.opf" \
      media-type="application/oebps-package+xml"/></rootfiles></container>
      """
    let manifest = chapters.enumerated().map {
      "<item id=\"c\($0.offset)\" href=\"\($0.element.href)\" media-type=\"application/xhtml+xml\"/>"
    }
    let spine = chapters.indices.map { "<itemref idref=\"c\($0)\"/>" }
    parts["OEBPS/book.opf"] = """
      <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>\(metadata)</metadata>\
      <manifest>\(manifest.joined())\(items)</manifest><spine>\(spine.joined())</spine></package>
      """
    for chapter in chapters {
      parts["OEBPS/" + chapter.href] = Self.page(chapter.body)
    }
  }

  static func page(_ body: String) -> String {
    "<?xml version=\"1.0\"?><html><head><title>x</title></head><body>\(body)</body></html>"
  }

  func bytes() throws -> [UInt8] { try archive(parts.mapValues { $0.map { Array($0.utf8) } }) }

  func read(limit: Int = .max) throws -> Reading {
    var source = RawSource(id: "x", file: "x.epub", bytes: try bytes())
    source.maximumTextBytes = limit
    return try EPUBReader().read(source)
  }

  var sources: [String?: [UInt8]] {
    var result: [String?: [UInt8]] = [:]
    for (name, text) in parts { result[name] = text.map { Array($0.utf8) } }
    return result
  }
}
