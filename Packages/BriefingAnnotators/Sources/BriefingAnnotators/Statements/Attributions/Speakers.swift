/// Nouns for those who speak.
enum Speakers {
  static let nouns = WordSet(
    words: """
      official officials minister ministers president spokesman spokeswoman spokesperson spokespeople \
      government governments ministry ministries administration officials source sources leader \
      leaders analyst analysts expert experts economist economists lawmaker lawmakers senator senators \
      ambassador ambassadors diplomat diplomats secretary chairman chairwoman chief director executive \
      executives company companies court judge judges police critics supporters opponents observers \
      negotiators delegates envoy envoys union unions bank people researchers scientists author authors \
      agency bureau office department committee commission council delegation party parties side sides \
      group groups organizers investors residents voters insiders aide aides advisers advisors someone \
      person farmers workers teachers doctors allies
      """
  )
}
