import BriefingAnalysis
import BriefingCore
import Testing

@Suite("What came of what a sentence tells")
struct TurndownTests {
  /// The first sentence of a paragraph with what a reader must be told beside it.
  private static func told(_ paragraph: String) throws -> String {
    let document = try AnnotatedDocument.marked("a", paragraph)
    let first = try #require(document.document.sentences.first)
    return document.document.text[Antecedents(document).withOutcome(first)]
  }

  @Test(arguments: [
    "The council considered a fund for the crews. They did not accept it.",
    "The pilots asked for a fund. The towns refused.",
    "A draft let the crews close the port. Oslo objected, and the sentence was removed.",
    "Porto wanted the heat used by law. It was alone in this, and the idea was dropped.",
    "The crews sought a lower fee. The answer was no.",
    "Oslo proposed a second pier. It was put off until May.",
    "The crews wanted the fee to rise. The ministers shelved the idea.",
    "Oslo proposed a second pier. It found no support.",
    "Oslo had asked for a date. None was given.",
    "Oslo asked for a higher limit. It was outvoted.",
    "Oslo proposed a second pier. The pier was not approved.",
    "A register is to open on 1 October. Not, however, unless four towns have laws in force by then.",
    "The crews may use the pier. But only if the towns pay for its repair before the winter.",
    "A second pier will be built. That depends on a vote in May.",
  ])
  func `A refusal in the next sentence is told with what it refuses`(_ paragraph: String) throws {
    #expect(try Self.told(paragraph) == paragraph)
  }

  @Test(arguments: [
    "The council considered a fund for the crews. They will meet in May.",
    "A register is to open. Not all towns have laws on it.",
    "A pier will be built. Only Oslo pays.",
    "Chile offered four boats. Peru had proposed a pier; that was put off until May.",
    "The pilots asked for a fund. The mayor refused to say when they had come.",
    "Oslo proposed a second pier. The old harbour was removed from the map.",
    "Oslo would pay if its council agrees. The council will not agree.",
    "Oslo proposed a second pier. It was built by crews who did not accept gifts.",
  ])
  func `What speaks of something else is not told with it`(_ paragraph: String) throws {
    #expect(try Self.told(paragraph) != paragraph)
  }
}
