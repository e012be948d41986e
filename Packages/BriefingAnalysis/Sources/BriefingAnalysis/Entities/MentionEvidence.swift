import BriefingCore

/// What the documents say beside their mentions that may tell who or what is meant: figures in the
/// same sentence, the country behind a name.
///
/// Each document is read once; a lookup costs a search in its sorted annotations.
struct MentionEvidence {
  /// A sum or a quantity that a sentence names.
  struct Figure: Hashable {
    let value: String
    let unit: String
  }

  private struct Layers {
    let document: Document
    let places: [Annotation]
    let figures: [(annotation: Annotation, figure: Figure)]
    /// The names that tell of what it reports: of cities, bodies, forums, laws and people.
    let names: Set<[String]>
  }

  private let layers: [String: Layers]
  private let countries: [String: String]

  init(_ documents: [AnnotatedDocument]) {
    layers = Dictionary(
      documents.map { document in
        (
          document.id,
          Layers(
            document: document.document,
            places: document.active(.place),
            figures: (document.active(.money) + document.active(.quantity)).sorted()
              .compactMap { annotation in Self.figure(annotation).map { (annotation, $0) } },
            names: Self.names(in: document)
          )
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
    var countries: [String: String] = [:]
    for place in documents.flatMap({ $0.active(.place) }) {
      guard let code = place.attributes.text("code"), countries[code] == nil else { continue }
      countries[code] = place.attributes.text("name") ?? place.quote
    }
    self.countries = countries
  }

  /// Returns the name of a country of the documents, else its code.
  func country(_ code: String) -> String { countries[code] ?? code }

  /// Returns the document of a mention.
  func document(_ mention: Mention) -> Document? { layers[mention.document]?.document }

  /// The names by which an account can be known: not those of countries, which any may have.
  private static func names(in document: AnnotatedDocument) -> Set<[String]> {
    let labels: [Label] = [.place, .organization, .forum, .instrument, .facility, .person]
    return Set(
      labels.flatMap { document.active($0) }.filter { $0.attributes.text("code") == nil }
        .map(\.quote.foldedWords)
    )
  }

  /// Returns how many names of cities, bodies, laws and people two documents have in common.
  func commonNames(of left: String, and right: String) -> Int {
    guard let own = layers[left]?.names, let other = layers[right]?.names else { return 0 }
    return own.intersection(other).count
  }

  /// Whether somebody is said to have presided, right beside the name.
  func presides(_ mention: Mention) -> Bool {
    guard let document = layers[mention.document]?.document,
      let sentence = document.sentence(at: mention.annotation.span.start)
    else { return false }
    let name = mention.annotation.span
    let near = document.tokens(in: sentence).filter { token in
      token.span.start >= name.start - Self.nearby && token.span.end <= name.end + Self.nearby
    }
    return near.contains { Self.presiding.contains(document.text[$0.span].lowercased()) }
  }

  /// How far from a name the words are looked for that say what somebody did, in bytes.
  private static let nearby = 60
  private static let presiding: Set<String> = [
    "chaired", "chairs", "chairing", "chair", "chairman", "chairwoman", "chairmanship", "presided",
    "presiding", "presidency", "host", "hosted", "hosts", "hosting",
  ]

  /// A figure that tells something: of two digits that count, or of thousands of a unit.
  private static func figure(_ annotation: Annotation) -> Figure? {
    let attributes = annotation.attributes
    guard let value = attributes.text("amount") ?? attributes.text("value"),
      let unit = attributes.text("currency") ?? attributes.text("unit"), !unit.isEmpty,
      !value.contains("/")
    else { return nil }
    let digits = value.filter(\.isNumber).drop { $0 == "0" }
    let telling = digits.reversed().drop { $0 == "0" }
    guard telling.count >= 2 || digits.count >= 4 && !value.contains(".") else { return nil }
    return Figure(value: value, unit: unit)
  }

  /// Returns the figures of the sentence a mention stands in, each with the words of the text.
  func figures(of mention: Mention) -> [Figure: String] {
    guard let layers = layers[mention.document],
      let sentence = layers.document.sentence(at: mention.annotation.span.start)
    else { return [:] }
    var index = layers.figures.firstIndex(endingAfter: sentence.start) { $0.annotation.span }
    var result: [Figure: String] = [:]
    while index < layers.figures.count, result.count < 8,
      layers.figures[index].annotation.span.start < sentence.end
    {
      let (annotation, figure) = layers.figures[index]
      if result[figure] == nil { result[figure] = annotation.quote }
      index += 1
    }
    return result
  }

  /// Returns the places of a span, in order.
  func places(in span: TextSpan, of document: String) -> [Annotation] {
    guard let places = layers[document]?.places else { return [] }
    var index = places.firstIndex(endingAfter: span.start) { $0.span }
    var result: [Annotation] = []
    while index < places.count, places[index].span.start < span.end, result.count < 16 {
      result.append(places[index])
      index += 1
    }
    return result
  }

  /// Returns the code of the country that stands right behind a name: "Ann Lee of Chile", "Ann Lee
  /// (Chile)", "Ann Lee, Deputy Minister (Chile)".
  func countryBehind(_ mention: Mention) -> String? {
    guard let layers = layers[mention.document] else { return nil }
    let end = mention.annotation.span.end
    let index = layers.places.firstIndex(endingAfter: end) { $0.span }
    guard index < layers.places.count, let code = layers.places[index].attributes.text("code")
    else { return nil }
    let start = layers.places[index].span.start
    guard start > end, start - end <= 60 else { return nil }
    let gap = layers.document.text[TextSpan(end..<start)]
    if [" of ", " of the ", " ("].contains(gap) { return code }
    let isInBrackets =
      layers.document.text[
        TextSpan(
          layers.places[index].span
            .end..<min(
              layers.places[index].span.end + 1,
              layers.document.text.bytes.count
            )
        )
      ] == ")"
    return isInBrackets && gap.hasPrefix(", ") && gap.hasSuffix(" (")
      && !gap.dropFirst().contains(where: { ",;:.)".contains($0) }) ? code : nil
  }
}
