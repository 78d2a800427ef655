import AWSCore
import AWSDynamoDB
import AWSKinesis
import AWSWire
import Testing

extension ClientTests {
    @Suite struct KinesisDestinationTests {
        private static let arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/changes"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table")
            try await cloud.call(Kinesis.CreateStream.self) {
                $0.streamName = "changes"
                $0.shardCount = 1
            }
            await cloud.advance(seconds: 60)
        }

        private func enable() async throws {
            let output = try await cloud.call(DynamoDB.EnableKinesisStreamingDestination.self) {
                $0.tableName = "table"
                $0.streamArn = Self.arn
            }
            #expect(
                output.destinationStatus == "ENABLING" && output.tableName == "table" && output.streamArn == Self.arn
            )
        }

        private func destinations() async throws -> [String?] {
            try await cloud.call(DynamoDB.DescribeKinesisStreamingDestination.self) { $0.tableName = "table" }
                .kinesisDataStreamDestinations?.map(\.destinationStatus) ?? []
        }

        private func update(_ precision: String?, _ arn: String = arn) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.UpdateKinesisStreamingDestination.self) {
                $0.tableName = "table"
                $0.streamArn = arn
                if let precision {
                    $0.updateKinesisStreamingConfiguration = .init {
                        $0.approximateCreationDateTimePrecision = precision
                    }
                }
            }
        }

        @Test func `A change reaches the stream as JSON`() async throws {
            try await enable()
            #expect(try await destinations() == ["ACTIVE"])
            try await cloud.put("table", ["id": "test"])
            let iterator = try await cloud.call(Kinesis.GetShardIterator.self) {
                $0.streamName = "changes"
                $0.shardId = "shardId-000000000000"
                $0.shardIteratorType = "TRIM_HORIZON"
            }.shardIterator
            let records = try await cloud.call(Kinesis.GetRecords.self) { $0.shardIterator = iterator ?? "" }.records
            #expect(records.count == 1)
            let data = try JSON(parsing: try #require(records.first).data.bytes)
            #expect(data["eventName"] == "INSERT" && data["tableName"] == "table" && data["awsRegion"] == "eu-west-1")
            #expect(data["recordFormat"] == "application/json" && data["eventSource"] == "aws:dynamodb")
            #expect(data["userIdentity"] == JSON.null)
            #expect(data["dynamodb"]?["Keys"] == ["id": ["S": "test"]])
            #expect(data["dynamodb"]?["NewImage"] == ["id": ["S": "test"]])
            #expect(data["dynamodb"]?["SizeBytes"] == 12)
            #expect(data["dynamodb"]?["ApproximateCreationDateTime"] != nil)
        }

        @Test func `The precision of times is set once`() async throws {
            try await enable()
            #expect(
                await update(nil)
                    == Refusal(
                        "Streaming destination cannot be updated with given parameters: UpdateKinesisStreamingConfiguration cannot be null or contain only null values"
                    )
            )
            #expect(
                await update("SECOND")
                    == Refusal(
                        "1 validation error detected: Value 'SECOND' at 'updateKinesisStreamingConfiguration.approximateCreationDateTimePrecision' failed to satisfy constraint: Member must satisfy enum value set: [MILLISECOND, MICROSECOND]"
                    )
            )
            let other = "arn:aws:kinesis:eu-west-1:111122223333:stream/bad-stream"
            #expect(
                await update("MICROSECOND", other)
                    == Refusal(
                        "Table is not in a valid state to enable Kinesis Streaming Destination: No streaming destination with streamArn: \(other) found for table with tableName: table"
                    )
            )
            #expect(await update("MICROSECOND") == nil)
            let id = try #require(try await cloud.describe("table").tableId)
            #expect(
                await update("MICROSECOND")
                    == Refusal(
                        "Invalid Request: Precision is already set to the desired value of MICROSECOND for tableId: \(id), kdsArn: \(Self.arn)"
                    )
            )
        }

        @Test func `A destination that is disabled takes no more`() async throws {
            try await enable()
            let output = try await cloud.call(DynamoDB.DisableKinesisStreamingDestination.self) {
                $0.tableName = "table"
                $0.streamArn = Self.arn
            }
            #expect(output.destinationStatus == "DISABLING")
            #expect(try await destinations() == ["DISABLED"])
            let state = "Table is not in a valid state to enable Kinesis Streaming Destination: "
            #expect(
                await cloud.refusal(of: DynamoDB.DisableKinesisStreamingDestination.self) {
                    $0.tableName = "table"
                    $0.streamArn = Self.arn
                } == Refusal(state + "KinesisStreamingDestination must be ACTIVE to perform DISABLE operation.")
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateKinesisStreamingDestination.self) {
                    $0.tableName = "table"
                    $0.streamArn = Self.arn
                    $0.updateKinesisStreamingConfiguration = .init {
                        $0.approximateCreationDateTimePrecision = "MICROSECOND"
                    }
                }
                    == Refusal(
                        state
                            + "Kinesis streaming is not in ACTIVE state. Updates are only allowed in ACTIVE state. TableName: table, kdsArn: \(Self.arn)"
                    )
            )
        }

        @Test func `A table has one destination at a time`() async throws {
            try await enable()
            let second = await cloud.refusal(of: DynamoDB.EnableKinesisStreamingDestination.self) {
                $0.tableName = "table"
                $0.streamArn = Self.arn + "-2"
            }
            #expect(
                second
                    == Refusal(
                        "Table is not in a valid state to enable Kinesis Streaming Destination: EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation."
                    )
            )
        }

        @Test func `A table that is not there has no destinations`() async {
            let notFound = Refusal(
                "ResourceNotFoundException",
                "Requested resource not found: Table: bad-table not found"
            )
            #expect(
                await cloud.refusal(of: DynamoDB.EnableKinesisStreamingDestination.self) {
                    $0.tableName = "bad-table"
                    $0.streamArn = Self.arn
                } == notFound
            )
            #expect(
                await cloud.refusal(of: DynamoDB.DisableKinesisStreamingDestination.self) {
                    $0.tableName = "bad-table"
                    $0.streamArn = Self.arn
                } == notFound
            )
        }
    }
}
