import Foundation
import Testing

@testable import BriefingReporting

@Suite struct GraphicStyleTests {
  /// The colours of a scheme, by their names; later declarations win, as in a style sheet.
  private static func colors(_ text: String) -> [String: String] {
    var colors: [String: String] = [:]
    for match in text.matches(of: /--([a-z0-9-]+): #([0-9a-f]{3,6});/) {
      colors[String(match.output.1)] = String(match.output.2)
    }
    return colors
  }

  /// The relative luminance of WCAG 2.
  private static func luminance(_ hex: String) -> Double {
    let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
    let number = Int(digits, radix: 16) ?? 0
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
  }

  /// The sheets of the page and of files, in light, in dark and in print.
  private static let schemes: [[String: String]] = [GraphicStyle.file, StandardTemplates.style]
    .flatMap { sheet -> [[String: String]] in
      let (light, rest) = sheet.split(at: "prefers-color-scheme: dark")
      let (dark, print) = rest.split(at: "@media print")
      let plain = colors(light)
      return [plain, plain.merging(colors(dark)) { $1 }, plain.merging(colors(print)) { $1 }]
    }

  @Test(arguments: schemes.indices)
  func `Words and shapes stand out`(index: Int) throws {
    let colors = Self.schemes[index]
    func contrast(_ one: String, _ other: String) throws -> Double {
      Self.contrast(try #require(colors[one]), try #require(colors[other]))
    }
    for ground in ["paper", "shade-1", "shade-2", "shade-3", "notice"] {
      #expect(try contrast("ink", ground) >= 4.5, "ink on \(ground)")
    }
    #expect(try contrast("shade-words", "shade-4") >= 4.5)
    for words in ["soft", "accent", "link"] { #expect(try contrast(words, "paper") >= 4.5) }
    for shape in ["link", "soft", "ink", "accent"] {
      #expect(try contrast(shape, "paper") >= 3)
      if shape != "link" { #expect(try contrast(shape, "notice") >= 3) }
    }
  }
}

extension String {
  fileprivate func split(at words: String) -> (String, String) {
    guard let range = firstRange(of: words) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
