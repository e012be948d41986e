extension String {
  /// The text on one line, cut short for a message.
  var shortened: String { shortened(to: 60) }

  func shortened(to count: Int) -> String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > count ? line.prefix(count - 1) + "…" : line
  }
}
