import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The sources as the briefing describes them.
  func sources() -> [BriefingSource] {
    documents.map { document in
      let source = document.document.source
      let metadata = source.metadata
      return BriefingSource(
        id: document.id,
        file: source.file,
        digest: document.document.digest.label,
        title: metadata.title?.value,
        publisher: metadata.publisher?.value,
        byline: metadata.authors.isEmpty
          ? nil : metadata.authors.map(\.value).joined(separator: ", "),
        published: published(document),
        genre: metadata.genre?.value,
        descriptor: metadata.descriptor?.value ?? limits(of: document),
        grade: metadata.grade,
        language: metadata.language?.value
      )
    }
  }

  /// What a reader should know of a source that nobody described.
  ///
  /// That is what it does not say of itself, and how much of it is garbled. Grades are for people to
  /// give.
  private func limits(of document: AnnotatedDocument) -> String? {
    let metadata = document.document.source.metadata
    let hasDate = (analysis.publication[document.id]?.basis ?? .unknown) == .stated
    let hasYear = document.active(.date).contains { date in
      let value = date.attributes.text("value") ?? ""
      return date.attributes.text("basis") == "stated" && value.prefix(4).allSatisfy(\.isNumber)
        && value.count >= 4
    }
    let garbled = document.active(.artifact).count
    return Phrasing.limits(
      missing: [
        metadata.authors.isEmpty ? "byline" : nil, hasDate ? nil : "date of publication",
        hasYear ? nil : "year",
      ].compactMap(\.self),
      garbled: garbled
    )
  }

  /// When a source was published, with premises that call sources by their names.
  private func published(_ document: AnnotatedDocument) -> PublicationDate {
    var result =
      analysis.publication[document.id] ?? document.document.source.metadata.published
    result.premises = premises(ofPublication: document.id)
    return result
  }

  private func premises(ofPublication source: String) -> [String] {
    (analysis.publicationPremises[source] ?? []).map { $0.text(naming: label) }
  }

  func sourceItems() -> [Item] {
    sources().map { source in
      item(
        in: "sources",
        rule: "sources.described",
        text: Phrasing.source(source, label: label(source.id)),
        kind: "fact",
        citations: [],
        distinguisher: source.id
      )
    }
  }

  func entities() -> [BriefingEntity] {
    analysis.entities.entities.map { resolved in
      BriefingEntity(
        id: resolved.entity.id,
        kind: resolved.entity.kind,
        name: resolved.entity.name,
        names: resolved.entity.names,
        attributes: resolved.entity.attributes,
        mentions: resolved.mentions.map(\.citation)
      )
    }
  }

  /// The day the briefing speaks for: as declared, else no earlier than the latest source.
  ///
  /// A day by which a source must have been written is no day it speaks for: that it looks ahead to
  /// December says nothing of December.
  func asOf() -> Briefing.AsOf {
    if let declared = dossier.manifest.asOf {
      return Briefing.AsOf(value: declared.description, basis: .stated)
    }
    let dated = documents.compactMap { document -> (EDTF, CalendarDay, String)? in
      guard let published = analysis.publication[document.id],
        let date = published.value ?? published.earliest,
        let day = date.latest
      else { return nil }
      return (date, day, document.id)
    }
    guard let latest = dated.max(by: { $0.1 < $1.1 }) ?? latestWithoutYear else {
      return Briefing.AsOf(value: nil, basis: .unknown)
    }
    return Briefing.AsOf(
      value: latest.0.description,
      basis: .inferred,
      premises: ["the latest source of known date is \(label(latest.2))"]
        + premises(ofPublication: latest.2)
    )
  }

  /// The latest source, where no source tells its year; nothing where half a year or more lies between
  /// the days, so that nobody can tell which comes first.
  private var latestWithoutYear: (EDTF, CalendarDay, String)? {
    let dated = documents.compactMap { document -> (EDTF, CalendarDay, String)? in
      guard let date = analysis.publication[document.id]?.value, let point = date.point,
        point.year.value == nil,
        let day = EDTF("2000" + point.description.dropFirst(4))?.day
      else { return nil }
      return (date, day, document.id)
    }
    guard let first = dated.min(by: { $0.1 < $1.1 }), let last = dated.max(by: { $0.1 < $1.1 }),
      last.1.number - first.1.number < 180
    else { return nil }
    return last
  }

  /// What the briefing leaves out: blocks that are no part of an article, garbled statements, what a
  /// person rejected, and the statements that no section tells.
  ///
  /// - Parameter told: The passages that the items cite, and those a person struck out.
  /// - Returns: What is left out, by source, kind and reason.
  func excluded(besides told: [Citation]) -> [Exclusion] {
    let told = Dictionary(grouping: Set(told), by: \.source)
      .mapValues { SpanIndex($0.map(\.span).sorted()) { $0 } }
    let listed = Dictionary(grouping: analysis.amounts.filter(\.isListed), by: \.document)
    return documents.flatMap { document -> [Exclusion] in
      var groups: [[String]: [Citation]] = [:]
      for block in document.document.blocks where !block.kind.isBody && block.kind != .title {
        groups[[block.kind.rawValue, block.reason ?? "not-body"], default: []]
          .append(document.document.citation(of: block.span))
      }
      for claim in claims(of: document.id) {
        if claim.isGarbled {
          groups[["statement", "garbled"], default: []].append(claim.citation)
        } else if told[document.id]?.elements(around: claim.annotation.span).isEmpty ?? true {
          groups[["statement", reasonForSilence(on: claim)], default: []].append(claim.citation)
        }
      }
      for quotation in document.active(.quotation)
      where isSetOff(quotation, in: document) {
        groups[["quotation", "words in marks that nobody is said to have said"], default: []]
          .append(document.document.citation(of: quotation.span))
      }
      for mention in listed[document.id] ?? [] {
        groups[["money", "not-composed: one of many sums in a sentence"], default: []]
          .append(document.document.citation(of: mention.annotation.span))
      }
      for annotation in document.annotations where !annotation.isActive {
        groups[[annotation.label.rawValue, "rejected by a person"], default: []]
          .append(document.document.citation(of: annotation.span))
      }
      return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, citations in
        Exclusion(
          source: document.id,
          kind: key[0],
          reason: key[1],
          count: citations.count,
          citations: citations
        )
      }
    }
  }

  /// Why no section tells a claim.
  private func reasonForSilence(on claim: Claim) -> String {
    let kind = claim.statement.kind?.rawValue ?? "statement"
    guard claim.statement.kind != .background, adrift.contains(claim.annotation.id) else {
      return "not-composed: \(kind)"
    }
    return "not-composed: \(kind) on what no sentence near it names"
  }

  /// How the briefing was made.
  func method(tool: Briefing.Tool, annotators: [String]) -> [Item] {
    let sentences = documents.reduce(0) { $0 + $1.document.sentences.count }
    let annotations = documents.reduce(0) { $0 + $1.annotations.count }
    let decided = documents.reduce(0) { $0 + $1.annotations.count(where: \.isDecided) }
    let origins = analysis.origins.groups.count
    let lines = [
      Phrasing.madeBy(tool) + "offline and by rules alone; no model took part.",
      "\(Wording.counted(documents.count, "source")) of \(Wording.counted(origins, "independent origin")), "
        + "\(Wording.counted(sentences, "sentence")), \(Wording.counted(annotations, "annotation")), "
        + "of which a person has decided \(decided).",
      "Every citation was compared with its source byte for byte. A status is the source's own; "
        + "silence is shown as silence.",
      "Annotators: \(annotators.joined(separator: ", ")).",
    ]
    return lines.enumerated().map { index, line in
      item(
        in: "method",
        rule: "method",
        text: line,
        kind: "fact",
        citations: [],
        distinguisher: "\(index)"
      )
    }
  }
}
