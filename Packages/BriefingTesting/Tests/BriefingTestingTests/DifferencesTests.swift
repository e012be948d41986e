import BriefingCore
import BriefingTesting
import Testing

/// An annotator to test the kit with: years, and decades given as people.
private struct Years: Annotator {
  let descriptor = AnnotatorDescriptor(
    name: "acme.years",
    version: "1",
    uses: [.person],
    produces: ["acme.year"]
  )

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    view.document.tokens.filter { $0.isNumber && $0.span.length == 4 }.map { token in
      let people = view.annotations(.person).map(\.quote).joined(separator: "|")
      var attributes: Attributes = ["value": .text(view.text[token.span])]
      if !people.isEmpty { attributes["people"] = .text(people) }
      return Mark("acme.year", token.span, attributes: attributes)
    }
  }
}

struct DifferencesTests {
  @Test func `An annotator that finds what is marked differs in nothing`() {
    #expect(differences(of: Years(), on: "It was [1999](acme.year value=1999), not 12.") == [])
  }

  @Test func `Marks of a layer that is read are given to the annotator`() {
    let marked = "[Ann Sample](person) left in [1999](acme.year people=\"Ann Sample\")."
    #expect(differences(of: Years(), on: marked) == [])
  }

  @Test(arguments: [
    "In 1999.": ["unexpected acme.year '1999' (value='1999')"],
    "In [12](acme.year).": ["missing acme.year '12'"],
    "[In 1999](acme.year).": ["acme.year: expected 'In 1999', found '1999'"],
    "In [1999](acme.year value=2000).": [
      "acme.year '1999': value expected '2000', found '1999'"
    ],
    "In [1999](acme.year value=).": ["acme.year '1999': value expected nothing, found '1999'"],
    "In [1999](acme.year people=Bo).": ["acme.year '1999': people expected 'Bo', found nothing"],
    "[Ann](acme.name) left.": [
      "the markup has 'acme.name', which the annotator neither reads nor produces"
    ],
    "In [1999.": ["markup 1:4: '[' is never closed; write '\\[' for a bracket of the text"],
  ])
  func `Each difference is one line`(_ marked: String, expected: [String]) {
    #expect(differences(of: Years(), on: marked) == expected)
  }

  @Test func `All attributes are compared where the test asks for it`() {
    #expect(
      differences(of: Years(), on: "[1999](acme.year)", comparing: .all)
        == ["acme.year '1999': value expected nothing, found '1999'"]
    )
    #expect(differences(of: Years(), on: "[1999](acme.year value=1)", comparing: .only([])) == [])
  }

  @Test func `A pipeline is compared in the layers the markup names`() async throws {
    let pipeline = try Pipeline([AnyAnnotator(Years())])
    #expect(await differences(of: pipeline, on: "In [1999](acme.year) [Bo](person) left.") == [])
    #expect(await differences(of: pipeline, on: "[In](person) 1999.") == [])
    #expect(
      await differences(of: pipeline, on: "In [12](acme.year) and 1999.")
        == ["missing acme.year '12'", "unexpected acme.year '1999' (value='1999')"]
    )
  }

  @Test func `A test sentence is a paragraph, and a block where the markup says so`() {
    let plain = Document.testing("Short words\n\nMore", kind: .paragraph)
    #expect(plain.blocks.map(\.kind) == [.paragraph, .paragraph])
    #expect(
      Document.testing("A day.", published: EDTF("2022-07-25")).source.metadata.published.value
        == EDTF("2022-07-25")
    )
    #expect(
      differences(of: Kinds(), on: "One.\n\n[Two](block kind=caption).") == [
        "unexpected acme.kinds 'One' (kinds='paragraph|caption')"
      ]
    )
  }
}

private struct Kinds: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.kinds", version: "1", produces: ["acme.kinds"])

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let kinds = view.document.blocks.map { AttributeValue.text($0.kind.rawValue) }
    return view.document.tokens.prefix(1).map {
      Mark("acme.kinds", $0.span, attributes: ["kinds": .list(kinds)])
    }
  }
}
