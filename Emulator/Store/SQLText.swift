/// A statement's text that is made at run time and used often: its prepared form is found by identity.
public final class SQLText: Sendable {
    /// The text.
    public let text: String

    /// Makes one; keep it as long as it is used.
    public init(_ text: String) { self.text = text }
}
