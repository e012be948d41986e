import BriefingCore

/// An annotation file as it stands on disk, with the comments and the spelling of the people who
/// edited it.
///
/// The text is cut into its head, its annotations and what follows them, so that a new version can
/// keep the bytes of every annotation that did not change, and the comments before those that did.
/// Annotations are told by their lines, each `- ` at the start of a line below `annotations:`;
/// what is written in another layout is in no pieces and has no text to keep.
struct AnnotationFileText {
  /// The lines of one annotation and the comments and blank lines before it.
  private struct Piece {
    var annotation: Annotation
    var lead: ArraySlice<UInt8>
    var body: ArraySlice<UInt8>

    /// The lines before the annotation that are not blank.
    var comments: [ArraySlice<UInt8>] {
      lead.split(separator: UInt8(ascii: "\n")).filter { $0.contains { $0 > 0x20 } }
    }
  }

  let file: AnnotationFile
  private let head: ArraySlice<UInt8>
  private let pieces: [Piece]
  private let tail: ArraySlice<UInt8>

  /// Reads a file and cuts its text.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name in errors.
  ///   - limits: The bounds within which it is read.
  /// - Throws: ``YAMLError`` with the line and column of what is wrong.
  init(yaml bytes: [UInt8], file name: String, limits: YAMLLimits) throws(YAMLError) {
    let annotations: [Annotation]
    if let read = CanonicalAnnotationReader.read(bytes, limits: limits) {
      (file, annotations) = (read, read.annotations)
    } else {
      var reader = try AnnotationFileReader(bytes, file: name, limits: limits)
      var read = try reader.read()
      annotations = read.annotations
      read.annotations.putInFileOrder()
      file = read
    }
    guard let cut = Cut(bytes), cut.items.count == annotations.count else {
      (head, pieces, tail) = ([], [], [])
      return
    }
    head = bytes[..<cut.start]
    tail = bytes[cut.end...]
    pieces = zip(annotations, cut.items).map { annotation, item in
      Piece(
        annotation: annotation,
        lead: bytes[item.lead..<item.body],
        body: bytes[item.body..<item.end]
      )
    }
  }

