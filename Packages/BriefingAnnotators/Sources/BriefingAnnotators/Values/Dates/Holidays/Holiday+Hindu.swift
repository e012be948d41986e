extension Holiday {
  /// Feasts of the Hindu, Jain, Sikh and Buddhist calendars of India, and of the Parsis.
  ///
  /// The Parsi new year is that of the Shahenshahi calendar, which has no leap days.
  static let hindu: [String: Holiday] = {
    let lights = Holiday.hindu(.ashvina, 30, .dusk)
    let harvest = Holiday.hinduSign(9, by: .dusk)
    let bonfire = Holiday.hindu(.phalguna, 15, .dusk)
    let goddess = Holiday.hindu(.ashvina, 1, .sunrise)
    let birthday = ["jayanti", "birthday", "jayanthi"]
    let groups: [(Holiday, [String])] = [
      (lights, ["diwali", "deepavali", "divali", "deepawali", "lakshmi puja"]),
      (
        .after(lights, days: -1),
        [
          "choti diwali", "chhoti diwali", "kali chaudas", "narak chaturdashi",
          "naraka chaturdashi", "roop chaudas",
        ]
      ),
      (.hindu(.ashvina, 28, .dusk), ["dhanteras", "dhanatrayodashi", "dhanvantari trayodashi"]),
      (
        .after(lights, days: 1),
        ["govardhan puja", "annakut", "bali pratipada", "vikram samvat new year"]
      ),
      (
        .hindu(.kartika, 2, .afternoon),
        ["bhai dooj", "bhau beej", "bhai tika", "bhai phonta", "bhaiya dooj", "yama dwitiya"]
      ),
      (.hindu(.kartika, 6, .dusk), ["chhath", "chhath puja", "chhathi", "dala chhath"]),
      (
        .hindu(.kartika, 15, .sunrise),
        ["guru nanak gurpurab", "gurpurab", "kartik purnima", "kartika purnima"]
          + birthday.map { "guru nanak \($0)" }
      ),
      (
        .hindu(.ashvina, 15, .sunrise),
        ["pargat diwas", "sharad purnima", "valmiki jayanti", "maharishi valmiki jayanti"]
      ),
      (.lasting(goddess, days: 9), ["navaratri", "navratri", "durga puja", "durgotsava"]),
      (.hindu(.ashvina, 7, .sunrise), ["maha saptami"]),
      (.hindu(.ashvina, 8, .sunrise), ["maha ashtami", "durga ashtami"]),
      (.hindu(.ashvina, 9, .sunrise), ["maha navami", "mahanavami"]),
      (
        .hindu(.ashvina, 10, .sunrise),
        ["dussehra", "dasara", "dussera", "vijayadashami", "vijaya dashami", "dashain"]
      ),
      (bonfire, ["holika dahan", "chhoti holi", "choti holi", "kamudu pyre"]),
      (.after(bonfire, days: 1), ["holi", "dhulandi", "phagwah", "rangwali holi"]),
      (.hindu(.magha, 29, .midnight), ["maha shivaratri", "mahashivratri", "maha shivratri"]),
      (.hindu(.magha, 5, .sunrise), ["vasant panchami", "basant panchami", "saraswati puja"]),
      (
        .hindu(.magha, 15, .sunrise),
        ["guru ravidas", "guru ravidass"].flatMap { name in birthday.map { "\(name) \($0)" } }
      ),
      (
        .hindu(.chaitra, 1, .sunrise),
        ["ugadi", "yugadi", "gudi padwa", "samvatsaradi", "chaitra sukladi", "chaitra sukhladi"]
      ),
      (.hindu(.chaitra, 9, .noon), ["rama navami", "ram navami"]),
      (.hindu(.chaitra, 13, .sunrise), ["mahavir jayanti", "mahaveer jayanti"]),
      (.hindu(.chaitra, 15, .sunrise), ["hanuman jayanti"]),
      (.hindu(.vaishakha, 3, .noon), ["akshaya tritiya", "akha teej"]),
      (
        .hindu(.vaishakha, 15, .sunrise),
        ["vesak", "vaisakha", "buddha purnima", "buddha day", "buddha s birthday"]
      ),
      (.hindu(.ashadha, 2, .sunrise), ["ratha yatra", "rath yatra", "rathayatra"]),
      (.hindu(.ashadha, 15, .sunrise), ["guru purnima"]),
      (.hindu(.shravana, 15, .sunrise), ["raksha bandhan", "rakhi", "rakshabandhan"]),
      (
        .hindu(.shravana, 23, .midnight),
        [
          "krishna janmashtami", "janmashtami", "gokulashtami", "sri krishna jayanti",
          "krishnashtami",
        ]
      ),
      (
        .hindu(.bhadrapada, 4, .noon),
        ["ganesh chaturthi", "vinayaka chaturthi", "vinayaka chavithi", "ganesha chaturthi"]
      ),
      (
        .hindu(.pausha, 7, .sunrise),
        ["guru gobind singh", "guru govind singh"].flatMap { name in
          birthday.map { "\(name) \($0)" }
        }
      ),
      (
        harvest,
        [
          "pongal", "thai pongal", "makar sankranti", "makara sankranti", "makara sankranthi",
          "maghi", "uttarayan",
        ]
      ),
      (.after(harvest, days: -1), ["bogi pandigai", "bhogi", "boghi", "lohri"]),
      (.after(harvest, days: 1), ["maattu pongal", "mattu pongal"]),
      (.after(harvest, days: 2), ["kaanum pongal", "kanni pongal", "kanum pongal"]),
      (
        .hinduSign(0, by: .dusk),
        ["vaisakhi", "baisakhi", "vishu", "puthandu", "tamil new year", "mesadi"]
      ),
      (.after(.hinduSign(0, by: .midnight), days: 1), ["pohela boishakh", "bengali new year"]),
      (
        .after(.hinduSign(0, by: .midnight), days: 25),
        ["rabindra jayanti", "rabindranath jayanti"]
      ),
      (.onam, ["onam", "thiru onam", "thiruvonam"]),
      (
        .everyYearOf365Days(17_760),
        ["parsi new year", "jamshedi navroz", "jamshedi nowruz", "jamshedi navroj"]
      ),
      (.fixed(month: 10, day: 2), ["gandhi jayanti"]),
    ]
    return named(groups)
  }()
}
