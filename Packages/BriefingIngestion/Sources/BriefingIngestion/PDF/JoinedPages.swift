import BriefingCore

/// Pages as one text.
struct JoinedPages {
  /// The canonical text.
  let text: DocumentText
  /// The way to the texts of the pages.
  let sourceMap: SourceMap
  /// The pages that hold text.
  let pages: [Page]
  /// The running heads and feet and the numbers of pages, in order.
  let furniture: [Block]

  /// Returns what the text is made of besides ``furniture``, which is judged as if it were not there.
  func body() -> PlainTextBlocks {
    var passages: [Passage] = []
    var next = 0
    for passage in PassageReader(text).passages() {
      while next < furniture.count, furniture[next].span.end <= passage.span.start { next += 1 }
      let isFurniture =
        next < furniture.count && furniture[next].span.contains(passage.span.start)
      if !isFurniture { passages.append(passage) }
    }
    var classifier = BlockClassifier(text, passages: passages)
    return classifier.blocks()
  }

  /// Returns blocks with ``furniture`` among them, in order.
  func withFurniture(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var next = furniture.startIndex
    for block in blocks {
      while next < furniture.count, furniture[next].span.start < block.span.start {
        result.append(furniture[next])
        next += 1
      }
      result.append(block)
    }
    return result + furniture[next...]
  }
}
