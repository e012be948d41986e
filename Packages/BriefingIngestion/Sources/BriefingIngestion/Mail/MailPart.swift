import BriefingCore

/// A message, or a part of one, with the parts inside of it.
struct MailPart {
  /// The levels of parts inside of parts that are read.
  static let depthLimit = 20
  /// The parts that are read.
  static let countLimit = 1_000

  let headers: MailHeaders
  let type: HeaderParameters
  /// The body in the file, without the line break before the boundary.
  let body: Range<Int>
  /// The parts inside: of a multipart its parts, of a message its body.
  fileprivate(set) var children: [MailPart] = []
  /// Whether the boundary that ends the last part is missing.
  fileprivate(set) var isUnclosed = false
  /// Whether parts inside were left out, for depth or number.
  fileprivate(set) var isCut = false
  /// The bytes of text before the first boundary and after the last one.
  fileprivate(set) var outside = 0
  /// What was said to be done with the part.
  let disposition: HeaderParameters?

  fileprivate init(_ bytes: [UInt8], in range: Range<Int>, defaultType: String) {
    headers = MailHeaders(bytes, in: range)
    let stated = headers.value("content-type").map(HeaderParameters.init)
    let isStated = stated?.essence.contains("/") ?? false
    type = isStated ? stated ?? HeaderParameters([]) : HeaderParameters(Array(defaultType.utf8))
    body = min(headers.bodyStart, range.upperBound)..<range.upperBound
    disposition = headers.value("content-disposition").map(HeaderParameters.init)
  }

  /// The name of the file the part was.
  var fileName: String? { disposition?["filename"] ?? type["name"] }

  /// The name of the transfer encoding, in small letters.
  var transferEncoding: String {
    HeaderParameters(headers.value("content-transfer-encoding") ?? []).essence
  }

  var isMultipart: Bool { type.essence.hasPrefix("multipart/") }
  var isMessage: Bool { type.essence == "message/rfc822" || type.essence == "message/global" }
  /// Whether the sender wants it to be a file beside the text.
  var isAttachment: Bool { disposition?.essence == "attachment" }
}

/// The reading of the parts of a message.
struct MailPartReader {
  let bytes: [UInt8]
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the message in a range of the file.
  mutating func message(in range: Range<Int>, depth: Int = 0) -> MailPart {
    part(in: range, defaultType: "text/plain", depth: depth)
  }

  private mutating func part(
    in range: Range<Int>,
    defaultType: String,
    depth: Int
  ) -> MailPart {
    count += 1
    var part = MailPart(bytes, in: range, defaultType: defaultType)
    guard part.isMultipart || part.isMessage else { return part }
    guard depth < MailPart.depthLimit else {
      part.isCut = true
      return part
    }
    if part.isMessage {
      // A message in base64 against the standard is a file beside the text.
      if ["base64", "quoted-printable"].contains(part.transferEncoding) { return part }
      part.children = [message(in: part.body, depth: depth + 1)]
      return part
    }
    let stated = part.headers.value("content-type").flatMap(HeaderParameters.boundary)
    guard let boundary = stated ?? part.type["boundary"].map({ Array($0.utf8) }),
      !boundary.isEmpty, boundary.count <= 1_000
    else { return part }
    let division = Division(of: bytes, in: part.body, by: Array("--".utf8) + boundary)
    part.isUnclosed = !division.isClosed
    part.outside = division.outside
    let ranges = division.ranges
    let inner = part.type.essence == "multipart/digest" ? "message/rfc822" : "text/plain"
    for range in ranges {
      guard count < MailPart.countLimit else {
        part.isCut = true
        break
      }
      part.children.append(self.part(in: range, defaultType: inner, depth: depth + 1))
    }
    return part
  }
}

/// The parts between the boundaries of a multipart.
private struct Division {
  private(set) var ranges: [Range<Int>] = []
  /// Whether the last part is closed.
  private(set) var isClosed = false
  /// The bytes outside of the parts, where they hold more than programs write there themselves.
  private(set) var outside = 0

  /// Divides a body.
  init(of bytes: [UInt8], in body: Range<Int>, by mark: [UInt8]) {
    var start: Int?
    var between = body.lowerBound
    var offset = body.lowerBound
    while offset < body.upperBound {
      let end = bytes.lineEnd(from: offset, to: body.upperBound)
      if bytes[offset] == UInt8(ascii: "-"),
        let isLast = Self.delimiter(bytes[bytes.lineContent(offset..<end)], mark)
      {
        if let start {
          // The line break before a boundary belongs to the boundary.
          let last = bytes.lineBreakStart(before: offset, downTo: start)
          ranges.append(start..<max(start, last))
        } else {
          addOutside(bytes[between..<offset], isFirst: ranges.isEmpty)
        }
        // Lists close a message and then add a part of their own.
        start = isLast ? nil : end
        isClosed = isLast
        between = end
      }
      offset = end
    }
    if let start {
      if start < body.upperBound { ranges.append(start..<body.upperBound) }
    } else if !ranges.isEmpty {
      addOutside(bytes[between..<body.upperBound], isFirst: false)
    }
  }

  private mutating func addOutside(_ text: ArraySlice<UInt8>, isFirst: Bool) {
    let words = Array(text.prefix(1_000)).trimmingSpace
    guard !words.isEmpty || text.contains(where: { !$0.isASCIIWhitespace }) else { return }
    if isFirst, words.count < 200, words.starts(with: "This is a ".utf8) { return }
    outside += text.count
  }

  /// Whether a line is a boundary, and if so whether it is the last one.
  private static func delimiter(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool? {
    guard line.starts(with: mark) else { return nil }
    let rest = line.dropFirst(mark.count)
    let isLast = rest.starts(with: "--".utf8)
    return rest.dropFirst(isLast ? 2 : 0).allSatisfy(\.isASCIIWhitespace) ? isLast : nil
  }
}

extension [UInt8] {
  /// The start of the line break that ends right before an offset.
  fileprivate func lineBreakStart(before offset: Int, downTo start: Int) -> Int {
    var index = offset
    if index > start, self[index - 1] == 0x0A { index -= 1 }
    if index > start, self[index - 1] == 0x0D { index -= 1 }
    return index
  }
}
