extension CSVTable {
  /// Reads the lines of a table, with the guards of ``guarded(_:)`` taken away.
  ///
  /// A byte order mark before the first cell is passed over; lines may end with CRLF or a line feed.
  ///
  /// - Parameter bytes: The table; bytes that are not UTF-8 become U+FFFD.
  /// - Returns: The cells, line by line.
  public static func rows(of bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endCell() {
      row.append(unguarded(String(decoding: cell, as: UTF8.self)))
      cell.removeAll(keepingCapacity: true)
    }
    func next() -> UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }
    var isAtStart = true
    while index < bytes.count {
      let byte = bytes[index]
      var endsLine = false
      switch byte {
      case 0x22 where isQuoted && next() == 0x22:
        cell.append(byte)
        index += 1
      case 0x22 where isQuoted || cell.isEmpty: isQuoted.toggle()
      case 0x2C where !isQuoted: endCell()
      case 0x0A where !isQuoted: endsLine = true
      case 0x0D where !isQuoted && next() == 0x0A:
        index += 1
        endsLine = true
      default: cell.append(byte)
      }
      isAtStart = endsLine
      if endsLine {
        endCell()
        rows.append(row)
        row = []
      }
      index += 1
    }
    if !isAtStart {
      endCell()
      rows.append(row)
    }
    return rows
  }
}
