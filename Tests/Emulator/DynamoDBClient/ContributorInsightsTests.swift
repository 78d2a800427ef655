import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    /// As measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-089 to 095, 112, 137, 337 to 343, 446).
    @Suite struct ContributorInsightsTests {
        private static let usual = "ACCESSED_AND_THROTTLED_KEYS"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make(
                "table",
                "id | sort",
                global: [.init(name: "by-kind", keys: "kind")],
                local: [.init(name: "by-date", keys: "id | date")]
            )
        }

        private func update(
            _ action: String,
            mode: String? = nil,
            index: String? = nil
        ) async throws -> DynamoDB.UpdateContributorInsights.Output {
            try await cloud.call(DynamoDB.UpdateContributorInsights.self) {
                $0.tableName = "table"
                $0.indexName = index
                $0.contributorInsightsAction = action
                $0.contributorInsightsMode = mode
            }
        }

        private func described(
            index: String? = nil
        ) async throws -> DynamoDB.DescribeContributorInsights.Output {
            try await cloud.call(DynamoDB.DescribeContributorInsights.self) {
                $0.tableName = "table"
                $0.indexName = index
            }
        }

        @Test func `To enable asks for the usual mode, and to disable keeps it`() async throws {
            let enabled = try await update("ENABLE")
            #expect(enabled.contributorInsightsStatus == "ENABLING" && enabled.contributorInsightsMode == Self.usual)
            #expect(try await described().contributorInsightsStatus == "ENABLED")
            await cloud.advance(seconds: 60)
            let disabled = try await update("DISABLE", mode: "THROTTLED_KEYS")
            #expect(disabled.contributorInsightsStatus == "DISABLING" && disabled.contributorInsightsMode == Self.usual)
            let after = try await described()
            #expect(after.contributorInsightsStatus == "DISABLED" && after.contributorInsightsMode == Self.usual)
            #expect(after.lastUpdateDateTime == cloud.now && after.contributorInsightsRuleList == nil)
        }

        @Test func `What is so already changes nothing`() async throws {
            #expect(try await update("DISABLE").contributorInsightsStatus == "DISABLED")
            let fresh = try await described()
            #expect(fresh.contributorInsightsStatus == "DISABLED")
            #expect(fresh.lastUpdateDateTime == nil && fresh.contributorInsightsMode == nil)
            _ = try await update("ENABLE")
            let moment = cloud.now
            await cloud.advance(seconds: 60)
            #expect(try await update("ENABLE", mode: Self.usual).contributorInsightsStatus == "ENABLED")
            #expect(try await described().lastUpdateDateTime == moment)
        }

        @Test func `Each kind of key has its rules, and a change of the mode leaves their names`() async throws {
            let moment = cloud.now.milliseconds
            _ = try await update("ENABLE")
            #expect(
                try await described().contributorInsightsRuleList
                    == ["PKC", "PKT", "SKC", "SKT"].map { "DynamoDBContributorInsights-\($0)-table-\(moment)" }
            )
            await cloud.advance(seconds: 60)
            #expect(try await update("ENABLE", mode: "THROTTLED_KEYS").contributorInsightsStatus == "ENABLING")
            let throttled = try await described()
            #expect(throttled.lastUpdateDateTime == cloud.now)
            #expect(
                throttled.contributorInsightsRuleList
                    == ["PKT", "SKT"].map { "DynamoDBContributorInsights-\($0)-table-\(moment)" }
            )
            #expect(try await update("ENABLE").contributorInsightsMode == Self.usual)
        }

        @Test func `A global index has rules of its own`() async throws {
            _ = try await update("ENABLE", index: "by-kind")
            let moment = cloud.now.milliseconds
            #expect(
                try await described(index: "by-kind").contributorInsightsRuleList
                    == ["PKC", "PKT"].map { "DynamoDBContributorInsights-\($0)-table-by-kind-\(moment)" }
            )
            #expect(try await described().contributorInsightsStatus == "DISABLED")
        }

        @Test(arguments: ["by-date", "none"])
        func `Neither a local index nor none is found`(index: String) async throws {
            let expected = Refusal(
                "ResourceNotFoundException",
                "Requested resource not found: Index: \(index) not found for table: table"
            )
            let refusals = [
                await cloud.refusal(of: DynamoDB.DescribeContributorInsights.self) {
                    $0.tableName = "table"
                    $0.indexName = index
                },
                await cloud.refusal(of: DynamoDB.UpdateContributorInsights.self) {
                    $0.tableName = "table"
                    $0.indexName = index
                    $0.contributorInsightsAction = "ENABLE"
                },
            ]
            #expect(refusals == [expected, expected])
        }

        @Test func `What is enabled is listed, with its mode`() async throws {
            func listed() async throws -> [DynamoDB.ContributorInsightsSummary] {
                try await cloud.call(DynamoDB.ListContributorInsights.self).contributorInsightsSummaries ?? []
            }
            _ = try await update("ENABLE")
            _ = try await update("ENABLE", mode: "THROTTLED_KEYS", index: "by-kind")
            let both = try await listed()
            #expect(both.map(\.indexName) == [nil, "by-kind"])
            #expect(both.map(\.contributorInsightsStatus) == ["ENABLED", "ENABLED"])
            #expect(both.map(\.contributorInsightsMode) == [Self.usual, "THROTTLED_KEYS"])
            _ = try await update("DISABLE")
            #expect(try await listed().map(\.indexName) == ["by-kind"])
        }
    }
}
