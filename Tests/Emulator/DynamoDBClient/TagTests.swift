import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TagTests {
        private static let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/table"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table")
        }

        private static func tag(_ key: String, _ value: String = "") -> DynamoDB.Tag {
            .init {
                $0.key = key
                $0.value = value
            }
        }

        private func refusal(_ tags: [DynamoDB.Tag], of arn: String = Self.arn) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.TagResource.self) {
                $0.resourceArn = arn
                $0.tags = tags
            }
        }

        private func refusal(untagging keys: [String]) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.UntagResource.self) {
                $0.resourceArn = Self.arn
                $0.tagKeys = keys
            }
        }

        private static let long = String(repeating: "k", count: 129)

        @Test(
            arguments: [
                ([], "Atleast one Tag needs to be provided as Input."),
                ([tag("")], "The Tag Key provided is invalid, Key: "),
                ([tag(long)], "The Tag Key provided is invalid, Key: \(long)"),
                ([tag("bad#char")], "The Tag Key provided is invalid, Key: bad#char"),
                ([tag("a", "100%")], "The Tag Value provided is invalid, Value: 100%"),
                ([tag("AWS:foo")], "Tag Key cannot be prefixed with aws:, Key: AWS:foo"),
                ([tag("a"), tag("a", "b")], "Duplicate Tag Keys provided as input: Duplicate Tag Key found a"),
                (
                    (0...50).map { tag("\($0)") },
                    "Number of Tags exceed the current limit for the provided ResourceArn"
                ),
            ] as [([DynamoDB.Tag], String)]
        )
        func `Tags have the form that AWS gives them`(_ tags: [DynamoDB.Tag], _ problem: String) async throws {
            #expect(await refusal(tags) == Refusal(problem))
            guard !tags.isEmpty else { return }
            // A table is not made with what it could not be given.
            let made = await cloud.refusal(of: DynamoDB.CreateTable.self) {
                $0.tableName = "other"
                $0.billingMode = "PAY_PER_REQUEST"
                $0.keySchema = ("id" as Keys).schema
                $0.attributeDefinitions = ("id" as Keys).definitions
                $0.tags = tags
            }
            #expect(made == Refusal(problem))
        }

        @Test func `Letters of any script, digits, spaces and some signs are allowed`() async {
            #expect(await refusal([Self.tag("Größe ٣ 日本語", " a+b-c=d.e_f:g/h@i\u{A0}")]) == nil)
        }

        @Test(
            arguments: [
                ([], "Atleast one Tag Key needs to be provided as Input."),
                ([""], "The Tag Key provided is invalid, Key: "),
                (["aws:foo"], "Tag Key cannot be prefixed with aws:, Key: aws:foo"),
            ] as [([String], String)]
        )
        func `Keys that are taken off have it too`(_ keys: [String], _ problem: String) async {
            #expect(await refusal(untagging: keys) == Refusal(problem))
        }

        @Test(
            arguments: [
                ("table", "One or more parameter values were invalid: ARNs must start with 'arn:': table"),
                (
                    arn + "/backup/01",
                    "One or more parameter values were invalid: Provided Arn is not a DynamoDB resource arn: \(arn)/backup/01"
                ),
                (
                    arn + "/index/byKind",
                    "One or more parameter values were invalid: Invalid resource arn provided, only table or stream is accepted. Provided resource arn: \(arn)/index/byKind"
                ),
                (
                    "arn:aws:dynamodb:us-west-2:111122223333:table/table",
                    "Invalid TableArn: Invalid ResourceArn provided as input arn:aws:dynamodb:us-west-2:111122223333:table/table"
                ),
            ]
        )
        func `Tags are those of a table`(_ arn: String, _ problem: String) async {
            #expect(await refusal([Self.tag("a")], of: arn) == Refusal(problem))
        }

        @Test func `A stream has no tags, and another account's table is not told of`() async {
            let stream = Self.arn + "/stream/2026-11-22T12:00:00.000"
            #expect(
                await refusal([Self.tag("a")], of: stream)
                    == Refusal(
                        "ResourceNotFoundException",
                        "Requested resource not found: ResourceArn: \(stream) not found"
                    )
            )
            #expect(
                await refusal([Self.tag("a")], of: "arn:aws:dynamodb:eu-west-1:999999999999:table/table")
                    == Refusal("AccessDeniedException", "Access is denied")
            )
        }
    }
}
