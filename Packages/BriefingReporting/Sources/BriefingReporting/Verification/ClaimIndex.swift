import BriefingCore

/// What annotators said of the statements, events and instruments a citation touches.
struct ClaimIndex: Sendable {
  private struct Claim {
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
            span: annotation.span,
            status: statement.status,
            polarity: statement.polarity
          )
        }
        guard annotation.label == .event || annotation.label == .instrument else { return nil }
        let status = annotation.attributes.text("status").flatMap(Status.init)
        let polarity = annotation.attributes.text("polarity").flatMap(Polarity.init)
        return Claim(span: annotation.span, status: status, polarity: polarity)
      }
      return SpanIndex(claims, by: \.span)
    }
  }

  func statuses(citedBy citations: [Citation]) -> [Status] {
    touched(by: citations).compactMap(\.status)
  }

  func polarities(citedBy citations: [Citation]) -> [Polarity] {
    touched(by: citations).compactMap(\.polarity)
  }

  private func touched(by citations: [Citation]) -> [Claim] {
    citations.flatMap { claims[$0.source]?.elements(touching: $0.span) ?? [] }
  }
}
