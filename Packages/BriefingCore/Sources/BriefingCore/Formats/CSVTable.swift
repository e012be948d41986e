/// A table as comma-separated values: quoted as RFC 4180 says, and safe to open in a spreadsheet.
///
///     var table = CSVTable()
///     table.add(["id", "quote"])
///     table.add(["s1-1", "=1+1, they said"])
///     // id,quote
///     // s1-1,"'=1+1, they said"
///
/// Lines end with CRLF; the bytes are UTF-8 without byte order mark.
///
/// Excel, LibreOffice and Google Sheets run a cell that begins with `=`, `+`, `-` or `@`, quoted or
/// not, some of them also where spaces or a tab stand before it, or where it is of full width (`＝`).
/// Where a semicolon separates columns, as in much of Europe, a double click cuts cells of this file
/// at semicolons and line breaks, and takes no notice of quotation marks in the middle of a line. So
/// a cell counts as several stretches, cut after each semicolon, tab, line feed and carriage return:
///
/// - A stretch gets an apostrophe in front where the first character of it that is no space, control
///   character, quotation mark or apostrophe is one of the eight.
/// - So does a cell that, but for such characters, begins with a tab or a line break.
///
/// To get the cell back byte for byte, ``unguarded(_:)`` takes one apostrophe away wherever the rule
/// would put one: every stretch that looks guarded was guarded, since one that begins with an
/// apostrophe of its own counts as well.
public struct CSVTable: Sendable, Hashable {
  /// The lines so far.
  public private(set) var bytes: [UInt8]

  /// Creates a table without lines.
  public init() { bytes = [] }

  /// Adds a line, with each cell guarded and quoted as it needs.
  public mutating func add(_ row: [String]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(Self.guarded(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String) {
    guard cell.utf8.contains(where: Self.needsQuotes) || cell.isPaddedWithSpace else {
      bytes += cell.utf8
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  // Bytes, not characters: a carriage return and a line feed are one Character. Semicolons and tabs
  // are quoted for programs that try several separators.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains(byte)
  }
}

extension CSVTable {
  /// Returns a cell with an apostrophe before everything in it that a spreadsheet could run.
  public static func guarded(_ cell: String) -> String {
    let places = dangers(in: cell)
    guard !places.isEmpty else { return cell }
    var result: [UInt8] = []
    var start = cell.startIndex
    for place in places {
      result += cell.utf8[start..<place]
      result.append(0x27)
      start = place
    }
    result += cell.utf8[start...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the cell that ``guarded(_:)`` made a cell of, byte for byte.
  public static func unguarded(_ cell: String) -> String {
    var result: [UInt8] = []
    var start = cell.startIndex
    for place in dangers(in: cell) where cell.utf8[place] == 0x27 {
      result += cell.utf8[start..<place]
      start = cell.utf8.index(after: place)
    }
    result += cell.utf8[start...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the stretches begin that could be run.
  private static func dangers(in cell: String) -> [String.Index] {
    guard cell.utf8.contains(where: mayBeDangerous) else { return [] }
    let scalars = cell.unicodeScalars
    var result: [String.Index] = []
    var start = scalars.startIndex
    var isOpen = true
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\t", "\n", "\r", ";":
        if isOpen, start == scalars.startIndex, scalar != ";" { result.append(start) }
        start = scalars.index(after: index)
        isOpen = true
      case _ where isOpen && !scalar.isPassedOver:
        if scalar.startsFormula { result.append(start) }
        isOpen = false
      default: break
      }
    }
    return result
  }

  private static func mayBeDangerous(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D, 0xEF: true
    default: false
    }
  }
}

extension String {
  fileprivate var isPaddedWithSpace: Bool { utf8.first == 0x20 || utf8.last == 0x20 }
}

extension Unicode.Scalar {
  /// Whether a spreadsheet takes the scalar, at the start of a cell, for the start of a formula.
  fileprivate var startsFormula: Bool {
    switch self {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// Whether a spreadsheet may pass over the scalar on its way to a formula.
  fileprivate var isPassedOver: Bool {
    switch value {
    case 0...0x20, 0x22, 0x27, 0x7F...0xA0, 0xAD: true
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
