import BriefingCore
import Testing

@testable import BriefingIngestion

struct MailPropertiesTests {
  /// How a part is kept in a message.
  private struct Keeping: CustomTestStringConvertible, Sendable {
    let charset: String
    let transfer: String
    var testDescription: String { "\(charset), \(transfer)" }

    static let all = ["utf-8", "utf-16be", "windows-1252", "shift_jis"].flatMap { charset in
      ["8bit", "quoted-printable", "base64"].compactMap { transfer in
        charset == "utf-16be" && transfer == "8bit"
          ? nil : Keeping(charset: charset, transfer: transfer)
      }
    }
  }

  private static func encoded(_ text: String, charset: String) -> [UInt8] {
    switch charset {
    case "utf-16be": text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "windows-1252": text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x3F }
    case "shift_jis":
      text.unicodeScalars.flatMap { scalar -> [UInt8] in
        switch scalar {
        case "会": [0x89, 0xEF]
        case "議": [0x8B, 0x63]
        case "ｶ": [0xB6]
        default: scalar.isASCII ? [UInt8(scalar.value)] : [0x3F]
        }
      }
    default: Array(text.utf8)
    }
  }

  private static func transferred(_ bytes: [UInt8], _ transfer: String) -> [UInt8] {
    switch transfer {
    case "base64":
      let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
      var result: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let three = bytes[start..<min(start + 3, bytes.count)]
        let value = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
        for place in 0...three.count { result.append(digits[value >> (18 - 6 * place) & 63]) }
        result += [UInt8](repeating: UInt8(ascii: "="), count: 3 - three.count)
        if start % 57 == 54 { result += [0x0D, 0x0A] }
      }
      return result
    case "quoted-printable":
      let digits = Array("0123456789ABCDEF".utf8)
      var result: [UInt8] = []
      for (index, byte) in bytes.enumerated() {
        if (0x20...0x7E).contains(byte), byte != UInt8(ascii: "=") {
          result.append(byte)
        } else {
          result += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        if index % 25 == 24 { result += Array("=\r\n".utf8) }
      }
      return result
    default: return bytes
    }
  }

  @Test(arguments: Keeping.all)
  private func `Each character leads to the bytes it was made from`(_ keeping: Keeping) async throws
  {
    var generator = SeededGenerator(seed: 11)
    let pieces = ["会議", "é", "ｶ", "a", " the ferry", ". ", "\r\n", "\r\n\r\n", "😀", "=", "<b>"]
    for _ in 0..<20 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let body = Self.encoded("Towns met. \(text) End.", charset: keeping.charset)
      let head = Mail.bytes(
        "Content-Type: text/plain; charset=\(keeping.charset)\n"
          + "Content-Transfer-Encoding: \(keeping.transfer)\n\n"
      )
      let bytes = head + Self.transferred(body, keeping.transfer)
      let reading = try await Mail.read(bytes: bytes)
      let name = reading.encoding.name
      var expected = try #require(TextDecoder.decode(body, as: name))
      #expect(reading.text.bytes == expected.text)
      let steps = expected.sourceMap(of: body)
      #expect(reading.sourceMap.firstUnmapped(in: reading.text) == nil)
      // Step by step: from the text to the bytes of the part, from there to those of the message.
      let transfer = TransferDecoder.decode(keeping.transfer, bytes, in: head.count..<bytes.count)
      reading.sourceMap.forEachScalar(of: reading.text) { span, place in
        guard let between = steps.original(of: span) else { return }
        let least = transfer.sourceMap.original(of: TextSpan(between))
        if place?.range != least {
          Issue.record(
            "\(reading.text[span]): \(String(describing: place)), not \(String(describing: least))"
          )
        }
      }
    }
  }

  private static func document(_ reading: Reading) -> Document {
    let (sentences, tokens) = TextSegmenter().segment(reading.text, blocks: reading.blocks)
    return Document(
      id: "x",
      source: Source(
        file: "x.eml",
        mediaType: reading.mediaType,
        digest: Digest(of: ""),
        encoding: reading.encoding
      ),
      text: reading.text,
      blocks: reading.blocks,
      sentences: sentences,
      tokens: tokens,
      sourceMap: reading.sourceMap
    )
  }

  private static let fragments = [
    "Content-Type: multipart/mixed; boundary=b\r\n", "Content-Type: text/html\r\n", "--b\r\n",
    "Content-Type: text/plain; format=flowed; delsp=yes\r\n", " \r\n",
    "--b--\r\n", "\r\n", "\r\n\r\n", "Content-Type: message/rfc822\r\n", "Subject: x\r\n",
    "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n",
    "Content-Type: text/plain; charset=utf-16\r\n", "From: a@b, \"c\r\n", "=?utf-8?q?=C3=A9?=", "=",
    "The ferries sail. ", "VGhlIHRleHQu\r\n", "> a\r\n", "-- \r\n", "\u{FEFF}", "é", "\u{0}", ": ",
    "Content-Type: multipart/alternative; boundary=b\r\n", "<p>", "Ann wrote:\r\n",
    "Content-Type: multipart/related; boundary=\"b\"; start=x\r\n", "\u{3000}", " ",
    "Date: 1 Jan 1\r\n",
  ]

  @Test(arguments: 0..<300)
  func `Any message gives a sound document or an error`(_ seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<(5 + seed % 60)).map { _ in
      Self.fragments.randomElement(using: &generator) ?? ""
    }.joined()
    let bytes = Array("Subject: s\r\n\(text)".utf8)
    guard let reading = try? await Mail.read(bytes: bytes) else { return }
    #expect(Self.document(reading).faults == [], "\(text.debugDescription)")
    #expect(reading.sourceMap.firstUnmapped(in: reading.text) == nil)
    #expect(try await reading == Mail.read(bytes: bytes))
    for segment in reading.sourceMap.segments {
      #expect(segment.original.upperBound <= bytes.count)
      #expect(segment.canonical.upperBound <= reading.text.count)
    }
  }

  private static let hostile: [String: @Sendable (Int) -> String] = [
    "nested boundaries": { count in
      let levels = (0..<count / 50).map { level in
        "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
      }
      return levels.joined() + "\r\nText."
    },
    "one boundary again and again": { count in
      "Content-Type: multipart/mixed; boundary=b\r\n\r\nText."
        + String(repeating: "\r\n--b\r\n\r\nA town.", count: count / 16)
    },
    "forwarded again and again": { count in
      String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: count / 32) + "\r\nText."
    },
    "messages in a digest": { count in
      "Content-Type: multipart/digest; boundary=b\r\n\r\n"
        + String(repeating: "--b\r\n\r\nSubject: x\r\n\r\nText.\r\n", count: count / 28)
    },
    "base64 of one digit a line": { count in
      "Content-Transfer-Encoding: base64\r\n\r\n"
        + String(repeating: "V\r\nG\r\nh\r\nl\r\n", count: count / 12)
    },
    "escapes": { count in
      "Content-Transfer-Encoding: quoted-printable\r\n\r\nText"
        + String(repeating: "=E9=\r\n", count: count / 6)
    },
    "almost a header": { count in String(repeating: "a:", count: count / 2) + "\r\n\r\nText." },
    "addresses": { count in
      "From: " + String(repeating: "\"(<,", count: count / 4) + "\r\n\r\nText."
    },
    "parameters": { count in
      "Content-Type: text/plain" + String(repeating: "; a*1*=%", count: count / 8) + "\r\n\r\nText."
    },
  ]

  @Test(arguments: hostile.keys.sorted())
  func `Hostile messages are read in a time that grows with their length`(
    _ name: String
  ) async throws {
    let make = try #require(Self.hostile[name])
    func time(_ count: Int) async -> Duration {
      let bytes = Array("Subject: x\r\n\(make(count))".utf8)
      return await ContinuousClock().measure { _ = try? await Mail.read(bytes: bytes) }
    }
    _ = await time(50_000)
    let (short, long) = (await time(50_000), await time(400_000))
    #expect(long < short * 24 + .milliseconds(500), "\(short), \(long)")
  }
}
