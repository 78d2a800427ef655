import AWSCore
import CSQLite
import EmulatorCore
import Testing

@testable import Store

/// A database of SQLite's, without what the store puts around it.
private final class Plain {
    private var handle: OpaquePointer?

    init(_ path: String) { #expect(sqlite3_open(path, &handle) == SQLITE_OK) }

    deinit { sqlite3_close(handle) }

    func run(_ sql: String) { #expect(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK, "\(sql)") }

    /// The first column of a query's first row.
    func text(_ sql: String) -> String? {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { return nil }
        defer { sqlite3_finalize(statement) }
        guard sqlite3_step(statement) == SQLITE_ROW else { return nil }
        return sqlite3_column_text(statement, 0).map { String(cString: $0) }
    }
}

@Suite("The cache of pages")
struct PageCacheTests {
    /// What is drawn from it is the same in each run.
    private struct Chance {
        var state: UInt64

        /// A number from 0 to below a bound.
        mutating func callAsFunction(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    private static let sum = """
        SELECT COUNT(*) || ' ' || SUM(LENGTH(v)) || ' ' || SUM(id * LENGTH(v) % 1009) || ' '
        || (SELECT COUNT(*) FROM t INDEXED BY t_k WHERE k > 500) FROM t
        """

    @Test(
        "A file whose pages go and come has what a database in memory has that was changed alike",
        arguments: [1, 5, 12, 100, 1000]
    )
    func changes(pages: Int) throws {
        try withFolder { folder in
            // Puts the cache in, before SQLite is used otherwise.
            _ = try Database("a", .memory, CommitGroup(), migrations: [])
            try FileSystem.makeDirectory(folder)
            let (file, memory) = (Plain("\(folder)/a.sqlite"), Plain(":memory:"))
            // With auto_vacuum pages move to other numbers, and the file's end is cut off.
            file.run("PRAGMA auto_vacuum = FULL; PRAGMA journal_mode = WAL; PRAGMA cache_size = \(pages)")
            let reader = Plain("\(folder)/a.sqlite")
            reader.run("PRAGMA cache_size = \(pages)")
            var chance = Chance(state: UInt64(pages))
            func both(_ sql: String) {
                file.run(sql)
                memory.run(sql)
            }
            both("CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, v BLOB); CREATE INDEX t_k ON t (k)")
            func change() -> String {
                let id = chance(1500)
                return switch chance(10) {
                case 0..<6: "REPLACE INTO t VALUES (\(id), \(chance(1000)), ZEROBLOB(\(chance(9000))))"
                case 6, 7: "DELETE FROM t WHERE id BETWEEN \(id) AND \(id + chance(8))"
                default: "UPDATE t SET v = v || 'x', k = \(chance(1000)) WHERE id = \(id)"
                }
            }
            for round in 0..<200 {
                both("BEGIN")
                for _ in 0..<(round % 50 == 49 ? 500 : 1 + chance(30)) {
                    let change = change()
                    if chance(20) == 0 {
                        file.run("SAVEPOINT s; \(change); ROLLBACK TO s; RELEASE s")
                    } else {
                        both(change)
                    }
                }
                both(chance(6) == 0 ? "ROLLBACK" : "COMMIT")
                if round == 150 { both("DELETE FROM t WHERE id > 300") }
                guard round % 10 == 0 else { continue }
                let sum = memory.text(Self.sum)
                #expect(sum != nil)
                #expect(file.text(Self.sum) == sum)
                #expect(reader.text(Self.sum) == sum)
                #expect(file.text("PRAGMA integrity_check") == "ok")
            }
        }
    }

    @Test("What is read often stays where much is read once, and what is read once makes room")
    func stays() throws {
        _ = try Database("a", .memory, CommitGroup(), migrations: [])
        let cache = try #require(page_cache_create(4096, 200, 1))
        defer { page_cache_destroy(cache) }
        page_cache_size(cache, 1000)
        /// Takes a page up and lets it go; gives whether it was there.
        func use(_ key: UInt32) throws -> Bool {
            let known = page_cache_fetch(cache, key, 0)
            let page = try #require(known ?? page_cache_fetch(cache, key, 2))
            // SQLite notes here that it knows the page, and finds nothing noted of a new one.
            let note = try #require(page.pointee.pExtra).assumingMemoryBound(to: UInt.self)
            #expect(note.pointee == (known == nil ? 0 : UInt(key)))
            note.pointee = UInt(key)
            page_cache_unpin(cache, page, 0)
            return known != nil
        }
        for key in UInt32(1)...1000 { #expect(try !use(key)) }
        for _ in 0..<2 { for key in UInt32(1)...500 { #expect(try use(key)) } }
        for key in UInt32(2000)...20_000 { #expect(try !use(key)) }
        #expect(page_cache_count(cache) == 1000)
        for key in UInt32(1)...500 { #expect(try use(key)) }
        // What comes to be read often stays from then on.
        for _ in 0..<3 { for key in UInt32(30_000)...30_300 { _ = try use(key) } }
        for key in UInt32(40_000)...50_000 { #expect(try !use(key)) }
        for key in UInt32(30_000)...30_300 { #expect(try use(key)) }
    }

    @Test("Pages in use are not given up, though they are more than were to be kept")
    func pinned() throws {
        _ = try Database("a", .memory, CommitGroup(), migrations: [])
        let cache = try #require(page_cache_create(4096, 200, 1))
        defer { page_cache_destroy(cache) }
        page_cache_size(cache, 100)
        var pages: [UnsafeMutablePointer<sqlite3_pcache_page>] = []
        for key in UInt32(1)...100 { pages.append(try #require(page_cache_fetch(cache, key, 1))) }
        #expect(page_cache_fetch(cache, 101, 1) == nil)
        for key in UInt32(101)...700 { pages.append(try #require(page_cache_fetch(cache, key, 2))) }
        #expect(Set(pages.map { $0.pointee.pBuf }).count == 700)
        for (i, page) in pages.enumerated() { #expect(page_cache_fetch(cache, UInt32(i + 1), 0) == page) }
        for page in pages { page_cache_unpin(cache, page, 0) }
        #expect((1...100).contains(page_cache_count(cache)))
        page_cache_truncate(cache, 1)
        #expect(page_cache_count(cache) == 0)
    }
}
