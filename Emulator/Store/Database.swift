public import AWSCore
internal import Synchronization

/// A service's database: one connection that writes, others that read beside it, and writes grouped into few commits.
///
/// Writes of all threads share one open transaction; whoever is about to acknowledge commits it, and with it what the
/// others wrote. An event loop reads through the connection that writes, whose cache outlives its commits: its answers
/// leave behind the commit of what they tell, or fail with it. Other threads see only what is committed.
public final class Database: Sendable {
    // Safe: every use is inside `state`'s lock.
    private nonisolated(unsafe) let writer: Connection
    private let state = Mutex(State())
    private struct State {
        /// Whether something is written that waits for its commit, in the open transaction; a read leaves one open, too.
        var isPending = false
        /// Why a commit failed that took with it what others had written: those must hear of it too.
        var lost: AWSError?
    }

    private let readers = Mutex<[Reader]>([])
    private let path: String?
    private let group: CommitGroup
    private let schema: [Migration]

    /// A connection that is passed from thread to thread, used by one at a time.
    private struct Reader: @unchecked Sendable {
        // Safe: it is taken out of the list under its lock before use and put back after.
        let connection: Connection
        /// The commit as of which it reads; nil where it reads none.
        var snapshot: Int?
    }

    /// The pages, 4 KiB each, that the log may have before they are brought into the file: the more, the more of them were
    /// written over by then; and the longer it takes to read the log after a kill, at 32 MiB a few ten milliseconds.
    private static let logPages = 8000

    /// How many commits there were: a reader whose snapshot is older takes a new one.
    private let commits = Atomic<Int>(0)

