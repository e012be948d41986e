import BriefingArchive
import BriefingCore
import BriefingIngestion
import Soundness

/// One input of the fuzzer, read as Markdown, as an archive, or as a part of a sound archive.
///
/// Reading may fail and must not crash. What was read must hold all text in blocks in order, and each
/// character must lead back to bytes of the part it is said to be from.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 7 {
  case 0: read(WordReader().read, parts: ["word/document.xml": bytes])
  case 1:
    let body = "<d:document><p><pPr><pStyle val=\"T\"/></pPr><r><t>A</t></r></p></d:document>"
    read(
      WordReader().read,
      parts: [
        "word/document.xml": Array(body.utf8), "word/styles.xml": bytes,
        "word/_rels/document.xml.rels": Array(
          "<a><Relationship Type=\"styles\" Target=\"styles.xml\"/></a>".utf8
        ),
      ]
    )
  case 2: read(EPUBReader().read, parts: book(package: package, chapter: bytes))
  case 3: read(EPUBReader().read, parts: book(package: bytes, chapter: Array("<p>A</p>".utf8)))
  case 4:
    let source = RawSource(id: "m", file: "m", bytes: bytes)
    if let reading = try? MarkdownReader().read(source) { check(reading, from: [nil: bytes]) }
  case 5: _ = try? WordReader().read(RawSource(id: "m", file: "m", bytes: bytes))
  default: _ = try? EPUBReader().read(RawSource(id: "m", file: "m", bytes: bytes))
  }
  return 0
}

private let package = Array(
  """
  <p><item id="c" href="c d" media-type="application/xhtml+xml"/><itemref idref="c"/></p>
  """.utf8
)

private func book(package: [UInt8], chapter: [UInt8]) -> [String: [UInt8]] {
  [
    "META-INF/container.xml": Array("<a><rootfile full-path=\"b.opf\"/></a>".utf8),
    "b.opf": package, "c d": chapter,
  ]
}

private func read(
  _ reading: (RawSource) throws(IngestionError) -> Reading,
  parts: [String: [UInt8]]
) {
  var writer = ZipWriter()
  var sources: [String?: [UInt8]] = [:]
  for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
    guard (try? writer.add(name, bytes, method: .stored)) != nil else { return }
    sources[name] = bytes
  }
  let source = RawSource(id: "m", file: "m", bytes: writer.finish())
  if let reading = try? reading(source) { check(reading, from: sources) }
}