  /// Returns the text of a new version.
  ///
  /// - Parameters:
  ///   - new: What the file is to say.
  ///   - comments: Lines to be written before annotations, below the comments they have.
  /// - Returns: The text, or nothing where it cannot be had by changing single annotations.
  func edited(
    to new: AnnotationFile,
    adding comments: [AnnotationID: [ArraySlice<UInt8>]] = [:]
  ) -> [UInt8]? {
    let annotations = new.annotations.inFileOrder
    guard !annotations.isEmpty, !pieces.isEmpty, let head = head(for: new) else { return nil }
    let old = Dictionary(
      pieces.indices.map { (pieces[$0].annotation.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let kept = Set(annotations.map(\.id))
    var out = Array(head)
    var next = 0
    // Behind a text that ends in blank lines (`|+`) every blank line belongs to the text.
    func following(_ lines: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      out.suffix(2).elementsEqual("\n\n".utf8)
        ? lines.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } : lines
    }
    for (index, annotation) in annotations.enumerated() {
      // Comments on annotations that are gone stay where they stood, for their author to judge.
      let place = old[annotation.id]
      if let place {
        for piece in pieces[next..<max(next, place)] where !kept.contains(piece.annotation.id) {
          append(piece.lead, to: &out, isFirst: index == 0, onlyComments: true)
        }
        next = max(next, place + 1)
      }
      let piece = place.map { pieces[$0] }
      let wasFirst = place == 0
      if let piece, wasFirst == (index == 0) {
        out += following(piece.lead)
      } else {
        append(piece?.lead ?? [], to: &out, isFirst: index == 0, onlyComments: false)
      }
      for line in comments[annotation.id] ?? [] { out += line + [UInt8(ascii: "\n")] }
      if let piece, piece.annotation == annotation {
        out += piece.body
        if out.last != UInt8(ascii: "\n") { out.append(UInt8(ascii: "\n")) }
      } else {
        var writer = CanonicalYAMLWriter(capacity: 512)
        writer.item { $0.fields(annotation) }
        out += writer.finish()
      }
    }
    for piece in pieces[next...] where !kept.contains(piece.annotation.id) {
      append(piece.lead, to: &out, isFirst: false, onlyComments: true)
    }
    return out + following(tail)
  }

  /// The lines of comment at the top of one file that other versions of it do not have, without the one
  /// by which editors find the schema.
  static func headComments(in bytes: [UInt8], notIn others: [[UInt8]]) -> [ArraySlice<UInt8>] {
    func comments(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
      guard let cut = Cut(bytes) else { return [] }
      return bytes[..<cut.start].split(separator: UInt8(ascii: "\n")).filter {
        $0.first == UInt8(ascii: "#") && !String(decoding: $0, as: UTF8.self).contains("$schema")
      }
    }
    let known = Set(others.flatMap(comments))
    return comments(bytes).filter { !known.contains($0) }
  }

  /// The lines of comment before annotations of one file that other versions of it do not have.
  static func comments(
    in bytes: [UInt8],
    notIn others: [[UInt8]],
    limits: YAMLLimits
  ) -> [AnnotationID: [ArraySlice<UInt8>]] {
    func pieces(_ bytes: [UInt8]) -> [Piece] {
      (try? Self(yaml: bytes, file: "", limits: limits))?.pieces ?? []
    }
    guard bytes.contains(UInt8(ascii: "#")) else { return [:] }
    let known = others.map { other in
      Dictionary(
        pieces(other).map { ($0.annotation.id, $0.comments) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    var result: [AnnotationID: [ArraySlice<UInt8>]] = [:]
    for piece in pieces(bytes) {
      let id = piece.annotation.id
      let lines = piece.comments.filter { line in
        !known.contains { $0[id]?.contains(line) == true }
      }
      if !lines.isEmpty { result[id] = lines }
    }
    return result
  }

  /// Writes what stands before an annotation: one blank line unless it is the first, and comments.
  private func append(
    _ lead: ArraySlice<UInt8>,
    to out: inout [UInt8],
    isFirst: Bool,
    onlyComments: Bool
  ) {
    let newline = UInt8(ascii: "\n")
    let lines = lead.split(separator: newline).filter { $0.contains { $0 > 0x20 } }
    if lines.isEmpty, onlyComments { return }
    if !isFirst, !out.suffix(2).elementsEqual([newline, newline]) { out.append(newline) }
    for line in lines {
      out += line
      out.append(newline)
    }
  }

  /// The head of the new version: as it is where it says the same, else written anew with the
  /// comments it had.
  private func head(for new: AnnotationFile) -> [UInt8]? {
    var bare = new
    bare.annotations = file.annotations
    if bare == file { return Array(head) }
    // Keys after the annotations would be written a second time.
    guard tail.allSatisfy({ $0 <= 0x20 }) || isComment(tail) else { return nil }
    bare.annotations = []
    var lines = bare.yaml().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, lines.popLast() != nil, !lines.isEmpty else {
      return nil
    }
    let comments = head.split(separator: UInt8(ascii: "\n")).dropFirst()
      .filter { $0.first == UInt8(ascii: "#") }
    lines.insert(contentsOf: comments, at: 1)
    return lines.flatMap { $0 + [UInt8(ascii: "\n")] } + Array("annotations:\n".utf8)
  }

  private func isComment(_ lines: ArraySlice<UInt8>) -> Bool {
    lines.split(separator: UInt8(ascii: "\n")).allSatisfy {
      $0.first == UInt8(ascii: "#") || $0.allSatisfy { $0 <= 0x20 }
    }
  }
}

/// Where the annotations of a file start and end, in bytes.
private struct Cut {
  struct Item {
    var lead: Int
    var body: Int
    var end: Int
  }

  /// The first byte below the line `annotations:`.
  private(set) var start = 0
  private(set) var items: [Item] = []
  /// The first byte after the annotations.
  private(set) var end = 0

  /// Looks at each line once; nothing where no line reads `annotations:`.
  init?(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    var isInside = false
    var isPast = false
    /// Where the comments and blank lines before the next annotation start.
    var lead: Int?
    var line = 0
    while line < bytes.count {
      let next = bytes[line...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
      let content = bytes[line..<next]
      let isBlank = content.allSatisfy { $0 <= 0x20 }
      if !isInside {
        if Self.isKey(content) {
          guard !isPast else { return nil }
          isInside = true
          start = next
          end = next
        }
      } else if content.first == UInt8(ascii: "-"), content.dropFirst().first == 0x20 {
        let begin = lead ?? line
        if !items.isEmpty { items[items.count - 1].end = begin }
        items.append(Item(lead: begin, body: line, end: next))
        lead = nil
        end = next
      } else if isBlank || content.first == UInt8(ascii: "#") {
        if lead == nil { lead = line }
      } else if content.first == 0x20 {
        // A line of the annotation, and so were the blank ones before it.
        guard !items.isEmpty else { return nil }
        lead = nil
        end = next
      } else {
        isInside = false
        isPast = true
        end = lead ?? line
        lead = nil
      }
      line = next
    }
    guard start > 0 else { return nil }
    if isInside, let lead { end = lead }
    if !items.isEmpty { items[items.count - 1].end = end }
  }

  /// Whether a line reads `annotations:` and no more.
  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
    let key = Array("annotations:".utf8)
    return line.starts(with: key) && line.dropFirst(key.count).allSatisfy { $0 <= 0x20 }
  }
}
