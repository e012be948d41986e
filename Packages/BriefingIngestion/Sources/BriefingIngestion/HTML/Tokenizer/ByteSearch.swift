#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// Unsafe pointers, for `memchr`: scripts and styles, more than half of a page, hold nothing the
// tokenizer looks at, and it passes over them ten times faster than a loop over an array does.

extension [UInt8] {
  /// The offset of the first byte of a value from an offset on.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    firstIndex(of: byte, from: start, before: count)
  }

  /// The offset of the first byte of a value between two offsets.
  func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    return withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}

extension [UInt8] {
  /// The offset of the first byte that is one of two.
  func firstIndex(ofEither first: UInt8, _ second: UInt8, from start: Int) -> Int? {
    var index = start
    while index < count {
      if self[index] == first || self[index] == second { return index }
      index += 1
    }
    return nil
  }

  /// The offset of the first place, from an offset on, at which some ASCII text stands.
  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    let first = text.utf8Start.pointee
    var search = start
    while let index = firstIndex(of: first, from: search) {
      if matches(text, at: index) { return index }
      search = index + 1
    }
    return nil
  }

  /// Whether some ASCII text stands at an offset.
  func matches(_ text: StaticString, at offset: Int, ignoringCase: Bool = false) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      let byte = self[offset + index]
      guard (ignoringCase ? byte.asciiLowercased : byte) == text.utf8Start[index] else {
        return false
      }
    }
    return true
  }
}
