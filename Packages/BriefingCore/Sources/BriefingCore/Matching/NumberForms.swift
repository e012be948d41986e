/// The forms of a term in the singular and the plural, by the regular endings of English.
public enum NumberForms {
  /// Returns a term with each of its words in either number: "telecommunications network",
  /// "telecommunication networks" and so on; of a long term only itself.
  public static func all(of term: String) -> [String] {
    let words = term.split(separator: " ").map(String.init)
    guard words.count <= 4 else { return [term] }
    var forms = [""]
    for word in words {
      let others = [word] + [plural(of: word), singular(of: word)].compactMap(\.self)
      forms = forms.flatMap { form in others.map { form.isEmpty ? $0 : "\(form) \($0)" } }
    }
    return forms
  }

  /// Returns the plural of a term's last word, or nothing where it is no word or one already.
  public static func plural(of term: String) -> String? {
    let word = lastWord(of: term)
    guard word.count > 2, let last = word.first else { return nil }
    let before = word[1]
    switch last {
    case UInt8(ascii: "s"): return nil
    case UInt8(ascii: "y") where !"aeiou".utf8.contains(before): return term.dropLast() + "ies"
    case UInt8(ascii: "x"), UInt8(ascii: "z"): return term + "es"
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      return term + "es"
    default: return term + "s"
    }
  }

  /// Returns what may be the singular of a term's last word, or nothing where it ends like none.
  public static func singular(of term: String) -> String? {
    let word = String(decoding: lastWord(of: term).reversed(), as: UTF8.self)
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
    if word.hasSuffix("ies") { return term.dropLast(3) + "y" }
    let isLong = ["xes", "zes", "ches", "shes", "sses"].contains(where: word.hasSuffix)
    return String(term.dropLast(isLong ? 2 : 1))
  }

  /// The letters at the end of a term, small and from the last to the first.
  private static func lastWord(of term: String) -> [UInt8] {
    term.utf8.reversed().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.map { $0 | 0x20 }
  }
}
