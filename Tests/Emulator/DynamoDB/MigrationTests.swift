import AWSCore
import AWSDynamoDB
import AWSWire
import EmulatorCore
import Store
import Support
import Testing

@testable import DynamoDBService

@Suite("Data of earlier versions")
struct MigrationTests {
    @Test("A table that was stored in the first form is told as any other")
    func firstForm() async throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        defer { FileSystem.removeTree(folder) }
        let storage = try Storage.directory(folder)
        let definition = """
            {"hash":["a","S"],"range":["b","N"],"tableId":"t","billingMode":"PAY_PER_REQUEST","readCapacity":0,
            "writeCapacity":0,"isProtected":true,"tableClass":null,"kmsKey":null,"timeToLive":"until"}
            """
        do {
            let old = try Database("dynamodb", storage, CommitGroup(), migrations: [Schema.migrations[0]])
            try old.write { connection throws(AWSError) in
                try connection.run(
                    "INSERT INTO tables (account, region, name, definition, created) VALUES (?, ?, ?, ?, ?)",
                    "000000000000",
                    "us-east-1",
                    "old",
                    .text(definition),
                    1_700_000_000_000
                )
                try connection.execute(Self.itemRows("items_1"))
            }
        }
        let service = try DynamoDBService(ServiceEnvironment(storage: storage))
        let table = try #require(service.tables.everywhere.first)
        #expect(table.keyNames == ["a", "b"] && table.rangeKey?.type == "N")
        #expect(table.settings.timeToLive == "until")
        #expect(table.definition.deletionProtectionEnabled == true)
        #expect(table.definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST")
        #expect(table.definition.creationDateTime?.wholeSeconds == 1_700_000_000)
    }

    @Test("A token that was kept before each operation had its own stands for a request of either")
    func tokens() throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        defer { FileSystem.removeTree(folder) }
        let storage = try Storage.directory(folder)
        let context = RequestContext(account: "1", region: "r", requestID: "", now: Timestamp(seconds: 1), host: "")
        do {
            let old = try Database("dynamodb", storage, CommitGroup(), migrations: Array(Schema.migrations.prefix(4)))
            try old.write { connection throws(AWSError) in
                try connection.run(
                    "INSERT INTO transactions (account, region, token, digest, at) VALUES ('1', 'r', 'a b', ?, 1000)",
                    .blob([7])
                )
            }
        }
        let database = try Database("dynamodb", storage, CommitGroup(), migrations: Schema.migrations)
        for operation in ["TransactWriteItems", "ExecuteTransaction"] {
            let token = TransactionToken(operation: operation, text: "a b", digest: [7])
            let pages = try database.write { connection throws(AWSError) in
                try TransactionTokens(connection).pages(of: token, context)
            }
            #expect(pages == [])
        }
    }

    @Test("Leaves that had their counts beside them lose those, and keep their items")
    func counts() throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        defer { FileSystem.removeTree(folder) }
        let storage = try Storage.directory(folder)
        let keys = (UInt8(0)..<100).map { ItemKey(hash: [1], range: [$0]) }
        let item = StoredItem(json: Array(#"{"a":{"S":"b"}}"#.utf8), size: 70)
        let names = ["items_1", "index_1_1", "backup_2"]
        do {
            let old = try Database("dynamodb", storage, CommitGroup(), migrations: Array(Schema.migrations.prefix(5)))
            try old.write { connection throws(AWSError) in
                let tree = ItemTree("scratch")
                try tree.create(connection)
                for key in keys { try tree.put(key.bytes, item, connection) }
                for name in names {
                    try connection.execute(
                        """
                        CREATE TABLE \(name) (id INTEGER PRIMARY KEY, low BLOB NOT NULL, items INTEGER NOT NULL, size INTEGER NOT NULL, leaf BLOB NOT NULL);
                        CREATE UNIQUE INDEX \(name)_low ON \(name) (low);
                        INSERT INTO \(name) (low, items, size, leaf) SELECT low, 3, 3, leaf FROM scratch
                        """
                    )
                }
                try connection.execute("DROP TABLE scratch")
            }
        }
        let new = try Database("dynamodb", storage, CommitGroup(), migrations: Schema.migrations)
        try new.write { connection throws(AWSError) in
            for tree in names.map(ItemTree.init) {
                for key in keys { #expect(try tree.item(key.bytes, connection) == item) }
                let more = ItemKey(hash: [2], range: [])
                try tree.put(more.bytes, item, connection)
                try tree.delete(keys[0].bytes, connection)
                let count = try tree.count(connection)
                #expect(count.items == 100)
                #expect(count.bytes == 7_000)
            }
        }
    }

    /// Where earlier versions kept items and indexes' entries, each a row.
    private static func itemRows(_ name: String) -> String {
        "CREATE TABLE \(name) (hash BLOB NOT NULL, range BLOB NOT NULL, item BLOB NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (hash, range)) WITHOUT ROWID"
    }

    private static let entryRows =
        "CREATE TABLE index_1_1 (hash BLOB NOT NULL, range BLOB NOT NULL, item_hash BLOB NOT NULL, item_range BLOB NOT NULL, item BLOB NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (hash, range, item_hash, item_range)) WITHOUT ROWID"

    @Test("Items, entries of indexes and backups that were stored as rows are found in their order")
    func rows() throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        defer { FileSystem.removeTree(folder) }
        let storage = try Storage.directory(folder)
        do {
            let old = try Database("dynamodb", storage, CommitGroup(), migrations: Array(Schema.migrations.prefix(3)))
            try old.write { connection throws(AWSError) in
                for name in ["items_1", "backup_7"] {
                    try connection.execute(Self.itemRows(name))
                    for number in UInt8(0)..<200 {
                        try connection.run(
                            text: "INSERT INTO \(name) (hash, range, item, size) VALUES (?, ?, ?, ?)",
                            .blob([number % 2]),
                            .blob([0, number]),
                            .blob(Array("{\"n\":{\"N\":\"\(number)\"}}".utf8)),
                            .int(2)
                        )
                    }
                }
                try connection.execute(Self.entryRows)
                for number in UInt8(0)..<200 {
                    try connection.run(
                        text: "INSERT INTO index_1_1 VALUES (?, ?, ?, ?, ?, ?)",
                        .blob([7]),
                        .blob([]),
                        .blob([number]),
                        .blob([0]),
                        .blob(Array("{}".utf8)),
                        .int(1)
                    )
                }
            }
        }
        let new = try Database("dynamodb", storage, CommitGroup(), migrations: Schema.migrations)
        try new.read { connection throws(AWSError) in
            for name in ["items_1", "backup_7"] {
                var keys: [ItemKey] = []
                try ItemTree(name).each(.all, connection) { entry in
                    keys.append(ItemKey(entry.key))
                    return true
                }
                let even = (UInt8(0)..<100).map { ItemKey(hash: [0], range: [0, $0 * 2]) }
                let odd = (UInt8(0)..<100).map { ItemKey(hash: [1], range: [0, $0 * 2 + 1]) }
                #expect(keys == even + odd)
                let item = try ItemTree(name).item(ItemKey(hash: [1], range: [0, 7]).bytes, connection)
                #expect(item?.json == Array("{\"n\":{\"N\":\"7\"}}".utf8) && item?.size == 2)
            }
            var items: [ItemKey] = []
            try ItemTree("index_1_1").each(.all, connection) { entry in
                items.append(ItemKey(entry.key))
                return true
            }
            #expect(items == (UInt8(0)..<200).map { ItemKey(hash: [$0], range: [0]) })
        }
    }
}
