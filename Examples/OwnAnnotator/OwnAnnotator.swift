import BriefingCore
import BriefingIngestion

/// Marks what a text says is new: the word "first" and its likes, with the word that follows.
struct Firsts: Annotator {
  let descriptor = AnnotatorDescriptor(
    name: "acme.firsts",
    version: "1",
    summary: "things a text calls the first of their kind",
    produces: ["acme.first"]
  )

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    zip(view.document.tokens, view.document.tokens.dropFirst()).compactMap { token, next in
      let word = view.text[token.span].lowercased()
      guard ["first", "unprecedented", "historic"].contains(word), next.isWord else { return nil }
      return Mark("acme.first", token.span.union(next.span), attributes: ["word": .text(word)])
    }
  }
}

/// Runs an annotator of one's own and prints what it marks.
///
///     swift run --package-path Examples OwnAnnotator
@main
enum OwnAnnotator {
  static func main() async throws {
    let text = """
      The two sides will hold their first meeting on Friday. Officials call the agenda historic
      for its breadth. It is the first time that both finance ministers attend.
      """
    let source = RawSource(id: "example", file: "example.txt", text: text)
    let document = try await Ingestion().document(from: source).document
    let pipeline = try Pipeline([AnyAnnotator(Firsts())])

    for annotation in try await pipeline.run(on: document) {
      print(annotation.id, annotation.span, "“\(annotation.quote)”", annotation.annotator)
    }
  }
}
