import BriefingCore
import BriefingStorage
import Dispatch

/// The writer of a job: it writes files beside the work that makes the next ones.
///
/// Waiting for the disk is most of what writing takes. So it has a thread of its own, that is in no
/// one's way, and those who make files wait only where the disk is slower than they are.
actor FileWriter {
  private let files: DossierFiles
  private let queue = DispatchQueue(label: "briefing.files")
  /// What is being written, in order.
  private var writes: [Task<WorkflowError?, Never>] = []
  private var failure: WorkflowError?

  init(to files: DossierFiles) { self.files = files }

  /// So many writes may wait for the disk.
  private static let mostWaiting = 4

  /// Writes files after those that came before, with one wait for the disk.
  ///
  /// What goes wrong is told by ``finish()``; files that come later are written all the same.
  func write(_ contents: [DossierFolder.Contents]) async {
    guard !contents.isEmpty else { return }
    while writes.count >= Self.mostWaiting { await settle() }
    let (files, queue) = (files, queue)
    writes.append(
      Task {
        await withCheckedContinuation { continuation in
          queue.async { continuation.resume(returning: files.refusal(writing: contents)) }
        }
      }
    )
  }

  /// Waits until all is written.
  ///
  /// - Throws: ``WorkflowError`` for the first that was not.
  func finish() async throws(WorkflowError) {
    while !writes.isEmpty { await settle() }
    if let failure { throw failure }
  }

  private func settle() async {
    let refusal = await writes.removeFirst().value
    failure = failure ?? refusal
  }
}

extension DossierFiles {
  /// Replaces files with one wait for the disk, and tells why not.
  fileprivate func refusal(writing contents: [DossierFolder.Contents]) -> WorkflowError? {
    do throws(FileError) {
      try dossier.folder.write(contents)
      return nil
    } catch {
      return WorkflowError(DossierError.file(error))
    }
  }
}

extension DossierFiles {
  /// The files of documents, each with that of its annotations where there is one.
  ///
  /// - Parameter documents: The documents.
  /// - Returns: The files, and why some could not be made.
  func contents(
    of documents: [DocumentFiles]
  ) -> BriefingMaker.WithFiles<WorkflowError?> {
    var made: [DossierFolder.Contents] = []
    var refusal: WorkflowError?
    for entry in documents {
      do throws(DossierError) {
        made += try dossier.contents(of: entry.document)
        guard let annotations = entry.annotations else { continue }
        made.append(try dossier.contents(of: annotations, expecting: entry.seen))
      } catch {
        refusal = refusal ?? WorkflowError(error)
      }
    }
    return BriefingMaker.WithFiles(outcome: refusal, files: made)
  }
}

/// A document that is to be written, with what is said of it.
struct DocumentFiles {
  let document: Document
  /// What is said of it; nothing where its file stays as it is.
  var annotations: AnnotationFile?
  /// The version of that file that was read.
  var seen: Revision?
}
