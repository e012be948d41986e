/// Words that tell names of persons from other names in capitals.
enum PersonVocabulary {
  /// Words before a name that say what somebody is, or belongs to.
  static let descriptions = set(
    """
    democrat democrats republican republicans independent incumbent liberal conservative labour \
    labor nationalist progressive whig communist socialist libertarian tory green reformist \
    leftist centrist unionist federalist islamist roman catholic protestant christian jewish \
    muslim hindu buddhist sikh orthodox evangelical anglican arab kurdish kurd sunni shia shiite \
    jew christians muslims jews soviet nazi youtuber tsar czar tsarevna prophet apostle pharaoh \
    comrade general class opposition election elections elect designate emeritus pro earth fund \
    murder western eastern northern southern virginian texan californian londoner parisian yorker \
    hollywood olympic
    """
  )

  /// Last words of names of places, prizes, works and teams, which persons may have given a name.
  static let things = set(
    """
    aircraft airport ancestry arena ave battery blvd guest guests automobile automobiles avenue award awards band bay \
    beach boulevard bowl bridge brigade building canyon cape casino castle cathedral championship \
    championships circuit city club county creek cup cups day democracy desert disease district \
    doctrine effect endowment era essay falls farm festival field fields forest fort game games \
    garden gardens glacier gorge grove hall harbor harbour heights highway hill hills hotel house \
    inn island islands lake lane law lecture mall medal memorial mine mountain mountains music \
    necklace open orchestra palace papers park parkway peak peninsula pictures place plain plaza \
    point port prefecture principle prize province quartet ranch range records report ridge river \
    road school series show song springs square stadium star state states station story strait \
    straits street studio studios suite symphony syndrome tech theater theatre theorem tournament \
    telescope observatory orbiter rover probe spacecraft tower towers town township trio trophy \
    university valley village war ward wing woods zone
    """
  )

  /// Titles that stay with a name wherever it stands, as those of nobility do.
  static let styles = set(
    """
    lord lady sir dame king queen prince princess emperor empress tsar tsarina czar sultan pope \
    baron baroness duke duchess sheikh sheikha
    """
  )

  /// Nouns after a family name for the rule or time of its bearer.
  static let rules = set(
    "regime administration government era presidency cabinet premiership loyalists supporters"
  )

  /// Words before "government" that are no names.
  static let governing = set(
    """
    federal national central local provincial regional conservative labor labour liberal \
    democratic republican socialist communist islamist tory interim transitional unity coalition \
    military provisional catholic western eastern northern southern european african asian arab \
    soviet ottoman nazi vichy imperial colonial taliban islamic house senate likud christian \
    jewish muslim kurdish scottish welsh catalan flemish confederate union whig drug allied tribal \
    british baath ba'ath baathist apartheid sanctions
    """
  )

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
