import AWSCore
import AWSWire
import Support
import Testing

@Suite struct BatchExecuteStatementTests {
    private let operation = "BatchExecuteStatement"

    @Test("Each statement is answered for itself, in order")
    func responses() async throws {
        let fixture = try await PartiQLFixture()
        for key in ["a", "c", "e"] { _ = await fixture.run("INSERT INTO plain VALUE {'pk': '\(key)', 'n': 1}") }
        let made = await fixture.runAll(
            operation,
            [
                "INSERT INTO plain VALUE {'pk': 'new', 'n': 1}", "INSERT INTO plain VALUE {'pk': 'a'}",
                "UPDATE plain SET n = 2 WHERE pk = 'c' RETURNING ALL NEW *", "UPDATE plain SET n = 2 WHERE pk = 'b'",
                "UPDATE plain REMOVE n WHERE pk = 'e' RETURNING MODIFIED NEW *",
                "DELETE FROM plain WHERE pk = 'f' RETURNING MODIFIED OLD *", "DELETE FROM nope WHERE pk = 'a'",
                "SLECT * FROM plain WHERE pk = 'a'",
            ]
        )
        func error(_ code: String, _ message: String, _ more: [JSON.Member] = []) -> JSON {
            .object([.init("Error", ["Code": .string(code), "Message": .string(message)])] + more)
        }
        let ran = [JSON.Member("TableName", "plain")]
        #expect(
            made["Responses"]?.array == [
                ["TableName": "plain"], error("DuplicateItem", "Duplicate primary key exists in table", ran),
                ["Item": ["n": ["N": "2"], "pk": ["S": "c"]], "TableName": "plain"],
                error("ConditionalCheckFailed", "The conditional request failed", ran), ["TableName": "plain"],
                error(
                    "ValidationError",
                    "Invalid returning clause: RETURNING MODIFIED OLD *. "
                        + "Only RETURNING ALL OLD * is allowed in DELETE statements."
                ),
                error("ResourceNotFound", "Requested resource not found"),
                error(
                    "ValidationError",
                    "Statement wasn't well formed, can't be processed: Expected data manipulation"
                ),
            ]
        )
    }

    @Test("The guide's example leaves what it puts into quotes as it is")
    func guide() async throws {
        let guide = try await PartiQLGuideTables()
        let reply = await guide.fixture.call(
            operation,
            [
                "Statements": [
                    [
                        "Statement": "INSERT INTO Music value {'Artist':'?','SongTitle':'?'}",
                        "Parameters": [["S": "Acme Band"], ["S": "Best Song"]],
                    ],
                    [
                        "Statement":
                            "UPDATE Music SET AwardsWon=1 SET AwardDetail={'Grammys':[2020, 2018]}  where Artist='Acme Band' and SongTitle='PartiQL Rocks'"
                    ],
                ]
            ]
        )
        let responses = reply["Responses"]?.array ?? []
        #expect(responses.first == ["TableName": "Music"])
        #expect(responses.last?["Error"]?["Code"] == "ConditionalCheckFailed")
        #expect(
            await guide.fixture.items("SELECT * FROM Music") == [["Artist": ["S": "?"], "SongTitle": ["S": "?"]]]
        )
    }

    @Test("A read is of one item by its key and nothing else")
    func reads() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill(["a"])
        let read = await fixture.runAll(
            operation,
            [
                "SELECT title FROM music WHERE artist = 'a' AND year = 1",
                "SELECT * FROM music WHERE artist = 'a' AND year = 9", "SELECT * FROM music WHERE artist = 'a'",
                "SELECT * FROM music WHERE artist = 'a' AND year = 1 AND title = 't1'",
                "SELECT * FROM music.byLabel WHERE label = 'l1'",
            ]
        )
        let responses = read["Responses"]?.array ?? []
        #expect(responses[0] == ["Item": ["title": ["S": "t1"]], "TableName": "music"])
        #expect(responses[1] == ["TableName": "music"])
        for response in responses[2...] {
            #expect(response["Error"]?["Code"] == "ValidationError")
            #expect(response["TableName"] == nil)
        }
    }

    @Test("Reads and writes do not mix")
    func mixed() async throws {
        let fixture = try await PartiQLFixture()
        let reply = await fixture.runAll(
            operation,
            ["SELECT * FROM plain WHERE pk = 'a'", "DELETE FROM plain WHERE pk = 'a'"]
        )
        #expect(reply.code == "ValidationException")
        #expect(reply.message == "Read and write requests together in the same batch is not supported.")
    }

    @Test("A failed condition does not tell the item, whatever is asked for")
    func failedItem() async throws {
        let fixture = try await PartiQLFixture()
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'a', 'n': 1}")
        let reply = await fixture.call(
            operation,
            [
                "Statements": [
                    [
                        "Statement": "DELETE FROM plain WHERE pk = 'a' AND n = 2",
                        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
                    ]
                ]
            ]
        )
        let error: JSON = ["Code": "ConditionalCheckFailed", "Message": "The conditional request failed"]
        #expect(reply["Responses"]?.array == [["Error": error, "TableName": "plain"]])
    }

    @Test("No item is named twice, in reads neither, and then nothing is done")
    func duplicates() async throws {
        let fixture = try await PartiQLFixture()
        for statements in [
            ["INSERT INTO plain VALUE {'pk': 'a'}", "UPDATE plain SET n = 1 WHERE 'a' = pk"],
            ["SELECT * FROM plain WHERE pk = 'a'", "SELECT n FROM plain WHERE pk = 'a'"],
        ] {
            let reply = await fixture.runAll(operation, statements)
            #expect(reply.code == "ValidationException")
            #expect(reply.message == "Provided list of item keys contains duplicates")
        }
        #expect(await fixture.items("SELECT * FROM plain") == [])
    }

    @Test("The cost is told by table; what failed counts beside what was done")
    func capacity() async throws {
        let fixture = try await PartiQLFixture()
        let large = String(repeating: "x", count: 2_500)
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'large', 'text': '\(large)'}")
        func run(_ statements: [String]) async -> [JSON]? {
            let all = statements.map { text -> JSON in ["Statement": .string(text)] }
            let reply = await fixture.call(operation, ["Statements": .array(all), "ReturnConsumedCapacity": "INDEXES"])
            return reply["ConsumedCapacity"]?.array
        }
        let costs = await run([
            "INSERT INTO plain VALUE {'pk': 'a'}", "INSERT INTO plain VALUE {'pk': 'b'}",
            "INSERT INTO plain VALUE {'pk': 'large'}",
            "DELETE FROM music WHERE artist = 'a' AND year = 1 AND title = 'x'",
        ])
        #expect(costs?.map { $0["TableName"] } == ["music", "plain"])
        #expect(costs?.map { $0["CapacityUnits"]?.double } == [1, 5])
        #expect(costs?.map { $0["Table"]?["CapacityUnits"]?.double } == [1, 2])
        #expect(await run(["INSERT INTO plain VALUE {'pk': 'a'}", "INSERT INTO plain VALUE {'pk': 'large'}"]) == nil)
    }
}
