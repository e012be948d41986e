/// Why some bytes were not read as a ZIP archive, or an archive was not written.
public enum ZipError: Error, Sendable, Hashable {
  /// The bytes do not end as an archive does.
  case notAnArchive
  /// The archive contradicts itself, or ends too early.
  case damaged(entry: String?, Damage)
  /// The archive uses a part of the format that is not read here.
  case unsupported(entry: String?, Feature)
  /// A name is not UTF-8, or could lead out of a folder.
  case unsafeName(String)
  /// Two entries have one name.
  case duplicateName(String)
  /// Two entries share bytes of the archive.
  case overlappingEntries(String, String)
  /// The archive holds more entries than the limit.
  case tooManyEntries(count: Int, limit: Int)
  /// An entry would hold more bytes than the limit.
  case entryTooLarge(String, size: Int, limit: Int)
  /// What was unpacked so far and the entry in hand hold more bytes together than the limit.
  case archiveTooLarge(size: Int, limit: Int)
  /// An entry would grow more than the limit when it is unpacked.
  case ratioTooHigh(String, ratio: Int, limit: Int)
  /// The archive has no entry of this name.
  case noSuchEntry(String)

  /// How an archive is damaged.
  public enum Damage: String, Sendable, Hashable, CaseIterable {
    /// The list of entries is not where the end of the archive says.
    case directory
    /// The list and the entry itself say different things.
    case header
    /// The data of an entry reach past the place where the list starts.
    case range
    /// The compressed data cannot be unpacked.
    case data
    /// The data do not have the size the list says.
    case size
    /// The data do not have the checksum the list says.
    case checksum
  }

  /// A part of the format that is not read here.
  public enum Feature: Sendable, Hashable {
    /// The data are encrypted.
    case encryption
    /// The archive is spread over several files.
    case severalFiles
    /// Sizes or counts need more than 32 bits.
    case zip64
    /// The data are compressed in another way; the number is that of the format.
    case method(Int)
  }
}

extension ZipError: CustomStringConvertible {
  /// What was found, in which entry, and what to do.
  public var description: String {
    switch self {
    case .notAnArchive:
      "this is no ZIP archive, or its end is missing; get the file again"
    case .damaged(let entry, let damage):
      "\(Self.place(entry))\(Self.wording(damage)); get the file again"
    case .unsupported(let entry, let feature):
      "\(Self.place(entry))\(Self.wording(feature))"
    case .unsafeName(let name):
      "the name '\(Self.printable(name))' is refused: names are UTF-8, relative, with forward "
        + "slashes and without '..'; make the archive anew"
    case .duplicateName(let name):
      "two entries are named '\(Self.printable(name))', and nobody can say which one is meant; "
        + "make the archive anew"
    case .overlappingEntries(let first, let second):
      "the entries '\(Self.printable(first))' and '\(Self.printable(second))' share bytes, as "
        + "those of archives made to flood a disk do; do not open it"
    case .tooManyEntries(let count, let limit):
      "the archive holds \(count) entries, and the limit is \(limit); make a smaller archive"
    case .entryTooLarge(let name, let size, let limit):
      "\(Self.place(name))it would unpack to \(size) bytes, and the limit is \(limit); split "
        + "what is in it"
    case .archiveTooLarge(let size, let limit):
      "what is read of the archive would unpack to \(size) bytes, and the limit is \(limit); split "
        + "what is in it"
    case .ratioTooHigh(let name, let ratio, let limit):
      "\(Self.place(name))it would grow \(ratio) times when unpacked, as what is made to flood a "
        + "machine does, and the limit is \(limit); make the archive anew from files you trust"
    case .noSuchEntry(let name):
      "the archive has no entry '\(Self.printable(name))'; names are compared byte for byte"
    }
  }

  private static func place(_ entry: String?) -> String {
    entry.map { "\(printable($0)): " } ?? ""
  }

  private static func wording(_ damage: Damage) -> String {
    switch damage {
    case .directory: "the list of entries is not where the end of the archive says"
    case .header: "the list of entries and the entry itself say different things"
    case .range: "the data reach past the place where the list of entries starts"
    case .data: "the compressed data are damaged"
    case .size: "the data do not have the size the list of entries says"
    case .checksum: "the data do not have the checksum the list of entries says"
    }
  }

  private static func wording(_ feature: Feature) -> String {
    switch feature {
    case .encryption: "the data are encrypted; remove the password"
    case .severalFiles: "the archive is spread over several files; join them first"
    case .zip64: "sizes or counts need the ZIP64 form, which is not read; make a smaller archive"
    case .method(let number):
      "the data are compressed by method \(number), and only stored (0) and deflate (8) are read; "
        + "make the archive anew"
    }
  }

  /// A name that cannot move the cursor of a terminal.
  private static func printable(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
