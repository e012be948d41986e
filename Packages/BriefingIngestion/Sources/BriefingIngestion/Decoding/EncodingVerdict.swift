import BriefingCore

/// The encoding bytes are read in: the standard's decision, unless the bytes refute it.
struct EncodingVerdict {
  /// The name in the standard's spelling.
  let name: String
  /// What decided it.
  let reason: String
  /// The encoding that was stated and is not the one of the bytes.
  private let refuted: String?
  private let evidence: UTF8Evidence
  private let decision: EncodingDecision

  init(_ decision: EncodingDecision, of bytes: [UInt8], evidence: UTF8Evidence) {
    self.decision = decision
    self.evidence = evidence
    let statement = Messages.reason(decision.basis)
    if decision.name == "UTF-8", !evidence.isValid, decision.isStated {
      if evidence.characters >= evidence.invalid {
        (name, reason, refuted) = ("UTF-8", Messages.damaged(statement), nil)
      } else {
        (name, refuted) = ("windows-1252", "UTF-8")
        reason = Messages.refuted(statement, Self.invalidity(evidence, bytes))
      }
    } else if decision.isStated, Self.isUTF8(bytes, evidence, despite: decision.name) {
      (name, refuted) = ("UTF-8", decision.name)
      reason = Messages.refuted(statement, Messages.validUTF8)
    } else if decision.basis == .fallback, evidence.characters >= 2 * evidence.invalid {
      // Bytes of windows-1252 make up characters of UTF-8 by chance, and not many.
      (name, reason, refuted) = ("UTF-8", Messages.mostlyUTF8, nil)
    } else if decision.basis == .fallback {
      (name, reason, refuted) = (decision.name, Self.invalidity(evidence, bytes), nil)
    } else {
      (name, reason, refuted) = (decision.name, statement, nil)
    }
  }

  /// Whether bytes are UTF-8 beyond doubt though another encoding was stated.
  private static func isUTF8(
    _ bytes: [UInt8],
    _ evidence: UTF8Evidence,
    despite name: String
  ) -> Bool {
    guard name != "UTF-8", evidence.isValid else { return false }
    if name.hasPrefix("UTF-16") {
      // UTF-16 has a NUL in every letter of ASCII, and other controls in marks of East Asian text.
      let controls = (UInt8(0)..<0x20).filter { !$0.isASCIIWhitespace }
      return !bytes.contains { $0 < 0x20 && controls.contains($0) }
    }
    if EncodingTable.singleBytes(of: name) != nil || name == "ISO-2022-JP" {
      return evidence.characters > 0
    }
    // Two characters of two bytes can be UTF-8 by chance.
    return evidence.characters >= 3
  }

  private static func invalidity(_ evidence: UTF8Evidence, _ bytes: [UInt8]) -> String {
    guard let offset = evidence.firstInvalid else { return Messages.validUTF8 }
    return Messages.notUTF8(byte: bytes[offset], offset: offset)
  }

  /// What a person should know: a statement that was not followed, and windows-1252 that was guessed.
  func diagnostics(file: String, bytes: [UInt8], position: TextPosition?) -> [Diagnostic] {
    if let refuted {
      let stated = Messages.reason(decision.basis)
      return [Messages.refutedEncoding(file: file, stated: stated, refuted, readAs: name)]
    }
    guard decision.basis == .fallback, name == "windows-1252", let position,
      let offset = evidence.firstInvalid
    else { return [] }
    return [
      Messages.decodedAsWindows1252(
        file: file,
        byte: bytes[offset],
        offset: offset,
        position: position
      )
    ]
  }
}
