extension Messages {
  /// What is told of a file that was not read or written.
  static func file(_ error: FileError) -> Wording {
    switch error {
    case .notFound:
      Wording("There is no such file.", "Check the path.")
    case .cannotRead(_, let reason):
      Wording("The file cannot be read: \(reason).", "Check that it is there and may be read.")
    case .cannotWrite(_, let reason):
      Wording(
        "The file cannot be written: \(reason).",
        "What was there before is unchanged; make room or give permission, and try again."
      )
    case .mayNotLast(_, let reason):
      Wording(
        "The file was replaced, but the disk did not confirm it: \(reason).",
        "Check the disk, and then the file."
      )
    case .tooLarge(_, let limit):
      Wording("The file holds more than \(limit) bytes.", "Split it, or raise the limit.")
    case .notAFile:
      Wording("This is not a file.", "Name a file, not a folder or a device.")
    case .symbolicLink:
      Wording(
        "A symbolic link stands on the way, and a dossier follows none.",
        "Put the file or folder itself there."
      )
    case .outsideFolder:
      Wording(
        "This path is not one inside the dossier.",
        "Write it from the dossier's folder downwards, without “..”, such as sources/report.txt."
      )
    case .changedMeanwhile:
      Wording(
        "The file was changed by somebody else since it was read.",
        "Read it again, and repeat the change."
      )
    case .notUTF8(_, let offset):
      Wording("Byte \(offset) is not UTF-8.", "Make the document again from its source.")
    case .locked(_, let seconds):
      Wording(
        "Another program has been writing in this dossier for \(seconds) seconds.",
        "Wait until it is done; .briefing/lock names it."
      )
    }
  }
}
