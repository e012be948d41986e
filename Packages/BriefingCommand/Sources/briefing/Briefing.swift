import BriefingCommandLine

/// The command with the suite's annotators and no others.
@main
enum Command {
  static func main() async {
    await BriefingTool.main()
  }
}
