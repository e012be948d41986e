import BriefingCore
import BriefingTesting

struct Years: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.years", version: "1", produces: ["acme.year"])

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    view.document.tokens.filter { $0.isNumber && $0.span.length == 4 }
      .map { Mark("acme.year", $0.span) }
  }
}

print(differences(of: Years(), on: "It was [1999](acme.year), and not 200."))
// []
