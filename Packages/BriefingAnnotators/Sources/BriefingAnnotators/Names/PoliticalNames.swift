import BriefingCore

/// Parties and movements that news names without saying that they are such.
enum PoliticalNames {
  /// Finds the names, in the case in which they are listed.
  static let matcher = PhraseMatcher(
    list.split(separator: ",").enumerated().map { index, name in
      PhraseMatcher.Phrase(String(name.drop { $0.isWhitespace }), payload: index)
    }
  )

  /// Governing and parliamentary parties and armed movements, by general knowledge.
  private static let list = """
    African National Congress, Akali Dal, AfD, AKP, Al-Shabaab, al-Shabab, \
    Alternative for Germany, Ansar Allah, Awami League, Baath, Barisan Nasional, \
    Bharatiya Janata Party, BJP, Bloc Québécois, Brothers of Italy, CDU, Christian Aid, CHP, \
    Coalition Avenir Québec, CSU, Daesh, Dáil Éireann, Democrats 66, Die Linke, ETA, FARC, Farc, \
    Fatah, Fianna Fáil, Fianna Fail, Fidesz, Fine Gael, Five Star Movement, Forza Italia, FPÖ, \
    Free Syrian Army, Golkar, HDP, Houthi movement, IRA, Islamic State of Iraq and the Levant, \
    Islamic State of Iraq and Syria, Janata Dal, Jobbik, Kadima, Khmer Rouge, KMT, Komeito, \
    La France Insoumise, Lashkar-e-Taiba, Law and Justice, League of Communists, Lega Nord, \
    Liberal International, Likud, Lok Janshakti, Meretz, MDP, Morena, Mossad, Muslim Brotherhood, \
    Nahdlatul Ulama, National Rally, Nippon Ishin, ÖVP, Oxfam, Parti Québécois, PASOK, Pasok, \
    Peshmerga, PiS, PKK, Plaid Cymru, PLO, Podemos, PRI, Rassemblement National, Red Crescent, \
    Samajwadi, Save the Children, Shas, Shin Bet, Shining Path, Sinn Féin, Sinn Fein, \
    Social Democrats, SPD, SPÖ, Stasi, Svoboda, Syriza, Tamil Tigers, UKIP, Ukip, UMNO, Umno, \
    United Russia, Vietcong, Viet Cong, Wagner Group, Wehrmacht, World Wide Fund for Nature, WWF, \
    Yabloko, YPG, Yisrael Beiteinu, ZANU-PF, Zanu-PF
    """
}
