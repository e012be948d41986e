import BriefingCore
import BriefingInterchange
import Testing

@Suite struct LossReportTests {
  @Test func `A report without losses says so`() {
    let report = LossReport(format: "CSV", document: "a", losses: [])
    #expect(report.isEmpty)
    #expect(report.description == "The CSV file of 'a' holds all there is.")
  }

  @Test func `A report of an import speaks of what the file says`() {
    let loss = LossReport.Loss(kind: .relation, count: 1, example: "R1")
    #expect(
      LossReport(.import, format: "X", document: "a", losses: [loss]).description == """
        Of what the X file says of 'a' is left out:
        - 1 relation between marks; for example R1
        """
    )
    #expect(
      LossReport(.import, format: "X", document: "a", losses: []).description
        == "All that the X file says of 'a' is taken."
    )
  }

  @Test func `Every author, the bounds of a date, the grade and the encoding count`() {
    var document = Sample.document(url: "https://example.org/report")
    func facts() -> Int? {
      CSVExporter().export(AnnotatedDocument(document: document, annotations: []))
        .losses[0].losses.first { $0.kind == .metadata }?.count
    }
    #expect(facts() == 5)  // title, url, file, type and encoding
    var metadata = document.source.metadata
    metadata.authors = ["A. Lim", "B. Weller"].map { Finding($0, origin: .declared) }
    metadata.published = PublicationDate(
      earliest: EDTF("2031-05"),
      latest: EDTF("2031-06"),
      basis: .inferred,
      premises: ["told as past", "told as to come"]
    )
    metadata.grade = "B2"
    document = document.with(metadata: metadata)
    #expect(facts() == 12)
  }

  @Test(
    arguments: [
      .text: "texts of documents",
      .layout: "blocks, sentences and tokens",
      .metadata: "facts about the source",
      .unanchored: "annotations whose quotes do not stand at their spans",
      .rejected: "annotations a person rejected",
      .identifier: "annotation ids",
      .review: "reviews by a person",
      .reviewer: "names of reviewers",
      .confidence: "confidences",
      .attribute("code"): "attributes 'code'",
      .note: "notes",
      .proposal: "proposals before a correction",
      .unknown("x"): "unknown keys 'x'",
      .overlap: "annotations that share words with shorter ones",
      .whitespace: "annotations that begin or end with white space",
      .unwritable: "annotations with characters the format cannot hold",
      .character: "characters the format cannot hold, for which U+FFFD stands",
      .label: "labels written in another way",
      .annotator: "names of annotators",
      .relation: "relations between marks",
      .pieces: "marks of several pieces",
      .foreign("event"): "'event'",
      .guardedCell: "cells that got an apostrophe in front, lest a spreadsheet run them",
    ] as [LossReport.Kind: String]
  )
  func `Several losses have a plural`(kind: LossReport.Kind, wording: String) {
    let report = LossReport(
      format: "X",
      document: "a",
      losses: [LossReport.Loss(kind: kind, count: 2, example: "e")]
    )
    #expect(
      report.description
        == "The X file of 'a' leaves out or changes:\n- 2 \(wording); for example e"
    )
  }
}
