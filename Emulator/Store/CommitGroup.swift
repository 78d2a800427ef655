public import AWSCore
public import EmulatorCore
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// The databases that wait for a commit, and what runs after it.
public final class CommitGroup: Durability, Sendable {
    private let dirty = Mutex<[Database]>([])
    private let actions = Mutex<[UInt: [@Sendable () -> Void]]>([:])
    private let settling = Mutex<[UInt: [@Sendable () -> Void]]>([:])
    private let key: pthread_key_t

    /// Makes a group with nothing in it.
    public init() {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        self.key = key
    }

    /// Whether this thread's writes wait for `commit()`.
    var isDeferring: Bool { pthread_getspecific(key) != nil }

    func add(_ database: Database) { dirty.withLock { $0.append(database) } }

    /// From here on, writes of this thread wait for `commit()`.
    public func begin() { pthread_setspecific(key, UnsafeRawPointer(bitPattern: 1)) }

    /// Whether any write waits.
    public var hasPending: Bool {
        dirty.withLock { !$0.isEmpty } || actions.withLock { !$0.isEmpty && $0[Self.thread] != nil }
    }

    /// Writes the group to disk, and runs what waits for that.
    public func commit() throws(AWSError) {
        let databases = dirty.withLock { dirty -> [Database] in
            defer { dirty = [] }
            return dirty
        }
        var failure: AWSError?
        for database in databases {
            do throws(AWSError) { try database.commit(isGroup: true) } catch { failure = error }
        }
        let due = actions.withLock { $0.removeValue(forKey: Self.thread) ?? [] }
        for action in settling.withLock({ $0.removeValue(forKey: Self.thread) ?? [] }) { action() }
        if let failure { throw failure }
        for action in due { action() }
    }

    /// Runs an action once what this thread has written so far is on disk.
    public func afterCommit(_ action: @escaping @Sendable () -> Void) {
        guard isDeferring else { return action() }
        actions.withLock { $0[Self.thread, default: []].append(action) }
    }

    /// Runs an action once what this thread has written so far is on disk, or is known to be lost.
    public func whenSettled(_ action: @escaping @Sendable () -> Void) {
        guard isDeferring else { return action() }
        settling.withLock { $0[Self.thread, default: []].append(action) }
    }

    private static var thread: UInt { UInt(bitPattern: pthread_self().hashValue) }
}
