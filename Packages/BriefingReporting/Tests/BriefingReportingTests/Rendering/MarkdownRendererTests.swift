import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct MarkdownRendererTests {
  private func render(_ profile: RenderingProfile = .standard) -> String {
    let options = RenderingOptions(profile: profile)
    let files = MarkdownRenderer().render(
      FerryBriefing.briefing,
      texts: FerryTexts.all,
      options: options
    )
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: RenderingProfile.all)
  func `The file is what it was`(profile: RenderingProfile) throws {
    try GoldenFile.expect(Array(render(profile).utf8), toBe: "\(profile.name).md")
  }

  @Test(arguments: RenderingProfile.all)
  func `Every footnote is cited and every citation has its footnote`(profile: RenderingProfile) {
    let text = render(profile)
    let marks = Set(text.matches(of: /\[\^(s\d+-\d+)\](?!:)/).map { String($0.1) })
    let notes = text.matches(of: /(?m)^\[\^(s\d+-\d+)\]:/).map { String($0.1) }
    #expect(notes.count == Set(notes).count)
    #expect(marks == Set(notes))
  }

  @Test(arguments: [
    ("plain words, and a – dash.", "plain words, and a – dash."), ("a*b_c`d", "a\\*b\\_c\\`d"),
    ("[x](y)", "\\[x\\](y)"), ("<b>", "\\<b>"), ("a | b", "a \\| b"),
    ("$5 and $6", "\\$5 and \\$6"),
    ("# x", "\\# x"), ("a # b", "a # b"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("> x", "\\> x"),
    ("12. x", "12\\. x"), ("12) x", "12\\) x"), ("12.5 x", "12\\.5 x"), ("12 x", "12 x"),
    ("AT&T & co", "AT\\&T & co"), ("&#60;", "\\&#60;"), ("a\nb\n\nc", "a b c"), ("  a  ", "a"),
    ("\u{202E}a", "‹U+202E›a"), ("[^1]", "\\[\\^1\\]"), ("\\", "\\\\"), ("@a", "\\@a"), ("", ""),
  ])
  func `Text is escaped where Markdown would read it, and nowhere else`(
    text: String,
    markdown: String
  ) {
    #expect(text.markdown == markdown)
  }
}
