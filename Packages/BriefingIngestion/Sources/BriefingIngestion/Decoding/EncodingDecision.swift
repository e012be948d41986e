import BriefingCore

/// The encoding the WHATWG standards find for some bytes, and what decided.
struct EncodingDecision: Equatable {
  /// What decided.
  enum Basis: Equatable {
    case byteOrderMark
    /// Whoever delivered the bytes said so: the header of a message, a server, a person.
    case declared(String)
    /// A page says so in its first 1,024 bytes.
    case meta
    /// A page says so further down, where a parser comes upon it and begins again.
    case lateMeta
    case validUTF8
    case fallback
  }

  /// The name in the standard's spelling.
  let name: String
  let basis: Basis
  /// The bytes of the byte order mark that are no part of the text.
  var markLength = 0
  /// A declared label that means no encoding of the standard.
  var unknownLabel: String?

  /// Decides in the standard's order: mark, declaration, meta element, then valid UTF-8, then
  /// windows-1252.
  init(_ bytes: [UInt8], declared: String?, isMarkup: Bool, evidence: UTF8Evidence) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (name, basis) = ("UTF-8", .byteOrderMark)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (name, basis, markLength) = ("UTF-16BE", .byteOrderMark, 2)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (name, basis, markLength) = ("UTF-16LE", .byteOrderMark, 2)
    } else {
      let known = declared.flatMap { EncodingTable.name(of: $0.utf8) }
      // The encodings the standard replaces can hide markup; nobody writes them any more.
      unknownLabel = known == nil || known == "replacement" ? declared : nil
      if let declared, let known, known != "replacement" {
        (name, basis) = (known, .declared(declared))
      } else if isMarkup, let found = MetaPrescan.encoding(of: bytes), found != "replacement" {
        (name, basis) = (found, .meta)
      } else if isMarkup, !evidence.isValid || evidence.characters == 0,
        let found = MetaPrescan.encoding(of: bytes, limit: .max), found != "replacement"
      {
        (name, basis) = (found, .lateMeta)
      } else if evidence.isValid {
        (name, basis) = ("UTF-8", .validUTF8)
      } else {
        (name, basis) = ("windows-1252", .fallback)
      }
    }
  }

  /// Whether somebody states the encoding, so that it can be wrong.
  var isStated: Bool {
    switch basis {
    case .declared, .meta, .lateMeta: true
    case .byteOrderMark, .validUTF8, .fallback: false
    }
  }
}
