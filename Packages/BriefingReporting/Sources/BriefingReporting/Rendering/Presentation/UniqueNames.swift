/// Names that stand once each in a file.
struct UniqueNames {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Takes a name, with a number behind it where it is taken already.
  mutating func take(_ name: String) -> String {
    var unique = name
    // The count goes on where it stopped: many equal names take no more time than many others.
    while !taken.insert(unique).inserted {
      let number = (counts[name] ?? 1) + 1
      counts[name] = number
      unique = "\(name)-\(number)"
    }
    return unique
  }
}
