/// The base of a verb that is not listed, told from what stands before "-ed" or "-ing".
enum VerbStem {
  /// Returns the bytes of the base: of "rationed" the stem as it is, of "scrubbed" with one "b", of
  /// "managed" and "noticed" with their "e".
  static func base(of stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let single = undoubled(stem)
    guard single.count == stem.count, lostE(stem) else { return single }
    return stem + [UInt8(ascii: "e")]
  }

  /// Whether a letter is a vowel.
  static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte | 0x20) }

  /// The stem of "scrubbed" with one "b"; "install" and "pass" keep both letters.
  private static func undoubled(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard stem.count > 3, let last = stem.last, last == stem[stem.endIndex - 2],
      "bdgmnprt".utf8.contains(last | 0x20)
    else { return stem }
    return stem.dropLast()
  }

  /// Whether a stem such as "bas", "manag" and "privileg" lost its "e".
  private static func lostE(_ stem: ArraySlice<UInt8>) -> Bool {
    guard stem.count > 2, let last = stem.last else { return false }
    // No verb ends in these letters: "sentenc" is "sentence", "notic" is "notice".
    if "cuv".utf8.contains(last | 0x20) { return true }
    guard isVowel(stem[stem.endIndex - 2]) else { return endings.contains(where: stem.hasSuffix) }
    if kept.contains(where: stem.hasSuffix) { return false }
    if stem.hasSuffix("s") { return true }
    if "gz".utf8.contains(last | 0x20) { return true }
    let third = stem[stem.endIndex - 3]
    guard !isVowel(third) || stem.dropLast(2).hasSuffix("qu") else { return false }  // "join"
    // "hop" and "nam": a single syllable would have doubled its last letter.
    if !stem.dropLast(2).contains(where: isVowel) {
      return !"hwxy".utf8.contains(last | 0x20)
    }
    return vowelEndings.contains(where: stem.hasSuffix)
  }

  /// Ends of stems with a consonant before the last letter: "handl", "judg", "arrang".
  private static let endings: [StaticString] = [
    "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl", "tr", "dg", "rg", "lg", "eng", "rang",
    "ung", "fring", "ping", "ns", "ps", "rs", "ls",
  ]
  /// Ends of stems of several syllables with a single vowel before the last letter: "populat".
  private static let vowelEndings: [StaticString] = [
    "at", "ut", "id", "ad", "od", "ud", "ak", "ek", "ik", "ok", "uk", "il", "ul", "ol", "um", "in",
    "un", "ir", "ur", "ap", "yp", "ib",
  ]
  private static let kept: [StaticString] = [
    "focus", "bias", "canvas", "bus", "gas", "debut",
  ]
}
