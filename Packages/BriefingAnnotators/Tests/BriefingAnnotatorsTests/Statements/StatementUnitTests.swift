import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct StatementUnitTests {
  private func values(_ key: String, _ text: String) -> String {
    StatementFixture.values(of: key, in: text, genre: "news")
  }

  @Test(arguments: [
    ("The interview took place before the vote.", "take place", "took place"),
    ("The poet wrote about the war.", "write about", "wrote about"),
    ("She did not care about details.", "care about", "did not care about"),
    ("The board dealt with the complaints.", "deal with", "dealt with"),
    ("The council looked at the plan.", "look at", "looked at"),
    ("The crew took part in the race.", "take part in", "took part in"),
    ("The firm ran out of fuel.", "run out of", "ran out of"),
    ("The cook came up with a drink.", "come up with", "came up with"),
    ("The firm took over the mill.", "take over", "took over"),
    ("He left behind a large debt.", "leave behind", "left behind"),
    ("The deal fell through.", "fall through", "fell through"),
    ("They act on behalf of the mayor.", "act", "act"),
    ("They acted on the report.", "act on", "acted on"),
    ("The letter was dealt with by the clerk.", "deal with", "was dealt with"),
    ("The band played at noon.", "play", "played"),
    ("They stayed there for a while.", "stay", "stayed"),
    ("The mayor wrote in March.", "write", "wrote"),
    ("They took the place of the old crew.", "take", "took"),
    ("The crew looked for six days.", "look", "looked"),
  ])
  func `A verb is told with the words it means something else without`(
    text: String,
    action: String,
    verb: String
  ) {
    #expect(values("action", text) == action)
    #expect(values("verb", text) == verb)
  }

  @Test(arguments: [
    ("She began playing small parts in plays.", "play", "began playing"),
    ("He kept writing letters.", "write", "kept writing"),
    ("He went on to work with the mayor.", "work with", "went on to work with"),
    ("The panel continued collecting samples.", "collect", "continued collecting"),
    ("The team started training for the race.", "start", "started"),
    ("The factory stopped making boats.", "stop", "stopped"),
    ("The boy managed to open the safe.", "open", "managed to open"),
    ("We are privileged to have a policy.", "have", "are privileged to have"),
    ("She was honoured to serve the town.", "serve", "was honoured to serve"),
    ("They try to poach the leader.", "poach", "try to poach"),
    ("He tried to reach his lawyer.", "try", "tried to reach"),
  ])
  func `A verb of beginning, going on or feeling is told by the deed it leads to`(
    text: String,
    action: String,
    verb: String
  ) {
    #expect(values("action", text) == action)
    #expect(values("verb", text) == verb)
  }

  @Test(arguments: [
    ("The coast is one of the least populated.", "-"),
    ("The town is populated by fishers.", "populate"),
    ("The town was besieged by the army.", "besiege"),
    ("The board was privileged by the law.", "privilege"),
    ("The roof was scrubbed by the crew.", "scrub"),
    ("The tax was reimposed by the council.", "reimpose"),
    ("The bell was clanged by the guard.", "clang"),
    ("The scheme was piloted by the city.", "pilot"),
    ("The bread was sampled by the judges.", "sample"),
    ("The law was mothballed by the senate.", "mothball"),
    ("The yard was repainted by the boys.", "repaint"),
  ])
  func `The base of a verb that no list has is told by its letters`(text: String, action: String) {
    #expect(values("action", text) == action)
  }

  @Test(arguments: [
    ("The prints were all given by the club.", "were all given"),
    ("A three–day meeting was held in Lima.", "was held"),
    ("You know, you ’ve heard it.", "know | ’ve heard"), ("You ’re a good sport.", "’re"),
    ("They ’ll sign the pact.", "’ll sign"),
  ])
  func `A clitic behind a space is read with its mark`(text: String, verb: String) {
    #expect(values("verb", text) == verb)
  }

  @Test(arguments: [
    ("Since then he released dozens of songs.", "he"),
    ("With the growth of the port the hemp trade ended.", "the hemp trade"),
    ("Mia, you are a good sport.", "you"),
    ("Among those present was the mayor of Lima.", "the mayor of Lima"),
    ("Accompanying the trucks were 300 nurses.", "300 nurses"),
    ("Teaching children was a joy.", "Teaching children"),
    ("A few moments ago, the senate met.", "the senate"),
    ("Two minutes into the game, Otto Muster scored a goal.", "Otto Muster"),
    ("Two days of talks were held in Lima.", "-"),
    ("The team was coached by Ann Sample and played their games in Oslo.", "Ann Sample"),
    ("For the thing to work you need a pump.", "you"),
    ("What talents do you have?", "you"),
    ("Because she had the keys.", "she"), ("After a while I left the town.", "I"),
    ("Ten years after the war she sold the house.", "she"),
    ("The mayor, as chair of the board, signed the lease.", "The mayor"),
    ("As a country, we are proud of the policy.", "we"),
    ("For the people of the town the loss was heavy.", "the loss"),
    ("She lived with a painter from Oslo, Norway, who sold the house.", "She | -"),
    ("They praised Otto Muster, who sold the house.", "They | Otto Muster"),
  ])
  func `The subject is found behind an opener and behind the verb`(text: String, actor: String) {
    #expect(values("actor", text) == actor)
  }

  @Test(arguments: [
    ("Did you think that the song would receive this press attention?", "think"),
    ("The force does not report the number of boats used in a raid.", "report"),
    ("The song received this news coverage.", "receive"),
    ("This imperils the plan.", "imperil"),
    ("The sign says \"Lima\" because that was my home.", "say"),
    ("Speaking of reports that rebels have reached the port, the minister said:", "say"),
  ])
  func `The verb is that of the sentence, and no noun or word of another clause`(
    text: String,
    action: String
  ) {
    #expect(values("action", text) == action)
  }
}
