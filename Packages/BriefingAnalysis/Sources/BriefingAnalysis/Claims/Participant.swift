public import BriefingCore

/// Somebody whom sources give a part: a person, a country or a body.
public struct Participant: Sendable, Hashable {
  /// The part somebody has.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Takes part.
    case participant
    /// Looks on.
    case observer
    /// Is said not to be there.
    case absent
  }

  /// What one source says.
  public struct Account: Sendable, Hashable {
    /// The mention.
    public let mention: Mention
    /// The part it gives.
    public let role: Role
    /// The words that say so, for those who look on or stay away.
    public let passage: Citation?
  }

  /// Who it is.
  public let entity: ResolvedEntity
  /// The first account of each part in each document, in the order of documents.
  public let accounts: [Account]

  /// The part: that of those who take part where any source says so, else that of an observer.
  public var role: Role {
    Role.allCases.first { role in accounts.contains { $0.role == role } } ?? .participant
  }

  /// The mentions that give a part and no other role.
  public var mentions: [Mention] {
    accounts.filter { $0.role == .participant }.map(\.mention)
  }

  static func participants(
    in documents: [AnnotatedDocument],
    entities: EntityIndex,
    claims: [Claim],
    publication: [String: PublicationDate]
  ) -> [Participant] {
    let read = attendances(in: documents, publication: publication)
    let toCome = Dictionary(grouping: claims.filter(\.isToCome), by: \.document)
      .mapValues { claims in SpanIndex(claims.map(\.annotation.span)) { $0 } }
    var sentences = PartSentences()
    let all = [Label.person, .place, .organization, .forum].flatMap { entities.entities(of: $0) }
    let found = all.compactMap { entity -> Participant? in
      struct Part: Hashable {
        let document: String
        let role: Role
      }
      var seen: Set<Part> = []
      let accounts = entity.mentions.compactMap { mention -> Account? in
        let attendance = read[mention.annotation.id]
        if attendance == nil {
          guard mention.annotation.label == .person,
            !seen.contains(Part(document: mention.document, role: .participant)),
            let document = documents.withID(mention.document),
            let claims = toCome[mention.document],
            !claims.elements(around: mention.annotation.span).isEmpty,
            sentences.givesPart(mention.annotation.span, in: document)
          else { return nil }
        }
        let role = attendance?.role ?? .participant
        guard seen.insert(Part(document: mention.document, role: role)).inserted else { return nil }
        let passage = attendance.flatMap { attendance in
          documents.withID(mention.document)?.document.citation(of: attendance.passage)
        }
        return Account(
          mention: mention,
          role: role,
          passage: role == .participant ? nil : passage
        )
      }
      return accounts.isEmpty ? nil : Participant(entity: entity, accounts: accounts)
    }
    return Role.allCases.flatMap { role in found.filter { $0.role == role } }
  }

  /// What the documents say of who was there, by the mention.
  private static func attendances(
    in documents: [AnnotatedDocument],
    publication: [String: PublicationDate]
  ) -> [AnnotationID: Attendance] {
    let all = documents.flatMap { document in
      AttendanceReader(document, published: publication[document.id]?.value?.earliest)
        .attendances()
    }
    return Dictionary(
      all.map { ($0.mention.annotation.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Claim {
  /// Whether a source, and no author, says that something is still to come.
  fileprivate var isToCome: Bool {
    statement.voice != .author && [.scheduled, .planned, .expected].contains(statement.status)
  }
}

/// The sentences by which somebody attends, hosts or joins something, each looked at once.
private struct PartSentences {
  private struct Place: Hashable {
    let document: String
    let start: Int
  }

  private var known: [Place: Bool] = [:]

  /// Whether a span stands in such a sentence of the article.
  mutating func givesPart(_ span: TextSpan, in document: AnnotatedDocument) -> Bool {
    guard document.isBody(span), let sentence = document.document.sentence(at: span.start) else {
      return false
    }
    let place = Place(document: document.id, start: sentence.start)
    if let known = known[place] { return known }
    let givesPart = document.document.tokens(in: sentence).contains { token in
      Self.verbs.contains(document.document.text[token.span].lowercased())
    }
    known[place] = givesPart
    return givesPart
  }

  private static let verbs: Set<String> = [
    "attend", "attends", "attending", "join", "joins", "joining", "welcome", "welcomes",
    "welcoming", "host", "hosts", "hosting", "chair", "chairs", "chairing", "participate",
    "participates", "participating", "represent", "represents", "representing", "receive",
    "receives", "meet", "meets", "lead", "leads", "accompany", "accompanies",
  ]
}

extension AnnotatedDocument {
  /// Returns the office that the text gives a person where it names them: right before the name, or
  /// after it in the same sentence.
  public func office(of person: Annotation) -> Annotation? {
    let name = person.span
    if let office = office(before: name) { return office }
    guard let stated = person.attributes.text("office")?.foldedWords,
      let sentence = document.sentence(at: name.start)
    else { return nil }
    var index = annotations.firstIndex(startingAt: name.end)
    while index < annotations.count, annotations[index].span.start < sentence.end {
      let candidate = annotations[index]
      index += 1
      if candidate.label == .office, candidate.isActive, sentence.contains(candidate.span),
        candidate.quote.foldedWords == stated
      {
        return candidate
      }
    }
    return nil
  }

  private func office(before name: TextSpan) -> Annotation? {
    // The annotations stand in the order of their starts, and no office is longer than this.
    var index = annotations.firstIndex(startingAt: name.start)
    while index > 0, annotations[index - 1].span.start >= name.start - 500 {
      index -= 1
      let candidate = annotations[index]
      guard candidate.label == .office, candidate.isActive else { continue }
      if candidate.span.end <= name.start, name.start - candidate.span.end <= 2,
        [" ", ", ", ""].contains(document.text[TextSpan(candidate.span.end..<name.start)])
      {
        return candidate
      }
    }
    return nil
  }
}

extension [Annotation] {
  /// The place of the first annotation that starts at an offset or after it, in file order.
  fileprivate func firstIndex(startingAt offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
