import AWSWire
import DynamoDBService
import EmulatorCore
import Support
import Testing

/// DynamoDB and its streams in a sandbox, and calls in few words.
struct TableSandbox {
    let sandbox: Sandbox

    init(_ options: DynamoDBService.Options = .init()) async throws {
        sandbox = try await Sandbox { environment in
            let service = try DynamoDBService(environment, options)
            return [service, service.streamsService]
        }
    }

    @discardableResult
    func call(_ operation: String, _ body: JSON) async -> Reply {
        await sandbox.call("DynamoDB_20120810.\(operation)", body)
    }

    func streams(_ operation: String, _ body: JSON) async -> Reply {
        await sandbox.call("DynamoDBStreams_20120810.\(operation)", body)
    }

    /// Makes a table with the key `id`, a string.
    func make(_ name: JSON, _ more: [JSON.Member] = []) async {
        let body: [JSON.Member] = [
            .init("TableName", name), .init("BillingMode", "PAY_PER_REQUEST"),
            .init("KeySchema", [["AttributeName": "id", "KeyType": "HASH"]]),
        ]
        let hasDefinitions = more.contains { $0.name == "AttributeDefinitions" }
        let definitions: [JSON.Member] =
            hasDefinitions
            ? [] : [.init("AttributeDefinitions", [["AttributeName": "id", "AttributeType": "S"]])]
        let reply = await call("CreateTable", .object(body + definitions + more))
        #expect(reply.code == nil, "\(reply.message ?? "")")
    }

    func put(_ table: JSON, _ item: JSON) async { await call("PutItem", ["TableName": table, "Item": item]) }

    /// How many items a scan of a table sees.
    func count(_ table: JSON, consistent: JSON = true) async -> JSON? {
        await call("Scan", ["TableName": table, "Select": "COUNT", "ConsistentRead": consistent])["Count"]
    }
}
