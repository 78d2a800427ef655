import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

@Suite struct ExecuteTransactionTests {
    private let operation = "ExecuteTransaction"

    @Test("Writes are done all at once, and answer with no responses")
    func writes() async throws {
        let fixture = try await PartiQLFixture()
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'a', 'n': 1}")
        let done = await fixture.runAll(
            operation,
            [
                "INSERT INTO plain VALUE {'pk': 'b'}", "UPDATE plain SET n = n + 1 WHERE pk = 'a' AND n = 1",
                "EXISTS(SELECT * FROM plain WHERE pk = 'c' AND n = 1)",
            ]
        )
        #expect(done.code == "TransactionCanceledException")
        #expect(
            done.message
                == "Transaction cancelled, please refer cancellation reasons for specific reasons [None, None, ConditionalCheckFailed]"
        )
        #expect(await fixture.plain("b") == nil)
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'c', 'n': 1}")
        let again = await fixture.runAll(
            operation,
            [
                "INSERT INTO plain VALUE {'pk': 'b'}", "UPDATE plain SET n = n + 1 WHERE pk = 'a' AND n = 1",
                "EXISTS(SELECT * FROM plain WHERE pk = 'c' AND n = 1)",
            ]
        )
        #expect(again.body == ["Responses": []])
        #expect(await fixture.plain("a")?["n"] == ["N": "2"])
    }

    @Test("The reasons of a cancellation are in the order of the statements")
    func reasons() async throws {
        let fixture = try await PartiQLFixture()
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'a'}")
        let failed = await fixture.runAll(
            operation,
            ["INSERT INTO plain VALUE {'pk': 'a'}", "INSERT INTO plain VALUE {'pk': 'b'}"]
        )
        #expect(failed["CancellationReasons"]?.array?.map { $0["Code"] } == ["DuplicateItem", "None"])
        #expect(
            failed["CancellationReasons"]?.array?.first?["Message"] == "Duplicate primary key exists in table"
        )
        #expect(await fixture.plain("b") == nil)
    }

    @Test("Reads are as of one moment, with a response for each")
    func reads() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill(["a"])
        let read = await fixture.runAll(
            operation,
            [
                "SELECT title FROM music WHERE artist = 'a' AND year = 1",
                "SELECT * FROM music WHERE artist = 'a' AND year = 9",
            ]
        )
        #expect(read["Responses"] == [["Item": ["title": ["S": "t1"]]], [:]])
    }

    @Test("A token makes a transaction run once in ten minutes")
    func token() async throws {
        let fixture = try await PartiQLFixture()
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'a', 'n': 0}")
        let statements = ["UPDATE plain SET n = n + 1 WHERE pk = 'a'"]
        let more: [JSON.Member] = [
            .init("ClientRequestToken", "token"), .init("ReturnConsumedCapacity", "INDEXES"),
        ]
        let first = await fixture.runAll(operation, statements, more)
        let replay = await fixture.runAll(operation, statements, more)
        #expect(await fixture.plain("a")?["n"] == ["N": "1"])
        #expect(first["ConsumedCapacity"]?.array?.first?["WriteCapacityUnits"]?.double == 2)
        #expect(replay["ConsumedCapacity"]?.array?.first?["ReadCapacityUnits"]?.double == 2)
        #expect(replay["ConsumedCapacity"]?.array?.first?["WriteCapacityUnits"] == nil)
        #expect(
            await fixture.runAll(operation, ["DELETE FROM plain WHERE pk = 'a'"], more).code
                == "IdempotentParameterMismatchException"
        )
        await fixture.sandbox.timeline.advance(by: .seconds(601))
        _ = await fixture.runAll(operation, statements, more)
        #expect(await fixture.plain("a")?["n"] == ["N": "2"])
    }

    @Test(
        "What no transaction has is refused before anything is done, with the number of the statement",
        arguments: [
            (
                "SELECT * FROM plain",
                "Select statements within ExecuteTransaction must specify the primary key in the where clause."
            ),
            (
                "SELECT * FROM music.byLabel WHERE artist = 'x' AND year = 1",
                "Reads on indices are not supported within transactions."
            ),
            (
                "SELECT * FROM plain WHERE pk = 'x' AND attribute_exists(ss)",
                "Select statements within ExecuteTransaction must specify the primary key in the where clause."
            ),
            (
                "EXISTS(SELECT * FROM plain WHERE pk = 'x')",
                "EXISTS() must contain a single item read with additional condition"
            ),
            (
                "EXISTS(SELECT * FROM plain WHERE n = 1)",
                "EXISTS() must contain a single item read with additional condition"
            ),
            (
                "EXISTS(SELECT * FROM music.byLabel WHERE artist = 'x' AND year = 1 AND title = 'x')",
                "Operations on indices are not supported in transactions"
            ),
            (
                "UPDATE plain SET n = 1 WHERE pk = 'x' RETURNING ALL NEW *",
                "RETURNING clause is not supported in ExecuteTransaction."
            ),
            ("UPDATE plain SET n = ? WHERE pk = 'x'", "Number of parameters in request and statement don't match."),
            ("SELECT * FROM plain WHERE", "Statement wasn't well formed, can't be processed: Unexpected term"),
        ]
    )
    func refused(statement: String, message: String) async throws {
        let fixture = try await PartiQLFixture()
        let reply = await fixture.runAll(operation, [statement])
        #expect(reply.code == "ValidationException")
        #expect(reply.message == "Validation failed in TransactStatements[0]: \(message)")
    }

    @Test(
        "A key that is none cancels the transaction, with a reason for its statement",
        arguments: [
            (
                "UPDATE music SET a = 1 WHERE artist = 'a'",
                "Where clause does not contain a mandatory equality on all key attributes"
            ),
            (
                "DELETE FROM music WHERE artist = 'a' AND year = 1 AND artist = 'b'",
                "Multiple conditions on same key artist. Only single item Update/Insert/Delete are supported"
            ),
            ("INSERT INTO music VALUE {'artist': 'a'}", "Key attribute should be present in the item: Key year"),
            (
                "INSERT INTO music VALUE {'artist': 'a', 'year': 'x'}",
                "Key attribute's data type should match its data type in table's schema: Key year"
            ),
        ]
    )
    func key(statement: String, message: String) async throws {
        let fixture = try await PartiQLFixture()
        let reply = await fixture.runAll(operation, ["INSERT INTO plain VALUE {'pk': 'a'}", statement])
        #expect(reply.code == "TransactionCanceledException")
        #expect(
            reply["CancellationReasons"]?.array == [
                ["Code": "None"], ["Code": "ValidationError", "Message": .string(message)],
            ]
        )
        #expect(await fixture.items("SELECT * FROM plain") == [])
    }

    @Test("Reads and writes do not mix, and no item is met twice")
    func mixed() async throws {
        let fixture = try await PartiQLFixture()
        #expect(
            await fixture.runAll(
                operation,
                ["SELECT * FROM plain WHERE pk = 'a'", "DELETE FROM plain WHERE pk = 'a'"]
            ).message
                == "ExecuteTransaction API does not support both read and write operations in the same request."
        )
        #expect(
            await fixture.runAll(
                operation,
                ["DELETE FROM plain WHERE pk = 'a'", "INSERT INTO plain VALUE {'pk': 'a'}"]
            ).message == "Transaction request cannot include multiple operations on one item"
        )
    }
}
