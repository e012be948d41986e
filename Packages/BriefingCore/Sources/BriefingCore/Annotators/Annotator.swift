/// What may hold a list of names that it marks wherever a text uses them as names.
///
/// Every annotator can say which names it claims to know, so that a reader can hold it to them. One
/// that goes by form or context alone lists nothing, which is what an annotator does by default.
public protocol NameListing: Sendable {
  /// The names in the spelling in which they are known, in any order.
  var listedNames: [String] { get }
}

extension NameListing {
  /// No names.
  public var listedNames: [String] { [] }
}

/// A rule, table or model adapter that marks spans of one document at a time.
///
/// An annotator is pure: a view in, marks out. It sees the layers its descriptor declares and
/// returns additions alone; ids, quotes and provenance are the pipeline's business.
///
///     struct Years: Annotator {
///       let descriptor = AnnotatorDescriptor(
///         name: "acme.years",
///         version: "1",
///         summary: "numbers of four digits",
///         produces: ["acme.year"]
///       )
///
///       func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
///         view.document.tokens
///           .filter { $0.isNumber && $0.span.length == 4 }
///           .map { Mark("acme.year", $0.span) }
///       }
///     }
public protocol Annotator: NameListing {
  /// What can go wrong; `Never` for rules.
  associatedtype Failure: Error

  /// What the annotator declares of itself.
  var descriptor: AnnotatorDescriptor { get }

  /// Returns what the annotator finds.
  func annotate(_ view: DocumentView) throws(Failure) -> [Mark]
}

/// An annotator that waits for something outside, such as a program or a service.
public protocol AsynchronousAnnotator: NameListing {
  /// What can go wrong.
  associatedtype Failure: Error

  /// What the annotator declares of itself.
  var descriptor: AnnotatorDescriptor { get }

  /// What else than its version its findings depend on, such as a digest of the files it is made of.
  var fingerprint: String { get }

  /// Returns what the annotator finds.
  func annotate(_ view: DocumentView) async throws(Failure) -> [Mark]

  /// Returns what the annotator finds, with what a person should know of it.
  func findings(in view: DocumentView) async throws(Failure) -> Findings
}

extension AsynchronousAnnotator {
  /// Nothing.
  public var fingerprint: String { "" }

  /// What the annotator finds, with nothing more to be said of it.
  public func findings(in view: DocumentView) async throws(Failure) -> Findings {
    Findings(marks: try await annotate(view))
  }
}

/// Any annotator, as pipelines and registries hold them.
public struct AnyAnnotator: NameListing {
  /// What the annotator declares of itself.
  public let descriptor: AnnotatorDescriptor
  private let run: @Sendable (DocumentView) async throws -> Findings
  private let names: @Sendable () -> [String]
  /// What a dossier can do to it; nothing where it takes no configuration.
  let configurator: Configurator?
  private let print: @Sendable () -> String

  /// Creates a box around an annotator.
  public init(_ annotator: some Annotator) {
    descriptor = annotator.descriptor
    print = { "" }
    run = { view in Findings(marks: try annotator.annotate(view)) }
    names = { annotator.listedNames }
    // Asked for here, so that who holds annotators of several types need not know which they are.
    configurator = (annotator as? any Annotator & ConfigurableAnnotator).map { Configurator($0) }
  }

  /// Creates a box around an annotator that waits for something outside.
  public init(_ annotator: some AsynchronousAnnotator) {
    descriptor = annotator.descriptor
    print = { annotator.fingerprint }
    run = { view in try await annotator.findings(in: view) }
    names = { annotator.listedNames }
    configurator = (annotator as? any AsynchronousAnnotator & ConfigurableAnnotator)
      .map { Configurator($0) }
  }

  /// The names the annotator lists.
  public var listedNames: [String] { names() }

  /// What else than its version its findings depend on; empty where that is nothing.
  ///
  /// It may have to read files, so it is to be asked for once a run.
  public var fingerprint: String { print() }

  /// Returns what the annotator finds, with what a person should know of it.
  func findings(in view: DocumentView) async throws -> Findings { try await run(view) }
}
