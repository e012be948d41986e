import BriefingCore
import Testing

@Suite struct CSVTableTests {
  private func line(_ cells: String...) -> String {
    var table = CSVTable()
    table.add(cells)
    return String(decoding: table.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("日本語", "日本語"), ("\u{301},x", "\"\u{301},x\""),
  ])
  func `A cell is quoted where a reader would cut it`(cell: String, written: String) {
    #expect(line("a", cell) == "a,\(written)\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\tx", "'\tx"),
    ("\rx", "'\rx"), ("\nx", "'\nx"), ("\t=1", "'\t'=1"), (" =1", "' =1"),
    ("\u{A0}=1", "'\u{A0}=1"),
    ("\u{3000}＝1", "'\u{3000}＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
    ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{0}=1", "'\u{0}=1"), ("\"=1", "'\"=1"), ("'=1", "''=1"),
    ("a;=1", "a;'=1"), ("a; \"=1", "a;' \"=1"), ("a\n=1\n- b", "a\n'=1\n'- b"), ("a\t@x", "a\t'@x"),
    ("=\u{338}1", "'=\u{338}1"), ("'tis", "'tis"), ("a=1", "a=1"), ("a, =1", "a, =1"), ("'", "'"),
    ("ﾟ", "ﾟ"), ("–1", "–1"), (";", ";"), ("", ""),
  ])
  func `What a spreadsheet could run gets an apostrophe in front`(cell: String, guarded: String) {
    #expect(Array(CSVTable.guarded(cell).utf8) == Array(guarded.utf8))
  }

  /// Texts of three to six of the characters that matter, each chosen by the digits of a number.
  private static let mixed: [String] = {
    let alphabet = [
      "=", "-", "＠", "'", "\"", " ", "\t", "\r", "\n", ";", ",", "a", "\u{0}", "\r\n",
    ]
    return (0..<8_000).map { seed in
      var (rest, text) = (seed * 7_919 + 13, "")
      for _ in 0..<3 + seed % 4 {
        text += alphabet[rest % alphabet.count]
        rest = rest / alphabet.count + seed * 31
      }
      return text
    }
  }()

  @Test func `Guards taken away give the text back byte for byte`() {
    for text in Self.mixed {
      let guarded = CSVTable.guarded(text)
      #expect(Array(CSVTable.unguarded(guarded).utf8) == Array(text.utf8))
      #expect(CSVTable.guarded(CSVTable.unguarded(guarded)) == guarded)
    }
  }

  @Test func `What is written is read back`() {
    var table = CSVTable()
    let rows = stride(from: 0, to: Self.mixed.count, by: 4).map { Array(Self.mixed[$0..<$0 + 4]) }
    for row in rows { table.add(row) }
    #expect(
      CSVTable.rows(of: table.bytes).map { $0.map { Array($0.utf8) } }
        == rows.map { $0.map { Array($0.utf8) } }
    )
    #expect(CSVTable.rows(of: [0xEF, 0xBB, 0xBF] + table.bytes).count == rows.count)
  }

  @Test(arguments: [
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("", []), ("a\r\n", [["a"]]), (",\r\n", [["", ""]]),
    ("\"open", [["open"]]), ("a\"b,c\r\n", [["a\"b", "c"]]),
  ])
  func `Tables of others are read too`(text: String, rows: [[String]]) {
    #expect(CSVTable.rows(of: Array(text.utf8)) == rows)
  }

  @Test func `Many dangers in one cell are all guarded`() {
    let text = String(repeating: "=;", count: 50_000)
    #expect(CSVTable.guarded(text).utf8.count == 150_000)
  }
}
