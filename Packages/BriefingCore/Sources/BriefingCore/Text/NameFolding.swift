extension String {
  /// The words of a name in small ASCII letters, without accents, dots and apostrophes.
  ///
  /// Two names with the same words are candidates for one thing; whether they are is for evidence
  /// to say. Letters of other scripts are kept as they are.
  public var foldedWords: [String] { foldedASCIIWords ?? foldedWordsOfAnyScript }

  /// The words where every letter is ASCII, as in most names; else nothing.
  private var foldedASCIIWords: [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x2B:
        word.append(byte)
        continue
      case 0x41...0x5A:
        word.append(byte | 0x20)
        continue
      case 0x27, 0x2E:
        continue
      case 0xE2:  // dashes, quotation marks and the like, U+2000 to U+203F
        guard bytes.next() == 0x80 else { return nil }
        if bytes.next() == 0x99 { continue }
      case 0x80...:
        return nil
      default: break
      }
      guard !word.isEmpty else { continue }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private var foldedWordsOfAnyScript: [String] {
    var words: [String] = []
    var word = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A, 0x2B:  // digits, small letters and the plus of "2+2"
        word.unicodeScalars.append(scalar)
      case 0x41...0x5A:
        word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case 0x27, 0x2E, 0x2019, 0x2BC, 0x300...0x36F:
        continue  // "U.S." is "us"; a combining accent goes with its letter's accent
      default:
        if let plain = Self.plainLetters[scalar.value] {
          word += plain
        } else if scalar.value > 0x7F, scalar.properties.isAlphabetic {
          word += scalar.properties.lowercaseMapping
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Letters of Latin scripts by their code, as the plain letters romanisations use for them.
  private static let plainLetters: [UInt32: String] = {
    let rows: [(String, String)] = [
      ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"), ("çćĉċčÇĆĈĊČ", "c"), ("ďđðĎĐÐ", "d"),
      ("èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "e"), ("ĝğġģĜĞĠĢ", "g"), ("ĥħĤĦ", "h"),
      ("ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "i"), ("ĵĴ", "j"), ("ķĶ", "k"), ("ĺļľłĹĻĽŁ", "l"),
      ("ñńņňÑŃŅŇ", "n"), ("òóôõöøōŏőơÒÓÔÕÖØŌŎŐƠ", "o"), ("ŕŗřŔŖŘ", "r"),
      ("śŝşšșŚŜŞŠȘ", "s"), ("ţťŧțŢŤŦȚ", "t"), ("ùúûüũūŭůűųưÙÚÛÜŨŪŬŮŰŲƯ", "u"),
      ("ŵŴ", "w"), ("ýÿŷÝŸŶ", "y"), ("źżžŹŻŽ", "z"), ("æÆ", "ae"), ("œŒ", "oe"), ("ßẞ", "ss"),
      ("þÞ", "th"),
    ]
    var table: [UInt32: String] = [:]
    for (letters, plain) in rows {
      for letter in letters.unicodeScalars { table[letter.value] = plain }
    }
    return table
  }()
}
