#if Processes
import BriefingCore
import BriefingStorage
import Foundation
import Testing

@testable import BriefingWorkflow

@Suite("The files of a program", .temporaryFolder)
struct OutsideProgramPartsTests {
  private var path: String { "\(folder)/d" }

  private func program(_ words: [String]) -> OutsideProgram {
    OutsideProgram(
      words: words,
      configuration: [:],
      position: nil,
      folder: path,
      dossier: path
    )
  }

  private func parts(_ words: String...) -> OutsideProgramParts {
    let files = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    return OutsideProgramParts(of: program(words), in: files)
  }

  private func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/\(file)",
      withDestinationPath: "\(folder)/\(target)"
    )
  }

  private func prepare() throws {
    for file in [
      "run.py", "tools/main.py", "tools/lists/words.txt", "tools/.venv/python", "other/x.py",
      "tools/__pycache__/main.pyc", "sources/list.txt",
    ] {
      try write(file, to: "d/\(file)")
    }
  }

  @Test
  func `What lies beside it in a folder of its own belongs to it`() throws {
    try prepare()
    let all = ["tools/lists/words.txt", "tools/main.py"]
    #expect(parts("python3", "tools/main.py").files == all)
    #expect(parts("./tools/main.py").files == all)
    #expect(parts("python3", "tools").files == all)
    #expect(parts("python3", "tools/lists/words.txt").files == ["tools/lists/words.txt"])
    #expect(parts("tools/main.py", "other").files == ["other/x.py"] + all)
  }

  @Test
  func `In the dossier’s own folders it has none`() throws {
    try prepare()
    #expect(parts("python3", "run.py").files == ["run.py"])
    #expect(parts("python3", "./run.py", "sources/list.txt", ".", "/bin/sh").files == ["run.py"])
    #expect(parts("python3", "-m", "none").files == [])
  }

  @Test
  func `An environment is no part of it, and nothing is said of that`() throws {
    try prepare()
    try write("python", to: "outside/python")
    try write("", to: "d/.venv/pyvenv.cfg")
    try link("d/.venv/python", to: "outside/python")
    let parts = parts(".venv/python", "tools/main.py")
    #expect(parts.files == ["tools/lists/words.txt", "tools/main.py"] && parts.notes.isEmpty)
  }

  @Test
  func `What leads out of the dossier is told and not taken along`() throws {
    try prepare()
    try write("secret", to: "outside/secret.txt")
    try link("d/tools/secret.txt", to: "outside/secret.txt")
    try link("d/tools/all", to: "outside")
    try link("d/linked", to: "outside")
    let parts = parts("tools/main.py", "linked/secret.txt", "../outside/secret.txt")
    #expect(parts.files == ["tools/lists/words.txt", "tools/main.py"])
    let told = parts.notes.map(\.description)
    for word in ["tools/secret.txt", "tools/all"] {
      #expect(told.contains { $0.hasPrefix("\(path)/\(word): note: skipped: a symbolic link") })
    }
    #expect(told.contains { $0.contains("'../outside/secret.txt' lies outside the dossier") })
    #expect(told.contains { $0.contains("'linked/secret.txt' lies outside the dossier") })
  }

  @Test
  func `A change beside it counts, wherever a link leads`() throws {
    try prepare()
    try write("1", to: "elsewhere.py")
    try link("d/linked.py", to: "elsewhere.py")
    func fingerprint() -> String {
      program(["python3", "tools/main.py", "linked.py"]).fingerprint(executable: "/bin/sh")
    }
    let first = fingerprint()
    try write("compiled anew", to: "d/tools/__pycache__/main.pyc")
    #expect(fingerprint() == first)
    try write("more words", to: "d/tools/lists/words.txt")
    let second = fingerprint()
    #expect(second != first)
    try write("2", to: "elsewhere.py")
    #expect(fingerprint() != second)
  }

  @Test
  func `A program of several files runs in a copy of its dossier as in the original`() async throws
  {
    try write("The levy of 1995 went.", to: "d/sources/alpha.txt")
    try write(
      """
      #!/bin/sh
      . tools/parts/say.sh
      while read -r line; do
        case "$line" in
          *'"type":"hello"'*) ready ;;
          *) mark ;;
        esac
      done

      """,
      to: "d/tools/run.sh"
    )
    try write(
      """
      ready() {
        echo '{"type":"ready","protocol":1,"name":"acme.levies","version":"1",\
      "produces":["acme.levy"],"offsets":"utf8"}'
      }
      mark() {
        echo '{"type":"mark","doc":"alpha","label":"acme.levy","quote":"levy"}'
        echo '{"type":"done","doc":"alpha"}'
      }

      """,
      to: "d/tools/parts/say.sh"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o750],
      ofItemAtPath: "\(path)/tools/run.sh"
    )
    try write(
      "format: briefing-dossier/1\nannotators:\n- program: [./tools/run.sh]\n",
      to: "d/briefing.yaml"
    )
    let copy = "\(folder)/copy"
    for paths in [[path], [copy]] {
      let result = try await make(paths, to: paths == [path] ? copy : nil) {
        ($0.goal, $0.runsPrograms) = (.annotations, true)
      }
      #expect(!result.hasProblems, "\(result.diagnostics)")
      let levies = try annotations(of: "alpha", in: copy).annotations.filter {
        $0.label == "acme.levy"
      }
      #expect(levies.map(\.quote) == ["levy"])
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(copy)/tools/run.sh")
    #expect(attributes[.posixPermissions] as? NSNumber == 0o750)
  }
}
#endif
