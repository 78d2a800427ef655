import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct BackupTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("source", global: [.init(name: "by-kind", keys: "kind")])
            try await cloud.put("source", ["id": "a", "kind": "k"], ["id": "b"])
        }

        private func backUp(_ name: String = "backup") async throws -> DynamoDB.BackupDetails {
            try await cloud.call(DynamoDB.CreateBackup.self) {
                $0.tableName = "source"
                $0.backupName = name
            }.backupDetails ?? .init()
        }

        private func recover() async throws -> DynamoDB.PointInTimeRecoveryDescription? {
            try await cloud.call(DynamoDB.UpdateContinuousBackups.self) {
                $0.tableName = "source"
                $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
            }.continuousBackupsDescription?.pointInTimeRecoveryDescription
        }

        @Test func `A backup is being made, and then it tells what it is of`() async throws {
            let made = try await backUp()
            #expect(made.backupName == "backup" && made.backupStatus == "CREATING" && made.backupType == "USER")
            #expect(made.backupArn.hasPrefix("arn:aws:dynamodb:eu-west-1:111122223333:table/source/backup/"))
            let found = try await cloud.call(DynamoDB.DescribeBackup.self) { $0.backupArn = made.backupArn }
            let backup = try #require(found.backupDescription)
            #expect(backup.backupDetails?.backupStatus == "AVAILABLE")
            #expect(backup.sourceTableDetails?.tableName == "source" && backup.sourceTableDetails?.itemCount == 2)
            #expect(backup.sourceTableDetails?.billingMode == "PAY_PER_REQUEST")
            #expect(backup.sourceTableFeatureDetails?.globalSecondaryIndexes?.map(\.indexName) == ["by-kind"])
        }

        @Test func `A restored table is as the backup was, indexes too`() async throws {
            let arn = try await backUp().backupArn
            try await cloud.put("source", ["id": "later"])
            let restored = try await cloud.call(DynamoDB.RestoreTableFromBackup.self) {
                $0.targetTableName = "copy"
                $0.backupArn = arn
            }.tableDescription
            #expect(restored?.restoreSummary?.sourceBackupArn == arn)
            #expect(restored?.restoreSummary?.sourceTableArn == "arn:aws:dynamodb:eu-west-1:111122223333:table/source")
            #expect(Set(try await cloud.items("copy").map { $0["id"] }) == ["a", "b"])
            #expect(try await cloud.items("copy", index: "by-kind").map { $0["id"] } == ["a"])
            let taken = await cloud.refusal(of: DynamoDB.RestoreTableFromBackup.self) {
                $0.targetTableName = "source"
                $0.backupArn = arn
            }
            #expect(taken?.code == "TableAlreadyExistsException")
        }

        @Test func `Backups are listed until they are deleted`() async throws {
            let first = try await backUp("first")
            await cloud.advance(seconds: 60)
            let second = try await backUp("second")
            func names() async throws -> Set<String?> {
                Set(try await cloud.call(DynamoDB.ListBackups.self).backupSummaries?.map(\.backupName) ?? [])
            }
            #expect(try await names() == ["first", "second"])
            let deleted = try await cloud.call(DynamoDB.DeleteBackup.self) { $0.backupArn = first.backupArn }
            #expect(deleted.backupDescription?.backupDetails?.backupStatus == "DELETED")
            #expect(try await names() == ["second"])
            #expect(
                await cloud.refusal(of: DynamoDB.DescribeBackup.self) { $0.backupArn = first.backupArn }?.code
                    == "BackupNotFoundException"
            )
            #expect(second.backupCreationDateTime == cloud.now)
        }

        @Test func `Recovery to a point in time is told with its bounds`() async throws {
            let before = try await cloud.call(DynamoDB.DescribeContinuousBackups.self) { $0.tableName = "source" }
            #expect(before.continuousBackupsDescription?.continuousBackupsStatus == "ENABLED")
            #expect(
                before.continuousBackupsDescription?.pointInTimeRecoveryDescription?.pointInTimeRecoveryStatus
                    == "DISABLED"
            )
            let start = cloud.now
            let enabled = try await recover()
            #expect(enabled?.pointInTimeRecoveryStatus == "ENABLED" && enabled?.recoveryPeriodInDays == 35)
            #expect(enabled?.earliestRestorableDateTime == start)
            await cloud.advance(seconds: 40 * 86_400)
            let found = try await cloud.call(DynamoDB.DescribeContinuousBackups.self) { $0.tableName = "source" }
                .continuousBackupsDescription?.pointInTimeRecoveryDescription
            #expect(found?.earliestRestorableDateTime == cloud.now - .seconds(35 * 86_400))
        }

        @Test func `A table is restored as it was at a moment`() async throws {
            _ = try await recover()
            await cloud.advance(seconds: 600)
            let moment = cloud.now
            await cloud.advance(seconds: 600)
            try await cloud.put("source", ["id": "a", "kind": "changed"], ["id": "c"])
            try await cloud.call(DynamoDB.DeleteItem.self) {
                $0.tableName = "source"
                $0.key = ["id": "b"]
            }
            try await cloud.call(DynamoDB.RestoreTableToPointInTime.self) {
                $0.sourceTableName = "source"
                $0.targetTableName = "past"
                $0.restoreDateTime = moment
            }
            let items = try await cloud.items("past")
            #expect(items.count == 2 && items.contains(["id": "a", "kind": "k"]) && items.contains(["id": "b"]))
        }

        @Test func `A moment that cannot be recovered is refused`() async throws {
            let none = await cloud.refusal(of: DynamoDB.RestoreTableToPointInTime.self) {
                $0.sourceTableName = "source"
                $0.targetTableName = "past"
                $0.useLatestRestorableTime = true
            }
            #expect(none?.code == "PointInTimeRecoveryUnavailableException")
            _ = try await recover()
            let early = await cloud.refusal(of: DynamoDB.RestoreTableToPointInTime.self) {
                $0.sourceTableName = "source"
                $0.targetTableName = "past"
                $0.restoreDateTime = cloud.now - .seconds(3600)
            }
            #expect(early?.code == "InvalidRestoreTimeException")
        }
    }
}
