public import BriefingCore

/// Marks places: countries, territories, regions, cities and waters, by table and by form.
///
/// A demonym is no place, nor is a name inside a longer one: nothing is marked in "New York Times",
/// "Bank of Japan" or "Jordan Peterson". A country that owns or acts stays one: it is marked in
/// "Japan’s Foreign Ministry" and "U.S.-led". A name that is also a word or a family name, such as
/// Nice, counts after a locative preposition or before the name of its country.
///
/// Attributes: `kind`, one of `country`, `territory`, `region`, `city` and `site`; `name`, as the table has
/// it; `code`, ISO 3166-1, of countries and territories. The kind is left open where a word makes another
/// place of a region, as in "Old Goa". Countries and their codes are from ISO 3166;
/// demonyms, cities, towns, regions, waters and the names that are other words too are tables of our own
/// in `Data`. Missed are towns no table lists unless a form gives them away ("the village of X"); a team
/// that is called by its country is marked as the country.
public struct PlaceAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.places",
    version: "1",
    summary: "countries, territories, regions, cities and waters",
    produces: [.place]
  )

  private let own: PlaceVocabulary?
  /// The names it looks for.
  ///
  /// The standard ones are made when a document is first read: who only asks what annotators there are
  /// need not wait for them.
  var vocabulary: PlaceVocabulary { own ?? .standard }

  /// Creates an annotator of the places of the standard table.
  public init() { own = nil }

  /// Creates an annotator of the places of a table.
  public init(table: PlaceTable) { own = PlaceVocabulary(table) }

  /// Returns the places of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    let surroundings = Surroundings(view.document)
    var found = FoundPlaces()
    let context = PlaceContext(surroundings, vocabulary)
    let forms = PlaceForms(surroundings, vocabulary)
    for block in view.document.blocks {
      listed(in: block.span, surroundings, context, into: &found)
      forms.collect(in: block.span, into: &found)
    }
    return found.marks.sorted { $0.span < $1.span }
  }

  /// Adds the places of the table that stand in a block, and towns named before their country.
  private func listed(
    in block: TextSpan,
    _ surroundings: Surroundings,
    _ context: PlaceContext,
    into found: inout FoundPlaces
  ) {
    let matches = vocabulary.matcher.matches(in: surroundings.document, span: block)
    var index = 0
    var previous: (span: TextSpan, entry: PlaceTable.Entry)?
    while index < matches.count {
      let span = matches[index].span
      let end = matches[index...].firstIndex { $0.span != span } ?? matches.count
      let entries = matches[index..<end].compactMap { vocabulary.entry($0.payload) }
      index = end
      guard let first = entries.first else {
        // The name of something else: what lies in it is no place.
        found.exclude(span)
        previous = nil
        continue
      }
      // "Atlanta, Georgia" is in the state, "Tbilisi, Georgia" in the country.
      let before = previous.flatMap { context.isEnumerated($0.span, span) ? $0.entry : nil }
      let entry = entries.first { $0.country != nil && $0.country == before?.country } ?? first
      let next = end < matches.count ? matches[end].span : nil
      guard
        context.isPlace(entry, at: span, isEnumerated: before != nil, beforePlace: next)
      else { continue }
      previous = (span, entry)
      let whole = context.extended(span, entry)
      found.add(whole.place, at: whole.span)
      if let town = context.town(before: span, entry) {
        found.add(Place(kind: "city", name: surroundings.document.text[town]), at: town)
      }
    }
  }
}

/// The places found so far, none overlapping another.
struct FoundPlaces {
  private(set) var marks: [Mark] = []
  private var taken = SpanSet()
  private var excluded: [TextSpan] = []

  /// Takes a span out, as the name of something else; spans are given in order.
  mutating func exclude(_ span: TextSpan) { excluded.append(span) }

  /// Adds a place where nothing is marked yet, and that is no part of a name of something else.
  ///
  /// A place may have such a name within its own: "Ford County".
  mutating func add(_ place: Place, at span: TextSpan) {
    guard !isExcluded(span), taken.insert(span) else { return }
    marks.append(Mark(place, span))
  }

  /// Whether an excluded span overlaps a span and is not a part of it.
  private func isExcluded(_ span: TextSpan) -> Bool {
    var index = excluded.firstIndex(endingAfter: span.start, \.self)
    while index < excluded.count, excluded[index].start < span.end {
      if !(span.contains(excluded[index]) && span != excluded[index]) { return true }
      index += 1
    }
    return false
  }
}
