extension Array {
  /// The element of an array of one.
  var only: Element? { count == 1 ? self[0] : nil }
}
