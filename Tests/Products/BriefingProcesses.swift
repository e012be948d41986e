import BriefingProcesses

let cat = try await Program("cat", for: "showing how a program is run")
print(String(decoding: try await cat.run(input: Array("They met.".utf8)).output, as: UTF8.self))
// They met.
