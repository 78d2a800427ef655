import AWSCore
import AWSWire
import DynamoDBService
import EmulatorCore
import Support
import Testing

/// A cloud with a table `music` of artists and years, and a table `plain` with a key of one string.
struct PartiQLFixture {
    let sandbox: Sandbox

    init() async throws {
        sandbox = try await Sandbox { environment in [try DynamoDBService(environment)] }
        let index: (String, JSON, JSON) -> JSON = { name, keys, projection in
            ["IndexName": .string(name), "KeySchema": keys, "Projection": projection]
        }
        let byLabel: JSON = [
            ["AttributeName": "label", "KeyType": "HASH"], ["AttributeName": "year", "KeyType": "RANGE"],
        ]
        let byTwo: JSON = [
            ["AttributeName": "label", "KeyType": "HASH"], ["AttributeName": "title", "KeyType": "HASH"],
        ]
        let byPrice: JSON = [
            ["AttributeName": "artist", "KeyType": "HASH"], ["AttributeName": "price", "KeyType": "RANGE"],
        ]
        _ = await call(
            "CreateTable",
            [
                "TableName": "music", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    ["AttributeName": "artist", "AttributeType": "S"], ["AttributeName": "year", "AttributeType": "N"],
                    ["AttributeName": "label", "AttributeType": "S"], ["AttributeName": "price", "AttributeType": "N"],
                    ["AttributeName": "title", "AttributeType": "S"],
                ],
                "KeySchema": [
                    ["AttributeName": "artist", "KeyType": "HASH"], ["AttributeName": "year", "KeyType": "RANGE"],
                ],
                "GlobalSecondaryIndexes": [
                    index("byLabel", byLabel, ["ProjectionType": "INCLUDE", "NonKeyAttributes": ["title"]]),
                    index("byTwo", byTwo, ["ProjectionType": "ALL"]),
                ],
                "LocalSecondaryIndexes": [index("byPrice", byPrice, ["ProjectionType": "KEYS_ONLY"])],
            ]
        )
        _ = await call(
            "CreateTable",
            [
                "TableName": "plain", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [["AttributeName": "pk", "AttributeType": "S"]],
                "KeySchema": [["AttributeName": "pk", "KeyType": "HASH"]],
            ]
        )
    }

    /// The answer to a call, its members in the order of their names: items have none.
    func call(_ operation: String, _ body: JSON) async -> Reply {
        var reply = await sandbox.call("DynamoDB_20120810.\(operation)", body)
        reply.body = reply.body.sorted
        return reply
    }

    /// Runs a statement.
    func run(_ statement: String, _ parameters: [JSON] = [], _ more: [JSON.Member] = []) async -> Reply {
        let parameters: [JSON.Member] = parameters.isEmpty ? [] : [.init("Parameters", .array(parameters))]
        return await call("ExecuteStatement", .object([.init("Statement", .string(statement))] + parameters + more))
    }

    /// The items that a statement gives.
    func items(_ statement: String, _ parameters: [JSON] = []) async -> [JSON]? {
        await run(statement, parameters)["Items"]?.array
    }

    /// Runs statements of a batch or of a transaction.
    func runAll(_ operation: String, _ statements: [String], _ more: [JSON.Member] = []) async -> Reply {
        let member = operation == "BatchExecuteStatement" ? "Statements" : "TransactStatements"
        let list = JSON.array(statements.map { ["Statement": .string($0)] })
        return await call(operation, .object([.init(member, list)] + more))
    }

    /// An item of `plain`; nil where there is none.
    func plain(_ key: String) async -> JSON? {
        await call("GetItem", ["TableName": "plain", "Key": ["pk": ["S": .string(key)]]])["Item"]
    }

    /// Puts three items of `music` for each artist.
    func fill(_ artists: [String] = ["a", "b"]) async {
        for artist in artists {
            for year in 1...3 {
                _ = await run(
                    "INSERT INTO music VALUE {'artist': '\(artist)', 'year': \(year), 'label': 'l\(year)', 'price': \(10 - year), "
                        + "'title': 't\(year)', 'm': {'k': [1, \(year)]}}"
                )
            }
        }
    }
}

extension JSON {
    fileprivate var sorted: JSON {
        if let members = object {
            return .object(members.map { .init($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        }
        return array.map { .array($0.map(\.sorted)) } ?? self
    }
}
