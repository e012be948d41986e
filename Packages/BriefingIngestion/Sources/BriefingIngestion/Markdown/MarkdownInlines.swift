import BriefingCore

/// The text within a block of Markdown, whose marks are told from its characters.
///
/// It follows CommonMark 0.31 (section 6 and the appendix on parsing), with the strike-through of
/// GitHub's dialect. Only what is seen matters: of a link its text, of emphasis its words. Time is
/// linear: delimiters that found no partner are not looked at again, nor are ends that do not come.
struct MarkdownInlines {
  let bytes: [UInt8]
  let references: MarkdownReferences
  var end = 0
  var index = 0
  var nodes: [Node] = []
  var brackets: [Bracket] = []
  /// How many of the open brackets cannot be links, since a link stands in them.
  var deadBrackets = 0
  var delimiters: [Delimiter] = []
  var lastDelimiter = -1
  /// The nodes of images, by the first of them.
  private var images: [Int: Int] = [:]
  /// Where the last run of backticks of each length starts.
  private var lastBackticks: [Int: Int]?
  /// The ends of HTML that do not come any more.
  private var missingEnds: Set<String> = []

  struct Node {
    enum Kind {
      case text
      case hidden
      /// One character that some bytes stand for.
      case character([UInt8])
      case space
      case line
      case delimiter(Int)
    }

    var kind: Kind
    var range: Range<Int>
  }

  struct Bracket {
    let node: Int
    let isImage: Bool
    /// The last delimiter before it.
    let delimiter: Int
    /// The offset behind it.
    let position: Int
    /// Whether another bracket opens behind it.
    var hasInner = false
  }

  init(_ bytes: [UInt8], references: MarkdownReferences) {
    self.bytes = bytes
    self.references = references
  }

  /// Appends the text of a range of content; returns the images in it, to be written apart.
  mutating func write(_ range: Range<Int>, to text: inout LayoutText) -> [[Node]] {
    parse(range)
    var pictures: [[Node]] = []
    var position = 0
    while position < nodes.count {
      if let end = images[position], end > position {
        pictures.append(Array(nodes[position..<end]))
        position = end
      } else {
        write(nodes[position], to: &text)
        position += 1
      }
    }
    return pictures
  }

  /// Appends what stands for an image.
  func write(_ picture: [Node], to text: inout LayoutText) {
    for node in picture { write(node, to: &text) }
  }

  private func write(_ node: Node, to text: inout LayoutText) {
    switch node.kind {
    case .text: text.append(node.range, of: bytes)
    case .hidden: break
    case .character(let character): text.append(character, from: node.range)
    case .space: text.addSpace(node.range)
    case .line: text.addLine(node.range)
    case .delimiter(let index): text.append(delimiters[index].rest(of: node.range), of: bytes)
    }
  }

  private mutating func parse(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
    nodes.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    deadBrackets = 0
    delimiters.removeAll(keepingCapacity: true)
    lastDelimiter = -1
    images.removeAll(keepingCapacity: true)
    lastBackticks = nil
    missingEnds.removeAll(keepingCapacity: true)
    while index < end {
      let start = index
      while index < end, !Self.isSpecial[Int(bytes[index])] { index += 1 }
      if index > start { add(.text, start..<index) }
      if index < end { takeSpecial() }
    }
    pairDelimiters(above: -1)
  }

  mutating func add(_ kind: Node.Kind, _ range: Range<Int>) {
    nodes.append(Node(kind: kind, range: range))
    index = range.upperBound
  }

  /// Notes that the nodes from one on stand for an image.
  mutating func addImage(from node: Int) { images[node] = nodes.count }

