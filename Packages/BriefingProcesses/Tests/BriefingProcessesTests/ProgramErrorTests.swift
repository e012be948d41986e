import BriefingProcesses
import Testing

@Suite struct ProgramErrorTests {
  @Test(
    arguments: [
      .notFound(name: "pdftotext", purpose: "reading PDF files"):
        "the program 'pdftotext' is not on the PATH, and it is wanted for reading PDF files; "
        + "install it, or add its folder to the PATH",
      .notAName("./tool", purpose: "annotating"):
        "'./tool' is wanted for annotating and is no name of a program: a name is not empty and "
        + "has no slash; give the name alone, and have its folder on the PATH",
      .notStarted(name: "tool", reason: "no memory"):
        "the program 'tool' did not start: no memory",
      .timedOut(name: "tool", limit: .milliseconds(1_500)):
        "the program 'tool' ran longer than 1.5 seconds and was ended; raise the limit, or give "
        + "it less to do",
      .tooMuchOutput(name: "tool", limit: 10):
        "the program 'tool' wrote more than 10 bytes and was ended; raise the limit if you trust it",
      .outOfMemory(name: "tool", limit: 10):
        "the program 'tool' failed for want of memory, of which it may take 10 bytes; raise the limit, "
        + "or give it less to do",
      .failed(name: "tool", status: 2, messages: "bad\r\npage \u{1B}[31m7\n"):
        "the program 'tool' failed with status 2 and said: bad page [31m7",
      .failed(name: "tool", status: 2, messages: "\n"):
        "the program 'tool' failed with status 2 and said nothing",
      .signaled(name: "tool", signal: 11, messages: ""):
        "the program 'tool' was ended by signal 11 and said nothing",
      .cancelled(name: "tool"):
        "the program 'tool' was ended, because nobody waits for it any more",
    ] as [ProgramError: String]
  )
  func `An error names the program and says what to do`(error: ProgramError, text: String) {
    #expect(error.description == text)
  }
}
