import BriefingCore

extension Item {
  /// Returns the key point that copies this item, and names others that tell of its matter.
  ///
  /// The composer makes it, and the linter makes it again to see that it was copied whole.
  ///
  /// - Parameters:
  ///   - others: The first item of each other source that tells of the matter, whatever its status.
  ///   - names: How sources are called.
  /// - Returns: The item as it stands; where others tell of its matter, with who they are.
  func keyPoint(alsoTold others: [Item], by names: SourceNames) -> Item {
    var point = self
    point.id = Item.keyPoint(of: id)
    guard !isPersonal else { return point }
    point.derivedBy = "key-points.copy \(id)"
    guard !others.isEmpty else { return point }
    point.derivedBy = "key-points.joined \((others + [self]).map(\.id).joined(separator: " "))"
    point.text = Phrasing.told(
      text,
      alsoBy: others.map { other in
        (
          names[other.citations.last?.source ?? ""],
          other.status == status ? nil : other.status
        )
      }
    )
    point.citations = CompositionContext.unique(citations + others.flatMap(\.citations))
    // Who tells of the matter as less or more certain does not say the same.
    let agreeing = others.filter { $0.status == status }.flatMap(\.support.agree)
    point.support.agree = Set(support.agree + agreeing).sorted()
    point.support.silent.removeAll(where: Set(point.citations.map(\.source)).contains)
    point.sides = ([self] + others).map { told in
      Item.Side(
        source: told.citations.last?.source ?? "",
        status: told.status,
        polarity: told.polarity,
        voice: told.voice,
        value: told.citations.last?.quote ?? "",
        citations: told.citations.suffix(1)
      )
    }
    return point
  }
}
