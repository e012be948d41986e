import BriefingCore
import BriefingInterchange
import Testing

@Suite struct BratTests {
  private func text(_ export: Export, _ name: String) throws -> String {
    let file = try #require(export.files.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func read(_ lines: String, text: String? = nil) -> Import {
    var files = [InterchangeFile(name: "report.ann", bytes: Array(lines.utf8))]
    if let text { files.append(InterchangeFile(name: "report.txt", bytes: Array(text.utf8))) }
    return BratImporter().read(files, for: [Sample.document()])
  }

  @Test func `Files look like this`() throws {
    var annotation = Sample.annotation("29 July 2022.\r\nMr. Hagiuda", "acme.day")
    annotation.review = .accepted
    annotation.note = "two lines"
    let export = BratExporter().export(Sample.annotated([annotation]))
    #expect(export.files.map(\.name) == ["report.txt", "report.ann", "annotation.conf"])
    #expect(export.files[0].bytes == Sample.text.bytes)
    #expect(
      try text(export, "report.ann") == """
        T1\tacme_day 29 42;44 55\t29 July 2022. Mr. Hagiuda
        A1\tReview T1 accepted
        #1\tAnnotatorNotes T1\ttwo lines
        #2\tBriefing T1\t{"id":"\(annotation.id)","label":"acme.day","annotator":"test.marks@1"}

        """
    )
    let configuration = try text(export, "annotation.conf")
    #expect(configuration.hasPrefix("[entities]\nblock\nperson\n"))
    #expect(configuration.contains("artifact\nacme_day\n\n[relations]"))
    #expect(configuration.contains("Review\tArg:<ENTITY>, Value:proposed|accepted|rejected|"))
  }

  @Test func `Files without a file of marks among them are no files of brat`() {
    let file = InterchangeFile(name: "report.txt", bytes: Sample.text.bytes)
    let read = BratImporter().read([file], for: [Sample.document()])
    #expect(read.problems.map(\.message) == ["this is no file of brat standoff"])
  }

  @Test func `Marks made in brat become annotations of the tool`() throws {
    let read = read(
      "T1\tPERSON 48 55\tHagiuda\nT2\tPER 48 55\tHagiuda\nT3\tMy_Type 3 8\tJapan\n"
        + "#1\tAnnotatorNotes T1\tthe minister\nR1\tSpokenBy Arg1:T1 Arg2:T3\nA1\tSure T1\n"
    )
    #expect(read.problems.isEmpty)
    let marks = try #require(read.documents.first).marks
    #expect(marks.map(\.label) == ["person", "person", "brat.My_Type"])
    #expect(marks.map(\.note) == ["the minister", nil, nil])
    #expect(
      read.losses.map(\.description) == [
        """
        Of what the brat standoff file says of 'report' is left out:
        - 1 attribute 'Sure'; for example T1
        - 1 relation between marks; for example line 5
        """
      ]
    )
  }

  @Test(
    arguments: [
      "T1\tperson 48 54\tHagiuda":
        "the text has “Hagiud” there (line 2, column 5), and the file says “Hagiuda”",
      "T1\tperson 48 9999\tHagiuda": "48 to 9999 is no place in the text, counted in code points",
      "T1\tperson 55 48\tHagiuda":
        "“T1\tperson 55 48\tHagiuda” is not what stands here in such a file",
      "T1\tperson 3 8;13 21\tJapan the U.S.":
        "T1 has several pieces with other words between them",
      "T1\tperson 99999999999999999999 5\tx":
        "“T1\tperson 99999999999999999999 5\tx” is not what stands here in such a file",
      "#1\tBriefing T9\t{}": "the note Briefing speaks of T9, which is not there",
      "T1\tperson 3 8\tJapan\nT1\tperson 3 8\tJapan": "T1 stands twice",
      "T1\tperson 3 8\tJapan\n#1\tBriefing T1\t{": "this is not JSON: ",
      "T1\tperson 3 8\tJapan\nA1\tReview T1 perhaps": "`review` has the value “perhaps”",
      "T1\tperson 3 8\tJapan\n#1\tBriefing T1\t{\"confidence\":7}":
        "`confidence` has the value “7”",
      "hello": "“hello” is not what stands here in such a file",
      "T1\t; 3 8\tJapan": "“Japan” has no label",
    ]
  )
  func `What does not fit is refused with its place`(lines: String, message: String) throws {
    let read = read("T7\tplace 3 8\tJapan\n\(lines)\n")
    let problem = try #require(read.problems.first)
    #expect(read.problems.count == 1)
    #expect(problem.message.hasPrefix(message), "\(problem.message)")
    #expect(problem.file == "report.ann")
    #expect([1, 2, 3].contains(try #require(problem.position).line))
    // The mark before it is kept.
    #expect(read.documents.first?.marks.first?.quote == "Japan")
  }

  @Test func `A file of another text is refused as a whole`() throws {
    let read = read("T1\tperson 3 8\tJapan\n", text: Sample.text.string + " more")
    #expect(read.documents.isEmpty)
    #expect(
      read.problems.map(\.message) == [
        "the text is not that of the document 'report': they part at line 3, column 14"
      ]
    )
  }

  @Test func `A file that breaks off within a character is read up to there`() throws {
    let file = InterchangeFile(
      name: "report.ann",
      bytes: Array("T1\tplace 3 8\tJapan\nT2\tplace 3 8\tJap".utf8) + [0xE2, 0x80]
    )
    let read = BratImporter().read([file], for: [Sample.document()])
    #expect(read.documents.first?.marks.count == 1)
    #expect(read.problems.first?.position == TextPosition(line: 2, column: 17))
  }
}
