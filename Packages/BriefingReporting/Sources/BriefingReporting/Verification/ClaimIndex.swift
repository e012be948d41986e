import BriefingCore

/// What annotators said of the statements, events and instruments a citation rests on.
struct ClaimIndex: Sendable {
  struct Claim: Sendable {
    let label: Label
    let span: TextSpan
    let status: Status?
    let polarity: Polarity?
  }

  private let claims: [String: SpanIndex<Claim>]

  init(_ annotations: [String: [Annotation]]) {
    claims = annotations.mapValues { annotations in
      let claims = annotations.filter(\.isActive).compactMap { annotation -> Claim? in
        if let statement = annotation.content(as: Statement.self) {
          return Claim(
            label: .statement,
            span: annotation.span,
            status: statement.status,
            polarity: statement.polarity
          )
        }
        guard annotation.label == .event || annotation.label == .instrument else { return nil }
        return Claim(
          label: annotation.label,
          span: annotation.span,
          status: annotation.attributes.text("status").flatMap(Status.init),
          polarity: annotation.attributes.text("polarity").flatMap(Polarity.init)
        )
      }
      return SpanIndex(claims, by: \.span)
    }
  }

  /// The claims that citations of an item of some kind rest on.
  func claims(citedBy citations: [Citation], of kind: String) -> [Claim] {
    citations.flatMap { claims(citedBy: $0, of: kind) }
  }

  /// The nearest claims there are: those of the very passage, else those it lies in or that lie in
  /// it, else those it shares a byte with.
  ///
  /// A statement rests on statements, and a law on what is said of the law: what happens beside them
  /// in a sentence tells nothing of them.
  private func claims(citedBy citation: Citation, of kind: String) -> [Claim] {
    let touching = claims[citation.source]?.elements(touching: citation.span) ?? []
    let nested = touching.filter {
      $0.span.contains(citation.span) || citation.span.contains($0.span)
    }
    let label: Label = Statement.Kind(rawValue: kind) == nil ? .instrument : .statement
    let own = nested.filter { $0.label == label }
    let equal = own.filter { $0.span == citation.span }
    if !equal.isEmpty { return equal }
    if label == .statement, !own.isEmpty { return own }
    return nested.isEmpty ? touching : nested
  }
}
