import AWSCore
import AWSDynamoDB
import AWSDynamoDBStreams
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TimeToLiveTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("sessions") {
                $0.streamSpecification = .init {
                    $0.streamEnabled = true
                    $0.streamViewType = "OLD_IMAGE"
                }
            }
        }

        private func set(_ isEnabled: Bool, _ attribute: String = "until") -> DynamoDB.UpdateTimeToLive.Input {
            .init {
                $0.tableName = "sessions"
                $0.timeToLiveSpecification.enabled = isEnabled
                $0.timeToLiveSpecification.attributeName = attribute
            }
        }

        private func refusal(_ input: DynamoDB.UpdateTimeToLive.Input) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.UpdateTimeToLive.self) { $0 = input }
        }

        @Test func `Time to live is told with its attribute`() async throws {
            let before = try await cloud.call(DynamoDB.DescribeTimeToLive.self) { $0.tableName = "sessions" }
            #expect(before.timeToLiveDescription?.timeToLiveStatus == "DISABLED")
            #expect(before.timeToLiveDescription?.attributeName == nil)
            let answer = try await cloud.call(DynamoDB.UpdateTimeToLive.self) { $0 = set(true) }
            #expect(answer.timeToLiveSpecification?.enabled == true)
            #expect(answer.timeToLiveSpecification?.attributeName == "until")
            let after = try await cloud.call(DynamoDB.DescribeTimeToLive.self) { $0.tableName = "sessions" }
            #expect(after.timeToLiveDescription?.timeToLiveStatus == "ENABLED")
            #expect(after.timeToLiveDescription?.attributeName == "until")
        }

        @Test func `It changes once an hour, by its attribute's name`() async throws {
            #expect(await refusal(set(false)) == Refusal("TimeToLive is already disabled"))
            #expect(await refusal(set(true)) == nil)
            #expect(await refusal(set(true)) == Refusal("TimeToLive is already enabled"))
            #expect(
                await refusal(set(false))
                    == Refusal("Time to live has been modified multiple times within a fixed interval")
            )
            await cloud.advance(seconds: 3600)
            #expect(
                await refusal(set(false, "other"))
                    == Refusal("TimeToLive is active on a different AttributeName: current AttributeName is until")
            )
            #expect(await refusal(set(false)) == nil)
        }

        @Test func `What has expired is deleted by the service, and only that`() async throws {
            try await cloud.call(DynamoDB.UpdateTimeToLive.self) { $0 = set(true) }
            let now = cloud.now.wholeSeconds
            try await cloud.put(
                "sessions",
                ["id": "soon", "until": .n("\(now + 60)")],
                ["id": "later", "until": .n("\(now + 30 * 86_400)")],
                ["id": "text", "until": .s("\(now + 60)")],
                ["id": "never"],
                ["id": "ages ago", "until": .n("\(now - 6 * 365 * 86_400)")]
            )
            await cloud.advance(seconds: 59)
            #expect(try await cloud.items("sessions").count == 5)
            await cloud.advance(seconds: 23 * 3600)
            let left = try await cloud.items("sessions").map { $0["id"] }
            #expect(Set(left) == ["later", "text", "never", "ages ago"])
            let records = try await cloud.records(of: "sessions")
            let removed = records.filter { $0.eventName == "REMOVE" }
            #expect(removed.map { $0.dynamodb?.keys?.attributes } == [["id": "soon"]])
            #expect(removed.map { $0.userIdentity?.principalId } == ["dynamodb.amazonaws.com"])
            #expect(removed.map { $0.userIdentity?.type } == ["Service"])
            #expect(records.filter { $0.eventName == "INSERT" }.allSatisfy { $0.userIdentity == nil })
        }

        @Test func `An update may lengthen an item's life`() async throws {
            try await cloud.call(DynamoDB.UpdateTimeToLive.self) { $0 = set(true) }
            let now = cloud.now.wholeSeconds
            try await cloud.put("sessions", ["id": "a", "until": .n("\(now + 60)")])
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "sessions"
                $0.key = ["id": "a"]
                $0.updateExpression = "SET #u = #u + :more"
                $0.expressionAttributeNames = ["#u": "until"]
                $0.expressionAttributeValues = [":more": .n("\(10 * 86_400)")]
            }
            await cloud.advance(seconds: 5 * 86_400)
            #expect(try await cloud.items("sessions").count == 1)
            await cloud.advance(seconds: 8 * 86_400)
            #expect(try await cloud.items("sessions") == [])
        }
    }
}
