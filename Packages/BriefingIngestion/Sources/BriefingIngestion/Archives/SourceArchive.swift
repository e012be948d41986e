import BriefingArchive
import BriefingCore

/// A source that is an archive of entries, as office documents and books are.
struct SourceArchive {
  /// The most findings that are told of one source: an archive may name a million missing parts.
  static let mostFindings = 20

  /// The source's file, as errors name it.
  let file: String
  /// The format, as errors name it.
  let format: String
  private let archive: ZipArchive

  /// Reads the list of the archive.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - format: The format, as errors name it.
  /// - Throws: ``IngestionError`` where it is no archive, is damaged, or asks for too much.
  init(_ source: RawSource, format: String) throws(IngestionError) {
    file = source.file
    self.format = format
    // Formats from before the archives, and documents under a password, are files of this kind.
    if source.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .unreadable(file: file, format: format, reason: Messages.compoundFile)
    }
    do {
      archive = try ZipArchive(source.bytes, limits: Self.limits(of: source))
    } catch {
      throw .unreadable(file: file, format: format, reason: error.description)
    }
  }

  /// What an archive may ask for: its markup, some times as much as the text a source may hold.
  private static func limits(of source: RawSource) -> ZipLimits {
    var limits = ZipLimits()
    let (size, isUnlimited) = source.maximumTextBytes
      .multipliedReportingOverflow(by: Ingestion.bytesForOneOfText)
    if !isUnlimited, size > limits.entrySize {
      limits.entrySize = size
      limits.totalSize = size.multipliedReportingOverflow(by: 4).overflow ? .max : size * 4
    }
    return limits
  }

  /// Whether there is an entry of a name.
  func holds(_ name: String) -> Bool { archive.entry(named: name) != nil }

  /// The name of the first entry that meets a condition.
  func firstName(where isWanted: (String) -> Bool) -> String? {
    archive.entries.lazy.map(\.name).first(where: isWanted)
  }

  /// Returns the bytes of an entry.
  ///
  /// - Throws: ``IngestionError`` where there is no such entry or its data are damaged.
  func bytes(of name: String) throws(IngestionError) -> [UInt8] {
    do {
      return try archive.bytes(of: name)
    } catch {
      guard case .entryTooLarge(let name, let size, let limit) = error else {
        throw unreadable(error.description)
      }
      throw unreadable(Messages.largeEntry(name, size: size, limit: limit))
    }
  }

  /// Goes through an entry that is XML.
  ///
  /// - Parameters:
  ///   - name: The entry.
  ///   - body: Reads from its tokenizer.
  /// - Returns: What `body` returns.
  /// - Throws: ``IngestionError`` where there is no such entry, or it is no XML.
  func read<Result>(
    _ name: String,
    _ body: (inout XMLTokenizer) throws(XMLError) -> Result
  ) throws(IngestionError) -> Result {
    let bytes = try bytes(of: name)
    do {
      var tokenizer = try XMLTokenizer(bytes)
      return try body(&tokenizer)
    } catch {
      throw unreadable(Messages.noXML(error, part: name))
    }
  }

  /// An error that says why the source is not what its format asks for.
  func unreadable(_ reason: String) -> IngestionError {
    .unreadable(file: file, format: format, reason: reason)
  }
}
