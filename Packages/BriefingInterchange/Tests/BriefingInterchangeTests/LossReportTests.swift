import BriefingInterchange
import Testing

@Suite struct LossReportTests {
  @Test func `A report without losses says so`() {
    let report = LossReport(format: "CSV", document: "a", losses: [])
    #expect(report.isEmpty)
    #expect(report.description == "The CSV file of 'a' holds all there is.")
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
