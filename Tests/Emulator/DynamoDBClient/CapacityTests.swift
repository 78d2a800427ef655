import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct CapacityTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("plain")
            try await cloud.make(
                "indexed",
                "id | nr:N",
                global: [.init(name: "by-kind", keys: "kind"), .init(name: "some", keys: "kind", projects: ["note"])],
                local: [.init(name: "by-size", keys: "id | size:N", keysOnly: true)]
            )
        }

        private static func text(_ kilobytes: Int) -> AttributeValue {
            .s(String(repeating: "x", count: kilobytes * 1024))
        }

        private func put(
            _ table: String,
            _ item: Attributes,
            _ asked: String = "INDEXES"
        ) async throws -> DynamoDB.ConsumedCapacity? {
            try await cloud.call(DynamoDB.PutItem.self) {
                $0.tableName = table
                $0.item = item
                $0.returnConsumedCapacity = asked
            }.consumedCapacity
        }

        @Test(arguments: [(0, 1), (1, 2), (3, 4), (10, 11)] as [(Int, Double)])
        func `A write costs a unit for each kilobyte begun`(_ kilobytes: Int, _ units: Double) async throws {
            let cost = try await put("plain", ["id": "a", "text": Self.text(kilobytes)], "TOTAL")
            #expect(cost?.tableName == "plain" && cost?.capacityUnits == units)
            #expect(cost?.table == nil && cost?.writeCapacityUnits == nil)
        }

        @Test func `What is overwritten or deleted counts with the larger of the two`() async throws {
            try await cloud.put("plain", ["id": "a", "text": Self.text(5)])
            #expect(try await put("plain", ["id": "a"])?.capacityUnits == 6)
            try await cloud.put("plain", ["id": "a", "text": Self.text(2)])
            let delete = try await cloud.call(DynamoDB.DeleteItem.self) {
                $0.tableName = "plain"
                $0.key = ["id": "a"]
                $0.returnConsumedCapacity = "TOTAL"
            }
            #expect(delete.consumedCapacity?.capacityUnits == 3)
        }

        @Test(
            arguments: [(false, 0, 0.5), (true, 0, 1), (false, 4, 1), (true, 4, 2), (false, 9, 1.5), (true, 9, 3)]
                as [(Bool, Int, Double)]
        )
        func `A read costs half a unit for each four kilobytes begun, a consistent one a whole one`(
            _ isConsistent: Bool,
            _ kilobytes: Int,
            _ units: Double
        ) async throws {
            try await cloud.put("plain", ["id": "a", "text": Self.text(kilobytes)])
            let output = try await cloud.call(DynamoDB.GetItem.self) {
                $0.tableName = "plain"
                $0.key = ["id": "a"]
                $0.consistentRead = isConsistent
                $0.projectionExpression = "id"
                $0.returnConsumedCapacity = "TOTAL"
            }
            #expect(output.consumedCapacity?.capacityUnits == units)
        }

        @Test func `A read of nothing costs as one of something small`() async throws {
            let output = try await cloud.call(DynamoDB.GetItem.self) {
                $0.tableName = "plain"
                $0.key = ["id": "none"]
                $0.returnConsumedCapacity = "INDEXES"
            }
            #expect(
                output.consumedCapacity?.capacityUnits == 0.5 && output.consumedCapacity?.table?.capacityUnits == 0.5
            )
        }

        @Test func `A query rounds up what it read as a whole`() async throws {
            for nr in 1...3 { try await cloud.put("indexed", ["id": "a", "nr": .n("\(nr)"), "text": Self.text(3)]) }
            let output = try await cloud.call(DynamoDB.Query.self) {
                $0.tableName = "indexed"
                $0.keyConditionExpression = "id = :a"
                $0.expressionAttributeValues = [":a": "a"]
                $0.returnConsumedCapacity = "TOTAL"
                $0.select = "COUNT"
            }
            // Nine kilobytes and some bytes are three times four kilobytes.
            #expect(output.consumedCapacity?.capacityUnits == 1.5)
        }

        @Test func `A write costs what it changes in each index`() async throws {
            let first = try await put("indexed", ["id": "a", "nr": 1, "kind": "k", "size": 1])
            #expect(first?.capacityUnits == 4 && first?.table?.capacityUnits == 1)
            #expect(first?.globalSecondaryIndexes?.mapValues(\.capacityUnits) == ["by-kind": 1, "some": 1])
            #expect(first?.localSecondaryIndexes?.mapValues(\.capacityUnits) == ["by-size": 1])
            let same = try await put("indexed", ["id": "a", "nr": 1, "kind": "k", "size": 1])
            #expect(same?.capacityUnits == 1 && same?.globalSecondaryIndexes == nil)
            let unprojected = try await put("indexed", ["id": "a", "nr": 1, "kind": "k", "size": 1, "x": 1])
            #expect(unprojected?.globalSecondaryIndexes?.mapValues(\.capacityUnits) == ["by-kind": 1])
            #expect(unprojected?.localSecondaryIndexes == nil)
            // Another key is a delete and an insert.
            let moved = try await put("indexed", ["id": "a", "nr": 1, "kind": "other", "size": 1, "x": 1])
            #expect(moved?.globalSecondaryIndexes?.mapValues(\.capacityUnits) == ["by-kind": 2, "some": 2])
            let removed = try await put("indexed", ["id": "a", "nr": 1, "size": 1])
            #expect(removed?.globalSecondaryIndexes?.mapValues(\.capacityUnits) == ["by-kind": 1, "some": 1])
            #expect(removed?.capacityUnits == 3)
        }

        @Test func `A query of an index costs the index`() async throws {
            try await cloud.put("indexed", ["id": "a", "nr": 1, "kind": "k"])
            let output = try await cloud.call(DynamoDB.Query.self) {
                $0.tableName = "indexed"
                $0.indexName = "by-kind"
                $0.keyConditionExpression = "kind = :k"
                $0.expressionAttributeValues = [":k": "k"]
                $0.returnConsumedCapacity = "INDEXES"
            }
            #expect(output.consumedCapacity?.capacityUnits == 0.5)
            #expect(output.consumedCapacity?.table?.capacityUnits == 0)
            #expect(output.consumedCapacity?.globalSecondaryIndexes?.mapValues(\.capacityUnits) == ["by-kind": 0.5])
        }

        @Test func `Batches cost by table`() async throws {
            let write = try await cloud.call(DynamoDB.BatchWriteItem.self) {
                $0.requestItems = [
                    "plain": [.init { $0.putRequest = .init { $0.item = ["id": "a", "text": Self.text(1)] } }],
                    "indexed": [.init { $0.putRequest = .init { $0.item = ["id": "a", "nr": 1, "kind": "k"] } }],
                ]
                $0.returnConsumedCapacity = "TOTAL"
            }
            let costs = Dictionary(
                uniqueKeysWithValues: (write.consumedCapacity ?? []).map { ($0.tableName, $0.capacityUnits) }
            )
            #expect(costs == ["plain": 2, "indexed": 3])
            let read = try await cloud.call(DynamoDB.BatchGetItem.self) {
                $0.requestItems = ["plain": .init { $0.keys = [["id": "a"], ["id": "none"]] }]
                $0.returnConsumedCapacity = "TOTAL"
            }
            #expect(read.consumedCapacity?.map(\.capacityUnits) == [1])
        }

        @Test func `Transactions cost twice, and a repeat is a read`() async throws {
            func write() async throws -> DynamoDB.ConsumedCapacity? {
                try await cloud.call(DynamoDB.TransactWriteItems.self) {
                    $0.clientRequestToken = "once"
                    $0.returnConsumedCapacity = "TOTAL"
                    $0.transactItems = ["a", "b"].map { id in
                        .init {
                            $0.put = .init {
                                $0.tableName = "plain"
                                $0.item = ["id": .s(id)]
                            }
                        }
                    }
                }.consumedCapacity?.first
            }
            let first = try await write()
            #expect(first?.capacityUnits == 4 && first?.writeCapacityUnits == 4 && first?.readCapacityUnits == nil)
            let second = try await write()
            #expect(second?.capacityUnits == 4 && second?.readCapacityUnits == 4 && second?.writeCapacityUnits == nil)
            let read = try await cloud.call(DynamoDB.TransactGetItems.self) {
                $0.returnConsumedCapacity = "INDEXES"
                $0.transactItems = ["a", "none"].map { id in
                    .init {
                        $0.get.tableName = "plain"
                        $0.get.key = ["id": .s(id)]
                    }
                }
            }.consumedCapacity?.first
            #expect(read?.capacityUnits == 4 && read?.readCapacityUnits == 4)
            #expect(read?.table?.readCapacityUnits == 4 && read?.table?.capacityUnits == 4)
        }

        @Test func `A transaction writes an index's entries once`() async throws {
            let cost = try await cloud.call(DynamoDB.TransactWriteItems.self) {
                $0.returnConsumedCapacity = "INDEXES"
                $0.transactItems = [
                    .init {
                        $0.put = .init {
                            $0.tableName = "indexed"
                            $0.item = ["id": "a", "nr": 1, "kind": "k"]
                        }
                    }
                ]
            }.consumedCapacity?.first
            #expect(cost?.table?.writeCapacityUnits == 2 && cost?.globalSecondaryIndexes?["some"]?.capacityUnits == 1)
            #expect(cost?.capacityUnits == 4)
        }

        @Test(arguments: [nil, "NONE"] as [String?])
        func `No cost is told that was not asked for`(_ asked: String?) async throws {
            let output = try await cloud.call(DynamoDB.PutItem.self) {
                $0.tableName = "plain"
                $0.item = ["id": "a"]
                $0.returnConsumedCapacity = asked
            }
            #expect(output.consumedCapacity == nil)
        }

        @Test func `A partition's size is told of a table with local indexes`() async throws {
            let output = try await cloud.call(DynamoDB.PutItem.self) {
                $0.tableName = "indexed"
                $0.item = ["id": "a", "nr": 1]
                $0.returnItemCollectionMetrics = "SIZE"
            }
            #expect(output.itemCollectionMetrics?.itemCollectionKey == ["id": "a"])
            #expect(output.itemCollectionMetrics?.sizeEstimateRangeGB == [0, 1])
            let plain = try await cloud.call(DynamoDB.PutItem.self) {
                $0.tableName = "plain"
                $0.item = ["id": "a"]
                $0.returnItemCollectionMetrics = "SIZE"
            }
            #expect(plain.itemCollectionMetrics == nil)
        }

        @Test func `Of a transaction only the partitions that it writes are told`() async throws {
            let output = try await cloud.call(DynamoDB.TransactWriteItems.self) {
                $0.returnItemCollectionMetrics = "SIZE"
                $0.transactItems = [
                    .init {
                        $0.conditionCheck = .init {
                            $0.tableName = "indexed"
                            $0.key = ["id": "checked", "nr": 1]
                            $0.conditionExpression = "attribute_not_exists(id)"
                        }
                    },
                    .init {
                        $0.put = .init {
                            $0.tableName = "indexed"
                            $0.item = ["id": "written", "nr": 1]
                        }
                    },
                ]
            }
            #expect(output.itemCollectionMetrics?["indexed"]?.map(\.itemCollectionKey) == [["id": "written"]])
        }
    }
}
