import BriefingCore
import BriefingIngestion
import Soundness

/// One input of the fuzzer, read as a web page: its tokens, then its article.
///
/// Tokens must follow each other through the page. Reading may fail and must not crash; what was read
/// must hold all text in blocks in order, and each character must lead back to bytes of the page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  checkTokens(of: bytes)
  guard let reading = try? HTMLReader().read(RawSource(id: "p", file: "p.html", bytes: bytes))
  else {
    return 0
  }
  check(reading, from: [nil: bytes])
  return 0
}

private func checkTokens(of bytes: [UInt8]) {
  var tokenizer = HTMLTokenizer(bytes)
  var end = 0
  while let token = tokenizer.next() {
    precondition(token.range.lowerBound >= end, "a token overlaps another")
    precondition(token.range.upperBound <= bytes.count, "a token is outside the page")
    precondition(!token.range.isEmpty, "a token is made of nothing")
    precondition(
      token.content.isEmpty
        || (token.range.lowerBound <= token.content.lowerBound
          && token.content.upperBound <= token.range.upperBound),
      "the content of a token is outside of it"
    )
    end = token.range.upperBound
    _ = tokenizer.text(of: token)
    for attribute in tokenizer.attributes { _ = tokenizer.value(of: attribute) }
  }
}
