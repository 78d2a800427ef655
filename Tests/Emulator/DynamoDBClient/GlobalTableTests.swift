import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    /// The global tables of 2017, which no account can make any more, as measured on AWS in October 2026 ("ack-api-quirks",
    /// DDB-GLOBALTABLE-002 to 004, DDB-TABLE-187, 446).
    @Suite struct GlobalTableTests {
        private static let oldVersion = Refusal(
            "One or more parameter values were invalid: DynamoDB global tables version 2017.11.29 is not supported. We recommend using DynamoDB global tables version 2019.11.21, instead of version 2017.11.29 (Legacy)."
        )
        private static let text = "Global table with name: 'table' does not exist."
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table")
        }

        @Test func `A global table cannot be made`() async {
            let refusal = await cloud.refusal(of: DynamoDB.CreateGlobalTable.self) {
                $0.globalTableName = "table"
                $0.replicationGroup = [.init { $0.regionName = "eu-west-1" }]
            }
            #expect(refusal == Self.oldVersion)
        }

        @Test func `Neither can a replica be added, and without changes nothing is asked for`() async {
            func refusal(_ updates: [DynamoDB.ReplicaUpdate]) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.UpdateGlobalTable.self) {
                    $0.globalTableName = "table"
                    $0.replicaUpdates = updates
                }
            }
            let create = DynamoDB.ReplicaUpdate { $0.create = .init { $0.regionName = "us-east-1" } }
            #expect(await refusal([create]) == Self.oldVersion)
            let bare = Refusal("One or more parameter values were invalid")
            #expect(await refusal([]) == bare)
            #expect(await refusal([.init()]) == bare)
            let delete = DynamoDB.ReplicaUpdate { $0.delete = .init { $0.regionName = "us-east-1" } }
            #expect(await refusal([delete])?.code == "GlobalTableNotFoundException")
        }

        @Test func `No table is a global one`() async {
            #expect(
                await cloud.refusal(of: DynamoDB.DescribeGlobalTable.self) { $0.globalTableName = "table" }
                    == Refusal("GlobalTableNotFoundException", "Global table not found: \(Self.text)")
            )
            let expected = Refusal("GlobalTableNotFoundException", Self.text)
            #expect(
                await cloud.refusal(of: DynamoDB.DescribeGlobalTableSettings.self) { $0.globalTableName = "table" }
                    == expected
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateGlobalTableSettings.self) { $0.globalTableName = "table" }
                    == expected
            )
        }

        @Test(arguments: ["table", "none", "arn:aws:dynamodb:eu-west-1:111122223333:table/none"])
        func `No table has replicas that scale`(table: String) async {
            let name = table.hasPrefix("arn:") ? "none" : table
            let expected = Refusal("ResourceNotFoundException", "Global table with name: '\(name)' does not exist.")
            #expect(
                await cloud.refusal(of: DynamoDB.DescribeTableReplicaAutoScaling.self) { $0.tableName = table }
                    == expected
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateTableReplicaAutoScaling.self) { $0.tableName = table }
                    == expected
            )
        }
    }
}
