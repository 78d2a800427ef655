import AWSCore
import Dispatch
import EmulatorCore
import Store
import Synchronization
import Testing

@Suite struct DatabaseTests {
    private static let schema: [Migration] = ["CREATE TABLE t (k TEXT PRIMARY KEY, v INTEGER NOT NULL)"]

    private func count(_ database: Database) throws -> Int64 {
        try database.read { connection throws(AWSError) in
            try connection.first("SELECT COUNT(*) FROM t") { $0.int(0) } ?? -1
        }
    }

    @Test("What was written is there when the file is opened again")
    func persists() throws {
        try withFolder { folder in
            let storage = try Storage.directory(folder)
            do {
                let database = try Database("a", storage, CommitGroup(), migrations: Self.schema)
                try database.write { connection throws(AWSError) in try connection.run("INSERT INTO t VALUES ('x', 1)")
                }
            }
            #expect(try count(Database("a", storage, CommitGroup(), migrations: Self.schema)) == 1)
        }
    }

    @Test("A change of many pages is whole for its writer, for readers and when the file is opened again")
    func manyPages() throws {
        try withFolder { folder in
            let storage = try Storage.directory(folder)
            let schema: [Migration] = ["CREATE TABLE t (k INTEGER PRIMARY KEY, v BLOB NOT NULL)"]
            func sum(_ database: Database) throws -> Int64 {
                try database.read { connection throws(AWSError) in
                    try connection.first("SELECT SUM(LENGTH(v)) FROM t") { $0.int(0) } ?? -1
                }
            }
            do {
                let database = try Database("a", storage, CommitGroup(), migrations: schema)
                func write(_ round: Int, fails: Bool = false) throws {
                    try database.write { connection throws(AWSError) in
                        // Pages go to the log before the commit where the cache is too small for them.
                        try connection.execute("PRAGMA cache_size = 10")
                        for k in 0..<500 {
                            let bytes = [UInt8](repeating: UInt8(round), count: 1000 + round)
                            try connection.run("INSERT OR REPLACE INTO t VALUES (?, ?)", .int(k), .blob(bytes))
                        }
                        let written = try connection.first("SELECT SUM(LENGTH(v)) FROM t") { $0.int(0) }
                        guard written == Int64(500 * (1000 + round)), !fails else { throw AWSError("Stop", "") }
                    }
                }
                for round in 0..<20 {
                    try write(round)
                    #expect(throws: AWSError("Stop", "")) { try write(100, fails: true) }
                    #expect(try sum(database) == 500 * (1000 + Int64(round)))
                }
            }
            let database = try Database("a", storage, CommitGroup(), migrations: schema)
            #expect(try sum(database) == 500 * 1019)
            let state = try database.read { connection throws(AWSError) in
                try connection.first("PRAGMA integrity_check") { $0.text(0) }
            }
            #expect(state == "ok")
        }
    }

