import EmulatorCore
import Store
import Synchronization
import Testing

@Suite struct CommitGroupTests {
    @Test func `A process may have any number of groups`() async {
        // Of keys for what threads note it has but 1024 on Linux.
        let groups = (0..<1100).map { _ in CommitGroup() }
        await withCheckedContinuation { continuation in
            Thread.start {
                for group in groups { group.begin() }
                continuation.resume()
            }
        }
        // The thread ends without harm, and no other is touched by it.
        #expect(groups.allSatisfy { !$0.hasPending })
    }

    @Test func `What a thread does for one group says nothing of another`() throws {
        let (one, other) = (CommitGroup(), CommitGroup())
        one.begin()
        let ran = Atomic(0)
        other.whenSettled { ran.add(1, ordering: .relaxed) }
        one.whenSettled { ran.add(10, ordering: .relaxed) }
        #expect(ran.load(ordering: .relaxed) == 1)
        try one.commit()
        #expect(ran.load(ordering: .relaxed) == 11)
    }
}
