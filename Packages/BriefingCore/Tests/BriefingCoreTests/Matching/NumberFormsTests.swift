import BriefingCore
import Testing

@Suite("Singular and plural")
struct NumberFormsTests {
  @Test(arguments: [
    ("tariff", "tariffs"), ("battery", "batteries"), ("quay", "quays"), ("tax", "taxes"),
    ("catch", "catches"), ("energy supply", "energy supplies"), ("talks", nil), ("5G", nil),
  ])
  func `A plural is formed by the regular endings`(_ term: String, _ plural: String?) {
    #expect(NumberForms.plural(of: term) == plural)
    if let plural { #expect(NumberForms.singular(of: plural) == term) }
  }

  @Test
  func `Each word of a term comes in either number`() {
    #expect(
      NumberForms.all(of: "fish quotas") == [
        "fish quotas", "fish quota", "fishes quotas", "fishes quota",
      ]
    )
    #expect(NumberForms.all(of: "a b c d e") == ["a b c d e"])
  }
}
