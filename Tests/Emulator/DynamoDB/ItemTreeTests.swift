import AWSCore
import Store
import Support
import Testing

@testable import DynamoDBService

@Suite("The tree of a table's items")
struct ItemTreeTests {
    private static func database() throws -> (Database, ItemTree) {
        let database = try Database("tree", .memory, CommitGroup(), migrations: [])
        let tree = ItemTree("items")
        try database.write { connection throws(AWSError) in try tree.create(connection) }
        return (database, tree)
    }

    private static func key(_ hash: [UInt8], _ range: [UInt8]) -> [UInt8] { ItemKey(hash: hash, range: range).bytes }

    private static func leaves(_ connection: Connection) throws(AWSError) -> [(items: Int, bytes: Int)] {
        try connection.all("SELECT leaf, LENGTH(low) FROM items ORDER BY low") { row in
            row.withBlob(0) { (ItemLeaf($0).offsets.count, Int(row.int(1)) + $0.count) }
        }
    }

    /// What the tree must hold, kept the simplest way.
    private struct Model {
        var items: [[UInt8]: StoredItem] = [:]

        func span(_ span: KeySpan) -> [[UInt8]] {
            let keys = items.keys.filter { key in
                !key.lexicographicallyPrecedes(span.low)
                    && (span.high.map { key.lexicographicallyPrecedes($0) } ?? true)
            }.sorted { $0.lexicographicallyPrecedes($1) }
            return span.isForward ? keys : keys.reversed()
        }
    }

    @Test("An item that keeps its length takes the old one's place, and its neighbours stay")
    func sameLength() throws {
        let (database, tree) = try Self.database()
        func item(_ byte: UInt8, _ count: Int) -> StoredItem {
            StoredItem(json: Array(repeating: byte, count: count), size: Int(byte) * 3)
        }
        let keys = (0..<20).map { Self.key([1], [UInt8($0)]) }
        try database.write { connection throws(AWSError) in
            for key in keys { try tree.put(key, item(1, 300), connection) }
            // One that fills several pages too.
            try tree.put(Self.key([2], []), item(1, 9_000), connection)
            try tree.put(keys[3], item(2, 300), connection)
            try tree.change(keys[4], connection) { old in
                #expect(old == item(1, 300))
                return .put(item(3, 300))
            }
            try tree.put(keys[5], item(4, 301), connection)
            try tree.put(Self.key([2], []), item(5, 9_000), connection)
        }
        try database.read { connection throws(AWSError) in
            for (i, key) in keys.enumerated() {
                let wanted = [3: item(2, 300), 4: item(3, 300), 5: item(4, 301)][i] ?? item(1, 300)
                #expect(try tree.item(key, connection) == wanted)
            }
            #expect(try tree.item(Self.key([2], []), connection) == item(5, 9_000))
        }
    }

    @Test("Whatever is put, changed and deleted in whatever order is found as in a dictionary", arguments: 1...6)
    func random(seed: Int) throws {
        let (database, tree) = try Self.database()
        var random = SeededRandom(seed: UInt64(seed))
        var model = Model()
        // Sizes from a few bytes to several pages; keys with zeros, and such as begin with others.
        let sizes = [0, 3, 40, 400, 900, 4_000, 20_000].prefix(seed + 1)
        func anyKey() -> [UInt8] {
            let hash = (0...Int.random(in: 0..<3, using: &random)).map { _ in
                UInt8([0, 1, 255][Int.random(in: 0..<3, using: &random)])
            }
            let range = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                UInt8([0, 1, 2, 255][Int.random(in: 0..<4, using: &random)])
            }
            return Self.key(hash, range)
        }
        func anyItem(_ step: Int) -> StoredItem? {
            guard Int.random(in: 0..<10, using: &random) >= (step < 3_000 ? 3 : 7) else { return nil }
            return StoredItem(
                json: Array(
                    repeating: UInt8(step % 256),
                    count: sizes[Int.random(in: 0..<sizes.count, using: &random)]
                ),
                size: Int.random(in: 0..<1_000, using: &random)
            )
        }
        for step in 0..<4_000 {
            if step.isMultiple(of: 10) {
                var together: [[UInt8]: StoredItem?] = [:]
                for _ in 0..<Int.random(in: 0..<26, using: &random) { together[anyKey()] = .some(anyItem(step)) }
                let edits = together.map { ItemEdit(key: $0.key, item: $0.value) }
                    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
                try database.write { connection throws(AWSError) in try tree.write(edits, connection) }
                for (key, item) in together { model.items[key] = item }
            }
            let key = anyKey()
            let item = anyItem(step)
            try database.write { connection throws(AWSError) in
                if step.isMultiple(of: 3) {
                    try tree.change(key, connection) { old in
                        #expect(old == model.items[key])
                        return .leave
                    }
                    try tree.change(key, connection) { old in
                        #expect(old == model.items[key])
                        return item.map { .put($0) } ?? .delete
                    }
                } else if let item {
                    try tree.put(key, item, connection)
                } else {
                    try tree.delete(key, connection)
                }
            }
            model.items[key] = item
            guard step.isMultiple(of: 50) else { continue }
            let bounds = [anyKey(), anyKey()].sorted { $0.lexicographicallyPrecedes($1) }
            let spans = [
                KeySpan.all, .behind(bounds[0]), KeySpan(low: bounds[0], high: bounds[1]),
                KeySpan(low: bounds[0], high: bounds[1], isForward: false),
                KeySpan(low: [], high: [255, 255, 255, 255, 255], isForward: false),
                KeySpan(low: bounds[1], high: bounds[0]), KeySpan(low: bounds[1], high: bounds[0], isForward: false),
            ]
            try database.read { connection throws(AWSError) in
                for span in spans {
                    var found: [[UInt8]] = []
                    try tree.each(span, connection) { entry in
                        let key = Array(entry.key)
                        found.append(key)
                        #expect(entry.item == model.items[key])
                        return true
                    }
                    #expect(found == model.span(span))
                }
                let key = anyKey()
                #expect(try tree.item(key, connection) == model.items[key])
                let count = try tree.count(connection)
                #expect(count.items == model.items.count)
                #expect(count.bytes == model.items.values.reduce(0) { $0 + $1.size })
                for leaf in try Self.leaves(connection) { #expect(leaf.bytes <= 4_040 || leaf.items == 1) }
            }
        }
        for key in model.items.keys {
            try database.write { connection throws(AWSError) in try tree.delete(key, connection) }
        }
        try database.read { connection throws(AWSError) in
            #expect(try Self.leaves(connection).isEmpty)
            #expect(try tree.count(connection).items == 0)
        }
    }

