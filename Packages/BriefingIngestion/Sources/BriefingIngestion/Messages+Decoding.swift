import BriefingCore

// The wording of what decoding says.

extension Messages {
  static let mostlyUTF8 = "UTF-8, but for a few bytes"

  static func reason(_ basis: EncodingDecision.Basis) -> String {
    switch basis {
    case .byteOrderMark: byteOrderMark
    case .declared(let label): "declared as \(label)"
    case .meta: "the page's meta element"
    case .lateMeta: "the page's meta element after its first 1,024 bytes"
    case .validUTF8: validUTF8
    case .fallback: "not valid UTF-8"
    }
  }

  static func damaged(_ statement: String) -> String { "\(statement), with damaged bytes" }

  static func refuted(_ statement: String, _ finding: String) -> String {
    "\(finding), against \(statement)"
  }

  static func refutedEncoding(
    file: String,
    stated: String,
    _ name: String,
    readAs other: String
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      "the text is not in \(name) (\(stated)); it was read as \(other)",
      file: file,
      remedy: "if letters look wrong, save the file as UTF-8 and read it again"
    )
  }

  static func unknownCharset(file: String, label: String, readAs name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the declared encoding “\(label.prefix(40))” is not known; the text was read as \(name)",
      file: file,
      remedy: "if letters look wrong, save the file as UTF-8 and read it again"
    )
  }

  static func undecodable(
    file: String,
    encoding: String,
    offset: Int,
    count: Int
  ) -> Diagnostic {
    let message =
      count == 1
      ? "the bytes at offset \(offset) are no \(encoding); U+FFFD stands in their place"
      : "the bytes at \(count) places, the first at offset \(offset), are no \(encoding); U+FFFD "
        + "stands in their place"
    return Diagnostic(
      .warning,
      message,
      file: file,
      remedy: "save the file as UTF-8 and read it again"
    )
  }

  static func noConverter(_ name: String) -> String {
    "it is in \(name), for which this machine has no converter; save it as UTF-8"
  }
}
