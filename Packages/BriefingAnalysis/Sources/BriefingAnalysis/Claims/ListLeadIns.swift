import BriefingCore

/// The sentences that lead to the lists of a document, also where a list stands within another.
struct ListLeadIns {
  private let document: Document
  private let leadIns: SpanIndex<Entry>

  private struct Entry: Sendable {
    let block: TextSpan
    let leadIn: TextSpan
  }

  init(_ document: Document) {
    self.document = document
    var entries: [Entry] = []
    var open: (leadIn: TextSpan, marker: [UInt8]?)?
    // The lists that a numbered paragraph ended, which is no item of theirs.
    var closed: Set<TextSpan> = []
    for block in document.blocks {
      let bytes = document.text.slice(block.span)
      if block.kind == .listItem, let list = open {
        let marker = Self.marker(of: bytes)
        if list.marker == nil || list.marker == marker {
          open?.marker = marker
          entries.append(Entry(block: block.span, leadIn: list.leadIn))
          continue
        }
        if marker.first == UInt8(ascii: "9"), list.marker?.first != marker.first {
          closed.insert(list.leadIn)
        }
      }
      open = nil
      if let leadIn = block.leadIn, block.kind == .listItem, !closed.contains(leadIn) {
        entries.append(Entry(block: block.span, leadIn: leadIn))
      }
      guard bytes.last(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: ":"),
        let last = document.sentences(in: block.span).last
      else { continue }
      open = (last, nil)
    }
    leadIns = SpanIndex(entries, by: \.block)
  }

  /// Returns the sentence that leads to the list a span stands in.
  func leadIn(of span: TextSpan) -> Citation? {
    leadIns.elements(around: span).first.map { document.citation(of: $0.leadIn) }
  }

  /// The shape of what a list item begins with: "(a)" for letters, "9." for numbers, or a bullet.
  private static func marker(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.prefix { $0 != 0x20 }.prefix(6).map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "9")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        UInt8(ascii: "a")
      default: byte
      }
    }
  }
}