    /// Opens the database of a service, and brings it to the newest schema.
    ///
    /// - Parameters:
    ///   - name: the file's name without its ending.
    ///   - storage: where the files lie, or memory.
    ///   - group: what the edge commits through.
    ///   - cache: how much of a large file the writer keeps in memory, bytes.
    ///   - migrations: the schema's steps, oldest first.
    public init(
        _ name: String,
        _ storage: Storage,
        _ group: CommitGroup,
        cache: Int = 32 << 20,
        migrations: [Migration]
    ) throws(AWSError) {
        path = storage.directory.map { "\($0)/\(name).sqlite" }
        self.group = group
        schema = migrations
        let connection = try Connection(path: path ?? ":memory:", readOnly: false)
        try connection.execute(
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = \(storage.durability == .full ? "FULL" : "NORMAL");
            PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(cache / 1024); PRAGMA mmap_size = 0; PRAGMA wal_autocheckpoint = \(Self.logPages)
            """
        )
        try Self.migrate(connection, migrations)
        writer = connection
    }

    private static func migrate(_ connection: Connection, _ migrations: [Migration]) throws(AWSError) {
        let done = try connection.first("PRAGMA user_version") { row in Int(row.int(0)) } ?? 0
        guard done <= migrations.count else {
            throw .internalFailure("the data was written by a newer version of the emulator")
        }
        for (i, step) in migrations.enumerated().dropFirst(done) {
            try connection.execute("BEGIN")
            do throws(AWSError) {
                try step.run(connection)
                try connection.execute("PRAGMA user_version = \(i + 1); COMMIT")
            } catch {
                try? connection.execute("ROLLBACK")
                throw error
            }
        }
    }

    // What is generic below is a thin layer that services see: each gets code for just the types it asks for.

    /// Reads as of one moment: what is committed; on an event loop also what waits for the commit that the answer waits
    /// for, and in memory, where there is one connection only, what any thread wrote.
    @inlinable
    public func read<R>(_ body: (Connection) throws(AWSError) -> R) throws(AWSError) -> R {
        var result: R?
        try onReader { connection throws(AWSError) in result = try body(connection) }
        return try Self.given(result)
    }

    /// Reads and writes as one step: where the closure throws, nothing of it remains.
    ///
    /// On an event loop's tick the commit waits for the tick's end; elsewhere it is done when this returns.
    @inlinable
    public func write<R>(_ body: (Connection) throws(AWSError) -> R) throws(AWSError) -> R {
        var result: R?
        try step { connection throws(AWSError) in result = try body(connection) }
        return try Self.given(result)
    }

    /// The same for a step that has checked everything before its first change: it needs no savepoint, which costs as much
    /// as a small write.
    ///
    /// Where it fails behind a change nonetheless, as only the store itself should, all that waits for the same commit is
    /// taken back with it, and whoever waits hears of it.
    @inlinable
    public func writeChecked<R>(_ body: (Connection) throws(AWSError) -> R) throws(AWSError) -> R {
        var result: R?
        try checked { connection throws(AWSError) in result = try body(connection) }
        return try Self.given(result)
    }

    @inlinable
    static func given<R>(_ result: R?) throws(AWSError) -> R {
        guard let result else { throw .internalFailure("the store gave nothing") }
        return result
    }

    @usableFromInline
    func onReader(_ body: (Connection) throws(AWSError) -> Void) throws(AWSError) {
        guard let path else { return try locked(.read, body) }
        if group.isDeferring, try lockedIfFree(body) { return }
        var reader: Reader
        if let idle = readers.withLock({ $0.popLast() }) {
            reader = idle
        } else {
            // What it has in its cache goes with the next commit.
            reader = Reader(connection: try Connection(path: path, readOnly: true))
        }
        // A snapshot stays open from read to read while nothing is committed: to open one costs SQLite more than to read
        // an item.
        let now = commits.load(ordering: .acquiring)
        if reader.snapshot != now {
            try Self.endSnapshot(&reader)
            try reader.connection.turn("BEGIN")
            reader.snapshot = now
        }
        defer { readers.withLock { [reader] in $0.append(reader) } }
        try body(reader.connection)
    }

    private static func endSnapshot(_ reader: inout Reader) throws(AWSError) {
        guard reader.snapshot != nil else { return }
        reader.snapshot = nil
        try reader.connection.turn("COMMIT")
    }

    /// Lets go of the snapshots of readers that stand idle: SQLite cannot reuse its log while they are held.
    private func committed() {
        commits.add(1, ordering: .releasing)
        guard path != nil else { return }
        readers.withLock { readers in
            readers = readers.compactMap { reader in
                var reader = reader
                do throws(AWSError) { try Self.endSnapshot(&reader) } catch { return nil }
                return reader
            }
        }
    }

    @usableFromInline
    func step(_ body: (Connection) throws(AWSError) -> Void) throws(AWSError) {
        try onWriter { connection throws(AWSError) in
            try connection.step { () throws(AWSError) in try body(connection) }
        }
    }

    /// The same, committed when this returns also on an event loop: for tables that are made, which readers ask for by
    /// name as soon as anyone knows of them.
    @inlinable
    public func writeNow<R>(_ body: (Connection) throws(AWSError) -> R) throws(AWSError) -> R {
        let result = try write(body)
        try commitNow()
        return result
    }

    @usableFromInline
    func commitNow() throws(AWSError) {
        // Elsewhere the write ended with its commit.
        if group.isDeferring { try commit(isGroup: false) }
    }

    /// Reads and writes as one step, and takes all that was written back: what the closure gives is all that remains.
    public func trial<R>(_ body: (Connection) throws(AWSError) -> R) throws(AWSError) -> R {
        var result: R?
        try onWriter { connection throws(AWSError) in
            try connection.turn("SAVEPOINT trial")
            var failure: AWSError?
            do throws(AWSError) { result = try body(connection) } catch { failure = error }
            try connection.turn("ROLLBACK TO trial")
            try connection.turn("RELEASE trial")
            if let failure { throw failure }
        }
        return try Self.given(result)
    }

    @usableFromInline
    func checked(_ body: (Connection) throws(AWSError) -> Void) throws(AWSError) {
        try onWriter(takesAllBack: true, body)
    }

    /// Writes; the commit waits for the tick's end on the event loop, and is done when this returns elsewhere.
    private func onWriter(
        takesAllBack: Bool = false,
        _ body: (Connection) throws(AWSError) -> Void
    ) throws(AWSError) {
        guard !group.isDeferring else { return try locked(.write(takesAllBack: takesAllBack, commits: false), body) }
        try group.alone { () throws(AWSError) in
            try locked(.write(takesAllBack: takesAllBack, commits: true), body)
        }
    }

    private enum Use {
        case read
        /// Whether a failure behind a change takes the whole transaction back, and whether that ends with the step: who
        /// does not wait for the event loop's commit must not leave what it wrote to somebody else's.
        case write(takesAllBack: Bool, commits: Bool)
    }

    private func locked(_ use: Use, _ body: (Connection) throws(AWSError) -> Void) throws(AWSError) {
        // The lock is held across SQLite's work: it is what makes the writer one. Its closure cannot throw our type
        // through.
        if let failure = state.withLock({ state in run(use, &state, body) }) { throw failure }
    }

    /// Reads through the connection that writes; false where another thread is at it, or this one in a step around this.
    private func lockedIfFree(_ body: (Connection) throws(AWSError) -> Void) throws(AWSError) -> Bool {
        guard let outcome = state.withLockIfAvailable({ state in run(.read, &state, body) }) else { return false }
        if let failure = outcome { throw failure }
        return true
    }

    /// Does a step under the lock, in the open transaction; gives why it failed.
    private func run(
        _ use: Use,
        _ state: inout State,
        _ body: (Connection) throws(AWSError) -> Void
    ) -> AWSError? {
        let wasPending = state.isPending
        let before = writer.totalChanges
        do throws(AWSError) {
            if !writer.isInTransaction { try writer.turn("BEGIN IMMEDIATE") }
            guard case .write(_, let commits) = use else {
                try body(writer)
                return nil
            }
            if !wasPending {
                state.isPending = true
                group.add(self)
            }
            try body(writer)
            if commits { try end(&state) }
            return nil
        } catch {
            if case .write(true, _) = use, writer.totalChanges != before { takeBack(&state) }
            if !writer.isInTransaction {
                state.isPending = false
                // What others had written is gone with it.
                if wasPending { state.lost = error }
            }
            return error
        }
    }

    /// Commits the open transaction; where that fails, nothing of it remains.
    private func end(_ state: inout State) throws(AWSError) {
        do throws(AWSError) {
            try writer.turn("COMMIT")
            state.isPending = false
            committed()
        } catch {
            takeBack(&state)
            throw error
        }
    }

    private func takeBack(_ state: inout State) {
        state.isPending = false
        try? writer.turn("ROLLBACK")
    }

    /// Makes all that was written last.
    ///
    /// - Parameter isGroup: whether the answers of the event loop wait for it, which must hear of a failure before this.
    func commit(isGroup: Bool) throws(AWSError) {
        let failed = state.withLock { state -> AWSError? in
            defer { if isGroup { state.lost = nil } }
            guard state.isPending else { return state.lost }
            do throws(AWSError) {
                try end(&state)
                return isGroup ? state.lost : nil
            } catch {
                state.lost = error
                return error
            }
        }
        if let failed { throw failed }
    }

    /// Empties the database in place: every table is dropped and the schema laid anew.
    public func reset() throws(AWSError) {
        try commit(isGroup: false)
        readers.withLock { $0 = [] }
        let failed = state.withLock { state -> AWSError? in
            do throws(AWSError) {
                // What reads have opened; a migration begins its own.
                if writer.isInTransaction { try end(&state) }
                let tables = try writer.all(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                ) { row in
                    row.text(0)
                }
                for table in tables { try writer.execute("DROP TABLE \"\(table)\"") }
                try writer.execute("PRAGMA user_version = 0")
                try Self.migrate(writer, schema)
                committed()
                return nil
            } catch {
                return error
            }
        }
        if let failed { throw failed }
    }
}
