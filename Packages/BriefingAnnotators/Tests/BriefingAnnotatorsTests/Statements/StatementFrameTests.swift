import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

/// Sentences that deny a deed or leave it open, each with many deeds: what they leave open must not be
/// told as done, whatever its verb.
@Suite struct StatementFrameTests {
  /// A deed in the forms that a frame may ask for.
  private struct Deed {
    let base: String
    let past: String
    let participle: String
    let gerund: String
    let noun: String

    /// The frame with the words of the deed.
    func sentence(_ frame: String) -> String {
      frame.replacing("{base}", with: base).replacing("{past}", with: past)
        .replacing("{done}", with: participle).replacing("{doing}", with: gerund)
        .replacing("{noun}", with: noun)
    }

    /// Whether a statement or event tells of it.
    func isTold(by annotation: Annotation) -> Bool {
      let verb = annotation.attributes.text("verb") ?? annotation.quote
      let forms = Set([base, past, participle].flatMap(\.foldedWords))
      return annotation.attributes.text("action")?.hasPrefix(base) ?? false
        || verb.foldedWords.contains(where: forms.contains)
    }
  }

  private static let deeds: [Deed] = [
    ("sign", "signed", "signed", "signing", "treaty"),
    ("approve", "approved", "approved", "approving", "budget"),
    ("settle", "settled", "settled", "settling", "dispute"),
    ("open", "opened", "opened", "opening", "bridge"),
    ("publish", "published", "published", "publishing", "report"),
    ("pay", "paid", "paid", "paying", "fine"),
    ("pass", "passed", "passed", "passing", "law"),
    ("announce", "announced", "announced", "announcing", "date"),
    ("hold", "held", "held", "holding", "vote"),
  ].map { Deed(base: $0, past: $1, participle: $2, gerund: $3, noun: $4) }

  /// What a sentence tells of a deed as come to pass or settled.
  private func told(_ frame: String, besides harmless: Set<Status> = []) -> [String] {
    Self.deeds.flatMap { deed -> [String] in
      let sentence = deed.sentence(frame)
      let (statements, events) = StatementFixture.dated(sentence, published: nil)
      return (statements + events).compactMap { annotation in
        guard deed.isTold(by: annotation), annotation.attributes.text("polarity") != "negative",
          let status = annotation.attributes.text("status").flatMap(Status.init),
          Self.reached.contains(status), !harmless.contains(status)
        else { return nil }
        return "\(sentence) \(annotation.label.rawValue) \(status.rawValue)"
      }
    }
  }

  private static let reached: Set<Status> = [
    .enacted, .signed, .agreed, .confirmed, .held, .announced, .cancelled, .postponed,
  ]

