public import AWSCore

/// What a handler gives: an output at once, or one that needs waiting for.
public enum Answer<Output: Sendable>: Sendable {
    case now(Output)
    /// The work that is left: it runs off the event loop.
    case later(@Sendable () async throws(AWSError) -> Output)
}
