import AWSCore
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

    @Test func `What a thread wrote and committed itself is there, though others take theirs back`() async throws {
        let group = CommitGroup()
        let database = try Database("a", .memory, group, migrations: ["CREATE TABLE t (k INTEGER PRIMARY KEY)"])
        @Sendable func insert(_ key: Int, fails: Bool) throws(AWSError) {
            try database.writeChecked { connection throws(AWSError) in
                try connection.run("INSERT INTO t VALUES (?)", .int(key))
                if fails { throw AWSError("Stop", "") }
            }
        }
        let isDone = Atomic(false)
        await withCheckedContinuation { continuation in
            Thread.start {
                group.begin()
                var key = 1_000_000
                while !isDone.load(ordering: .relaxed) {
                    for fails in [false, true] {
                        key += 1
                        try? insert(key, fails: fails)
                    }
                    try? group.commit()
                }
                continuation.resume()
            }
            Thread.start {
                for key in 0..<3_000 { #expect(throws: Never.self) { try insert(key, fails: false) } }
                isDone.store(true, ordering: .relaxed)
            }
        }
        let kept = try database.read { connection throws(AWSError) in
            try connection.first("SELECT COUNT(*) FROM t WHERE k < 1000000") { $0.int(0) }
        }
        #expect(kept == 3_000)
    }
}
