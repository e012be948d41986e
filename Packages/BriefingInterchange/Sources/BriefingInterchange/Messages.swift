extension LossReport: CustomStringConvertible {
  /// One line a kind, with its number and an example.
  public var description: String {
    guard !isEmpty else { return "The \(format) file of '\(document)' holds all there is." }
    let lines = losses.map { loss in
      "- \(loss.count) \(loss.kind.wording(loss.count)); for example \(Self.line(loss.example))"
    }
    return "The \(format) file of '\(document)' leaves out or changes:\n"
      + lines.joined(separator: "\n")
  }

  /// An example on one line, without anything that moves the cursor of a terminal.
  private static func line(_ example: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in example.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      text.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}

extension LossReport.Kind {
  /// The name of the kind, for a number of losses.
  fileprivate func wording(_ count: Int) -> String {
    let isOne = count == 1
    switch self {
    case .text:
      return isOne ? "text of the document" : "texts of documents"
    case .layout:
      return isOne ? "block, sentence or token" : "blocks, sentences and tokens"
    case .metadata:
      return isOne ? "fact about the source" : "facts about the source"
    case .unanchored:
      return isOne
        ? "annotation whose quote does not stand at its span"
        : "annotations whose quotes do not stand at their spans"
    case .rejected:
      return isOne ? "annotation a person rejected" : "annotations a person rejected"
    case .identifier:
      return isOne ? "annotation id" : "annotation ids"
    case .review:
      return isOne ? "review by a person" : "reviews by a person"
    case .reviewer:
      return isOne ? "name of a reviewer" : "names of reviewers"
    case .confidence:
      return isOne ? "confidence" : "confidences"
    case .attribute(let key):
      return "\(isOne ? "attribute" : "attributes") '\(key)'"
    case .note:
      return isOne ? "note" : "notes"
    case .proposal:
      return isOne ? "proposal before a correction" : "proposals before a correction"
    case .unknown(let key):
      return "\(isOne ? "unknown key" : "unknown keys") '\(key)'"
    case .guardedCell:
      return isOne
        ? "cell that got an apostrophe in front, lest a spreadsheet run it"
        : "cells that got an apostrophe in front, lest a spreadsheet run them"
    }
  }
}
