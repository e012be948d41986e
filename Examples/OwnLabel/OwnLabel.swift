import BriefingCore
import BriefingStorage

/// A label of one's own, typed: `swift run --package-path Examples OwnLabel` stores and loads one.
struct Tariff: LabelContent {
  static let label: Label = "acme.tariff"
  var goods: String?
  var percent: Double?
  var attributes: Attributes { Attributes(["goods": goods, "percent": percent?.description]) }
}

extension Tariff {
  init(_ file: Attributes) { self.init(goods: file.text("goods"), percent: file.value("percent")) }
}

@main enum OwnLabel {
  static func main() throws {
    let document = Document(id: "notice", file: "sources/notice.txt", text: "Steel pays 25 % now.")
    let found = document.text.occurrences(of: "25 %").map { span in
      Annotation(Tariff(goods: "steel", percent: 25), at: span, in: document, by: "acme.tariffs@1")
    }
    let dossier = Dossier(path: CommandLine.arguments.dropFirst().first ?? "acme.briefing")
    try dossier.write(document)
    try dossier.write(AnnotationFile(AnnotatedDocument(document: document, annotations: found)))
    for annotation in try dossier.annotations(of: "notice")?.value.annotations ?? [] {
      if let tariff = annotation.content(as: Tariff.self) { print(annotation.quote, tariff) }
    }
  }
}
