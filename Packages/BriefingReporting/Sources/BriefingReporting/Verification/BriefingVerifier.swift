import BriefingCore

/// A check of a briefing against its sources, by bytes alone.
///
/// What the program concluded is not trusted: every citation of items, slots, sides, agreements,
/// differences, entities and exclusions is compared anew, and so are the quotes of annotations and
/// the digests of texts and files.
public struct BriefingVerifier: Sendable {
  /// The path of the checked file inside the dossier.
  public static let briefingFile = "briefing/briefing.json"

  private let evidence: Evidence
  private let claims: ClaimIndex

  /// Creates a verifier that knows the sources.
  public init(_ evidence: Evidence) {
    self.evidence = evidence
    // What does not stand in the text backs nothing.
    var sound = evidence.annotations
    for (document, annotations) in sound {
      guard let text = evidence.texts[document] else { continue }
      sound[document] = annotations.filter { text.matches($0.quote, at: $0.span) }
    }
    claims = ClaimIndex(sound)
  }

  /// Returns what is not true to the sources, sorted by file, bytes and code; nothing where all is.
  public func verify(_ briefing: Briefing) -> [VerificationFinding] {
    var findings: [VerificationFinding] = []
    findings += changedSources(briefing)
    let places = briefing.citationPlaces
    findings += unlistedSources(of: places, briefing)
    findings += places.compactMap(check)
    for (path, _, item) in briefing.itemPlaces {
      findings += strayedSlots(of: item, path: path)
      findings += raisedStatus(of: item, path: path)
      findings += lostNegations(of: item, path: path)
    }
    findings += verifyAnnotations()
    findings += verifyFiles()
    return findings.stablySorted()
  }

  /// Returns the annotations whose quotes are not the bytes of their spans.
  public func verifyAnnotations() -> [VerificationFinding] {
    var findings: [VerificationFinding] = []
    for (document, annotations) in evidence.annotations {
      guard let text = evidence.texts[document] else {
        findings.append(Messages.textMissing(document, place: "annotations/\(document).yaml"))
        continue
      }
      for annotation in annotations where !text.matches(annotation.quote, at: annotation.span) {
        findings.append(
          Messages.quoteDiffers(
            annotation.quote,
            at: annotation.span,
            in: text,
            document: document,
            place: "annotations/\(document).yaml \(annotation.id)",
            remedy: annotation.isDecided ? Messages.setRight : Messages.annotateAgain
          )
        )
      }
    }
    return findings.stablySorted()
  }

  /// Returns the source files that are missing or not the ones that were read.
  public func verifyFiles() -> [VerificationFinding] {
    evidence.files.compactMap { file in
      guard let found = file.found else { return Messages.fileMissing(file) }
      return found == file.recorded ? nil : Messages.fileChanged(file, found: found)
    }.stablySorted()
  }

  private func changedSources(_ briefing: Briefing) -> [VerificationFinding] {
    briefing.sources.enumerated().compactMap { index, source in
      let place = "sources[\(index)].digest"
      guard let text = evidence.texts[source.id] else {
        return Messages.textMissing(source.id, place: place)
      }
      let digest = Digest(of: text.bytes).label
      guard digest != source.digest else { return nil }
      return Messages.textChanged(source, digest: digest, place: place)
    }
  }

  /// The cited sources that the briefing does not list, each once.
  private func unlistedSources(
    of places: [CitationPlace],
    _ briefing: Briefing
  ) -> [VerificationFinding] {
    let listed = Set(briefing.sources.map(\.id))
    let strayed = Dictionary(grouping: places.filter { !listed.contains($0.citation.source) }) {
      $0.citation.source
    }
    return strayed.compactMap { source, places in
      places.first.map { Messages.sourceUnlisted(source, count: places.count, place: $0.path) }
    }
  }

  private func check(_ place: CitationPlace) -> VerificationFinding? {
    let citation = place.citation
    // That a text is missing is told once, with the source.
    guard let text = evidence.texts[citation.source] else { return nil }
    guard !citation.span.isEmpty else { return Messages.emptySpan(citation, place: place.path) }
    guard !text.matches(citation.quote, at: citation.span) else {
      return citation.verdict.isCited ? nil : Messages.verdictDiffers(citation, place: place.path)
    }
    return Messages.quoteDiffers(
      citation.quote,
      at: citation.span,
      in: text,
      document: citation.source,
      place: place.path,
      remedy: Messages.makeAgain
    )
  }

  private func strayedSlots(of item: Item, path: String) -> [VerificationFinding] {
    item.sortedSlots.compactMap { name, slot in
      let passages = slot.citations.isEmpty ? item.citations : slot.citations
      let isThere = passages.contains { DocumentText($0.quote).holds(slot.text) }
      guard !slot.text.isEmpty, !isThere else { return nil }
      return Messages.slotStrayed(slot.text, item: item, place: "\(path).slots.\(name)")
    }
  }

  private func raisedStatus(of item: Item, path: String) -> [VerificationFinding] {
    var findings: [VerificationFinding] = []
    func check(_ status: Status?, _ citations: [Citation], _ place: String) {
      let claims = claims.claims(citedBy: citations, of: item.kind)
      let cited = claims.compactMap(\.status)
      // "Unclear" claims nothing, so it raises nothing, not even what was called off.
      guard let status, status != .unclear, !claims.isEmpty, cited.allSatisfy(status.raises) else {
        return
      }
      findings.append(Messages.statusRaised(status, above: cited.highest, item: item, place: place))
    }
    check(item.status, item.citations, path)
    for (index, side) in item.sides.enumerated() {
      check(side.status, side.citations, "\(path).sides[\(index)]")
    }
    return findings
  }

  private func lostNegations(of item: Item, path: String) -> [VerificationFinding] {
    func isLost(_ polarity: Polarity?, _ citations: [Citation]) -> Bool {
      let cited = claims.claims(citedBy: citations, of: item.kind).compactMap(\.polarity)
      return polarity == .positive && !cited.isEmpty && cited.allSatisfy { $0 == .negative }
    }
    let places =
      (isLost(item.polarity, item.citations) ? [path] : [])
      + item.sides.enumerated().filter { isLost($0.element.polarity, $0.element.citations) }
      .map { "\(path).sides[\($0.offset)]" }
    return places.map { Messages.negationLost(item, place: $0) }
  }
}

extension DocumentText {
  /// Whether a string stands anywhere in the text, byte for byte.
  func holds(_ string: String) -> Bool { !occurrences(of: string, atMost: 1).isEmpty }
}

extension [Status] {
  /// The highest status on the ladder, else the first beside it.
  var highest: Status? {
    self.max { ($0.rung ?? -1, $1.rawValue) < ($1.rung ?? -1, $0.rawValue) }
  }
}

extension [VerificationFinding] {
  /// The findings by file, bytes and code; what is equal in these keeps the order it was found in.
  fileprivate func stablySorted() -> [VerificationFinding] {
    func key(_ finding: VerificationFinding) -> (String, Int, Int, String) {
      (finding.file, finding.span?.start ?? -1, finding.span?.end ?? -1, finding.code.rawValue)
    }
    return enumerated().sorted { left, right in
      let (one, other) = (key(left.element), key(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }
}
