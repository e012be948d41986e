private import Synchronization

/// Something annotators derive from a document alone, such as its words with their word classes.
///
/// Asked for through ``DocumentView/reading(_:)`` it is made once for all annotators of a run that
/// want it, whichever comes first:
///
///     struct Lines: DocumentReading {
///       let spans: [TextSpan]
///
///       init(_ document: Document) {
///         let lines = document.text.bytes.split(separator: 0x0A)
///         spans = lines.map { TextSpan($0.startIndex..<$0.endIndex) }
///       }
///     }
///
/// An annotator then says `view.reading(Lines.self)`.
///
/// It may depend on nothing but the document, so that it is the same whoever makes it.
public protocol DocumentReading: Sendable {
  /// Reads a document.
  init(_ document: Document)
}

/// The readings of one document, each made when it is first asked for.
final class DocumentReadings: Sendable {
  /// One reading; who asks while another makes it waits for that.
  private final class Slot: Sendable {
    private let value = Mutex<(any Sendable)?>(nil)

    func value<Reading: DocumentReading>(of document: Document) -> Reading {
      value.withLock { value in
        if let made = value as? Reading { return made }
        let made = Reading(document)
        value = made
        return made
      }
    }
  }

  private let slots = Mutex<[ObjectIdentifier: Slot]>([:])

  func reading<Reading: DocumentReading>(_ type: Reading.Type, of document: Document) -> Reading {
    let slot = slots.withLock { slots in
      let key = ObjectIdentifier(type)
      if let slot = slots[key] { return slot }
      let slot = Slot()
      slots[key] = slot
      return slot
    }
    return slot.value(of: document)
  }
}
