import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct PartiQLTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("music", "artist | song", global: [.init(name: "by-year", keys: "year:N")])
            try await cloud.put(
                "music",
                ["artist": "A", "song": "one", "year": 2000, "tags": .l(["x", "y"])],
                ["artist": "A", "song": "two", "year": 2001],
                ["artist": "B", "song": "three"]
            )
        }

        private func run(
            _ statement: String,
            _ parameters: [AttributeValue]? = nil,
            _ more: (inout DynamoDB.ExecuteStatement.Input) -> Void = { _ in }
        ) async throws -> DynamoDB.ExecuteStatement.Output {
            try await cloud.call(DynamoDB.ExecuteStatement.self) {
                $0.statement = statement
                $0.parameters = parameters
                more(&$0)
            }
        }

        private func refusal(_ statement: String, _ parameters: [AttributeValue]? = nil) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.ExecuteStatement.self) {
                $0.statement = statement
                $0.parameters = parameters
            }
        }

        @Test(
            arguments: [
                ("SELECT * FROM music WHERE artist = ?", ["A"], ["one", "two"]),
                ("SELECT song FROM \"music\" WHERE artist = 'A' AND song = 'two'", nil, ["two"]),
                (
                    "SELECT song FROM music WHERE artist IN ('A', 'B') AND begins_with(song, 't')", nil,
                    ["two", "three"]
                ),
                ("SELECT song FROM music WHERE artist = 'A' AND \"year\" > ?", [2000], ["two"]),
                ("SELECT song FROM music WHERE artist = 'A' AND \"year\" BETWEEN 1999 AND 2000", nil, ["one"]),
                ("SELECT song FROM music WHERE artist = 'A' AND contains(tags, 'y')", nil, ["one"]),
                ("SELECT song FROM music.\"by-year\" WHERE \"year\" = 2001", nil, ["two"]),
                ("SELECT song FROM music WHERE \"year\" IS MISSING", nil, ["three"]),
                (
                    "SELECT song FROM music WHERE artist = 'A' AND \"year\" IS NOT MISSING ORDER BY song DESC", nil,
                    ["two", "one"]
                ),
                ("SELECT song FROM music WHERE artist = 'Z'", nil, []),
            ] as [(String, [AttributeValue]?, [AttributeValue])]
        )
        func `A SELECT finds items`(
            _ statement: String,
            _ parameters: [AttributeValue]?,
            _ songs: [AttributeValue]
        ) async throws {
            #expect(try await run(statement, parameters).items.values(of: "song") == songs)
        }

        @Test func `A SELECT gives what it names`() async throws {
            let output = try await run("SELECT song, tags[1] FROM music WHERE artist = 'A' AND song = 'one'")
            #expect(output.items?.first?.attributes["song"] == "one")
            #expect(output.items?.first?.attributes["artist"] == nil)
        }

        @Test func `Pages follow one another by their tokens`() async throws {
            var songs: [AttributeValue?] = []
            var token: String?
            repeat {
                let page = try await run("SELECT * FROM music WHERE artist = 'A'") {
                    $0.limit = 1
                    $0.nextToken = token
                }
                songs += page.items.values(of: "song")
                token = page.nextToken
            } while token != nil
            #expect(songs == ["one", "two"])
        }

        @Test func `INSERT makes an item once`() async throws {
            let output = try await run(
                "INSERT INTO music VALUE {'artist': 'C', 'song': ?, 'list': [1, 'a'], 'set': <<1, 2>>}",
                ["new"]
            )
            #expect(output.items?.isEmpty == true)
            let item = try #require(try await cloud.item("music", ["artist": "C", "song": "new"]))
            #expect(item["list"] == .l([1, "a"]) && item["set"]?.sorted == .ns(["1", "2"]))
            #expect(
                await refusal("INSERT INTO music VALUE {'artist': 'C', 'song': 'new'}")
                    == Refusal("DuplicateItemException", "Duplicate primary key exists in table")
            )
        }

        @Test func `UPDATE changes one item that is there`() async throws {
            let output = try await run(
                "UPDATE music SET plays = 1 REMOVE tags WHERE artist = 'A' AND song = 'one' RETURNING ALL NEW *"
            )
            #expect(output.items?.map(\.attributes) == [["artist": "A", "song": "one", "year": 2000, "plays": 1]])
            #expect(
                await refusal("UPDATE music SET plays = 1 WHERE artist = 'A' AND song = 'none'")
                    == Refusal("ConditionalCheckFailedException", "The conditional request failed")
            )
        }

        @Test func `DELETE takes one item, under a condition where there is one`() async throws {
            #expect(
                await refusal("DELETE FROM music WHERE artist = 'A' AND song = 'one' AND \"year\" = 1")
                    == Refusal("ConditionalCheckFailedException", "The conditional request failed")
            )
            let output = try await run("DELETE FROM music WHERE artist = 'A' AND song = 'one' RETURNING ALL OLD *")
            #expect(output.items?.first?.attributes["year"] == 2000)
            #expect(try await run("DELETE FROM music WHERE artist = 'A' AND song = 'one'").items?.isEmpty == true)
            #expect(try await cloud.items("music").count == 2)
        }

        @Test(arguments: [
            ("SELECT * FROM none", "ResourceNotFoundException", "Requested resource not found"),
            ("SELECT COUNT(*) FROM none", "ValidationException", "Unexpected path component at 1:8:5"),
            (
                "SELECT * FROM music WHERE artist = ?", "ValidationException",
                "Number of parameters in request and statement don't match."
            ),
            (
                "UPDATE music SET a = 1 WHERE artist = 'A'", "ValidationException",
                "Where clause does not contain a mandatory equality on all key attributes"
            ),
            (
                "INSERT INTO music VALUE {'artist': 'A'}", "ValidationException",
                "Key attribute should be present in the item: Key song"
            ),
        ])
        func `A statement that cannot run is refused`(_ statement: String, _ code: String, _ message: String) async {
            #expect(await refusal(statement) == Refusal(code, message))
        }

        @Test func `Parameters are not empty`() async {
            #expect(
                await refusal("SELECT * FROM music", [])
                    == Refusal(
                        "1 validation error detected: Value '[]' at 'parameters' failed to satisfy constraint: Member must have length greater than or equal to 1"
                    )
            )
        }

        @Test func `A batch of statements answers each for itself`() async throws {
            let output = try await cloud.call(DynamoDB.BatchExecuteStatement.self) {
                $0.statements = [
                    "UPDATE music SET plays = 5 WHERE artist = 'A' AND song = 'one'",
                    "INSERT INTO music VALUE {'artist': 'A', 'song': 'two'}",
                    "INSERT INTO music VALUE {'artist': 'D', 'song': 'four'}",
                ].map { text in .init { $0.statement = text } }
            }
            #expect(output.responses?.map(\.tableName) == ["music", "music", "music"])
            #expect(output.responses?.map(\.error?.code) == [nil, "DuplicateItem", nil])
            #expect(try await cloud.item("music", ["artist": "A", "song": "one"])?["plays"] == 5)
            let reads = try await cloud.call(DynamoDB.BatchExecuteStatement.self) {
                $0.statements = [
                    .init { $0.statement = "SELECT plays FROM music WHERE artist = 'A' AND song = 'one'" },
                    .init { $0.statement = "SELECT * FROM music WHERE artist = 'A' AND song = 'none'" },
                ]
            }
            #expect(reads.responses?.map { $0.item?.attributes } == [["plays": 5], nil])
        }

        @Test func `A transaction of statements does all or nothing`() async throws {
            let output = try await cloud.call(DynamoDB.ExecuteTransaction.self) {
                $0.transactStatements = [
                    .init {
                        $0.statement = "INSERT INTO music VALUE {'artist': ?, 'song': 'x'}"
                        $0.parameters = ["user01"]
                    }, .init { $0.statement = "DELETE FROM music WHERE artist = 'B' AND song = 'three'" },
                ]
            }
            #expect(output.responses?.isEmpty == true)
            #expect(try await cloud.items("music").count == 3)
            let error = await cloud.error(of: DynamoDB.ExecuteTransaction.self) {
                $0.transactStatements = [
                    .init { $0.statement = "DELETE FROM music WHERE artist = 'A' AND song = 'two'" },
                    .init { $0.statement = "INSERT INTO music VALUE {'artist': 'A', 'song': 'one'}" },
                ]
            }
            #expect(error.map(Refusal.init) == .cancelled("None", "DuplicateItem"))
            #expect(try await cloud.items("music").count == 3)
        }
    }
}
