/// An annotator that a dossier can configure.
///
/// What the application made of it is the default; what a dossier says replaces it key by key:
///
///     struct Rates: ConfigurableAnnotator {
///       var words = ["tariff", "duty"]
///       var minimum = 0.0
///
///       mutating func configure(
///         with configuration: inout AnnotatorConfiguration
///       ) throws(ConfigurationError) {
///         words = try configuration.texts("words") ?? words
///         minimum = try configuration.value("minimum") ?? minimum
///       }
///     }
///
/// In `briefing.yaml`:
///
/// ```yaml
/// format: briefing-dossier/1
/// annotators:
/// - name: acme.rates
///   configuration: {words: [levy], minimum: 5}
/// ```
public protocol ConfigurableAnnotator: Sendable {
  /// Takes what a dossier says; called whenever a dossier names the annotator.
  ///
  /// The name must stay what it is. A key that is not asked for here is refused.
  ///
  /// - Parameter configuration: What the dossier says, which may be nothing.
  /// - Throws: ``ConfigurationError`` where a value is not what it should be.
  mutating func configure(
    with configuration: inout AnnotatorConfiguration
  ) throws(ConfigurationError)
}

extension AnyAnnotator {
  /// What a dossier can do to an annotator.
  struct Configurator: Sendable {
    /// The keys it asks for.
    let keys: [String]
    let configured: @Sendable (Attributes) throws(ConfigurationError) -> AnyAnnotator

    init(_ annotator: some Annotator & ConfigurableAnnotator) {
      self.init(annotator) { AnyAnnotator($0) }
    }

    init(_ annotator: some AsynchronousAnnotator & ConfigurableAnnotator) {
      self.init(annotator) { AnyAnnotator($0) }
    }

    private init<Kind: ConfigurableAnnotator>(
      _ annotator: Kind,
      boxed: @escaping @Sendable (Kind) -> AnyAnnotator
    ) {
      var blank = AnnotatorConfiguration()
      var trial = annotator
      // What it asks for before it refuses to work unconfigured is asked for all the same.
      try? trial.configure(with: &blank)
      keys = blank.known
      configured = { attributes throws(ConfigurationError) in
        var copy = annotator
        var configuration = AnnotatorConfiguration(attributes)
        try copy.configure(with: &configuration)
        try configuration.refuseUnknown()
        return boxed(copy)
      }
    }
  }

  /// The keys that a dossier may configure, in the order the annotator asks for them.
  public var configurationKeys: [String] { configurator?.keys ?? [] }

  /// Returns the annotator as a dossier wants it.
  ///
  /// - Parameter attributes: What the dossier says of it.
  /// - Returns: The annotator with that configuration.
  /// - Throws: ``ConfigurationError`` where it knows no such key, or the value is not what it should be.
  public func configured(
    with attributes: Attributes
  ) throws(ConfigurationError) -> AnyAnnotator {
    guard let configurator else {
      guard attributes.isEmpty else {
        throw ConfigurationError(
          "the annotator '\(descriptor.name)' takes no configuration; remove it"
        )
      }
      return self
    }
    let result = try configurator.configured(attributes)
    guard result.descriptor.name == descriptor.name else {
      throw ConfigurationError(
        "the annotator '\(descriptor.name)' became '\(result.descriptor.name)' by its "
          + "configuration; a name must stay what it is"
      )
    }
    return result
  }
}
