import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TableDefinitionTests {
        @Test func `A key attribute is defined once`() async throws {
            let cloud = try await ServedTables()
            let refusal = await cloud.refusal(of: DynamoDB.CreateTable.self) {
                $0.tableName = "twice"
                $0.billingMode = "PAY_PER_REQUEST"
                $0.keySchema = ("id" as Keys).schema
                $0.attributeDefinitions = ("id" as Keys).definitions + ("id:N" as Keys).definitions
            }
            #expect(refusal == Refusal("Attribute Name is duplicated: id"))
        }

        private static let invalid = "One or more parameter values were invalid: "

        private func refusal(_ fill: (inout DynamoDB.CreateTable.Input) -> Void) async throws -> Refusal? {
            try await ServedTables().refusal(of: DynamoDB.CreateTable.self) {
                $0.tableName = "table"
                $0.billingMode = "PAY_PER_REQUEST"
                $0.keySchema = ("id" as Keys).schema
                $0.attributeDefinitions = ("id" as Keys).definitions
                fill(&$0)
            }
        }

        @Test func `A table has a key and the definitions of its attributes`() async throws {
            #expect(
                try await refusal { $0.keySchema = nil }
                    == Refusal(
                        "1 validation error detected: Value null at 'keySchema' failed to satisfy constraint: Member must not be null"
                    )
            )
            #expect(
                try await refusal { $0.attributeDefinitions = [] }
                    == Refusal("Invalid KeySchema: Some index key attribute have no definition")
            )
            let three = try await refusal { $0.keySchema = ("id | a b" as Keys).schema }
            #expect(
                three?.message.hasSuffix(
                    "'keySchema' failed to satisfy constraint: Member must have length less than or equal to 2"
                ) == true
            )
        }

        @Test(
            arguments: [
                ("a b c d e", "The KeySchema exceeds the maximum allowed number of HASH key attributes"),
                ("a | b c d e f", "The KeySchema exceeds the maximum allowed number of RANGE key attributes"),
            ] as [(Keys, String)]
        )
        func `A global index has four attributes of each kind at most`(_ keys: Keys, _ problem: String) async throws {
            let refusal = try await refusal {
                $0.attributeDefinitions = ("id" as Keys).definitions + keys.definitions
                $0.globalSecondaryIndexes = [IndexSketch(name: "index", keys: keys).global]
            }
            #expect(refusal == Refusal(Self.invalid + problem))
        }

        @Test func `A global index's hash attributes come first, each once`() async throws {
            func refusal(_ schema: [DynamoDB.KeySchemaElement]) async throws -> Refusal? {
                try await self.refusal {
                    $0.attributeDefinitions = ("id a b" as Keys).definitions
                    var index = IndexSketch(name: "index", keys: "a b").global
                    index.keySchema = schema
                    $0.globalSecondaryIndexes = [index]
                }
            }
            #expect(
                try await refusal(("a | b" as Keys).schema + ("a" as Keys).schema)
                    == Refusal(
                        Self.invalid + "All HASH key attributes must precede RANGE key attributes in the KeySchema"
                    )
            )
            #expect(
                try await refusal(("a b a" as Keys).schema)
                    == Refusal("The KeySchema contains multiple key attributes with the same name")
            )
        }

        @Test(
            arguments: [
                (true, nil, "Table is being created with a stream enabled, UpdateViewType is required"),
                (
                    false, "KEYS_ONLY",
                    "Table is being created with a stream disabled, UpdateViewType should not be specified"
                ),
            ] as [(Bool, String?, String)]
        )
        func `A stream that is on has a view type`(_ isOn: Bool, _ view: String?, _ problem: String) async throws {
            let refusal = try await refusal {
                $0.streamSpecification = .init {
                    $0.streamEnabled = isOn
                    $0.streamViewType = view
                }
            }
            #expect(refusal == Refusal(Self.invalid + problem))
        }

        @Test(
            arguments: [
                (false, "KMS", nil, "SSEType can not be specified if Enabled is false"),
                (false, nil, "key", "KMSMasterKeyId can not be specified if Enabled is false"),
                (true, "AES256", nil, "SSEType AES256 is not supported"),
                (true, nil, "key", "SSEType KMS is required if KMSMasterKeyId is specified"),
            ] as [(Bool, String?, String?, String)]
        )
        func `What is said of encryption fits together`(
            _ isOn: Bool,
            _ type: String?,
            _ key: String?,
            _ problem: String
        ) async throws {
            let refusal = try await refusal {
                $0.sSESpecification = .init {
                    $0.enabled = isOn
                    $0.sSEType = type
                    $0.kMSMasterKeyId = key
                }
            }
            #expect(refusal == Refusal(Self.invalid + problem))
        }

        @Test func `Encryption is on where only its type is given, and told by the key's ARN`() async throws {
            let cloud = try await ServedTables()
            let made = try await cloud.make("table") {
                $0.sSESpecification = .init {
                    $0.sSEType = "KMS"
                    $0.kMSMasterKeyId = "alias/aws/dynamodb"
                }
            }
            let other = try await cloud.make("other") { $0.sSESpecification = .init { $0.enabled = true } }
            #expect(made.sSEDescription?.kMSMasterKeyArn?.contains(":key/") == true)
            #expect(made.sSEDescription?.kMSMasterKeyArn == other.sSEDescription?.kMSMasterKeyArn)
        }

        @Test func `Limits on demand and what is kept warm are for what a table can have`() async throws {
            func limit(_ units: Int) -> DynamoDB.OnDemandThroughput { .init { $0.maxReadRequestUnits = units } }
            for units in [0, -1] {
                #expect(
                    try await refusal { $0.onDemandThroughput = limit(units) }
                        == Refusal(
                            Self.invalid
                                + "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range"
                        )
                )
            }
            #expect(
                try await refusal {
                    $0.billingMode = "PROVISIONED"
                    $0.provisionedThroughput = .init { ($0.readCapacityUnits, $0.writeCapacityUnits) = (1, 1) }
                    $0.onDemandThroughput = limit(5)
                }
                    == Refusal(
                        Self.invalid
                            + "MaxReadRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED."
                    )
            )
            let cold = try await refusal { $0.warmThroughput = .init { $0.readUnitsPerSecond = 11_999 } }
            #expect(
                cold?.message.hasPrefix(
                    Self.invalid
                        + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than initial throughput for OnDemand. See: "
                ) == true
            )
            #expect(
                try await refusal {
                    $0.billingMode = "PROVISIONED"
                    $0.provisionedThroughput = .init { ($0.readCapacityUnits, $0.writeCapacityUnits) = (40_001, 1) }
                }?.message.hasPrefix(
                    "The requested ReadCapacityUnits, 40001, is above the per table maximum for the account in "
                ) == true
            )
        }

        @Test func `Attributes are told in the order of their names`() async throws {
            let cloud = try await ServedTables()
            let made = try await cloud.make("table", "z | a")
            #expect(made.attributeDefinitions?.map(\.attributeName) == ["a", "z"])
            #expect(made.keySchema?.map(\.attributeName) == ["z", "a"])
        }
    }
}
