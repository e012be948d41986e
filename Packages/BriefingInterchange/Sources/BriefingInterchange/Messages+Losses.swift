extension LossReport: CustomStringConvertible {
  /// One line a kind, with its number and an example.
  public var description: String {
    guard !isEmpty else {
      switch direction {
      case .export: return "The \(format) file of '\(document)' holds all there is."
      case .import: return "All that the \(format) file says of '\(document)' is taken."
      }
    }
    let lines = losses.map { loss in
      "- \(loss.count) \(loss.kind.wording(loss.count)); for example \(Self.line(loss.example))"
    }
    let head =
      switch direction {
      case .export: "The \(format) file of '\(document)' leaves out or changes:"
      case .import: "Of what the \(format) file says of '\(document)' is left out:"
      }
    return ([head] + lines).joined(separator: "\n")
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
    case .overlap:
      return isOne
        ? "annotation that shares words with a shorter one"
        : "annotations that share words with shorter ones"
    case .whitespace:
      return isOne
        ? "annotation that begins or ends with white space"
        : "annotations that begin or end with white space"
    case .unwritable:
      return isOne
        ? "annotation with a character the format cannot hold"
        : "annotations with characters the format cannot hold"
    case .character:
      return isOne
        ? "character the format cannot hold, for which U+FFFD stands"
        : "characters the format cannot hold, for which U+FFFD stands"
    case .label:
      return isOne ? "label written in another way" : "labels written in another way"
    case .identifier:
      return isOne ? "annotation id" : "annotation ids"
    case .annotator:
      return isOne ? "name of an annotator" : "names of annotators"
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
    case .relation:
      return isOne ? "relation between marks" : "relations between marks"
    case .pieces:
      return isOne ? "mark of several pieces" : "marks of several pieces"
    case .foreign(let name):
      return "'\(name)'"
    }
  }
}
