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
    /// What a thread's note of its stage begins with: a number of the group's own.
    private let mark = CommitGroup.count.add(1, ordering: .relaxed).newValue << 16

    private static let count = Atomic<UInt>(0)

    /// Where each thread notes its stage, of the group that it works for.
    ///
    /// One key for all groups: a process has but 1024 on Linux.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// Makes a group with nothing in it.
    public init() {}

    /// What this thread noted last.
    private static var note: UInt {
        get { UInt(bitPattern: pthread_getspecific(key)) }
        set { pthread_setspecific(key, UnsafeRawPointer(bitPattern: newValue)) }
    }

    /// What a thread is at: 1 where its writes wait for `commit()`, else twice the number of writes it is inside of.
    private var stage: UInt {
        let note = Self.note
        return note & ~0xFFFF == mark ? note & 0xFFFF : 0
    }

    /// Whether this thread's writes wait for `commit()`.
    var isDeferring: Bool { stage == 1 }

    func add(_ database: Database) { dirty.withLock { $0.append(database) } }

    /// From here on, writes of this thread wait for `commit()`.
    public func begin() { Self.note = mark | 1 }

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
        runActions(isLost: failure != nil)
        if let failure { throw failure }
    }

    /// Runs a write that ends with its own commit, on a thread whose writes do not wait; then what waits for it.
    func alone(_ write: () throws(AWSError) -> Void) throws(AWSError) {
        let (outer, note) = (stage, Self.note)
        Self.note = mark | outer + 2
        var failure: AWSError?
        do throws(AWSError) { try write() } catch { failure = error }
        Self.note = note
        if outer == 0 { runActions(isLost: failure != nil) }
        if let failure { throw failure }
    }

    private func runActions(isLost: Bool) {
        let due = actions.withLock { $0.removeValue(forKey: Self.thread) ?? [] }
        for action in settling.withLock({ $0.removeValue(forKey: Self.thread) ?? [] }) { action() }
        if !isLost { for action in due { action() } }
    }

    /// Runs an action once what this thread has written so far is on disk; inside a write, that too.
    public func afterCommit(_ action: @escaping @Sendable () -> Void) {
        guard stage != 0 else { return action() }
        actions.withLock { $0[Self.thread, default: []].append(action) }
    }

    /// Runs an action once what this thread has written so far is on disk, or is known to be lost.
    public func whenSettled(_ action: @escaping @Sendable () -> Void) {
        guard stage != 0 else { return action() }
        settling.withLock { $0[Self.thread, default: []].append(action) }
    }

    private static var thread: UInt { UInt(bitPattern: pthread_self().hashValue) }
}
