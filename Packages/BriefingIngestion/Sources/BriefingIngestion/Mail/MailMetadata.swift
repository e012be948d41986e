import BriefingCore

/// What the header of a message says of it.
struct MailMetadata {
  private let headers: MailHeaders
  private let message: MailPart
  private let isArchive: Bool

  init(_ message: MailPart, isArchive: Bool) {
    self.message = message
    headers = message.headers
    self.isArchive = isArchive
  }

  /// Returns a reading with what the header says.
  ///
  /// The header of mail is the message's own; that of a saved page was made when it was saved, and
  /// adds what the page does not say itself.
  func completed(_ reading: Reading) -> Reading {
    var reading = reading
    let title = finding("Subject")
    if isArchive {
      reading.metadata.title = reading.metadata.title ?? title
      reading.metadata.url = url ?? reading.metadata.url
      return reading
    }
    reading.metadata.title = title ?? reading.metadata.title
    let authors = MailAddress.all(in: headers.value("from") ?? []).map {
      Finding($0.name, origin: .markup("header:From"))
    }
    if !authors.isEmpty { reading.metadata.authors = authors }
    if let day = headers.value("date").flatMap(CalendarDay.init(mailDate:)) {
      reading.metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
      reading.metadata.publishedStatement = finding("Date")
    }
    reading.metadata.publisher =
      list ?? finding("Organization") ?? finding("Organisation") ?? reading.metadata.publisher
    return reading
  }

  private func finding(_ name: String) -> Finding<String>? {
    headers.text(name.lowercased()).map { Finding($0, origin: .markup("header:\(name)")) }
  }

  /// The name of the list the message went to, where the list has one that people read.
  private var list: Finding<String>? {
    guard let list = MailAddress.all(in: headers.value("list-id") ?? []).first else { return nil }
    return Finding(list.name, origin: .markup("header:List-Id"))
  }

  /// The address of a saved page.
  private var url: Finding<String>? {
    if let url = finding("Snapshot-Content-Location") { return url }
    let root = message.type.essence == "multipart/related" ? message.root : message
    let url = root?.headers.text("content-location") ?? headers.text("content-location")
    return url.map { Finding($0, origin: .markup("header:Content-Location")) }
  }
}
