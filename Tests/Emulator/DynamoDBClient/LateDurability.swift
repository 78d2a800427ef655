import AWSCore
import EmulatorCore
import Synchronization

/// Commits when the emulator's own durability does, but for a while that a test chooses: what is done then stays under
/// way, though it is answered.
final class LateDurability: Durability {
    private let inner: any Durability
    private let isLate = Mutex(false)

    init(_ inner: any Durability) { self.inner = inner }

    func hold() { isLate.withLock { $0 = true } }

    func release() { isLate.withLock { $0 = false } }

    func begin() { inner.begin() }

    func commit() throws(AWSError) {
        guard !isLate.withLock(\.self) else { return }
        try inner.commit()
    }

    func afterCommit(_ action: @escaping @Sendable () -> Void) { inner.afterCommit(action) }
}
