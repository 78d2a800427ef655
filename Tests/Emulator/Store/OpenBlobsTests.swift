import AWSCore
import EmulatorCore
import Foundation
import Testing

@testable import Store

@Suite("BLOBs read and written where they lie")
struct OpenBlobsTests {
    private static let schema: [Migration] = ["CREATE TABLE b (id INTEGER PRIMARY KEY, bytes BLOB)"]
    private static let bytes = BlobColumn("b", "bytes")

    /// A database with a hundred rows of ten bytes each, their number.
    private static func database(_ storage: Storage = .memory, _ group: CommitGroup = CommitGroup()) throws -> Database
    {
        let database = try Database("b", storage, group, migrations: schema)
        try database.write { connection throws(AWSError) in
            for i in 0..<100 {
                try connection.run(
                    "INSERT INTO b VALUES (?, ?)",
                    .int(i),
                    .blob(Array(repeating: UInt8(i), count: 10))
                )
            }
        }
        return database
    }

    /// What a statement finds in a row.
    private static func stored(_ row: Int, _ connection: Connection) throws(AWSError) -> [UInt8]? {
        try connection.first("SELECT bytes FROM b WHERE id = ?", .int(row)) { $0.blob(0) }
    }

    private static func look(_ row: Int64, _ connection: Connection) throws(AWSError) -> [UInt8]? {
        try connection.look(at: bytes, row) { Array($0) }
    }

    private static func filled(_ byte: UInt8) -> [UInt8] { Array(repeating: byte, count: 10) }

