public import BriefingCore

/// Marks buildings, plants and bases, by the form of their names.
///
/// - A word for a facility ends the name: "Kadena Air Base", "NATO Headquarters", "Tsukuba Science
///   Park".
/// - Such a word, or a number after one, begins it: "Fort Liberty", "Fab 18", "Pier 39".
/// - A word in small letters follows a proper name: "the Zaporizhzhia nuclear plant".
///
/// A body a building is named after is an organization and not marked: "the State Department".
///
/// Attributes: `name`, as written; `topic`, of the taxonomy, where the word for the facility leaves no
/// doubt of it: a fab makes chips, while a camp may be of soldiers, refugees or children. The words
/// are our own, in `Data/organization-forms.yaml`. Missed are facilities called by a name alone, such
/// as "Sizewell", and bands and works that are named like one are taken for it ("Linkin Park").
public struct FacilityAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.facilities",
    version: "1",
    summary: "buildings, plants and bases",
    produces: [.facility]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the facilities of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    let surroundings = Surroundings(view.document)
    let forms = FacilityForms(surroundings)
    var marks: [Mark] = []
    for block in view.document.blocks {
      let tokens = view.document.tokenIndices(in: block.span)
      var index = tokens.lowerBound
      while index < tokens.upperBound {
        guard view.document.tokens[index].isCapitalized else {
          index += 1
          continue
        }
        let run = forms.run(from: index, before: tokens.upperBound)
        if block.kind == .byline, forms.isAuthor(run) {
          index = run.upperBound
          continue
        }
        if let (tokens, word) = forms.facility(in: run, before: tokens.upperBound) {
          let span = surroundings.span(tokens)
          let facility = Facility(
            name: view.text[span],
            topic: FormTable.standard.facilityTopic(of: word)
          )
          marks.append(Mark(facility, span))
          index = max(tokens.upperBound, run.upperBound)
        } else {
          index = run.upperBound
        }
      }
    }
    return marks
  }
}
