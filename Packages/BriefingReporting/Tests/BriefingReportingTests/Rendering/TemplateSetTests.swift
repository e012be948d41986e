import BriefingCore
import BriefingReporting
import Testing

@Suite struct TemplateSetTests {
  private func render(_ templates: [String: String]) throws -> String {
    let files = try HTMLRenderer(templates: templates).render(
      FerryBriefing.briefing,
      texts: FerryTexts.all,
      options: RenderingOptions()
    )
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  @Test func `A template of one's own takes the place of ours`() throws {
    let html = try render(["masthead": "<h1 class=\"own\">{{title}}</h1>"])
    #expect(html.contains("<h1 class=\"own\">The first session of the Tideway Commission</h1>"))
    #expect(html.contains("<h2 id=\"section-key-points-title\">"))
  }

  @Test func `A whole page of one's own can use partials of one's own`() throws {
    let text = try render([
      "page": "{{#opening}}{{#items}}{{> point}}{{/items}}{{/opening}}",
      "point": "* {{statement}}\n",
    ])
    #expect(text.hasPrefix("* The first session of the Tideway Commission is scheduled"))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func `Values in a template of one's own are escaped`() throws {
    let html = try render([
      "page": "{{#sources}}{{#excerpts}}{{> passage}}{{/excerpts}}{{/sources}}"
    ])
    #expect(html.contains("&lt;script&gt;alert(&quot;"))
    #expect(html.contains("\u{600}&lt;b&gt;odd mark and a &quot;\u{301} quote"))
    #expect(DocumentText(html).occurrences(of: "<script") == [])
    #expect(DocumentText(html).occurrences(of: "<b>") == [])
  }

  @Test(arguments: [
    (
      "{{#items}}\n<p>",
      "template “item”:2:4: a section has no end, in “<p>”; correct it, or remove the template to "
        + "have the standard one"
    ),
    (
      "a\n{{title",
      "template “item”:2:8: a tag has no end, or is not Mustache, in “{{title”; correct it, or remove the template to "
        + "have the standard one"
    ),
    (
      "{{#a}}{{/b}}",
      "template “item”:1:10: a section ends under another name than it began, in “{{#a}}{{/b}}”; "
        + "correct it, or remove the template to have the standard one"
    ),
  ])
  func `A template that is no Mustache is an error with its place`(text: String, message: String) {
    let error = #expect(throws: TemplateError.self) { try TemplateSet(overriding: ["item": text]) }
    #expect(error?.description == message)
  }

  @Test(arguments: TemplateSet.standardTexts.keys.sorted())
  func `Each standard template is Mustache`(name: String) throws {
    let text = try #require(TemplateSet.standardTexts[name])
    #expect(throws: Never.self) { try TemplateSet(overriding: [name: text]) }
  }
}
