#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The machine's own converter of encodings, `iconv`, one character at a time.
///
/// The tables of East Asian encodings have tens of thousands of entries, which every machine has
/// already. `iconv` takes pointers to pointers, so this file is unsafe; it hands out values alone,
/// and none of its buffers leaves a call.
struct PlatformConverter: ~Copyable {
  private let descriptor: iconv_t

  /// Opens a converter, or nothing where the machine has none for an encoding.
  init?(from name: String) {
    guard let descriptor = iconv_open("UTF-32LE", name),
      descriptor != iconv_t(bitPattern: -1)
    else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Converts the bytes of one character.
  ///
  /// - Parameter bytes: All bytes of the character.
  /// - Returns: One or two code points, the second 0 where there is one; nothing for no character.
  func convert(_ bytes: [UInt8]) -> (UInt32, UInt32)? {
    iconv(descriptor, nil, nil, nil, nil)
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [UInt32](repeating: 0, count: 4)
    let capacity = output.count * MemoryLayout<UInt32>.size
    var inputLeft = input.count
    var outputLeft = capacity
    let isConverted = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBytes { output in
        var source = input.baseAddress
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        let result = iconv(descriptor, &source, &inputLeft, &target, &outputLeft)
        // A character that may be the first half of another is held back until it is asked for.
        return result != Int(bitPattern: UInt.max)
          && iconv(descriptor, nil, nil, &target, &outputLeft) != Int(bitPattern: UInt.max)
      }
    }
    guard isConverted, inputLeft == 0 else { return nil }
    switch (capacity - outputLeft) / MemoryLayout<UInt32>.size {
    case 1: return (UInt32(littleEndian: output[0]), 0)
    case 2: return (UInt32(littleEndian: output[0]), UInt32(littleEndian: output[1]))
    default: return nil
    }
  }
}
