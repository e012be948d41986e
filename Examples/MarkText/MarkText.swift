import BriefingAnnotators
import BriefingCore
import BriefingIngestion

/// Annotators alone: those that are wanted, over a text that belongs to no dossier.
///
///     swift run --package-path Examples MarkText
@main
enum MarkText {
  static func main() async throws {
    let text = """
      LISBON — The ministers of Norway and Portugal met on Monday, 3 June 2030. They will spend \
      up to $1.2 billion on 40 ferries by the end of the year.
      """
    let source = RawSource(id: "notice", file: "notice.txt", text: text)
    let document = try await Ingestion().document(from: source).document
    // Only what makes these layers runs, and what that reads, in the order it needs.
    let pipeline = try Pipeline(StandardAnnotators.all()).producing([.date, .money, .quantity])

    for annotation in try await pipeline.run(on: document)
    where [.date, .money, .quantity].contains(annotation.label) {
      let attributes = annotation.attributes.sorted.compactMap { key, value in
        value.text.map { "\(key)=\($0)" }
      }
      print(annotation.label, "“\(annotation.quote)”", attributes.joined(separator: " "))
    }
  }
}
