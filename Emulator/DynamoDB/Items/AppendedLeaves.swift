internal import Synchronization

/// The leaves of a tree into which the last new item was put behind all others: where the next one is too, items come in
/// their order, and each leaf is filled before another one begins.
///
/// One item behind all others says nothing: of those that come in any order, one in a handful is.
final class AppendedLeaves: Sendable {
    /// The last ones: a few rows of items may come side by side.
    private struct Recent {
        var leaves = [Int64](repeating: 0, count: 16)
        var next = 0
    }

    private let recent = Mutex(Recent())

    func contains(_ leaf: Int64) -> Bool { recent.withLock { $0.leaves.contains(leaf) } }

    /// Notes how a new item came to a leaf.
    func note(_ leaf: Int64, isAppended: Bool) {
        recent.withLock { recent in
            let known = recent.leaves.firstIndex(of: leaf)
            switch (known, isAppended) {
            case (let known?, false): recent.leaves[known] = 0
            case (nil, true):
                recent.leaves[recent.next] = leaf
                recent.next = (recent.next + 1) % recent.leaves.count
            default: break
            }
        }
    }
}
