import BriefingCore

/// The words that tell a product from anything else that has a name or a number.
enum ProductVocabulary {
  /// A noun for a kind of product.
  struct Head: Sendable {
    /// The topic of the taxonomy products of the kind belong to.
    let topic: String?
    /// What a name before it must have for itself to be that of a product.
    let strength: Strength
    let isPlural: Bool
  }

  /// How surely a noun makes a product's name of the words before it.
  enum Strength: Sendable {
    /// It follows a designation alone: "S-400 battery", "F-16 pilots".
    case weak
    /// Who owns or makes the thing stands before it as well: "Navy helicopters".
    case shared
    /// The name of the thing stands before it: "Hellfire missiles".
    case own
  }

  /// The nouns, singular and plural.
  static let heads: WordTable<Head> = {
    var pairs: [(WordForm, Head)] = []
    for (strength, topic, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let parts = word.split(separator: "/")
        for (index, form) in parts.enumerated() {
          let head = Head(topic: topic, strength: strength, isPlural: index > 0)
          pairs.append((WordForm(form.utf8), head))
        }
      }
    }
    return WordTable(pairs)
  }()

  /// The nouns, each with its plural behind a stroke.
  private static let lists: [(Strength, String?, String)] = [
    (.own, "defence", "missile/missiles torpedo/torpedoes howitzer/howitzers warplane/warplanes"),
    (.own, "defence", "launcher/launchers interceptor/interceptors rifle/rifles"),
    (.own, "cyber", "spyware malware ransomware"),
    (.own, "digital-policy", "browser/browsers"),
    (.own, "space", "spacecraft"),
    (
      .shared, "defence",
      "fighter/fighters bomber/bombers drone/drones tank/tanks gunship/gunships uav/uavs radar/radars"
    ),
    (
      .shared, "transport",
      """
      airliner/airliners jetliner/jetliners superjumbo/superjumbos turboprop/turboprops \
      freighter/freighters
      """
    ),
    (.shared, "space", "satellite/satellites rover/rovers"),
    (.shared, "semiconductors", "chip/chips chipset/chipsets processor/processors gpu/gpus"),
    (
      .shared, nil,
      """
      aircraft airplane/airplanes aeroplane/aeroplanes plane/planes jet/jets helicopter/helicopters \
      chopper/choppers tanker/tankers rocket/rockets glider/gliders turbofan/turbofans \
      smartphone/smartphones phone/phones handset/handsets laptop/laptops computer/computers \
      tablet/tablets console/consoles
      """
    ),
    (
      .weak, nil,
      """
      system/systems battery/batteries squadron/squadrons pilot/pilots program/programs \
      programme/programmes fleet/fleets variant/variants model/models range series family line \
      lineup prototype/prototypes crew/crews airframe/airframes engine/engines car/cars \
      truck/trucks suv/suvs sedan/sedans train/trains locomotive/locomotives camera/cameras \
      microscope/microscopes
      """
    ),
  ]

  /// Whether a noun is one of those for vessels, whose classes are named: "Virginia-class submarines".
  static let vessels = WordSet(
    words: """
      submarine submarines destroyer destroyers frigate frigates corvette corvettes cruiser cruisers \
      carrier carriers battleship battleships boat boats ship ships vessel vessels icebreaker \
      icebreakers minesweeper minesweepers cutter cutters warship warships ferry ferries tanker tankers
      """
  )

  /// Words between a name and the noun for what it is: "F-35 stealth fighter jets".
  static let modifiers = WordSet(
    words: """
      fighter stealth combat attack strike ground multirole multi role all weather air aerial airborne \
      early warning anti ship tank aircraft missile missiles ballistic cruise intercontinental \
      intermediate short medium long range hypersonic supersonic subsonic surface to based launched \
      sea land submarine guided nuclear capable powered armed unmanned reconnaissance surveillance spy \
      military naval maritime patrol cargo transport passenger commercial civilian civil business \
      regional jumbo super wide narrow body widebody narrowbody twin single engine engined heavy light \
      main battle rocket artillery mobile self propelled defense defence advanced next fifth fourth \
      generation new smart personal desktop laptop tablet portable game gaming graphics web operating \
      electric hybrid sports utility machine assault sniper loitering kamikaze suicide one way space \
      weather communications communication telecommunications navigation spare high speed training \
      trainer rescue refueling refuelling jet bomber drone helicopter ai music media player
      """
  )

  /// Two words for what a name stands for: "Linux operating system", "Iron Dome defense system".
  static let systems: WordSet = ["operating", "defense", "defence", "missile", "rocket", "radar"]

  /// Firms whose models have numbers without letters: "a Boeing 787".
  static let numberingMakers = WordSet(
    words: "boeing peugeot porsche ferrari fokker bombardier cessna mclaren"
  )

  /// Words before letters and digits that are then no product's: "flight BA123", "Article C12".
  static let counters = WordSet(
    words: """
      flight flights section sections article articles page pages room gate gates route routes highway \
      motorway road roads bill bills resolution rule vitamin grade level phase group groups channel \
      hepatitis line exit terminal zone unit chapter figure table no nos number block stage category \
      class part day days tier round type week season episode protein gene strain virus district seat \
      ward postcode size paragraph annex appendix regulation standard form visa junction pier platform
      """
  )

  /// Designations that are known as something else.
  static let others = WordSet(
    words: """
      g5 g6 g7 g8 g10 g20 g24 g77 p5 p3 e3 k-12 f1 f2 f3 a1 b2b b2c p2p y2k m5s g-7 g-8 g-20 g-77 p-5 \
      e-3 covid-19 sars-cov-2 h1n1 h5n1 co2 h2 o2 n2 so2 no2 ch4 h2o nh3 n2o q1 q2 q3 q4 h1 u2 b12 \
      mp3 mp4 v6 v8 v10 v12 w2 w-2 a4 a3 mi5 mi6 n95 kn95 pm2 pm10 r-22 f-1 h-1b h-2a h-2b l-1 j-1 o-1 \
      eb-5 ecb1 u-15 u-16 u-17 u-18 u-19 u-20 u-21 u-23 u15 u16 u17 u18 u19 u20 u21 u23 y-12 e10 e85 a-1
      """
  )

  /// Letters before digits that count things that are no products: roads, quarters, fiscal years.
  static let otherLetters = WordSet(
    words: "q fy cy hr covid sars mers i cop us eu un uk act vol pl cd pm am ch iso"
  )

  /// Words with a capital before a product's noun that are no name of it.
  static let otherNames = WordSet(
    words: """
      soviet western eastern northern southern european asian african arab arabian islamic islamist \
      muslim christian jewish sunni shia shiite kurdish palestinian nazi communist allied axis baltic \
      nordic balkan latin american anglo franco imperial royal confederate union federal republican \
      democratic houthi houthis hezbollah hamas taliban isis isil daesh qaeda navy army marine marines \
      airforce guard pentagon kremlin coast force forces war world cold gulf police coalition rebel \
      government state national international air ground space internet web bluetooth christmas \
      general president prime minister king queen pacific atlantic mediterranean arctic antarctic earth \
      moon mars sun star north south east west great big little new old red black white blue green \
      united kingdom states republic church lord god bible
      """
  )

  /// Words that go on with a designation as a part of it: "737 Max", "A320 neo".
  static let versions: WordSet = [
    "max", "neo", "xwb", "mrtt", "pro", "plus", "ultra", "mini", "air",
  ]

  /// Words of a model's name that are written small: "iPad mini", "iPod touch".
  static let smallVersions: WordSet = ["mini", "nano", "touch"]

  /// Devices, programs and services that are known by a small letter and a capital.
  static let smallFirst = WordSet(
    words: """
      iphone ipad ipod imac itunes icloud imessage ibook imovie iphoto ichat isight iplayer ios ipados \
      macos watchos tvos visionos
      """
  )

  /// Words before a thing that somebody owns or has made: "its iPlayer", "the latest ThinkPad".
  static let owning = WordSet(words: "its his her their our your my new newest latest")

  /// Words in the names of airlines, which fly what others made.
  static let carriers: WordSet = ["air", "airline", "airlines", "airways", "lines"]

  /// Nouns for several models, before which a word with a capital inside names them: "MacBook line".
  static let ranges: WordSet = ["line", "lineup", "range", "series"]

  /// Words that say what comes next was made by somebody: "Russian-made S-400".
  static let making: WordSet = [
    "made", "built", "designed", "supplied", "manufactured", "produced",
  ]

  /// Words before a number that stands for a model: "the 787", "final 717".
  static let introducers = WordSet(
    words: "the a an its their his her our this that each every new final first latest second older"
  )

  /// Nouns that are counted without a plural's s, so that "the 787 people" are no aircraft.
  static let counted = WordSet(
    words: """
      people men women children crew staff million billion trillion thousand percent per members pm am \
      km kg m ft mph dead feet seat
      """
  )
}
