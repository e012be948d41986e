import BriefingCore
import BriefingReporting

#if Processes
import BriefingProcesses
#endif

/// A briefing as a PDF file: the HTML page as it prints, set by WeasyPrint where that is installed.
///
/// The program gets the page on its standard input and fetches nothing, for the page asks for
/// nothing. Its bytes may differ from one version of the program, or of its fonts, to the next.
struct PDFRenderer: BriefingRenderer {
  let formatName = "pdf"
  let mainFile = "briefing.pdf"
  let isReproducible = false
  private let page: HTMLRenderer?

  init(page: HTMLRenderer? = try? HTMLRenderer()) { self.page = page }

  func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) async throws -> [RenderedFile] {
    #if Processes
    let files = page?.render(briefing, texts: texts, options: options) ?? []
    guard let html = files.first else { return [] }
    do throws(ProgramError) {
      let program = try await Program("weasyprint", for: "making PDF files")
      let limits = ProgramLimits(time: .seconds(300), output: 256 << 20, memory: 4 << 30)
      let result = try await program.run(
        arguments: ["--pdf-variant", "pdf/ua-1", "-", "-"],
        input: html.bytes,
        limits: limits
      )
      return [RenderedFile(path: mainFile, bytes: result.output)]
    } catch {
      throw WorkflowError(.input, Self.message(of: error))
    }
    #else
    throw WorkflowError(.usage, "this program was built without the trait 'Processes'")
    #endif
  }

  #if Processes
  /// What went wrong, and what to do: a browser prints the page as well.
  private static func message(of error: ProgramError) -> String {
    let remedy = "or print briefing.html from a browser, which gives the same pages"
    if case .notFound = error {
      return "\(error); install it (apt install weasyprint, brew install weasyprint), \(remedy)"
    }
    return "\(error); \(remedy)"
  }
  #endif
}