    @Test("Items that come in their order fill their leaves, but for what they may grow by")
    func inOrder() throws {
        let (database, tree) = try Self.database()
        let item = StoredItem(json: Array(repeating: 1, count: 384), size: 384)
        for number in UInt8(0)..<81 {
            try database.write { connection throws(AWSError) in
                try tree.put(Self.key([1], [number]), item, connection)
            }
        }
        // 400 bytes each, with the head and the key: ten have room, and nine are put.
        try database.read { connection throws(AWSError) in
            #expect(try Self.leaves(connection).map(\.items) == Array(repeating: 9, count: 9))
        }
    }

    @Test("Items that come in any order leave no leaf nearly empty, though some come behind all others of theirs")
    func anyOrder() throws {
        let (database, tree) = try Self.database()
        let item = StoredItem(json: Array(repeating: 1, count: 384), size: 384)
        // Each number below a prime once, in no order.
        for number in 1..<1_013 {
            let place = number * number * number % 1_013
            try database.write { connection throws(AWSError) in
                try tree.put(Self.key([UInt8(place >> 8)], [UInt8(place & 255)]), item, connection)
            }
        }
        try database.read { connection throws(AWSError) in
            let leaves = try Self.leaves(connection).map(\.items)
            // A leaf is halved, but for the few to which two in a row came behind all others.
            #expect(leaves.count { $0 < 5 } < leaves.count / 20)
            #expect(leaves.count < 170)
        }
    }

    @Test("Items that are put together fill their leaves, and share out what there is where they come between others")
    func together() throws {
        let (database, tree) = try Self.database()
        func put(_ numbers: some Sequence<UInt8>) throws -> [Int] {
            let item = StoredItem(json: Array(repeating: 1, count: 400), size: 400)
            let edits = numbers.map { ItemEdit(key: Self.key([1], [$0]), item: item) }
            try database.write { connection throws(AWSError) in try tree.write(edits, connection) }
            return try database.read { connection throws(AWSError) in try Self.leaves(connection).map(\.items) }
        }
        #expect(try put((0..<4).map { $0 * 50 }) == [4])
        #expect(try put((1..<25).map { $0 }) == [7, 7, 7, 7])
        #expect(try put((200..<225).map { $0 }) == [7, 7, 7, 8, 8, 8, 8])
        #expect(try put((0..<250).filter { $0 != 100 }).reduce(0, +) == 250)
    }

    @Test("A change that throws leaves the item as it was")
    func refused() throws {
        let (database, tree) = try Self.database()
        let item = StoredItem(json: [1, 2, 3], size: 3)
        try database.write { connection throws(AWSError) in try tree.put(Self.key([1], [1]), item, connection) }
        let error = AWSError("ConditionalCheckFailedException", "")
        for key in [Self.key([1], [1]), Self.key([1], [2])] {
            #expect(throws: AWSError.self) {
                try database.writeChecked { connection throws(AWSError) in
                    try tree.change(key, connection) { _ throws(AWSError) in throw error }
                }
            }
        }
        try database.read { connection throws(AWSError) in
            #expect(try tree.item(Self.key([1], [1]), connection) == item)
            #expect(try tree.count(connection).items == 1)
        }
    }

    @Test("A reading ends where the closure says so, and may write to another tree meanwhile")
    func nested() throws {
        let (database, tree) = try Self.database()
        let other = ItemTree("others")
        try database.write { connection throws(AWSError) in
            try other.create(connection)
            for number in UInt8(0)..<100 {
                try tree.put(Self.key([1], [number]), StoredItem(json: [number], size: 1), connection)
            }
            var count = 0
            try tree.each(.all, connection) { entry throws(AWSError) in
                try other.put(Array(entry.key), entry.item, connection)
                count += 1
                return count < 50
            }
            #expect(try other.count(connection).items == 50)
            #expect(try other.item(Self.key([1], [49]), connection)?.json == [49])
            #expect(try other.item(Self.key([1], [50]), connection) == nil)
        }
    }
}

@Suite("Hints where items are")
struct LeafHintsTests {
    @Test("A hint is for the key it was noted for, also when the hints have grown; a later one takes its place")
    func hints() {
        let hints = LeafHints()
        let hashes = (0..<4_000).map { number in
            LeafHints.hash(Array("key-\(number)".utf8))
        }
        #expect(Set(hashes).count == hashes.count)
        for (number, hash) in hashes.enumerated() {
            #expect(hints.leaf(hash) == nil)
            hints.note(hash, Int64(number / 4 + 1))
        }
        let known = hashes.enumerated().filter { hints.leaf($0.element) != nil }
        #expect(known.count > hashes.count * 9 / 10)
        for (number, hash) in known { #expect(hints.leaf(hash) == Int64(number / 4 + 1)) }
        hints.note(hashes[0], 77)
        #expect(hints.leaf(hashes[0]) == 77)
    }
}
