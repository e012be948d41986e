import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct IndexAnnotatorTests {
  private let annotator = IndexAnnotator()

  @Test(arguments: [
    "The [FTSE 100](market.index name=\"FTSE 100\" country=GB) rose.",
    "The [S&P 500 index](market.index name=\"S&P 500\" country=US) fell.",
    "The [Dow Jones industrial average](market.index name=\"Dow Jones Industrial Average\") is up.",
    "The [Nikkei 225 stock market index](market.index name=\"Nikkei 225\" country=JP) is down.",
    "The [Standard & Poor’s 500](market.index name=\"S&P 500\") was flat.",
  ])
  func `A name that means an index alone is found, with its noun`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The [Dow](market.index name=\"Dow Jones Industrial Average\") fell.",
    "The [Nikkei](market.index) closed higher, while Hong Kong’s [Hang Seng](market.index) was flat.",
    "[FTSE](market.index) futures rose.",
  ])
  func `A short name counts where the text says how it moved`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "Dow Jones reported it. The Nikkei wrote so. Hang Seng Bank lent money.",
    "The Dow chemical plant closed.",
    "The [FTSE 100](market.index) rose, Dow Jones Newswires said, and Nikkei said so.",
    "S&P Dow Jones Indices LLC owns it.",
    "The Topix Company and the Sensex Fund are firms.",
  ])
  func `A firm, a paper or a bank of the same name is none`(marked: String) {
    let found = differences(of: annotator, on: marked)
    #expect(found == [])
  }
}
