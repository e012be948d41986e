import Foundation
import Yams

/// What Yams takes to decode the same file into structs.
///
///     Peer FILE ROUNDS      prints the seconds of processor time of the quickest round
@main
enum Peer {
  struct File: Decodable {
    struct Document: Decodable {
      let id: String
      let source: String
      let digest: String
    }
    struct Annotation: Decodable {
      let id: String
      let start: Int
      let end: Int
      let quote: String
      let label: String
      let attributes: [String: String]?
      let annotator: String
      let review: String
      let note: String?
    }
    let format: String
    let document: Document
    let annotations: [Annotation]
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let rounds = Int(arguments[2]) else {
      print("usage: Peer FILE ROUNDS")
      exit(64)
    }
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = clock()
      let text = try String(contentsOfFile: arguments[1], encoding: .utf8)
      let file = try YAMLDecoder().decode(File.self, from: text)
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
      // What was read goes out of use after the clock was stopped.
      withExtendedLifetime(file) {}
    }
    print(best)
  }
}
