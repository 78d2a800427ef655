import AWSCore
import AWSDynamoDB
import AWSWire
import EmulatorCore
import Testing

/// Policies of tables and streams as AWS answered in October 2026 ("ack-api-quirks").
extension ClientTests {
    @Suite struct PolicyTests {
        private static let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/table"
        private static let root = "arn:aws:iam::444455556666:root"
        private static let invalid = "One or more parameter values were invalid: "
        private static let none = Refusal(
            "PolicyNotFoundException",
            "Resource-based policy not found for the provided ResourceArn: \(arn)"
        )
        private let cloud: ServedTables
        private let stream: String

        init() async throws {
            cloud = try await ServedTables()
            stream = try await cloud.makeStreamed("table")
        }

        /// A statement's text; an element that is empty is left out.
        private static func statement(
            id: String = "",
            effect: String = "Allow",
            principal: String = #"{"AWS":"\#(root)"}"#,
            action: String = #""dynamodb:GetItem""#,
            resource: String = #""\#(arn)""#,
            condition: String = ""
        ) -> String {
            let elements = [
                ("Sid", id.isEmpty ? "" : #""\#(id)""#), ("Effect", effect.isEmpty ? "" : #""\#(effect)""#),
                ("Principal", principal), ("Action", action), ("Resource", resource), ("Condition", condition),
            ]
            let texts = elements.filter { !$0.1.isEmpty }.map { name, text in #""\#(name)":\#(text)"# }
            return "{\(texts.joined(separator: ","))}"
        }

        private static func policy(_ statements: String...) -> String {
            #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
        }

        @discardableResult
        private func put(
            _ policy: String,
            _ arn: String = arn,
            expected: String? = nil
        ) async throws -> String? {
            try await cloud.call(DynamoDB.PutResourcePolicy.self) {
                $0.resourceArn = arn
                $0.policy = policy
                $0.expectedRevisionId = expected
            }.revisionId
        }

        private func refusal(
            _ policy: String,
            _ arn: String = arn,
            expected: String? = nil
        ) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.PutResourcePolicy.self) {
                $0.resourceArn = arn
                $0.policy = policy
                $0.expectedRevisionId = expected
            }
        }

        private func told(_ arn: String = arn) async throws -> String? {
            try await cloud.call(DynamoDB.GetResourcePolicy.self) { $0.resourceArn = arn }.policy
        }

        private func delete(expected: String? = nil) async throws -> String? {
            try await cloud.call(DynamoDB.DeleteResourcePolicy.self) {
                $0.resourceArn = Self.arn
                $0.expectedRevisionId = expected
            }.revisionId
        }

        // MARK: the form

        @Test func `A policy is told without white space, its elements in one order`() async throws {
            try await put(
                """
                {
                  "Statement": {
                    "Resource": ["\(Self.arn)"],
                    "Condition": {"StringEquals": {"aws:PrincipalOrgID": ["o-1"], "aws:SourceVpc": ["a", "a"]}},
                    "Action": ["dynamodb:GetItem"],
                    "Principal": {"AWS": ["444455556666", "\(Self.root)"]},
                    "Effect": "allow",
                    "Sid": "\\u0052ead"
                  }
                }
                """
            )
            let statement = Self.statement(
                id: "Read",
                condition: #"{"StringEquals":{"aws:PrincipalOrgID":"o-1","aws:SourceVpc":["a","a"]}}"#
            )
            #expect(try await told() == #"{"Version":"2008-10-17","Statement":[\#(statement)]}"#)
        }

