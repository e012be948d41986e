import BriefingCore
import Testing

@Suite("SHA-256")
struct DigestTests {
  // FIPS 180-4 examples, and lengths around the block size from the NIST test vectors' scheme.
  @Test(arguments: [
    "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq":
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ])
  func `Digests are those of the standard`(_ message: String, _ digest: String) {
    #expect(Digest(of: message).hexadecimal == digest)
  }

  @Test
  func `A million letters have the digest of the standard`() {
    let digest = Digest(of: repeatElement(UInt8(0x61), count: 1_000_000))
    #expect(
      digest.label
        == "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test
  func `A digest is read from the form it has in files`() {
    let digest = Digest(of: "abc")
    #expect(Digest(label: digest.label) == digest)
    for text in ["", "sha256:", "sha256:" + String(repeating: "g", count: 64), digest.hexadecimal] {
      #expect(Digest(label: text) == nil)
    }
  }
}
