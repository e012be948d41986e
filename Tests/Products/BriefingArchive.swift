import BriefingArchive

var writer = ZipWriter()
try writer.add("note.txt", Array("They met.".utf8))
let archive = try ZipArchive(writer.finish())
print(String(decoding: try archive.bytes(of: "note.txt"), as: UTF8.self))
// They met.
