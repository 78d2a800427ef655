/// A body that is not in memory: it comes or goes piece by piece.
public protocol BodyStream: AnyObject, Sendable {
    /// Its bytes; of one that still comes, those that came so far.
    var count: Int { get }
}
