import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TableUpdateTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table")
        }

        @discardableResult
        private func update(
            _ fill: (inout DynamoDB.UpdateTable.Input) -> Void
        ) async throws -> DynamoDB.TableDescription { try await cloud.update("table", fill) }

        private func refusal(_ fill: (inout DynamoDB.UpdateTable.Input) -> Void) async -> Refusal? {
            await cloud.refusal(ofUpdate: "table", fill)
        }

        private static func units(_ read: Int, _ write: Int) -> DynamoDB.ProvisionedThroughput {
            .init {
                $0.readCapacityUnits = read
                $0.writeCapacityUnits = write
            }
        }

        @Test func `Capacity rises and falls, and each fall of a day is counted`() async throws {
            try await update {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(10, 10)
            }
            let raised = try await update { $0.provisionedThroughput = Self.units(20, 10) }
            #expect(raised.tableStatus == "UPDATING")
            // The answer tells the moment, and the units of before.
            #expect(raised.provisionedThroughput?.lastIncreaseDateTime == cloud.now)
            #expect(raised.provisionedThroughput?.readCapacityUnits == 10)
            for (write, count) in [(5, 1), (4, 2), (3, 3), (2, 4)] {
                try await update { $0.provisionedThroughput = Self.units(20, write) }
                let fallen = try await cloud.describe("table").provisionedThroughput
                #expect(fallen?.numberOfDecreasesToday == count && fallen?.writeCapacityUnits == write)
                #expect(fallen?.lastDecreaseDateTime == cloud.now)
            }
            let fifth = await refusal { $0.provisionedThroughput = Self.units(20, 1) }
            #expect(fifth?.code == "LimitExceededException")
            #expect(
                fifth?.message.hasSuffix(
                    "Number of decreases today: 4. Last decrease at Sunday, November 22, 2026 at 12:00:00 PM Coordinated Universal Time. Next decrease can be made at Sunday, November 22, 2026 at 1:00:00 PM Coordinated Universal Time"
                ) == true
            )
            await cloud.advance(seconds: 3600)
            try await update { $0.provisionedThroughput = Self.units(20, 1) }
            await cloud.advance(seconds: 86_400)
            #expect(try await cloud.describe("table").provisionedThroughput?.numberOfDecreasesToday == 0)
        }

        @Test func `What was provisioned once is kept warm`() async throws {
            try await update {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(2, 2)
            }
            // It was on demand before.
            let warm = try await cloud.describe("table").warmThroughput
            #expect(warm?.readUnitsPerSecond == 12_000 && warm?.writeUnitsPerSecond == 4_000)
            try await cloud.make("provisioned") {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(1, 1)
            }
            for (units, most) in [(3, 3), (1, 3)] {
                _ = try await cloud.call(DynamoDB.UpdateTable.self) {
                    $0.tableName = "provisioned"
                    $0.provisionedThroughput = Self.units(units, units)
                }
                #expect(try await cloud.describe("provisioned").warmThroughput?.readUnitsPerSecond == most)
            }
        }

        @Test func `What is kept warm only grows`() async throws {
            func warm(_ read: Int?, _ write: Int?) -> DynamoDB.WarmThroughput {
                .init {
                    $0.readUnitsPerSecond = read
                    $0.writeUnitsPerSecond = write
                }
            }
            let updated = try await update { $0.warmThroughput = warm(13_000, 5_000) }
            #expect(updated.tableStatus == "ACTIVE")
            #expect(
                updated.warmThroughput?.status == "UPDATING" && updated.warmThroughput?.readUnitsPerSecond == 12_000
            )
            try await update { $0.warmThroughput = warm(nil, 5_001) }
            let found = try await cloud.describe("table").warmThroughput
            #expect(found?.readUnitsPerSecond == 13_000 && found?.writeUnitsPerSecond == 5_001)
            #expect(
                await refusal { $0.warmThroughput = warm(12_999, nil) }
                    == Refusal(
                        Self.invalid
                            + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than current WarmThroughput, decreasing WarmThroughput is not supported"
                    )
            )
        }

        private static let invalid = "One or more parameter values were invalid: "

        @Test(
            arguments: [
                ("SSE class", "Server-Side Encryption modification must be the only operation in the request"),
                ("class protection", "TableClass modification must be the only operation in the request"),
                ("protection billing", "DeletionProtection modification must be the only operation in the request"),
                ("warm limits", "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request"),
                ("warm create", "Create global secondary index cannot be specified when updating WarmThroughput"),
                ("warm billing", "WarmThroughput must be the only operation in the request"),
                ("stream units", "You cannot modify stream status while updating table IOPS"),
                ("units create", "You cannot create or delete index while updating table IOPS"),
                ("stream create", "You cannot create or delete index while changing stream status"),
            ]
        )
        func `Some changes go alone`(_ changes: String, _ problem: String) async throws {
            let refusal = await refusal {
                for change in changes.split(separator: " ") {
                    switch change {
                    case "SSE": $0.sSESpecification = .init { $0.enabled = true }
                    case "class": $0.tableClass = "STANDARD"
                    case "protection": $0.deletionProtectionEnabled = true
                    case "billing": $0.billingMode = "PAY_PER_REQUEST"
                    case "warm": $0.warmThroughput = .init { $0.readUnitsPerSecond = 13_000 }
                    case "limits": $0.onDemandThroughput = .init { $0.maxReadRequestUnits = 5 }
                    case "units": $0.provisionedThroughput = Self.units(1, 1)
                    case "stream":
                        $0.streamSpecification = .init {
                            $0.streamEnabled = true
                            $0.streamViewType = "KEYS_ONLY"
                        }
                    default: $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind")]
                    }
                }
            }
            #expect(refusal == Refusal(Self.invalid + problem))
        }

        @Test func `The mode may change with a stream, a limit or a new index`() async throws {
            try await update {
                $0.billingMode = "PAY_PER_REQUEST"
                $0.onDemandThroughput = .init { $0.maxReadRequestUnits = 5 }
            }
            try await update {
                $0.billingMode = "PAY_PER_REQUEST"
                $0.attributeDefinitions = ("kind" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind")]
            }
            let found = try await cloud.describe("table")
            #expect(found.onDemandThroughput?.maxReadRequestUnits == 5)
            #expect(found.globalSecondaryIndexes?.count == 1)
        }

        @Test func `Units and paying by the request exclude each other`() async throws {
            #expect(
                await refusal { $0.provisionedThroughput = Self.units(1, 1) }
                    == Refusal(
                        "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
                    )
            )
            #expect(
                await refusal { $0.billingMode = "PROVISIONED" }
                    == Refusal(
                        Self.invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
                    )
            )
        }

        @Test func `With a table's mode each global index is given its units`() async throws {
            try await update {
                $0.attributeDefinitions = ("kind" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind")]
            }
            let change = DynamoDB.GlobalSecondaryIndexUpdate {
                $0.update = .init {
                    $0.indexName = "by-kind"
                    $0.provisionedThroughput = Self.units(3, 3)
                }
            }
            #expect(
                await refusal { $0.globalSecondaryIndexUpdates = [change] }
                    == Refusal(
                        Self.invalid
                            + "The only Updates for index: by-kind when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput"
                    )
            )
            #expect(
                await refusal {
                    $0.billingMode = "PROVISIONED"
                    $0.provisionedThroughput = Self.units(1, 1)
                } == Refusal(Self.invalid + "ProvisionedThroughput must be specified for index: by-kind")
            )
            try await update {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(1, 1)
                $0.globalSecondaryIndexUpdates = [change]
            }
            #expect(
                try await cloud.describe("table").globalSecondaryIndexes?.first?.provisionedThroughput?
                    .readCapacityUnits == 3
            )
            #expect(
                await refusal {
                    $0.attributeDefinitions = ("nr:N" as Keys).definitions
                    $0.globalSecondaryIndexUpdates = [.create("by-nr", "nr:N")]
                }
                    == Refusal(
                        Self.invalid
                            + "Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: by-nr"
                    )
            )
        }

        @Test func `The same capacity again is no change`() async throws {
            try await update {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(2, 3)
            }
            let refusal = await refusal { $0.provisionedThroughput = Self.units(2, 3) }
            #expect(
                refusal?.message.hasPrefix(
                    "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: 2. Requested ReadCapacityUnits: 2. Current WriteCapacityUnits provisioned for the table: 3. Requested WriteCapacityUnits: 3."
                ) == true
            )
        }

        @Test func `A table's class is told once it was chosen`() async throws {
            #expect(try await cloud.describe("table").tableClassSummary == nil)
            try await update { $0.tableClass = "STANDARD" }
            #expect(try await cloud.describe("table").tableClassSummary == nil)
            let updated = try await update { $0.tableClass = "STANDARD_INFREQUENT_ACCESS" }
            // As it was before.
            #expect(updated.tableClassSummary == nil)
            let found = try await cloud.describe("table").tableClassSummary
            #expect(found?.tableClass == "STANDARD_INFREQUENT_ACCESS" && found?.lastUpdateDateTime == cloud.now)
        }

        @Test func `A table's class changes twice in 30 days`() async throws {
            try await update { $0.tableClass = "STANDARD_INFREQUENT_ACCESS" }
            try await update { $0.tableClass = "STANDARD" }
            #expect(
                await refusal { $0.tableClass = "STANDARD_INFREQUENT_ACCESS" }
                    == Refusal(
                        "LimitExceededException",
                        "Subscriber limit exceeded: Updates to TableClass are limited to 2 times in 30 day(s)."
                    )
            )
            await cloud.advance(seconds: 30 * 86_400)
            try await update { $0.tableClass = "STANDARD_INFREQUENT_ACCESS" }
        }

        @Test func `Encryption that is there already is no change`() async throws {
            #expect(
                await refusal { $0.sSESpecification = .init { $0.enabled = false } }
                    == Refusal(Self.invalid + "Table is already encrypted by default")
            )
            let updated = try await update { $0.sSESpecification = .init { $0.enabled = true } }
            #expect(updated.tableStatus == "ACTIVE" && updated.sSEDescription?.status == "UPDATING")
            #expect(updated.sSEDescription?.kMSMasterKeyArn == nil)
            let key = try await cloud.describe("table").sSEDescription?.kMSMasterKeyArn
            #expect(
                await refusal {
                    $0.sSESpecification = .init {
                        $0.enabled = true
                        $0.sSEType = "KMS"
                        $0.kMSMasterKeyId = key
                    }
                }
                    == Refusal(
                        Self.invalid
                            + "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to change Master Key"
                    )
            )
        }

        @Test func `The most of a table on demand is kept`() async throws {
            try await update {
                $0.onDemandThroughput = .init {
                    $0.maxReadRequestUnits = 7
                    $0.maxWriteRequestUnits = 8
                }
            }
            let found = try await cloud.describe("table").onDemandThroughput
            #expect(found?.maxReadRequestUnits == 7 && found?.maxWriteRequestUnits == 8)
            let taken = try await update { $0.onDemandThroughput = .init { $0.maxReadRequestUnits = -1 } }
            #expect(taken.onDemandThroughput?.maxReadRequestUnits == -1 && taken.tableStatus == "ACTIVE")
            let rest = try await cloud.describe("table").onDemandThroughput
            #expect(rest?.maxReadRequestUnits == nil && rest?.maxWriteRequestUnits == 8)
            #expect(
                await refusal { $0.onDemandThroughput = .init { $0.maxWriteRequestUnits = 0 } }
                    == Refusal(
                        Self.invalid
                            + "Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range"
                    )
            )
        }

        @Test func `What changes nothing is no update`() async {
            let nothing = Refusal(
                "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is required"
            )
            #expect(await refusal { _ in } == nothing)
            #expect(await refusal { $0.globalSecondaryIndexUpdates = [] } == nothing)
            #expect(await refusal { $0.tableName = "none" } == nothing)
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateTable.self) {
                    $0.tableName = "none"
                    $0.tableClass = "STANDARD"
                } == Refusal("ResourceNotFoundException", "Requested resource not found: Table: none not found")
            )
        }

        @Test func `A stream is turned on once and off once`() async throws {
            let on = DynamoDB.StreamSpecification {
                $0.streamEnabled = true
                $0.streamViewType = "KEYS_ONLY"
            }
            let updated = try await update { $0.streamSpecification = on }
            #expect(updated.latestStreamLabel == "2026-11-22T12:00:00.000")
            #expect(updated.latestStreamArn == "\(updated.tableArn ?? "")/stream/2026-11-22T12:00:00.000")
            #expect(
                await refusal { $0.streamSpecification = on }
                    == Refusal("Table already has an enabled stream: TableName: table")
            )
            try await update { $0.streamSpecification = .init() }
            let found = try await cloud.describe("table")
            #expect(found.streamSpecification == nil && found.latestStreamArn == updated.latestStreamArn)
            #expect(
                await refusal { $0.streamSpecification = .init() }
                    == Refusal("Table has no stream to disable: TableName: table")
            )
        }

        @Test(
            arguments: [
                (true, nil, "If stream is being enabled then UpdateViewType is required"),
                (false, "KEYS_ONLY", "If stream is being disabled, then UpdateViewType must not be specified"),
            ] as [(Bool, String?, String)]
        )
        func `A stream that is turned on has a view type`(_ isOn: Bool, _ view: String?, _ problem: String) async {
            let refusal = await refusal {
                $0.streamSpecification = .init {
                    $0.streamEnabled = isOn
                    $0.streamViewType = view
                }
            }
            #expect(refusal == Refusal(Self.invalid + problem))
        }
    }
}
