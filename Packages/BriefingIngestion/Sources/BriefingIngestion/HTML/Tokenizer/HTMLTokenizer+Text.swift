import BriefingCore

extension HTMLTokenizer {
  /// Returns what the content of a token stands for: the name of a tag in small letters, text and
  /// comments with references and line ends resolved.
  public func text(of token: HTMLToken) -> String {
    switch token.kind {
    case .startTag, .endTag, .doctype: lowercased(token.content)
    case .comment: String(decoding: decoded(token.content, .rawtext), as: UTF8.self)
    case .text: String(decoding: decoded(token.content, token.model), as: UTF8.self)
    }
  }

  /// Returns the name of an attribute, in small letters.
  public func name(of attribute: HTMLAttribute) -> String { lowercased(attribute.name) }

  /// Returns what the value of an attribute stands for.
  public func value(of attribute: HTMLAttribute) -> String {
    String(decoding: decoded(attribute.value, .data, isAttribute: true), as: UTF8.self)
  }

  /// Reads the first attribute of a name.
  ///
  /// - Parameter name: The name, in small letters.
  /// - Returns: What its value stands for; nothing where the tag has none.
  public func attribute(_ name: StaticString) -> String? {
    attributes.first { isName(name, of: $0) }.map(value)
  }

  /// Whether an attribute has a name, given in small letters.
  func isName(_ name: StaticString, of attribute: HTMLAttribute) -> Bool {
    attribute.name.count == name.utf8CodeUnitCount
      && bytes.matches(name, at: attribute.name.lowerBound, ignoringCase: true)
  }

  /// Resolves references, line ends and U+0000.
  ///
  /// - Parameters:
  ///   - range: The part.
  ///   - model: How it is read.
  ///   - isAttribute: Whether it is the value of an attribute.
  /// - Returns: The bytes the part stands for.
  func decoded(_ range: Range<Int>, _ model: HTMLContentModel, isAttribute: Bool = false) -> [UInt8]
  {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&") where model.hasReferences:
        let reference = bytes.characterReference(
          at: index,
          end: range.upperBound,
          isAttribute: isAttribute
        )
        if let reference {
          result.append(contentsOf: reference.text)
          index += reference.length
          continue
        }
        result.append(byte)
      case 0x0D:
        let isPair = index + 1 < range.upperBound && bytes[index + 1] == 0x0A
        if !isPair { result.append(0x0A) }
      case 0 where isAttribute || !model.keepsNull:
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      default:
        result.append(byte)
      }
      index += 1
    }
    return result
  }

  private func lowercased(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    for byte in bytes[range] {
      if byte == 0 {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        result.append(byte.asciiLowercased)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
