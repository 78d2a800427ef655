import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TagAndPolicyTests {
        private static let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/table"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table") { $0.tags = [Self.tag("team", "a")] }
        }

        private static func tag(_ key: String, _ value: String) -> DynamoDB.Tag {
            .init {
                $0.key = key
                $0.value = value
            }
        }

        private func tags() async throws -> [String: String] {
            let output = try await cloud.call(DynamoDB.ListTagsOfResource.self) { $0.resourceArn = Self.arn }
            return Dictionary(uniqueKeysWithValues: (output.tags ?? []).map { ($0.key, $0.value) })
        }

        @Test func `Tags are set, changed and taken off`() async throws {
            #expect(try await tags() == ["team": "a"])
            try await cloud.call(DynamoDB.TagResource.self) {
                $0.resourceArn = Self.arn
                $0.tags = [Self.tag("team", "b"), Self.tag("stage", "test")]
            }
            #expect(try await tags() == ["team": "b", "stage": "test"])
            try await cloud.call(DynamoDB.UntagResource.self) {
                $0.resourceArn = Self.arn
                $0.tagKeys = ["team", "none"]
            }
            #expect(try await tags() == ["stage": "test"])
        }

        @Test func `Tags are a table's`() async {
            let refusal = await cloud.refusal(of: DynamoDB.TagResource.self) {
                $0.resourceArn = Self.arn + "-none"
                $0.tags = [Self.tag("a", "b")]
            }
            #expect(
                refusal
                    == Refusal(
                        "ResourceNotFoundException",
                        "Requested resource not found: ResourceArn: \(Self.arn)-none not found"
                    )
            )
        }

        @Test func `Contributor Insights are off until they are turned on`() async throws {
            func status() async throws -> String? {
                try await cloud.call(DynamoDB.DescribeContributorInsights.self) { $0.tableName = "table" }
                    .contributorInsightsStatus
            }
            #expect(try await status() == "DISABLED")
            let output = try await cloud.call(DynamoDB.UpdateContributorInsights.self) {
                $0.tableName = "table"
                $0.contributorInsightsAction = "ENABLE"
            }
            #expect(output.contributorInsightsStatus == "ENABLING")
            #expect(try await status() == "ENABLED")
        }
    }
}
