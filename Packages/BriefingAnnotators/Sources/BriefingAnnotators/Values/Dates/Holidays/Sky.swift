import BriefingCore

/// Where the sun and the moon stand, for calendars that go by them.
///
/// The main terms of the series in Jean Meeus, Astronomical Algorithms, chapters 25 and 47: good for
/// two minutes of time in the phase of the moon, over some centuries. Times are days since 1970 in
/// universal time; longitudes are degrees. The sine is computed here by its series, so that every
/// machine finds the same day.
enum Sky {
  /// The longitude of the sun.
  static func sun(_ time: Double) -> Double {
    let c = centuries(time)
    let anomaly = 357.52911 + 35999.05029 * c
    let centre =
      (1.914602 - 0.004817 * c) * sine(anomaly) + 0.019993 * sine(2 * anomaly)
      + 0.000289 * sine(3 * anomaly)
    return 280.46646 + 36000.76983 * c + centre - 0.00569 - 0.00478 * sine(node(c))
  }

  /// The longitude of the moon.
  static func moon(_ time: Double) -> Double {
    let c = centuries(time)
    let sum = Self.sum(longitudeTerms, c)
    return 218.3164477 + 481267.88123421 * c + sum - 0.00478 * sine(node(c))
  }

  /// The latitude of the moon.
  static func moonLatitude(_ time: Double) -> Double { sum(latitudeTerms, centuries(time)) }

  /// How far the moon is ahead of the sun, from -180 to 180.
  static func elongation(_ time: Double) -> Double { wrapped(moon(time) - sun(time)) }

  /// The last new moon before a time.
  static func newMoon(before time: Double) -> Double {
    var moment = refined(time - positive(elongation(time)) / elongationPerDay, phase: 0)
    while moment > time { moment = refined(moment - month, phase: 0) }
    return moment
  }

  /// The time after a new moon when the moon is some degrees ahead of the sun.
  static func time(ofPhase phase: Double, after newMoon: Double) -> Double {
    refined(newMoon + phase / 360 * month, phase: phase)
  }

  /// The time near another when the sun reaches a longitude, counted from a point that moves.
  ///
  /// - Parameters:
  ///   - longitude: The longitude to reach.
  ///   - time: A time within some weeks of it.
  ///   - origin: The longitude of the point at a time.
  /// - Returns: The time.
  static func time(
    ofSun longitude: Double,
    near time: Double,
    from origin: (Double) -> Double = { _ in 0 }
  ) -> Double {
    var moment = time
    for _ in 0..<5 {
      moment -= wrapped(sun(moment) - origin(moment) - longitude) / 0.98564736
    }
    return moment
  }

  /// The sine of the altitude of a point of the sky at a place.
  static func sineOfAltitude(
    longitude: Double,
    latitude: Double,
    _ time: Double,
    at place: (north: Double, east: Double)
  ) -> Double {
    let tilt = 23.4393
    let x = cosine(latitude) * cosine(longitude)
    let ecliptic = cosine(latitude) * sine(longitude)
    let y = ecliptic * cosine(tilt) - sine(latitude) * sine(tilt)
    let z = ecliptic * sine(tilt) + sine(latitude) * cosine(tilt)
    let hour = 280.46061837 + 360.98564736629 * (time - epoch) + place.east
    return cosine(place.north) * (x * cosine(hour) + y * sine(hour)) + z * sine(place.north)
  }

  /// An angle from 0 to 360.
  static func positive(_ angle: Double) -> Double {
    let rest = angle.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }

  /// The mean length of a month of the moon, in days.
  static let month = 29.530588853

  // MARK: Series

  private struct Term: Sendable {
    let elongation, sunAnomaly, moonAnomaly, argument: Double
    let degrees: Double

    init(_ elongation: Double, _ sun: Double, _ moon: Double, _ argument: Double, _ size: Double) {
      (self.elongation, sunAnomaly, moonAnomaly) = (elongation, sun, moon)
      (self.argument, degrees) = (argument, size / 1_000_000)
    }
  }

  private static let longitudeTerms: [Term] = [
    Term(0, 0, 1, 0, 6_288_774), Term(2, 0, -1, 0, 1_274_027), Term(2, 0, 0, 0, 658_314),
    Term(0, 0, 2, 0, 213_618), Term(0, 1, 0, 0, -185_116), Term(0, 0, 0, 2, -114_332),
    Term(2, 0, -2, 0, 58_793), Term(2, -1, -1, 0, 57_066), Term(2, 0, 1, 0, 53_322),
    Term(2, -1, 0, 0, 45_758), Term(0, 1, -1, 0, -40_923), Term(1, 0, 0, 0, -34_720),
    Term(0, 1, 1, 0, -30_383), Term(2, 0, 0, -2, 15_327), Term(0, 0, 1, 2, -12_528),
    Term(0, 0, 1, -2, 10_980), Term(4, 0, -1, 0, 10_675), Term(0, 0, 3, 0, 10_034),
    Term(4, 0, -2, 0, 8_548), Term(2, 1, -1, 0, -7_888), Term(2, 1, 0, 0, -6_766),
    Term(1, 0, -1, 0, -5_163), Term(1, 1, 0, 0, 4_987), Term(2, -1, 1, 0, 4_036),
  ]

  private static let latitudeTerms: [Term] = [
    Term(0, 0, 0, 1, 5_128_122), Term(0, 0, 1, 1, 280_602), Term(0, 0, 1, -1, 277_693),
    Term(2, 0, 0, -1, 173_237), Term(2, 0, -1, 1, 55_413), Term(2, 0, -1, -1, 46_271),
    Term(2, 0, 0, 1, 32_573),
  ]

  private static func sum(_ terms: [Term], _ c: Double) -> Double {
    let elongation = 297.8501921 + 445267.1114034 * c
    let sun = 357.5291092 + 35999.0502909 * c
    let moon = 134.9633964 + 477198.8675055 * c
    let argument = 93.2720950 + 483202.0175233 * c
    return terms.reduce(0) { sum, term in
      sum + term.degrees
        * sine(
          term.elongation * elongation + term.sunAnomaly * sun + term.moonAnomaly * moon
            + term.argument * argument
        )
    }
  }

  private static func node(_ c: Double) -> Double { 125.04 - 1934.136 * c }

  /// Noon of 1 January 2000, in days since 1970.
  private static let epoch = 10_957.5
  private static let elongationPerDay = 12.19074912

  private static func centuries(_ time: Double) -> Double { (time - epoch) / 36_525 }

  private static func refined(_ time: Double, phase: Double) -> Double {
    var moment = time
    for _ in 0..<5 { moment -= wrapped(moon(moment) - sun(moment) - phase) / elongationPerDay }
    return moment
  }

  private static func wrapped(_ angle: Double) -> Double { positive(angle + 180) - 180 }

  private static func cosine(_ degrees: Double) -> Double { sine(degrees + 90) }

  private static func sine(_ degrees: Double) -> Double {
    var angle = wrapped(degrees)
    if angle > 90 { angle = 180 - angle } else if angle < -90 { angle = -180 - angle }
    let x = angle * (.pi / 180)
    var (sum, power) = (0.0, x)
    for step in 0..<9 {
      sum += power
      power *= -x * x / Double((2 * step + 2) * (2 * step + 3))
    }
    return sum
  }
}
