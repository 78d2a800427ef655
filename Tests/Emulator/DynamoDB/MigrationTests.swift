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
                try connection.execute(Table.SQL(1).creation)
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
}
