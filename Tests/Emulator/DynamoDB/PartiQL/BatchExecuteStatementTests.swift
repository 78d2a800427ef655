import AWSCore
import AWSWire
import Support
import Testing

@Suite struct BatchExecuteStatementTests {
    private let operation = "BatchExecuteStatement"

    @Test("Each statement is answered for itself, in order")
    func responses() async throws {
        let fixture = try await PartiQLFixture()
        let made = await fixture.runAll(
            operation,
            [
                "INSERT INTO plain VALUE {'pk': 'a', 'n': 1}", "INSERT INTO plain VALUE {'pk': 'a'}",
                "UPDATE plain SET n = 2 WHERE pk = 'a' RETURNING ALL NEW *", "UPDATE plain SET n = 2 WHERE pk = 'b'",
                "UPDATE plain REMOVE n WHERE pk = 'a' RETURNING MODIFIED NEW *",
                "DELETE FROM plain WHERE pk = 'a' RETURNING MODIFIED OLD *", "DELETE FROM nope WHERE pk = 'a'",
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
                ["Item": ["n": ["N": "2"], "pk": ["S": "a"]], "TableName": "plain"],
                error("ConditionalCheckFailed", "The conditional request failed", ran), ["TableName": "plain"],
                error(
                    "ValidationError",
                    "DELETE can only have RETURNING ALL OLD *",
                    ran
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
            #expect(response["TableName"] == "music")
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

    @Test("A failed condition tells the item where it is asked for")
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
        #expect(reply["Responses"]?.array?.first?["Error"]?["Item"] == ["n": ["N": "1"], "pk": ["S": "a"]])
    }
}
