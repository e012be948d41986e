/// The values of attributes.
enum WordValue {
  /// Whether a value means yes; an attribute that is left out means yes too.
  static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return value != "0" && value != "false" && value != "off"
  }

  /// The level of a list, from 0 to 8, of a file that may state any number.
  static func level(_ value: String?) -> Int? {
    value.flatMap { Int($0) }.map { min(max($0, 0), 8) }
  }

  /// The level of an outline from 0 to 8; 9 stands for the text below all headings.
  static func outline(_ value: String?) -> Int? {
    value.flatMap { Int($0) }.flatMap { (0...9).contains($0) ? $0 : nil }
  }
}
