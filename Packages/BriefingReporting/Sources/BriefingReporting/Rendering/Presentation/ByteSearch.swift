extension [UInt8] {
  /// Where bytes stand next, from an index on.
  func firstIndex(of bytes: [UInt8], from start: Int) -> Int? {
    guard let first = bytes.first else { return start <= count ? start : nil }
    guard count - start >= bytes.count else { return nil }
    return (start...count - bytes.count).first { index in
      self[index] == first && self[index..<index + bytes.count].elementsEqual(bytes)
    }
  }
}
