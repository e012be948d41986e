import BriefingCore
import BriefingInterchange
import Testing

@Suite struct CSVExporterTests {
  @Test(arguments: OffsetUnit.allCases)
  func `Offsets converted back give exactly the quotes`(unit: OffsetUnit) throws {
    let export = CSVExporter(unit: unit).export(Sample.annotated())
    let table = CSVTable.rows(of: export.files[0].bytes)
    #expect(table[0][3...4] == ["start_\(unit.rawValue)", "end_\(unit.rawValue)"])
    let offsets = OffsetTable(Sample.text, unit: unit)
    var found: [String] = []
    for row in table.dropFirst() {
      #expect(row.count == 13)
      let start = try #require(Int(row[3]).flatMap(offsets.utf8Offset))
      let end = try #require(Int(row[4]).flatMap(offsets.utf8Offset))
      let span = try #require(TextSpan(start: start, end: end))
      #expect(Sample.text.matches(row[5], at: span))
      found.append(row[5])
    }
    #expect(bytes(found) == bytes(Sample.quotes))
  }

  @Test func `A table looks like this`() {
    let annotation = Sample.full(.rejected)
    var formula = Sample.annotation("=SUM(A1)", "acme.cell")
    formula.attributes = ["name": "a \"sum\""]
    let export = CSVExporter().export(Sample.annotated([annotation, formula]))
    let head =
      "document,id,label,start_utf8,end_utf8,quote,attributes,annotator,confidence,review,"
      + "reviewer,note,more\r\n"
    let attributes = #""{""also"":[""a"",""b""],""code"":""JP"",""name"":""Japan""}""#
    #expect(
      String(decoding: export.files[0].bytes, as: UTF8.self)
        == head
        + "report,\(annotation.id),place,9,14,Japan,\(attributes),test.marks@1,0.75,rejected,Ada,"
        + #""the country, not the team","{""proposed"":{""label"":""organization""},"#
        + #"""unknown"":{""colour"":""red""}}""# + "\r\n"
        + "report,\(formula.id),acme.cell,\(formula.span.start),\(formula.span.end),'=SUM(A1),"
        + #""{""name"":""a \""sum\""""}",test.marks@1,,proposed,,,"# + "\r\n"
    )
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""), ("'=1", "''=1"), ("'tis", "'tis"), ("a=1", "a=1"), ("", ""),
    ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("a;=1", "\"a;'=1\""), ("＝1", "'＝1"),
  ])
  func `A cell cannot become a formula`(note: String, cell: String) throws {
    var annotation = Sample.annotation("Japan")
    annotation.note = note
    let export = CSVExporter().export(Sample.annotated([annotation]))
    #expect(String(decoding: export.files[0].bytes, as: UTF8.self).utf8.ends(with: ",\(cell),\r\n"))
    #expect(CSVTable.rows(of: export.files[0].bytes).last?.dropLast().last == note)
    let guarded = export.losses[0].losses.first { $0.kind == .guardedCell }
    #expect(guarded?.count == (cell.utf8.contains(0x27) && note != "'tis" ? 1 : nil))
  }

  @Test func `The report lists everything the format cannot hold`() {
    let annotation = Sample.full(.corrected)
    let formula = Sample.annotation("=SUM(A1)")
    var stray = Sample.annotation("rose")
    stray.quote = "fell\u{1B}"
    let export = CSVExporter().export(Sample.annotated([annotation, formula, stray]))
    #expect(
      export.losses[0].description == """
        The CSV file of 'report' leaves out or changes:
        - 1 text of the document; for example \(Sample.text.count) bytes
        - 1 block, sentence or token; for example paragraph 0..<52
        - 4 facts about the source; for example title: First, "2+2"
        - 1 annotation whose quote does not stand at its span; for example \(stray.id): fell\u{FFFD}
        - 1 cell that got an apostrophe in front, lest a spreadsheet run it; for example =SUM(A1)
        """
    )
  }
}

extension Sequence<UInt8> {
  fileprivate func ends(with suffix: String) -> Bool {
    Array(self).suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
