import BriefingCore

/// What the package document of a book says: its chapters in order, and what the book is.
struct EPUBPackage {
  /// A file of the book.
  struct Item {
    /// Where it lies, as the package writes it.
    let reference: String
    let mediaType: String
    /// What it is for, such as `nav`.
    let properties: [Substring]
    /// The id of what may be read in its place.
    let fallback: String?

    /// Whether it is the table of contents.
    var isContents: Bool { properties.contains("nav") }

    /// Whether it is a page; books of old standards and careless ones have types of their own.
    var isPage: Bool {
      switch essence {
      case "image/svg+xml", "application/x-dtbncx+xml", "application/smil+xml": false
      case "text/x-oeb1-document", "application/xml", "text/xml": true
      case "":
        ["html", "htm", "xhtml", "xml"].contains(RawSource.fileExtension(of: path))
      case let type: type.contains("html") || type.hasSuffix("+xml")
      }
    }

    /// Whether the page is written as XML, as all are that are not called HTML.
    var isXML: Bool { essence != "text/html" }

    private var essence: String {
      mediaType.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    }

    private var path: String { String(reference.prefix { $0 != "#" && $0 != "?" }) }
  }

  /// A place in the order of the book.
  enum Chapter {
    case page(Item)
    /// Something that is not read: how a message names it.
    case other(String)
  }

  /// The entry of the package document.
  let entry: String
  /// The chapters in order; what is named again is not repeated.
  private(set) var chapters: [Chapter] = []
  private var titles: [Finding<String>] = []
  private var creators: [Finding<String>] = []
  private var publisher: Finding<String>?
  private var language: Finding<String>?
  private var dates: [Finding<String>] = []

  /// Finds and reads the package document of a book.
  ///
  /// - Throws: ``IngestionError`` where the archive holds no book.
  init(_ archive: SourceArchive) throws(IngestionError) {
    let container = "META-INF/container.xml"
    guard archive.holds(container) else { throw archive.unreadable(Messages.noBook) }
    let path = try archive.read(container) { (tokenizer) throws(XMLError) -> String? in
      var first: String?
      while let token = try tokenizer.next() {
        guard token.kind == .start, tokenizer.isNamed("rootfile", token) else { continue }
        let type = try tokenizer.attribute("media-type")
        guard first == nil, type == nil || type == "application/oebps-package+xml" else { continue }
        first = try tokenizer.attribute("full-path")
      }
      return first
    }
    // The path counts from the top of the archive.
    guard let path, let entry = ArchivePath.resolved(path, from: "") else {
      throw archive.unreadable(Messages.noBook)
    }
    self.entry = entry
    var reader = Reader()
    try archive.read(entry) { (tokenizer) throws(XMLError) in try reader.read(&tokenizer) }
    var seen = Set<String>()
    chapters = reader.spine.filter { seen.insert($0).inserted }.map(reader.chapter)
    titles = reader.titles
    creators = reader.creators
    publisher = reader.publisher
    language = reader.language
    dates = reader.dates
  }

  /// The reading of a package document.
  private struct Reader {
    var items: [String: Item] = [:]
    var spine: [String] = []
    var titles: [Finding<String>] = []
    var creators: [Finding<String>] = []
    var publisher: Finding<String>?
    var language: Finding<String>?
    var dates: [Finding<String>] = []
    /// Who took part in another role than that of an author, by the ids of their elements.
    private var others: Set<String> = []
    private var creatorIDs: [String?] = []

    /// What a place in the order of the book leads to, by way of what may be read in its place.
    func chapter(_ id: String) -> Chapter {
      guard let first = items[id] else { return .other(Messages.unnamedItem(id)) }
      var item = first
      // More steps than that are a circle.
      for _ in 0..<8 {
        if item.isPage { return .page(item) }
        guard let next = item.fallback.flatMap({ items[$0] }) else { break }
        item = next
      }
      return .other(Messages.item(first.reference, mediaType: first.mediaType))
    }

    mutating func read(_ tokenizer: inout XMLTokenizer) throws(XMLError) {
      while let token = try tokenizer.next() {
        guard token.kind == .start else { continue }
        switch tokenizer.name(of: token) {
        case "item": try readItem(tokenizer)
        case "itemref": if let id = try tokenizer.attribute("idref") { spine.append(id) }
        case "title", "creator", "publisher", "language", "date", "meta":
          try readMetadata(token, &tokenizer)
        default: break
        }
      }
      creators = zip(creators, creatorIDs).compactMap { creator, id in
        id.map(others.contains) == true ? nil : creator
      }
    }

    private mutating func readItem(_ tokenizer: XMLTokenizer) throws(XMLError) {
      guard let id = try tokenizer.attribute("id"),
        let reference = try tokenizer.attribute("href")
      else { return }
      let properties = try tokenizer.attribute("properties") ?? ""
      items[id] = Item(
        reference: reference,
        mediaType: try tokenizer.attribute("media-type") ?? "",
        properties: properties.split(whereSeparator: \.isWhitespace),
        fallback: try tokenizer.attribute("fallback")
      )
    }

    private mutating func readMetadata(
      _ token: XMLToken,
      _ tokenizer: inout XMLTokenizer
    ) throws(XMLError) {
      let name = tokenizer.name(of: token)
      let role = try tokenizer.attribute("role")
      let event = try tokenizer.attribute("event")
      let id = try tokenizer.attribute("id")
      let property = try tokenizer.attribute("property")
      let refined = try tokenizer.attribute("refines")
      let value = try tokenizer.textOfElement()
      guard !value.isEmpty else { return }
      let finding = Finding(value, origin: .markup("opf:dc:\(name)"))
      switch name {
      case "title": titles.append(finding)
      case "creator":
        guard role == nil || role == "aut" else { return }
        creators.append(finding)
        creatorIDs.append(id)
      case "publisher": publisher = publisher ?? finding
      case "language": language = language ?? finding
      case "date": if event == nil || event == "publication" { dates.append(finding) }
      case "meta" where property == "role" && value != "aut":
        if let refined { others.insert(String(refined.drop { $0 == "#" })) }
      default: break
      }
    }
  }

  /// Whether a title is given.
  var hasTitle: Bool { !titles.isEmpty }

  /// Puts what the package says in the place of what the text shows.
  func apply(to metadata: inout SourceMetadata) {
    metadata.title = titles.first ?? metadata.title
    metadata.publisher = publisher ?? metadata.publisher
    let authors = creators.flatMap { creator in
      AuthorNames.names(in: creator.value).map { Finding($0, origin: creator.origin) }
    }
    if !authors.isEmpty { metadata.authors = authors }
    for date in dates {
      guard let day = StatedDate.day(of: date.value) else { continue }
      metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
      metadata.publishedStatement = date
      break
    }
    if let language { metadata.state(language: language) }
  }
}
