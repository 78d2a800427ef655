import AWSCore
import AWSDynamoDB
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import DynamoDBService

@Suite struct DeletedTableBackupTests {
    private let environment = ServiceEnvironment(storage: .memory)
    private let service: DynamoDBService

    init() async throws {
        service = try DynamoDBService(environment)
        environment.timeline.freeze()
    }

    private var context: RequestContext {
        RequestContext(
            account: "000000000000",
            region: "us-east-1",
            requestID: "",
            now: environment.timeline.now,
            host: ""
        )
    }

    private func deleteTable(_ name: String) throws {
        _ = try service.createTable(
            .init {
                $0.tableName = name
                $0.billingMode = "PAY_PER_REQUEST"
                $0.keySchema = [
                    .init {
                        $0.attributeName = "id"
                        $0.keyType = "HASH"
                    }
                ]
                $0.attributeDefinitions = [
                    .init {
                        $0.attributeName = "id"
                        $0.attributeType = "S"
                    }
                ]
            },
            context
        )
        _ = try service.updateContinuousBackups(
            .init {
                $0.tableName = name
                $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
            },
            context
        )
        _ = try service.deleteTable(.init { $0.tableName = name }, context)
    }

    /// How many backups are kept, and how many copies of items.
    private func kept() throws -> [Int64] {
        try service.database.read { connection throws(AWSError) in
            try [
                "SELECT count(*) FROM resources",
                "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name GLOB 'backup_*'",
            ].map { query throws(AWSError) in try connection.first(text: query) { $0.int(0) } ?? 0 }
        }
    }

    @Test func `What has expired goes as the next table is deleted`() async throws {
        try deleteTable("first")
        #expect(try kept() == [1, 1])
        await environment.timeline.advance(by: .seconds(34 * 86_400))
        try deleteTable("second")
        #expect(try kept() == [2, 2])
        await environment.timeline.advance(by: .seconds(2 * 86_400))
        try deleteTable("third")
        #expect(try kept() == [2, 2])
    }

    @Test func `A user's backup stays`() async throws {
        try deleteTable("first")
        let input = DynamoDB.RestoreTableFromBackup.Input {
            $0.targetTableName = "again"
            $0.backupArn =
                (try? service.listBackups(.init { $0.backupType = "SYSTEM" }, context))?
                .backupSummaries?.first?.backupArn ?? ""
        }
        _ = try service.restoreTableFromBackup(input, context)
        _ = try service.createBackup(
            .init {
                $0.tableName = "again"
                $0.backupName = "kept"
            },
            context
        )
        await environment.timeline.advance(by: .seconds(100 * 86_400))
        try service.database.write { connection throws(AWSError) in
            try DynamoDBService.removeExpiredBackups(connection, environment.timeline.now)
        }
        #expect(try kept() == [1, 1])
    }
}
