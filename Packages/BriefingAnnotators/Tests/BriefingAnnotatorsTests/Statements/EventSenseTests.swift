import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

/// Verbs of events in senses that are none, and events of their neighbours’ kind.
@Suite struct EventSenseTests {
  private let annotator = EventAnnotator()

  private func kinds(_ text: String) throws -> [String] {
    let view = DocumentView(document: .testing(text, kind: .paragraph))
    return annotator.annotate(view).map { $0.attributes.text("kind") ?? "" }
  }

  @Test(arguments: [
    "The reviewer declared it incomprehensible.", "The patient was declared to be in remission.",
    "The experts agreed that the fire started in the kitchen.", "The boy was sent to school.",
    "Holt opened 2012 with a new team.", "The band travelled the country and played.",
    "There is good fishing once you have toured the island.",
    "The Senate welcomed three new Members to the chamber.",
    "The report ignores an analysis called for in the law.",
    "He agrees on everything.", "Staff are meeting all flights from abroad.",
    "She established herself as an actress.", "The dig revealed a wall.",
    "The train arrived in Oslo.", "Otto arrived late.", "He was released from prison.",
    "Materials that have been released under the scheme are free.",
  ])
  func `A verb in another sense tells of no event`(text: String) throws {
    #expect(try kinds(text) == [])
  }

  @Test(arguments: [
    ("The president declared a state of emergency.", "announcement"),
    ("The parties agreed that they would meet again.", "agreement"),
    ("The council sent a mission to the lake.", "dispatch"),
    ("The senator was elected.", "election"),
    ("The group called for a truce.", "appeal"),
    ("The mayor unveiled a statue of the poet.", "ceremony"),
    ("The ministry unveiled its water plan.", "announcement"),
    ("The firm disclosed a loss.", "announcement"), ("The mayor arrived in Oslo.", "visit"),
  ])
  func `A verb in its own sense does`(text: String, kind: String) throws {
    #expect(try kinds(text).first == kind)
  }

  @Test func `A date of another clause is not the date of the event`() {
    let marked = """
      On [June 17, 1950](date value=1950-06-17), the town [was created](event date=1950-06-17) and \
      in [1954](date value=1954), the province was reduced.
      """
    #expect(differences(of: annotator, on: marked) == [])
  }
}
