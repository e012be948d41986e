import BriefingCore
import BriefingIngestion

extension HotPath {
  static let ingestion: [HotPath] = [
    decoding("UTF-8", of: "text.txt"),
    decoding("windows-1252", of: "text-windows-1252.txt"),
    pages("tokenise pages") { page in
      var tokenizer = HTMLTokenizer(page)
      var count = 0
      while tokenizer.next() != nil { count += 1 }
      return count
    },
    pages("extract articles") { try HTMLReader().read(source($0)).blocks.count },
    pages("read pages") { try await sentences(of: $0) },
    HotPath("read a large page") { inputs in
      let page = try inputs.bytes("large.html")
      return Work(bytes: page.count) { try await sentences(of: page) }
    },
    HotPath("sentences and tokens") { inputs in
      let text = try inputs.text()
      let blocks = [Block(kind: .paragraph, span: text.trimmed(text.span))]
      return Work(bytes: text.count) {
        let (sentences, tokens) = TextSegmenter().segment(text, blocks: blocks)
        return sentences.count + tokens.count
      }
    },
  ]

  /// Finding the encoding of a text that declares none, decoding it and dividing it into blocks.
  private static func decoding(_ encoding: String, of file: String) -> HotPath {
    HotPath("decode \(encoding)") { inputs in
      let bytes = try inputs.bytes(file)
      return Work(bytes: bytes.count) {
        try PlainTextReader().read(RawSource(id: "text", file: "text.txt", bytes: bytes)).blocks
          .count
      }
    }
  }

  private static func pages(
    _ name: String,
    _ count: @escaping @Sendable ([UInt8]) async throws -> Int
  ) -> HotPath {
    HotPath(name) { inputs in
      let pages = try inputs.pages()
      return Work(bytes: pages.reduce(0) { $0 + $1.count }) {
        var found = 0
        for page in pages { found += try await count(page) }
        return found
      }
    }
  }

  private static func source(_ page: [UInt8]) -> RawSource {
    RawSource(id: "page", file: "page.html", bytes: page, mediaType: "text/html; charset=utf-8")
  }

  /// The article with the digest of its page, sentences and tokens.
  private static func sentences(of page: [UInt8]) async throws -> Int {
    try await Ingestion().document(from: source(page)).document.sentences.count
  }
}