    @Test("What is written in place is there for statements, and what they write for it", arguments: [false, true])
    func inPlace(isFile: Bool) throws {
        try withFolder { folder in
            let database = try Self.database(isFile ? Storage.directory(folder) : .memory)
            for round in UInt8(1)...3 {
                try database.writeChecked { connection throws(AWSError) in
                    for row in Int64(0)..<100 {
                        #expect(try Self.look(row, connection) == Self.filled(UInt8(row) &+ (round - 1) &* 100))
                        #expect(connection.overwrite(Self.bytes, row, Self.filled(UInt8(row) &+ round &* 100)))
                    }
                    #expect(try Self.stored(7, connection) == Self.filled(7 &+ round &* 100))
                }
            }
            try database.writeChecked { connection throws(AWSError) in
                #expect(try Self.look(5, connection) != nil)
                try connection.run("UPDATE b SET bytes = ? WHERE id = 5", .blob(Self.filled(1)))
                // SQLite refuses what looked at the row before the statement changed it.
                #expect(!connection.overwrite(Self.bytes, 5, Self.filled(2)))
                #expect(try Self.look(5, connection) == Self.filled(1))
                #expect(connection.overwrite(Self.bytes, 5, Self.filled(3)))
                try connection.run("DELETE FROM b WHERE id = 6")
                #expect(try Self.look(6, connection) == nil)
                #expect(try Self.look(5, connection) == Self.filled(3))
            }
            #expect(
                try database.read { connection throws(AWSError) in try Self.stored(5, connection) } == Self.filled(3)
            )
        }
    }

    @Test("A row that is not there, another length, and what is longer than a page are left to statements")
    func refused() throws {
        let database = try Self.database()
        try database.write { connection throws(AWSError) in
            #expect(try Self.look(1, connection) == Self.filled(1))
            #expect(try Self.look(1_000, connection) == nil)
            #expect(!connection.overwrite(Self.bytes, 1_000, Self.filled(1)))
            #expect(try Self.look(2, connection) == Self.filled(2))
            #expect(!connection.overwrite(Self.bytes, 2, [1]))
            #expect(try Self.stored(2, connection) == Self.filled(2))
            let long = [UInt8](repeating: 1, count: 5_000)
            try connection.run("UPDATE b SET bytes = ? WHERE id = 3", .blob(long))
            #expect(try Self.look(3, connection) == nil)
            #expect(!connection.overwrite(Self.bytes, 3, long))
            try connection.run("UPDATE b SET bytes = NULL WHERE id = 4")
            #expect(try Self.look(4, connection) == nil)
            #expect(try Self.look(2, connection) == Self.filled(2))
        }
    }

    @Test("A part is written where it lies, and never beyond the end")
    func parts() throws {
        let database = try Self.database()
        try database.write { connection throws(AWSError) in
            #expect(try Self.look(2, connection) == Self.filled(2))
            #expect(connection.overwrite(Self.bytes, 2, [7, 8, 9], at: 4))
            #expect(connection.overwrite(Self.bytes, 2, [6], at: 9))
            #expect(try Self.look(2, connection) == [2, 2, 2, 2, 7, 8, 9, 2, 2, 6])
            #expect(try Self.stored(2, connection) == [2, 2, 2, 2, 7, 8, 9, 2, 2, 6])
            #expect(!connection.overwrite(Self.bytes, 2, [1, 1], at: 9))
            #expect(!connection.overwrite(Self.bytes, 1_000, [1], at: 0))
            try connection.run("UPDATE b SET bytes = ? WHERE id = 3", .blob([UInt8](repeating: 1, count: 5_000)))
            #expect(!connection.overwrite(Self.bytes, 3, [2], at: 0))
            #expect(try Self.stored(2, connection) == [2, 2, 2, 2, 7, 8, 9, 2, 2, 6])
        }
    }

    @Test("Outside a transaction nothing is opened: it would hold one")
    func outside() throws {
        let connection = try Connection(path: ":memory:", readOnly: false)
        try connection.execute("CREATE TABLE b (id INTEGER PRIMARY KEY, bytes BLOB); INSERT INTO b VALUES (1, x'01')")
        #expect(try Self.look(1, connection) == nil)
        #expect(!connection.overwrite(Self.bytes, 1, [2]))
        try connection.turn("BEGIN")
        #expect(try Self.look(1, connection) == [1])
        #expect(connection.overwrite(Self.bytes, 1, [2]))
        try connection.turn("ROLLBACK")
        #expect(try Self.stored(1, connection) == [1])
    }

    @Test("A step that throws takes back what was written in place, and those around it stay")
    func takenBack() throws {
        let group = CommitGroup()
        let database = try Self.database(.memory, group)
        group.begin()
        try database.writeChecked { connection throws(AWSError) in
            #expect(connection.overwrite(Self.bytes, 1, Self.filled(101)))
        }
        #expect(throws: AWSError("Stop", "")) {
            try database.write { connection throws(AWSError) in
                #expect(try Self.look(1, connection) == Self.filled(101))
                #expect(connection.overwrite(Self.bytes, 1, Self.filled(102)))
                #expect(connection.overwrite(Self.bytes, 2, Self.filled(102)))
                throw AWSError("Stop", "")
            }
        }
        try database.writeChecked { connection throws(AWSError) in
            #expect(try Self.look(1, connection) == Self.filled(101))
            #expect(try Self.look(2, connection) == Self.filled(2))
        }
        try group.commit()
        #expect(try database.read { connection throws(AWSError) in try Self.stored(1, connection) } == Self.filled(101))
    }

    @Test("A table goes though one of its BLOBs was looked at, and of many columns the oldest is closed")
    func tables() throws {
        let database = try Self.database()
        let columns = (0..<20).map { BlobColumn("t\($0)", "bytes") }
        try database.write { connection throws(AWSError) in
            for column in columns {
                try connection.execute(
                    "CREATE TABLE \(column.table) (id INTEGER PRIMARY KEY, bytes BLOB); INSERT INTO \(column.table) VALUES (1, x'01')"
                )
            }
            for _ in 0..<2 {
                for column in columns { #expect(try connection.look(at: column, 1, { Array($0) }) == [1]) }
            }
            #expect(connection.blobs.entries.count == OpenBlobs.most)
            for column in columns { try connection.execute("DROP TABLE \(column.table)") }
            #expect(connection.blobs.entries.isEmpty)
        }
    }

    @Test("A reader looks at what was committed when its snapshot began, and at more with the next one")
    func readers() throws {
        try withFolder { folder in
            let database = try Self.database(Storage.directory(folder))
            for round in UInt8(0)..<5 {
                try database.read { connection throws(AWSError) in
                    // To open one pays from the second on.
                    #expect(try Self.look(1, connection) == nil)
                    for _ in 0..<3 { #expect(try Self.look(1, connection) == Self.filled(1 + round)) }
                    #expect(!connection.overwrite(Self.bytes, 1, Self.filled(0)))
                }
                try database.writeChecked { connection throws(AWSError) in
                    #expect(connection.overwrite(Self.bytes, 1, Self.filled(2 + round)))
                }
            }
        }
    }

    @Test("The log is brought into the file though every write is one in place")
    func checkpoints() throws {
        try withFolder { folder in
            let database = try Self.database(Storage.directory(folder))
            for i in 0..<18_000 {
                try database.writeChecked { connection throws(AWSError) in
                    #expect(connection.overwrite(Self.bytes, Int64(i % 100), Self.filled(UInt8(i % 251))))
                }
            }
            let log = try FileManager.default.attributesOfItem(atPath: "\(folder)/b.sqlite-wal")[.size] as? Int
            #expect(try #require(log) < 9_000 * 4_120)
        }
    }

    @Test("A checked step that fails behind a change takes all back that waits for the commit, and it is heard")
    func broken() throws {
        let group = CommitGroup()
        let database = try Self.database(.memory, group)
        group.begin()
        try database.write { connection throws(AWSError) in
            try connection.run("UPDATE b SET bytes = ? WHERE id = 1", .blob(Self.filled(9)))
        }
        for _ in 0..<2 {
            #expect(throws: AWSError("Stop", "")) {
                try database.writeChecked { connection throws(AWSError) in
                    #expect(connection.overwrite(Self.bytes, 2, Self.filled(9)))
                    throw AWSError("Stop", "")
                }
            }
        }
        #expect(throws: AWSError("Stop", "")) { try group.commit() }
        try database.read { connection throws(AWSError) in
            #expect(try Self.stored(1, connection) == Self.filled(1))
            #expect(try Self.stored(2, connection) == Self.filled(2))
        }
        // Where nobody else had written, nobody else hears of it.
        group.begin()
        #expect(throws: AWSError("Stop", "")) {
            try database.writeChecked { connection throws(AWSError) in
                #expect(connection.overwrite(Self.bytes, 2, Self.filled(9)))
                throw AWSError("Stop", "")
            }
        }
        try database.write { connection throws(AWSError) in
            try connection.run("UPDATE b SET bytes = ? WHERE id = 1", .blob(Self.filled(9)))
        }
        try group.commit()
        #expect(try database.read { connection throws(AWSError) in try Self.stored(1, connection) } == Self.filled(9))
    }
}
