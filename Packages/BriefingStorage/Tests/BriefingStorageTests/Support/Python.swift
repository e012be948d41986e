import Foundation

/// The Python on this machine, which some tests take as a second opinion.
enum Python {
  /// Whether `python3` is there and has some modules.
  static func has(_ modules: String...) -> Bool {
    let script = "import " + modules.joined(separator: ", ")
    return (try? run(script, [], input: "")) != nil
  }

  /// Runs one of the project's own scripts and returns what it prints, whatever it ends with.
  static func run(script name: String, _ arguments: [String]) throws -> String {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<6 { folder.deleteLastPathComponent() }
    let process = Process()
    process.executableURL = folder.appending(path: "Scripts/\(name)")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Runs a script and returns what it prints.
  static func run(_ script: String, _ arguments: [String], input: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    let output = Pipe()
    let source = Pipe()
    process.standardOutput = output
    process.standardInput = source
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The scripts read all of their input before they print, so neither side waits for the other.
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CocoaError(.executableLoad)
    }
    return data
  }
}