    @Test("A step that throws leaves nothing, and the steps around it stay")
    func savepoint() throws {
        let database = try Database("a", .memory, CommitGroup(), migrations: Self.schema)
        try database.write { connection throws(AWSError) in try connection.run("INSERT INTO t VALUES ('x', 1)") }
        #expect(throws: AWSError("Stop", "")) {
            try database.write { connection throws(AWSError) in
                try connection.run("INSERT INTO t VALUES ('y', 1)")
                throw AWSError("Stop", "")
            }
        }
        #expect(try count(database) == 1)
    }

    @Test("A checked step that fails before its change leaves the steps around it as they are")
    func checked() throws {
        let group = CommitGroup()
        let database = try Database("a", .memory, group, migrations: Self.schema)
        group.begin()
        func insert(_ key: String) throws {
            try database.writeChecked { connection throws(AWSError) in
                try connection.run("INSERT INTO t VALUES (?, 1)", .text(key))
            }
        }
        try insert("x")
        #expect(throws: AWSError.self) { try insert("x") }
        #expect(throws: AWSError("Stop", "")) {
            try database.writeChecked { _ throws(AWSError) in throw AWSError("Stop", "") }
        }
        try insert("y")
        // Several statements that are one: where the second fails, nothing remains of the first.
        #expect(throws: AWSError.self) {
            try database.writeChecked { connection throws(AWSError) in
                try connection.step { () throws(AWSError) in
                    try connection.run("INSERT INTO t VALUES ('z', 1)")
                    try connection.run("INSERT INTO t VALUES ('x', 1)")
                }
            }
        }
        try group.commit()
        #expect(try count(database) == 2)
    }

    /// What another thread counts.
    private func countElsewhere(_ database: Database) -> Int64 {
        let counted = Mutex<Int64>(-1)
        let isDone = DispatchSemaphore(value: 0)
        Thread.start {
            counted.withLock { $0 = (try? self.count(database)) ?? -1 }
            isDone.signal()
        }
        isDone.wait()
        return counted.withLock { $0 }
    }

    @Test("Writes of a group are seen by its own thread at once, and by others from their commit on")
    func groups() throws {
        try withFolder { folder in
            let group = CommitGroup()
            let database = try Database("a", try Storage.directory(folder), group, migrations: Self.schema)
            group.begin()
            func insert(_ key: String) throws {
                try database.write { connection throws(AWSError) in
                    try connection.run("INSERT INTO t VALUES (?, 1)", .text(key))
                }
            }
            try insert("x")
            #expect(group.hasPending)
            #expect(try count(database) == 1)
            #expect(countElsewhere(database) == 0)
            try group.commit()
            #expect(!group.hasPending)
            #expect(countElsewhere(database) == 1)
            // A read leaves nothing to commit, and a write behind it is one like any other.
            #expect(try count(database) == 1)
            #expect(!group.hasPending)
            try insert("y")
            #expect(group.hasPending)
            // Inside a step it sees what is committed, as its own connection is in use.
            try database.write { _ throws(AWSError) in #expect((try? count(database)) == 1) }
            try group.commit()
            #expect(countElsewhere(database) == 2)
        }
    }

    @Test(
        "Where SQLite ends the transaction in a read that fails, who had written hears of it, and who writes next writes"
    )
    func ended() throws {
        try withFolder { folder in
            let group = CommitGroup()
            let database = try Database("a", try Storage.directory(folder), group, migrations: Self.schema)
            group.begin()
            func insert(_ key: String) throws {
                try database.write { connection throws(AWSError) in
                    try connection.run("INSERT INTO t VALUES (?, 1)", .text(key))
                }
            }
            for isPending in [true, false] {
                if isPending { try insert("x") }
                #expect(throws: AWSError("Stop", "")) {
                    try database.read { connection throws(AWSError) in
                        try connection.run("ROLLBACK")
                        throw AWSError("Stop", "")
                    }
                }
                if isPending { #expect(throws: AWSError("Stop", "")) { try group.commit() } }
                try insert(isPending ? "y" : "z")
                try group.commit()
                #expect(countElsewhere(database) == (isPending ? 1 : 2))
            }
        }
    }

    @Test("What is asked for inside a write runs once it is on disk, and not where it fails")
    func actions() throws {
        try withFolder { folder in
            let group = CommitGroup()
            let database = try Database("a", try Storage.directory(folder), group, migrations: Self.schema)
            let seen = Mutex<[Int64]>([])
            func write(_ key: String) throws {
                try database.write { connection throws(AWSError) in
                    group.afterCommit { seen.withLock { $0.append((try? count(database)) ?? -1) } }
                    try connection.run("INSERT INTO t VALUES (?, 1)", .text(key))
                    #expect(seen.withLock { $0.count } == (key == "x" ? 0 : 1))
                }
            }
            try write("x")
            #expect(throws: AWSError.self) { try write("x") }
            try write("y")
            #expect(seen.withLock { $0 } == [1, 2])
        }
    }

    @Test("A reader sees each commit, though it keeps its snapshot between them")
    func snapshots() throws {
        try withFolder { folder in
            let database = try Database("a", try Storage.directory(folder), CommitGroup(), migrations: Self.schema)
            for i in 1...20 {
                try database.write { connection throws(AWSError) in
                    try connection.run("INSERT INTO t VALUES (?, 1)", .text(String(i)))
                }
                for _ in 0..<3 { #expect(try count(database) == i) }
            }
        }
    }

    @Test("A reset empties the database and lays the schema anew")
    func reset() throws {
        let database = try Database("a", .memory, CommitGroup(), migrations: Self.schema)
        try database.write { connection throws(AWSError) in try connection.run("INSERT INTO t VALUES ('x', 1)") }
        try database.reset()
        #expect(try count(database) == 0)
    }

    @Test("Values keep their type through the store")
    func values() throws {
        let database = try Database("a", .memory, CommitGroup(), migrations: ["CREATE TABLE v (a, b, c, d, e)"])
        try database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO v VALUES (?, ?, ?, ?, ?)",
                .int(-5),
                .text("é\u{0}x"),
                .blob([0, 1]),
                .blob([]),
                .null
            )
        }
        let row = try database.read { connection throws(AWSError) in
            try connection.first("SELECT * FROM v") { ($0.int(0), $0.text(1), $0.blob(2), $0.isNull(3), $0.isNull(4)) }
        }
        #expect(row?.0 == -5)
        #expect(row?.1 == "é\u{0}x")
        #expect(row?.2 == [0, 1])
        #expect(row?.3 == false)
        #expect(row?.4 == true)
    }
}
