import AWSWire
import DynamoDBService
import Support
import Testing

@Suite struct ListPageTests {
    @Test(
        "No number and no token of a list ends the process",
        arguments: [
            ("ListContributorInsights", ["MaxResults": -1]), ("ListContributorInsights", ["NextToken": "-1"]),
            ("ListExports", ["NextToken": "-1"]), ("ListImports", ["NextToken": "-1"]),
        ] as [(String, JSON)]
    )
    func bounds(operation: String, input: JSON) async throws {
        let sandbox = try await Sandbox { environment in [try DynamoDBService(environment)] }
        let reply = await sandbox.call("DynamoDB_20120810.\(operation)", input)
        #expect([200, 400].contains(reply.status))
    }
}
