import ArgumentParser
import BriefingCore
import BriefingWorkflow

struct AnnotatorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotators",
    abstract: "Lists the annotators in the order they run, with what they read and mark.",
    discussion: """
      After "takes" stand the keys that a dossier may set under `configuration:`.

      With --names it lists what their tables know instead: the names of bodies, forums, firms, \
      parties, places, instruments and technologies, one a line, usual names, aliases and acronyms \
      alike, each once and in the order of their bytes. A name that is listed is found where a text \
      uses it as a name; a name that is not may be found by its form. Names of your own go into \
      a gazetteer of the dossier and are not listed here.

      With a DOSSIER the programs that it names as annotators follow, each with its place. They run \
      only where `make` or `annotate` is told --run-programs; look at them first.

      Examples:
        briefing annotators
        briefing annotators dossier
        briefing annotators --names | grep -ix 'world bank'
      """
  )

  @Flag(help: "List the names the annotators' tables know, one a line.")
  var names = false

  @Argument(help: "A dossier whose own programs are listed too.")
  var dossier: String?

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: true)
      guard !names else {
        for name in BriefingTool.registry.listedNames() { try console.result(name) }
        return
      }
      for descriptor in try BriefingTool.registry.descriptors() {
        let keys = BriefingTool.registry.configurationKeys(of: descriptor.name)
        for line in Self.lines(on: descriptor, taking: keys) { try console.result(line) }
      }
      guard let dossier else { return }
      for program in try DossierPrograms(of: dossier).programs {
        let place = program.position.map { ":\($0.line):\($0.column)" } ?? ""
        try console.result(program.words.joined(separator: " ").controlsShown)
        try console.result("    a program, named in \(program.file)\(place)")
      }
    }
  }

  /// What is said of an annotator.
  static func lines(on descriptor: AnnotatorDescriptor, taking keys: [String]) -> [String] {
    let title = [descriptor.reference, descriptor.summary].filter { !$0.isEmpty }
    let read = descriptor.requires.union(descriptor.uses)
    var lines = [title.joined(separator: "  "), "    marks " + list(descriptor.produces)]
    if !read.isEmpty { lines.append("    reads " + list(read)) }
    if !keys.isEmpty { lines.append("    takes " + keys.joined(separator: ", ")) }
    return lines
  }

  private static func list(_ labels: Set<Label>) -> String {
    labels.sorted().map(\.rawValue).joined(separator: ", ")
  }
}
