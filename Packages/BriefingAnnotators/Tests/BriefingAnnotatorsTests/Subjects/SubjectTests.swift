import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

/// Documents on subjects that no rule or table was written for, read from end to end.
@Suite struct SubjectTests {
  @Test(arguments: [
    (FishingQuotas.text, FishingQuotas.published, FishingQuotas.annotations),
    (InsulinPrices.text, InsulinPrices.published, InsulinPrices.annotations),
    (SahelReadout.text, SahelReadout.published, SahelReadout.annotations),
  ])
  func `A document on another subject reads as it did`(
    text: String,
    published: String,
    expected: String
  ) async throws {
    let document = Document.testing(text, published: EDTF(published))
    let pipeline = try Pipeline(StandardAnnotators.all())
    let lines = try await pipeline.run(on: document).map(Self.line)
    #expect(lines == expected.split(separator: "\n").map(String.init))
  }

  private static let untold: Set<String> = [
    "phrase", "premise", "given", "family", "topic", "object", "action", "verb", "hedge",
  ]

  private static func line(_ annotation: Annotation) -> String {
    let quote = annotation.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var shown = String(String.UnicodeScalarView(quote.unicodeScalars.prefix(48)))
    while shown.last == " " { shown.removeLast() }
    let attributes = annotation.attributes.sorted
      .filter { !untold.contains($0.key) }
      .map { "\($0.key)=\($0.value.text ?? $0.value.texts.joined(separator: "+"))" }
    return "\(annotation.label.rawValue): \(shown) | \(attributes.joined(separator: " "))"
  }
}
