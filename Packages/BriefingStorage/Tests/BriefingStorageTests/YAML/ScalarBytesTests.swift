import Testing

@testable import BriefingStorage

@Suite struct ScalarBytesTests {
  private func read<Value>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  @Test(arguments: ["0", "7", "153", "999999999999999999"])
  func `A whole number is read`(text: String) {
    #expect(read(text) { $0.wholeNumber } == Int(text))
  }

  @Test(arguments: [
    "0", "1", "0.5", "0.85", "0.123456789012345", "0.1234567890123456789", "1e-05", "1.0e-05",
    "2.5E+3",
    "123456789012345678",
  ])
  func `A decimal is read to the nearest number`(text: String) {
    #expect(read(text) { $0.decimal } == Double(text))
  }

  @Test(arguments: [
    "", ".", ".5", "5.", "-1", "+1", "inf", "nan", "0x1p3", "1e999", "1_0", "1,0", "a",
  ])
  func `What is no decimal is refused`(text: String) {
    #expect(read(text) { $0.decimal } == nil)
  }

  @Test func `Random decimals come back bit for bit`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let number =
        Double(Int.random(in: 0...1 << 53, using: &random))
        / Double(1 << Int.random(in: 0...60, using: &random))
      let text = CanonicalYAMLWriter.decimal(number)
      #expect(read(text) { $0.decimal } == number, "\(text)")
    }
  }

  @Test func `A word is compared byte for byte`() {
    #expect(read("start") { $0.spells("start") })
    #expect(!read("stark") { $0.spells("start") })
    #expect(!read("star") { $0.spells("start") })
    #expect(!read("") { $0.spells("start") })
  }
}
