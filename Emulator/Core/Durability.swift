public import AWSCore

/// How the edge holds answers back until what they acknowledge is on disk, many of them with one commit.
public protocol Durability: Sendable {
    /// From here on, and for good, writes of this thread wait for `commit()`.
    func begin()
    /// Writes the group to disk; throws where that failed and all of it is undone.
    func commit() throws(AWSError)
    /// Runs an action once what this thread has written so far is on disk.
    func afterCommit(_ action: @escaping @Sendable () -> Void)
}