        @Test(arguments: [#"["dynamodb:Query","dynamodb:getitem","dynamodb:Query"]"#, #""dynamodb:getitem""#])
        func `Actions keep their case, and lists their order and what is there twice`(_ action: String) async throws {
            let text = Self.policy(Self.statement(action: action))
            try await put(text)
            #expect(try await told() == text)
        }

        @Test func `All but some actions are told where actions are`() async throws {
            try await put(
                Self.policy(#"{"NotAction":["dynamodb:GetItem"],"Resource":"*","Effect":"Deny","Principal":"*"}"#)
            )
            let statement = #"{"Effect":"Deny","Principal":"*","NotAction":"dynamodb:GetItem","Resource":"*"}"#
            #expect(try await told() == Self.policy(statement))
        }

        @Test func `A table is made with its policy`() async throws {
            try await cloud.make("other") { $0.resourcePolicy = " " + Self.policy(Self.statement()) }
            let found = try await told("arn:aws:dynamodb:eu-west-1:111122223333:table/other")
            #expect(found == Self.policy(Self.statement()))
            let keys: Keys = "id"
            let refusal = await cloud.refusal(of: DynamoDB.CreateTable.self) {
                $0.tableName = "third"
                $0.keySchema = keys.schema
                $0.attributeDefinitions = keys.definitions
                $0.billingMode = "PAY_PER_REQUEST"
                $0.resourcePolicy = ""
            }
            #expect(refusal == Refusal(Self.invalid + "Invalid policy document: This policy contains invalid Json"))
        }

        @Test func `A stream has a policy of its own`() async throws {
            let text = Self.policy(Self.statement(action: #""dynamodb:GetRecords""#, resource: #""\#(stream)""#))
            try await put(text, stream)
            #expect(try await told(stream) == text)
            #expect(await cloud.refusal(of: DynamoDB.GetResourcePolicy.self) { $0.resourceArn = Self.arn } == Self.none)
        }

        @Test func `Policies go with the table, and so do the notes that they have no effect`() async throws {
            try await put(Self.policy(Self.statement()))
            try await put(
                Self.policy(Self.statement(action: #""dynamodb:GetRecords""#, resource: #""\#(stream)""#)),
                stream
            )
            func noted() -> Set<String> {
                Set(cloud.ledger.all.filter { $0.setting == "ResourcePolicy" }.map(\.resource))
            }
            #expect(noted() == [Self.arn, stream])
            try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "table" }
            #expect(noted() == [])
        }

        // MARK: revisions

        @Test func `A revision is the moment of the change, and greater than the one before`() async throws {
            let now = cloud.now.milliseconds
            #expect(try await put(Self.policy(Self.statement())) == String(now))
            #expect(try await put(Self.policy(Self.statement(id: "a"))) == String(now + 1))
            await cloud.advance(seconds: 1)
            #expect(try await put(Self.policy(Self.statement(id: "b"))) == String(now + 1000))
        }

        @Test(
            arguments: [
                statement(action: #"["dynamodb:GetItem"]"#), statement(principal: #"{"AWS":"444455556666"}"#),
                statement(principal: #"{ "AWS" : ["444455556666"] }"#), statement(effect: "allow"),
            ]
        )
        func `The same policy in another form changes nothing`(_ statement: String) async throws {
            let first = try await put(Self.policy(Self.statement()))
            await cloud.advance(seconds: 60)
            #expect(try await put(Self.policy(statement)) == first)
        }

        @Test func `A policy without a version is another than one of the oldest`() async throws {
            let statement = Self.statement()
            let first = try await put(#"{"Statement":\#(statement)}"#)
            #expect(try await put(Self.policy(statement)) != first)
        }

        @Test func `Deleting tells the revision that went, and then when it went`() async throws {
            #expect(try await delete() == nil)
            let first = try await put(Self.policy(Self.statement()))
            await cloud.advance(seconds: 60)
            #expect(try await delete(expected: first) == first)
            let moment = String(cloud.now.milliseconds)
            #expect(await cloud.refusal(of: DynamoDB.GetResourcePolicy.self) { $0.resourceArn = Self.arn } == Self.none)
            await cloud.advance(seconds: 60)
            #expect(try await delete() == moment)
            #expect(try await put(Self.policy(Self.statement())) == String(cloud.now.milliseconds))
        }

        @Test func `A change of another revision than the expected one is refused`() async throws {
            let text = "Resource-based policy not found for the provided ResourceArn: Requested update for policy with "
            let policy = Self.policy(Self.statement())
            let missing = await refusal(policy, expected: "1")
            #expect(missing?.code == "PolicyNotFoundException")
            #expect(
                missing?.message.hasPrefix(text + "revision id 1, but table table has no associated") == true
            )
            let first = try await put(policy, expected: "NO_POLICY")
            for expected in ["1", "NO_POLICY"] {
                let other = await refusal(policy, expected: expected)
                #expect(other?.code == "PolicyNotFoundException")
                #expect(
                    other?.message.hasPrefix(
                        text + "revision id \(expected), but the policy associated to target ta"
                    ) == true
                )
            }
            #expect(try await put(Self.policy(Self.statement(id: "a")), expected: first) != first)
        }

        // MARK: what is no policy

        @Test(
            arguments: [
                ("", "This policy contains invalid Json"),
                ("{", "This policy contains invalid Json"),
                ("[]", "This policy contains invalid Json"),
                ("null", "This text appears not to be a policy"),
                ("{}", "Syntax error at position (1,3)"),
                (policy(), "Could not parse the policy: Statement is empty!"),
                (policy("{}"), "Missing required field Effect"),
                (policy(statement(resource: "")), "Missing required field Resource"),
                (
                    policy(statement(id: "a"), statement(id: "a", effect: "Deny")),
                    "The Statement Ids in the policy are not unique"
                ),
                (
                    policy(
                        statement(action: #"["dynamodb:GetRecords","dynamodb:GetItem","dynamodb:DescribeStream"]"#)
                    ),
                    #"The following action names are invalid: "dynamodb:GetRecords", "dynamodb:DescribeStream""#
                ),
            ] as [(String, String)]
        )
        func `A text that is no policy is refused`(_ text: String, _ problem: String) async {
            #expect(await refusal(text) == Refusal(Self.invalid + "Invalid policy document: " + problem))
        }

        @Test func `A policy has 20480 bytes at most, white space and all`() async throws {
            let policy = Self.policy(Self.statement())
            let text = policy + String(repeating: " ", count: 20_480 - policy.utf8.count)
            try await put(text)
            #expect(await refusal(text + " ") == Refusal(Self.invalid + "Maximum policy size of 20480 bytes exceeded"))
        }

        @Test(arguments: [#""*""#, #"{"AWS":"*"}"#, #"{"AWS":["444455556666","*"]}"#])
        func `Nobody may let everybody in`(_ principal: String) async throws {
            let unbounded = Refusal(
                "Resource-based policy grants unbounded access in one or more elements. Please revise the policy to ensure least-privilege form of access"
            )
            #expect(await refusal(Self.policy(Self.statement(principal: principal))) == unbounded)
            let address = #"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#
            #expect(
                await refusal(Self.policy(Self.statement(principal: principal, condition: address))) == unbounded
            )
            let organization = #"{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#
            try await put(Self.policy(Self.statement(principal: principal, condition: organization)))
            try await put(Self.policy(Self.statement(effect: "Deny", principal: principal)))
        }

        @Test(arguments: ["dynamodb:PutResourcePolicy", "dynamodb:*", "dynamodb:put?esource*"])
        func `Who would shut the account out confirms it`(_ action: String) async throws {
            let text = Self.policy(
                Self.statement(effect: "Deny", principal: #"{"AWS":"111122223333"}"#, action: #""\#(action)""#)
            )
            let lockedOut = Refusal(
                "AccessDeniedException",
                "The new resource policy will not allow you to update the resource policy in the future."
            )
            #expect(await refusal(text) == lockedOut)
            try await cloud.call(DynamoDB.PutResourcePolicy.self) {
                $0.resourceArn = Self.arn
                $0.policy = text
                $0.confirmRemoveSelfResourceAccess = true
            }
        }

        @Test(arguments: [("dynamodb:DeleteResourcePolicy", "111122223333"), ("dynamodb:*", "444455556666")])
        func `What others may not do, or the account otherwise, needs no confirmation`(
            _ action: String,
            _ account: String
        ) async throws {
            try await put(
                Self.policy(
                    Self.statement(effect: "Deny", principal: #"{"AWS":"\#(account)"}"#, action: #""\#(action)""#)
                )
            )
        }

        // MARK: the resource

        @Test(
            arguments: [
                ("table", "\(invalid)ARNs must start with 'arn:': table"),
                (
                    "arn:aws:dynamodb:eu-west-1:444455556666:table/table",
                    "This action is only supported by accounts that match the resource owner’s account."
                ),
                (
                    "arn:aws:dynamodb:us-east-1:111122223333:table/table",
                    "\(invalid)Invalid resource Arn: arn:aws:dynamodb:us-east-1:111122223333:table/table"
                ),
                (
                    "arn:aws-cn:dynamodb:eu-west-1:111122223333:table/table",
                    "\(invalid)Invalid resource Arn: arn:aws-cn:dynamodb:eu-west-1:111122223333:table/table"
                ),
                (
                    "\(arn)/index/all",
                    "\(invalid)Invalid resource arn provided, only table or stream is accepted. Provided resource arn: \(arn)/index/all"
                ),
                (
                    "\(arn)/backup/01700000000000-aaaaaaaa",
                    "\(invalid)Provided Arn is not a DynamoDB resource arn: \(arn)/backup/01700000000000-aaaaaaaa"
                ),
            ] as [(String, String)]
        )
        func `A policy is a table's or a stream's of the account in the region`(
            _ arn: String,
            _ problem: String
        ) async {
            #expect(await refusal(Self.policy(Self.statement()), arn) == Refusal(problem))
            #expect(
                await cloud.refusal(of: DynamoDB.GetResourcePolicy.self) { $0.resourceArn = arn } == Refusal(problem)
            )
            #expect(
                await cloud.refusal(of: DynamoDB.DeleteResourcePolicy.self) { $0.resourceArn = arn } == Refusal(problem)
            )
        }

        @Test(
            arguments: [
                ("\(arn)-none", "Table: table-none not found"),
                (
                    "\(arn)/stream/2020-01-01T00:00:00.000",
                    "Stream: 2020-01-01T00:00:00.000 not found for Table: table"
                ),
            ]
        )
        func `The table or the stream is there`(_ arn: String, _ problem: String) async {
            #expect(
                await cloud.refusal(of: DynamoDB.GetResourcePolicy.self) { $0.resourceArn = arn }
                    == Refusal("ResourceNotFoundException", "Requested resource not found: \(problem)")
            )
        }
    }
}
