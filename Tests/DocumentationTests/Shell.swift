/// The words of a line of a shell, as far as the documentation uses one.
enum Shell {
  /// The commands of a line, each as its words: without comments, pipes and files they are led to.
  static func commands(in line: String) -> [[String]] {
    var commands: [[String]] = [[]]
    var word: String?
    var quote: Character?
    var isComment = false
    for character in line where !isComment {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if "|&;<>".contains(character) || character.isWhitespace {
        if let word { commands[commands.count - 1].append(word) }
        word = nil
        if !character.isWhitespace { commands.append([]) }
      } else if character == "#", word == nil {
        isComment = true
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { commands[commands.count - 1].append(word) }
    return commands.filter { !$0.isEmpty }
  }

  /// The commands of a passage, whose lines a backslash may join.
  static func commands(of fence: Fence) -> [[String]] {
    fence.text.replacing("\\\n", with: " ").split(separator: "\n").flatMap {
      commands(in: String($0))
    }
  }
}
