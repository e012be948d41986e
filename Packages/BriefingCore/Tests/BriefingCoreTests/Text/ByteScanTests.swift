import BriefingCore
import Testing

@Suite("Looking over bytes")
struct ByteScanTests {
  @Test func `The first byte of a kind is found wherever it stands`() {
    for length in 0..<80 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x20, count: length)
        bytes[place] = 0x1F
        for later in place + 1..<max(length, place + 1) { bytes[later] = later % 2 == 0 ? 0x9F : 0 }
        #expect(bytes.controlCount() == bytes.count { $0 < 0x20 })
        bytes[place] = 0x80
        #expect(bytes.firstNonASCII() == place)
        #expect(bytes.firstNonASCII(from: place) == place)
      }
      let plain = [UInt8](repeating: 0x7F, count: length)
      #expect(plain.controlCount() == 0 && plain.firstNonASCII() == length)
    }
  }

  @Test func `A byte is found and counted wherever it stands`() {
    for length in 0..<40 {
      for place in 0..<length {
        var bytes = (0..<length).map { UInt8($0 % 2 == 0 ? 0x0B : 0x8A) }
        bytes[place] = 0x0A
        #expect(bytes.firstOffset(of: 0x0A) == place)
        #expect(bytes.firstOffset(of: 0x0A, from: place) == place)
        #expect(bytes.firstOffset(of: 0x0A, from: place + 1) == nil)
        bytes[length - 1] = 0x0A
        #expect(bytes.count(of: 0x0A) == (place == length - 1 ? 1 : 2))
      }
      #expect([UInt8](repeating: 0x0A, count: length).count(of: 0x0A) == length)
    }
  }

  @Test func `Controls that no text has are counted, and no others`() {
    for byte in UInt8.min...UInt8.max {
      let isControl = byte < 0x20 && !byte.isASCIIWhitespace && byte != 0x1B
      for length in [1, 7, 254, 255, 256, 1_000] {
        #expect([UInt8](repeating: byte, count: length).controlCount() == (isControl ? length : 0))
      }
    }
  }

  @Test func `Every sequence of up to four bytes is valid where the standard library says so`() {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in edges {
      for second in edges {
        for third in edges {
          for fourth in edges {
            let bytes = [first, second, third, fourth]
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            if (DocumentText.firstInvalidOffset(in: bytes) == nil) != isValid {
              Issue.record("\(bytes)")
            }
          }
        }
      }
    }
  }
}