  private mutating func takeSpecial() {
    switch bytes[index] {
    case 0x0A: takeBreak()
    case UInt8(ascii: "\\"): takeEscape()
    case UInt8(ascii: "&"): takeReference()
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "<"): takeAngle()
    case UInt8(ascii: "["): openBracket(length: 1)
    case UInt8(ascii: "!"):
      if index + 1 < end, bytes[index + 1] == UInt8(ascii: "[") {
        openBracket(length: 2)
      } else {
        add(.text, index..<index + 1)
      }
    case UInt8(ascii: "]"): closeBracket()
    default: takeDelimiters()
    }
  }

  /// A line break: a space, or a break where two spaces stand before it.
  private mutating func takeBreak() {
    let isHard = index >= 2 && bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20
    add(isHard ? .line : .space, index..<index + 1)
  }

  private mutating func takeEscape() {
    guard index + 1 < end else { return add(.text, index..<index + 1) }
    let next = bytes[index + 1]
    if next == 0x0A {
      add(.line, index..<index + 2)
    } else if next.isASCIIPunctuation {
      add(.character([next]), index..<index + 2)
    } else {
      add(.text, index..<index + 1)
    }
  }

  private mutating func takeReference() {
    // Unlike in HTML, the semicolon must be there, and numbers have seven digits at most.
    guard let reference = bytes.characterReference(at: index, end: end),
      bytes[index + reference.length - 1] == UInt8(ascii: ";"),
      bytes[index + 1] != UInt8(ascii: "#") || reference.length <= 10
    else { return add(.text, index..<index + 1) }
    add(.character(reference.text), index..<index + reference.length)
  }

  private mutating func takeCode() {
    let start = index
    let length = lengthOfRun(at: start)
    let last = lastBackticks ?? backtickRuns(from: start)
    lastBackticks = last
    guard let final = last[length], final > start else {
      return add(.text, start..<start + length)
    }
    var close = start + length
    while close <= final {
      guard let next = bytes.firstIndex(of: UInt8(ascii: "`"), from: close, before: end) else {
        break
      }
      let run = lengthOfRun(at: next)
      if run == length {
        add(.hidden, start..<start + length)
        add(.text, start + length..<next)
        return add(.hidden, next..<next + length)
      }
      close = next + run
    }
    add(.text, start..<start + length)
  }

  private func lengthOfRun(at start: Int) -> Int {
    var next = start
    while next < end, bytes[next] == bytes[start] { next += 1 }
    return next - start
  }

  private func backtickRuns(from start: Int) -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var place = start
    while let next = bytes.firstIndex(of: UInt8(ascii: "`"), from: place, before: end) {
      let length = lengthOfRun(at: next)
      runs[length] = next
      place = next + length
    }
    return runs
  }

  // MARK: Angle brackets

  /// Takes an address in angle brackets, or a tag or comment of HTML.
  private mutating func takeAngle() {
    let start = index
    if let close = endOfAddress(at: start) {
      add(.hidden, start..<start + 1)
      add(.text, start + 1..<close - 1)
      add(.hidden, close - 1..<close)
    } else if let close = bytes.endOfTag(at: start, end: end) {
      let isBreak =
        bytes.matches("<br", at: start, ignoringCase: true)
        && !bytes[start + 3].isASCIILetter
      add(isBreak ? .line : .hidden, start..<close)
    } else if let close = endOfDeclaration(at: start) {
      add(.hidden, start..<close)
    } else {
      add(.text, start..<start + 1)
    }
  }

  /// The offset behind an address such as `<https://example.org>` or `<ann@example.org>`.
  private func endOfAddress(at start: Int) -> Int? {
    var place = start + 1
    var hasAt = false
    guard place < end, bytes[place].isASCIILetter || bytes[place].isASCIIDigit else { return nil }
    while place < end, bytes[place].isInAddress { place += 1 }
    if place < end, bytes[place] == UInt8(ascii: ":") {
      guard (3...33).contains(place - start), bytes[start + 1].isASCIILetter else { return nil }
    } else if place < end, bytes[place] == UInt8(ascii: "@") {
      hasAt = true
    } else {
      return nil
    }
    place += 1
    while place < end, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "<") {
      if bytes[place] == UInt8(ascii: ">") { return place + 1 }
      if hasAt, !(bytes[place].isInAddress) { return nil }
      place += 1
    }
    return nil
  }

  /// The offset behind a comment, an instruction, a declaration or a section of HTML.
  private mutating func endOfDeclaration(at start: Int) -> Int? {
    guard start + 2 < end else { return nil }
    if bytes.matches("<!-->", at: start), start + 5 <= end { return start + 5 }
    if bytes.matches("<!--->", at: start), start + 6 <= end { return start + 6 }
    if bytes.matches("<!--", at: start) { return endOf("-->", from: start + 4) }
    if bytes.matches("<?", at: start) { return endOf("?>", from: start + 2) }
    if bytes.matches("<![CDATA[", at: start) { return endOf("]]>", from: start + 9) }
    if bytes.matches("<!", at: start), bytes[start + 2].isASCIILetter {
      return endOf(">", from: start + 3)
    }
    return nil
  }

  /// The offset behind some text; what was looked for in vain is not looked for again.
  private mutating func endOf(_ text: StaticString, from start: Int) -> Int? {
    guard !missingEnds.contains(text.description) else { return nil }
    if let place = bytes.firstIndex(of: text, from: start, before: end) {
      return place + text.utf8CodeUnitCount
    }
    missingEnds.insert(text.description)
    return nil
  }

  private static let isSpecial: [Bool] = (0...255).map { byte in
    [0x0A, 0x21, 0x26, 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7E].contains(byte)
  }
}

extension [UInt8] {
  /// The offset of the first place between two offsets at which some ASCII text stands.
  fileprivate func firstIndex(of text: StaticString, from start: Int, before end: Int) -> Int? {
    var search = start
    while let place = firstIndex(of: text.utf8Start.pointee, from: search, before: end),
      place + text.utf8CodeUnitCount <= end
    {
      if matches(text, at: place) { return place }
      search = place + 1
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte may stand in a scheme or in the name of an address of mail.
  fileprivate var isInAddress: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "-"):
      true
    default: isASCIILetter || isASCIIDigit
    }
  }
}
