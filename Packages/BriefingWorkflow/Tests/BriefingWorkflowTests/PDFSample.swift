/// A small PDF file, written by the tests themselves: lines of text in one font, page by page.
struct PDFSample {
  private var objects: [String]
  /// What stands in the trailer beside the root.
  private var trailer = ""

  /// Creates a file of pages; an empty line in a page is a gap.
  init(_ pages: [[String]]) {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    for (index, lines) in pages.enumerated() {
      let shown = lines.map { $0.isEmpty ? "T* T*" : "(\($0)) Tj T*" }.joined(separator: "\n")
      let content = "BT /F1 10 Tf 12 TL 72 740 Td\n\(shown)\nET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>"
      )
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
  }

  /// Creates a file of one page with columns, each at some distance from the left edge.
  init(columns: [(left: Int, lines: [String])]) {
    self.init([[]])
    let content = columns.map { left, lines in
      "BT /F1 10 Tf 12 TL \(left) 740 Td\n\(lines.map { "(\($0)) Tj T*" }.joined(separator: "\n"))\nET"
    }.joined(separator: "\n")
    objects[4] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }

  /// The same file, said to be encrypted with a password nobody knows.
  var encrypted: PDFSample {
    var sample = self
    let owner = String(repeating: "41", count: 32)
    let user = String(repeating: "42", count: 32)
    sample.trailer =
      " /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <\(owner)> /U <\(user)> >>"
      + " /ID [<00> <00>]"
    return sample
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let digits = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - digits.count) + "\(digits) 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n\(table)trailer\n"
    text += "<< /Size \(objects.count + 1) /Root 1 0 R\(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
