import BriefingCore
import BriefingStorage

/// Annotations like those of a dossier: names, dates, statements of a line or two, some with remarks.
enum Sample {
  static let document = "sample"

  static func file(_ count: Int) -> AnnotationFile {
    AnnotationFile(
      document: document,
      source: "sources/sample.txt",
      digest: "sha256:" + String(repeating: "0", count: 64),
      annotations: (0..<count).map(annotation)
    )
  }

  private static func annotation(_ number: Int) -> Annotation {
    let start = number * 40
    let quote: String
    var attributes = Attributes()
    let label: Label
    switch number % 4 {
    case 0:
      (label, quote) = (.person, "Aroha Tamahori \(number % 97)")
      attributes["name"] = .text(quote)
    case 1:
      (label, quote) = (.date, "\(number % 28 + 1) May 2031")
      attributes = Attributes(["value": "2031-05-\(number % 28 + 1)", "basis": "stated"])
    case 2:
      (label, quote) = (.place, "the port of Tromsø")
      attributes = Attributes(["kind": "city", "name": "Tromsø"])
    default:
      label = .statement
      quote =
        "The ministers “will meet” in hall \(number % 11) of the port,\nand the board: no later."
      attributes = Attributes([
        "kind": "announcement", "status": "scheduled", "polarity": "positive", "voice": "source",
      ])
    }
    var annotation = Annotation(
      id: AnnotationID(rawValue: "a-" + String(number &* 2_654_435_761 & 0xFFFF_FFFF, radix: 16)),
      label: label,
      span: TextSpan(start..<start + quote.utf8.count),
      quote: quote,
      attributes: attributes,
      annotator: "briefing.sample@1"
    )
    if number % 9 == 0 { annotation.note = "seen: #\(number), “yes”" }
    return annotation
  }
}
