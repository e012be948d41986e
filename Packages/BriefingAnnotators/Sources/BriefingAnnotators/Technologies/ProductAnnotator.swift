public import BriefingCore

/// Marks products by name: models of aircraft, weapons, vessels, chips, telephones and software.
///
/// A designation such as "A380", "F-35B" or "S-400" counts where the document shows that it is one: a
/// noun for a product follows ("S-400 missile system"), a maker comes before ("Airbus A380"), or it is
/// so elsewhere in the document, it or another of its series. A name counts before such a noun
/// ("Patriot missiles", "Virginia-class submarines") where it is no name of a country, body, person or
/// place, and from there on alone; a nickname behind a designation likewise ("the Dreamliner"). A word
/// such as "iRiver" counts with a maker, an owner or a number. What other annotators know as a name is
/// not marked.
///
/// Attributes: `name`, without the plural's s, of a numbered model with its maker ("Boeing 787"), else
/// without; `topic`, of the taxonomy, where the noun leaves no doubt. The words are our own, and so is
/// the table of names that mean nothing else ("HIMARS"), in `Data/products.yaml`. Missed are names that
/// no noun explains ("Safari", "the Tiger").
public struct ProductAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.products",
    version: "1",
    summary: "products by name and models by designation",
    uses: Set(ProductScene.layers),
    produces: [.technology]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the products of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    var finder = ProductFinder(view)
    finder.learn()
    return finder.products().map { product in
      Mark(
        Technology(name: product.name, topic: product.topic),
        finder.scene.words.span(product.tokens)
      )
    }
  }
}
