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

        @Test func `The period of recovery is 35 days where none is given`() async throws {
            func period(_ days: Int?) async throws -> Int? {
                try await cloud.call(DynamoDB.UpdateContinuousBackups.self) {
                    $0.tableName = "source"
                    $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
                    $0.pointInTimeRecoverySpecification.recoveryPeriodInDays = days
                }.continuousBackupsDescription?.pointInTimeRecoveryDescription?.recoveryPeriodInDays
            }
            #expect(try await period(7) == 7)
            #expect(try await period(nil) == 35)
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

        @Test func `A restored table tells what it is of while it is being made`() async throws {
            let arn = try await backUp().backupArn
            let made = try await cloud.call(DynamoDB.RestoreTableFromBackup.self) {
                $0.targetTableName = "copy"
                $0.backupArn = arn
            }.tableDescription
            #expect(made?.restoreSummary?.restoreInProgress == true)
            #expect(try await cloud.describe("copy").restoreSummary == nil)
        }

        private static func units(_ units: Int) -> DynamoDB.ProvisionedThroughput {
            .init { ($0.readCapacityUnits, $0.writeCapacityUnits) = (units, units) }
        }

        @Test func `What a restore changes fits the mode`() async throws {
            let arn = try await backUp().backupArn
            func refusal(_ fill: (inout DynamoDB.RestoreTableFromBackup.Input) -> Void) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.RestoreTableFromBackup.self) {
                    $0.targetTableName = "copy"
                    $0.backupArn = arn
                    fill(&$0)
                }
            }
            let invalid = "Invalid Request: "
            #expect(
                await refusal { $0.provisionedThroughputOverride = Self.units(1) }
                    == Refusal(invalid + "Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED")
            )
            #expect(
                await refusal { $0.billingModeOverride = "PROVISIONED" }
                    == Refusal(
                        invalid + "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED"
                    )
            )
            #expect(
                await refusal {
                    $0.billingModeOverride = "PAY_PER_REQUEST"
                    $0.provisionedThroughputOverride = Self.units(1)
                }
                    == Refusal(
                        invalid
                            + "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST"
                    )
            )
            #expect(
                await refusal { $0.onDemandThroughputOverride = .init { $0.maxReadRequestUnits = 0 } }
                    == Refusal(
                        invalid + "Requested MaxReadRequestUnits for OnDemandThroughput is outside of valid range"
                    )
            )
            #expect(
                await refusal { $0.globalSecondaryIndexOverride = [IndexSketch(name: "other", keys: "other").global] }
                    == Refusal(
                        invalid
                            + "Index other does not match a secondary index that existed in the source table and cannot be created during the restore operation"
                    )
            )
        }

        @Test func `An index is restored under another name`() async throws {
            let arn = try await backUp().backupArn
            try await cloud.call(DynamoDB.RestoreTableFromBackup.self) {
                $0.targetTableName = "copy"
                $0.backupArn = arn
                $0.globalSecondaryIndexOverride = [IndexSketch(name: "renamed", keys: "kind").global]
            }
            #expect(try await cloud.items("copy", index: "renamed").map { $0["id"] } == ["a"])
        }

        @Test func `A backup's ARN is one, of this account and of any region`() async throws {
            let arn = try await backUp().backupArn
            func refusal(_ arn: String) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.DescribeBackup.self) { $0.backupArn = arn }
            }
            #expect(await refusal("") == Refusal("Invalid Backup ARN"))
            #expect(await refusal(arn.replacing("/backup/", with: "/index/")) == Refusal("Invalid Backup ARN"))
            #expect(
                await refusal(arn.replacing("arn:aws:", with: "arn:aws-cn:"))
                    == Refusal("Invalid Request: BackupArn is not valid")
            )
            #expect(
                await refusal(arn.replacing("111122223333", with: "999999999999"))
                    == Refusal("AccessDeniedException", "Access is denied")
            )
            #expect(await refusal(arn.replacing("eu-west-1", with: "us-west-2")) == nil)
            #expect(
                await cloud.refusal(of: DynamoDB.RestoreTableFromBackup.self) {
                    $0.targetTableName = "copy"
                    $0.backupArn = arn.replacing("eu-west-1", with: "us-west-2")
                } == Refusal("Invalid Request: sseSpecificationOverride must be provided for cross-region restores")
            )
        }

        @Test func `A list of backups goes on behind one that is gone`() async throws {
            let first = try await backUp("first").backupArn
            await cloud.advance(seconds: 60)
            _ = try await backUp("second")
            try await cloud.call(DynamoDB.DeleteBackup.self) { $0.backupArn = first }
            let rest = try await cloud.call(DynamoDB.ListBackups.self) { $0.exclusiveStartBackupArn = first }
            #expect(rest.backupSummaries?.map(\.backupName) == ["second"])
            #expect(
                await cloud.refusal(of: DynamoDB.ListBackups.self) {
                    $0.timeRangeLowerBound = cloud.now
                    $0.timeRangeUpperBound = cloud.now - .seconds(1)
                }
                    == Refusal(
                        "One or more parameter values were invalid: Time range lower bound must be less than or equal to upper bound"
                    )
            )
        }

        @Test func `A restore to a moment names one table and one moment`() async throws {
            func refusal(_ fill: (inout DynamoDB.RestoreTableToPointInTime.Input) -> Void) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.RestoreTableToPointInTime.self) {
                    $0.targetTableName = "past"
                    fill(&$0)
                }
            }
            let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/source"
            #expect(
                await refusal { ($0.sourceTableName, $0.sourceTableArn) = ("source", arn) }
                    == Refusal("Must provide exactly one of: sourceTableArn, sourceTableName")
            )
            #expect(
                await refusal { $0.useLatestRestorableTime = true }
                    == Refusal("The parameter 'TableName' is required but was not present in the request")
            )
            #expect(
                await refusal { $0.sourceTableName = "none" }
                    == Refusal(
                        "Invalid Request: Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both"
                    )
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateContinuousBackups.self) {
                    $0.tableName = "source"
                    $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = false
                    $0.pointInTimeRecoverySpecification.recoveryPeriodInDays = 7
                }
                    == Refusal(
                        "Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery."
                    )
            )
        }

        @Test func `A table with recovery leaves a backup for 35 days where it is deleted`() async throws {
            _ = try await recover()
            try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "source" }
            func backups(_ type: String?) async throws -> [DynamoDB.BackupSummary] {
                try await cloud.call(DynamoDB.ListBackups.self) { $0.backupType = type }.backupSummaries ?? []
            }
            #expect(try await backups(nil).isEmpty)
            let left = try #require(try await backups("SYSTEM").first)
            #expect(left.backupName == "source$DeletedTableBackup" && left.backupType == "SYSTEM")
            #expect(left.backupArn?.hasSuffix("-00000000") == true)
            #expect(left.backupExpiryDateTime == cloud.now + .seconds(35 * 86_400))
            #expect(
                await cloud.refusal(of: DynamoDB.DeleteBackup.self) { $0.backupArn = left.backupArn ?? "" }?.message
                    .hasPrefix("Invalid Request: User is not allowed to delete the system backup with arn ") == true
            )
            try await cloud.call(DynamoDB.RestoreTableFromBackup.self) {
                $0.targetTableName = "source"
                $0.backupArn = left.backupArn ?? ""
            }
            #expect(try await cloud.items("source").count == 2)
            await cloud.advance(seconds: 36 * 86_400)
            #expect(try await backups("ALL").isEmpty)
        }
    }
}
