import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TimeToLiveNameTests {
        @Test(arguments: [true, false])
        func `Time to live that is on is known by its attribute's name`(_ isEnabled: Bool) async throws {
            let cloud = try await ServedTables()
            try await cloud.make("sessions")
            func update(_ isEnabled: Bool, _ name: String) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.UpdateTimeToLive.self) {
                    $0.tableName = "sessions"
                    $0.timeToLiveSpecification.enabled = isEnabled
                    $0.timeToLiveSpecification.attributeName = name
                }
            }
            #expect(await update(true, "until") == nil)
            #expect(
                await update(isEnabled, "other")
                    == Refusal("TimeToLive is active on a different AttributeName: current AttributeName is until")
            )
        }
    }
}
