import BriefingCore

// MARK: - Marks

extension PersonFinder {
  /// Returns what was found as marks, each surname with the full name it stands for.
  func marks() -> [Mark] {
    let order = nameOrder()
    let persons = found.values.sorted { $0.name.tokens.lowerBound < $1.name.tokens.lowerBound }
    let held = Set(persons.compactMap(\.office))
    var contents = persons.map { person in content(of: person, order, held) }
    link(&contents, persons)
    var marks = zip(persons, contents).map { person, content in
      Mark(content, words.span(titled(person.name)))
    }
    let named = held.union(
      persons.compactMap { person in
        person.office == nil
          ? described(after: postNominalEnd(after: person.name.tokens.upperBound)) : nil
      }
    )
    for (index, office) in offices.enumerated() {
      guard named.contains(index) || office.standsAlone,
        !office.tokens.contains(where: { isTaken[$0] })
      else { continue }
      let content = Office(title: office.title, body: office.body, country: office.country)
      marks.append(Mark(content, words.span(office.tokens)))
    }
    return marks.sorted { ($0.span, $0.label) < ($1.span, $1.label) }
  }

  /// The tokens of a name with a style that is part of it: "Queen Ann", "Lord Rivers", "Sir Bob Lee".
  private func titled(_ name: PersonName) -> Range<Int> {
    let before = name.tokens.lowerBound - 1
    guard words.isCapitalized(before), words.isSameSentence(before, before + 1),
      !isTaken[before], PersonVocabulary.styles.contains(words.folded(before)),
      before == 0 || !words.isCapitalized(before - 1) || words.startsSentence(before - 1)
        || !words.isSameSentence(before - 1, before)
    else { return name.tokens }
    return before..<name.tokens.upperBound
  }

  /// What a text says of a person; an office that another holds by name is no description.
  private func content(
    of person: Found,
    _ order: PersonNameOrder,
    _ held: Set<Int>
  ) -> Person {
    let end = postNominalEnd(after: person.name.tokens.upperBound)
    let office = person.office ?? described(after: end).flatMap { held.contains($0) ? nil : $0 }
    let country = office.flatMap(country(of:))
    var content = order.person(person.name, country: country)
    content.office = office.map { offices[$0].title }
    // "King Charles", "Pope Leo": rulers go by their given names.
    if content.given == nil, let family = content.family, person.name.parts.count == 1,
      isRuler(person.name.tokens.lowerBound - 1)
    {
      (content.given, content.family) = (family, nil)
    }
    return content
  }

  private func isRuler(_ index: Int) -> Bool {
    words.isCapitalized(index)
      && ["king", "queen", "pope", "emperor", "empress", "prince", "princess", "tsar", "tsarina"]
        .contains(words.folded(index))
  }

  /// The country of an office: its own, or that of the office it is joined to by "and":
  /// "US Secretary of State Ann Lee and Commerce Secretary Bob Ray".
  private func country(of office: Int) -> String? {
    let mention = offices[office]
    if let country = mention.country { return country }
    if let country = counterpartCountry(of: mention) { return country }
    guard office > 0, mention.tokens.lowerBound > 0,
      words.has(mention.tokens.lowerBound - 1, .and)
    else { return nil }
    let before = offices[office - 1]
    guard words.isSameSentence(before.core, mention.core),
      let holder = found[before.nameStart],
      holder.name.tokens.upperBound == mention.tokens.lowerBound - 1
    else { return nil }
    return before.country ?? counterpartCountry(of: before)
  }

  /// "their Japanese counterparts (Foreign Secretary …": the adjective is the office's.
  private func counterpartCountry(of mention: OfficeMention) -> String? {
    let open = mention.tokens.lowerBound - 1
    guard open > 1, words.isMark(open, "(") || words.isMark(open, ","),
      words.isWord(open - 1, "counterpart") || words.isWord(open - 1, "counterparts")
    else { return nil }
    return countries.ending(before: open - 1)?.code
  }

  /// Gives family names alone the full name of the only person of that name, or of the last one
  /// named before where all are one.
  private func link(_ contents: inout [Person], _ persons: [Found]) {
    var full: [String: [String: Person]] = [:]
    for (person, content) in zip(persons, contents) where !person.isAlone {
      guard let family = content.family else { continue }
      var keys = [family]
      if let last = family.split(separator: " ").last, family.contains(" ") {
        keys.append(String(last))
      }
      for key in keys {
        let name = content.name ?? ""
        if let known = full[key]?[name] {
          // What one mention says of a person holds for the others.
          full[key]?[name]?.country = known.country ?? content.country
        } else {
          full[key, default: [:]][name] = content
        }
      }
    }
    let given = Dictionary(
      grouping: zip(persons, contents).filter { !$0.0.isAlone }.map(\.1),
      by: { $0.given?.split(separator: " ").first.map(String.init) ?? "" }
    ).mapValues { Set($0.compactMap(\.name)) }
    for index in contents.indices {
      // One word may be the given name of somebody, or the family name of another: "Gordon".
      let alone = persons[index].isAlone ? contents[index].given : nil
      guard let key = contents[index].family ?? alone else { continue }
      guard let named = full[key] else {
        guard persons[index].isAlone, let names = given[key], names.count == 1,
          let name = names.first,
          let person = contents.first(where: { $0.name == name && $0.family != nil })
        else { continue }
        contents[index].name = name
        (contents[index].given, contents[index].family) = (person.given, person.family)
        continue
      }
      if persons[index].isAlone {
        guard named.count == 1, let person = named.values.first else {
          // Which of them is meant is open; that it is a family's name is not.
          (contents[index].family, contents[index].given) = (key, nil)
          continue
        }
        contents[index].name = person.name
        contents[index].given = person.given
        contents[index].family = person.family
        contents[index].country = contents[index].country ?? person.country
      } else if contents[index].country == nil {
        contents[index].country = named[contents[index].name ?? ""]?.country
      }
    }
  }
}
