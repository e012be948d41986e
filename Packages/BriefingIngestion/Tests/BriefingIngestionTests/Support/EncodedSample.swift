import Testing

/// A text and its bytes in an encoding.
struct EncodedSample: CustomTestStringConvertible {
  let name: String
  let text: String
  let bytes: [UInt8]

  init(_ name: String, _ text: String, _ hexadecimal: String) {
    self.name = name
    self.text = text
    let digits = Array(hexadecimal)
    bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  var testDescription: String { name }

  static let all = [
    EncodedSample(
      "Shift_JIS",
      "会議は７月２９日、ｶﾅ①～ abc",
      "89ef8b6382cd82568c8e8251825893fa8141b6c58740816020616263"
    ),
    EncodedSample(
      "EUC-JP",
      "会議は東京で開かれた。ｶﾅ abc",
      "b2f1b5c4a4cfc5ecb5fea4c7b3aba4aba4eca4bfa1a38eb68ec520616263"
    ),
    EncodedSample(
      "ISO-2022-JP",
      "会議 met 東京で。",
      "1b2442327135441b2842206d6574201b2442456c357e244721231b2842"
    ),
    EncodedSample(
      "GBK",
      "会议于七月二十九日举行。 abc",
      "bbe1d2e9d3dac6dfd4c2b6fecaaebec5c8d5bed9d0d0a1a320616263"
    ),
    EncodedSample("gb18030", "会议 abc 𠀋 é", "bbe1d2e920616263209532833720a8a6"),
    EncodedSample("Big5", "會議於七月舉行。 abc", "b77cc4b3a9f3a443a4ebc17ca6e6a14320616263"),
    EncodedSample(
      "EUC-KR",
      "회의는 7월에 열렸다. 똠 abc",
      "c8b8c0c7b4c22037bff9bfa120bfadb7c8b4d92e208c6320616263"
    ),
    EncodedSample(
      "windows-1251",
      "Встреча прошла в июле.",
      "c2f1f2f0e5f7e020eff0eef8ebe020e220e8feebe52e"
    ),
    EncodedSample(
      "KOI8-R",
      "Встреча прошла в июле.",
      "f7d3d4d2c5dec120d0d2cfdbccc120d720c9c0ccc52e"
    ),
    EncodedSample("ISO-8859-2", "Žluťoučký kůň", "ae6c75bb6f75e86bfd206bf9f2"),
    EncodedSample("windows-1255", "הפגישה בקיץ", "e4f4e2e9f9e420e1f7e9f5"),
    EncodedSample("windows-874", "การประชุม", "a1d2c3bbc3d0aad8c1"),
    EncodedSample("macintosh", "“Café” €5", "d24361668ed320db35"),
  ]
}