  @Test(arguments: [
    "The {noun} was discussed but not {done}.",
    "The {noun} was debated and not {done}.",
    "The {noun} has been discussed but never {done}.",
    "The {noun}, discussed for two days, was not {done}.",
    "The {noun} was neither {done} nor rejected.",
    "The {noun} was neither discussed nor {done}.",
    "Ministers discussed but did not {base} the {noun}.",
    "Ministers discussed the {noun} but did not {base} it.",
    "Ministers discussed the {noun} without {doing} it.",
    "Ministers failed to {base} the {noun}.",
    "No {noun} was {done}.",
    "At no point was the {noun} {done}.",
    "Under no circumstances will the {noun} be {done}.",
    "The {noun} has yet to be {done}.",
    "Ministers declined to {base} the {noun}.",
    "Far from {doing} the {noun}, ministers rejected it.",
    "Ministers stopped short of {doing} the {noun}.",
    "Rather than {base} the {noun}, ministers put it off.",
    "Instead of {doing} the {noun}, ministers went home.",
    "It is not true that the {noun} was {done}.",
    "The minister denied that the {noun} had been {done}.",
    "Nobody said that the {noun} was {done}.",
    "Not one of the ministers {past} the {noun}.",
    "Hardly anyone {past} the {noun}.",
    "Ministers were unable to {base} the {noun}.",
    "The {noun} was {done} by no one.",
    "The claim that the {noun} was {done} is false.",
    "Ministers neither discussed nor {past} the {noun}.",
    "Ministers did not discuss, let alone {base}, the {noun}.",
    "The {noun}, not yet {done}, was discussed.",
    "The {noun} was by no means {done}.",
    "Never was the {noun} {done}.",
    "The {noun} was considered, but in the end not {done}.",
    "Ministers have discussed the {noun}, but have not {done} it.",
    "Ministers ruled out {doing} the {noun}.",
    "Nothing was said and no {noun} was {done}.",
    "The {noun} was not discussed or {done}.",
    "The {noun} was not discussed, amended or {done}.",
    "Neither the {noun} nor the annex was {done}.",
    "The {noun} was anything but {done}.",
    "The {noun}, the minister said, was not {done}.",
    "Lima, unlike Quito, has not {done} the {noun}.",
    "The {noun} was not, as some had hoped, {done}.",
    "The {noun} was not, however, {done}.",
    "The {noun} has not been {done} and binds no one.",
    "The {noun} has not been {done} and nobody knows why.",
    "The {noun} has not been {done}, and may never be.",
    "Nobody said no, but the {noun} was not {done}.",
    "The {noun}, which nobody likes, was not {done}.",
  ])
  func `What a sentence denies is not told as done`(frame: String) {
    #expect(told(frame) == [])
  }

  @Test(arguments: [
    "The {noun} was almost {done}.",
    "The {noun} was to have been {done}.",
    "The {noun} would have been {done} had the talks gone on.",
    "The {noun} should have been {done}.",
    "Whether the {noun} was {done} is unclear.",
    "It is unclear whether the {noun} was {done}.",
    "If the {noun} is {done}, the road will be safe.",
    "Unless the {noun} is {done}, the road will be unsafe.",
    "Had the {noun} been {done}, the road would be safe.",
    "Ministers hoped to {base} the {noun}.",
    "Ministers planned to {base} the {noun}.",
    "Ministers were urged to {base} the {noun}.",
    "Ministers considered {doing} the {noun}.",
    "Ministers debated whether to {base} the {noun}.",
    "Ministers were about to {base} the {noun}.",
    "Once the {noun} is {done}, the road will be safe.",
    "Until the {noun} is {done}, the road is unsafe.",
    "The {noun} is said to have been {done}.",
    "The {noun} was reportedly {done}.",
    "They talked of {doing} the {noun}.",
    "A proposal to {base} the {noun} was discussed.",
    "The {noun}, if {done}, would cost a lot.",
    "The {noun}, once {done}, will cost a lot.",
    "They acted as if the {noun} had been {done}.",
    "They pretended that the {noun} had been {done}.",
    "Was the {noun} {done}?",
    "Ministers will meet to {base} the {noun}.",
    "Ministers will discuss the {noun} next week and may {base} it.",
    "The {noun} must be {done} by May.",
    "The {noun} may have been {done}.",
    "The {noun} could be {done}.",
    "Perhaps the {noun} was {done}.",
    "Some believe that the {noun} was {done}.",
    "There were rumours that the {noun} had been {done}.",
    "Ministers want the {noun} to be {done}.",
    "The minister asked whether the {noun} had been {done}.",
    "Provided that the {noun} is {done}, the road will be safe.",
    "The {noun} can be {done} only by a court.",
    "A bill that would {base} the {noun} was read.",
    "The case for {doing} the {noun} is strong.",
    "It would be wrong to {base} the {noun}.",
    "Ministers came close to {doing} the {noun}.",
    "Ministers have until May to {base} the {noun}.",
    "Ministers are free to {base} the {noun}.",
    "The day on which the {noun} is {done} will be a holiday.",
    "When the {noun} is {done}, the road will be safe.",
  ])
  func `What a sentence leaves open is not told as done`(frame: String) {
    #expect(told(frame) == [])
  }
}
