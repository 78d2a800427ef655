public import AWSCore
public import AWSWire

/// What an operation that is built does not do: a member of its input, or some of the member's values.
///
/// Who asks for it is answered `NotImplemented`. An operation's gaps stand beside it in its service's table, from which the
/// coverage page is made.
public struct Gap: Sendable {
    /// The member, with the values that are meant: `InputFormat ION`.
    public let what: String
    /// What is said to who asks for it.
    public let error: AWSError

    /// Names a gap of an operation.
    public init<O: Operation>(_ operation: O.Type, _ what: String) {
        self.what = what
        error = .notImplemented("\(O.service.name):\(O.name) with \(what)")
    }

    /// Refuses a request that asks for it.
    public func refuse(_ isAskedFor: Bool) throws(AWSError) {
        if isAskedFor { throw error }
    }
}
