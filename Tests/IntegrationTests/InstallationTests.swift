import Foundation
import Testing

@Suite("What is installed beside the command")
struct InstallationTests {
  private static let commands = [
    "make", "ingest", "annotate", "report", "review", "verify", "diff", "doctor", "merge", "export",
    "import", "annotators", "stream",
  ]

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completions are made for each shell, and it takes them if it is there`(
    shell: String
  )
    async throws
  {
    let made = try await Project.briefing("--generate-completion-script", shell)
    #expect(made.status == 0)
    for command in Self.commands { #expect(made.output.contains(command)) }
    guard Project.has(shell) else { return }
    try await Project.withFolder { folder in
      try Data(made.output.utf8).write(to: URL(fileURLWithPath: "\(folder)/script"))
      let check = try await Project.run([shell, "-n", "\(folder)/script"])
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test(
    .enabled(if: Project.has("bash"), "bash is not there"),
    arguments: [
      ("briefing re", "report\nreview"), ("briefing make --profile m", "ministerial"),
      ("briefing report d --style ", "ap\niso\nuk"), ("briefing make --embed ex", "excerpts"),
      ("briefing export d --to cas-", "cas-json\ncas-xmi"),
      ("briefing doctor d --repair sp", "spelling"), ("briefing review d --label for", "forum"),
      ("briefing make rep", "report.txt\nreports"), ("briefing make --out rep", "reports"),
      ("briefing verify rep", "reports"),
    ]
  )
  func `Words, values, files and folders are completed`(line: String, words: String) async throws {
    try await Project.withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/reports",
        withIntermediateDirectories: false
      )
      try Data().write(to: URL(fileURLWithPath: "\(folder)/report.txt"))
      let made = try await Project.briefing("--generate-completion-script", "bash")
      let script = """
        \(made.output)
        COMP_LINE='\(line)' COMP_POINT=\(line.count)
        IFS=' ' read -ra COMP_WORDS <<< "$COMP_LINE"
        [ "${COMP_LINE: -1}" = ' ' ] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _briefing briefing "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\\n' "${COMPREPLY[@]}" | sort -u
        """
      let completed = try await Project.run(["bash", "-c", script], in: folder)
      let found = completed.output.split(separator: "\n").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " /"))
      }
      #expect(found.joined(separator: "\n") == words, "\(completed.errors)")
    }
  }

  @Test(.enabled(if: Project.has("python3"), "python3 is not there"))
  func `The manual has every command with its options, and groff takes it`() async throws {
    let manual = try await Project.run([
      "Scripts/generate-manual", "\(Project.products)/briefing",
    ])
    #expect(manual.status == 0, "\(manual.errors)")
    for command in Self.commands {
      #expect(manual.output.contains(".SS \"briefing \(command)\"\n"))
    }
    for option in ["\\fB\\-\\-reviewer\\fR", "\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR"] {
      #expect(manual.output.contains(option), "\(option)")
    }
    guard Project.has("groff") else { return }
    try await Project.withFolder { folder in
      try Data(manual.output.utf8).write(to: URL(fileURLWithPath: "\(folder)/briefing.1"))
      let page = try await Project.run([
        "groff", "-man", "-ww", "-z", "-Tutf8", "\(folder)/briefing.1",
      ])
      #expect(page.errors == "")
    }
  }

  @Test(arguments: ["build-documentation", "install"])
  func `Scripts that take arguments say which`(script: String) async throws {
    let help = try await Project.run(["Scripts/\(script)", "--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("usage: "))
  }
}
