internal import AWSCore
internal import AWSDynamoDB
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Sends a table's changes to a Kinesis stream from now on.
    @Sendable func enableKinesisStreamingDestination(
        _ input: DynamoDB.EnableKinesisStreamingDestination.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.EnableKinesisStreamingDestination.Output {
        let table = try tables.named(input.tableName, context)
        // One at a time, whichever stream it is (measured on AWS, "ack-api-quirks", DDB-TABLE-268).
        guard !table.settings.destinations.contains(where: \.takesRecords) else { throw DestinationError.notDisabled }
        let isThere = isStream(input.streamArn, context)
        let precision = input.enableKinesisStreamingConfiguration?.approximateCreationDateTimePrecision
        try update(table.id) { settings in
            settings.destinations.removeAll { $0.streamARN == input.streamArn }
            settings.destinations.append(
                .init(
                    streamARN: input.streamArn,
                    status: isThere ? "ACTIVE" : "ENABLE_FAILED",
                    precision: precision
                )
            )
        }
        return .init {
            $0.tableName = table.name
            $0.streamArn = input.streamArn
            $0.destinationStatus = "ENABLING"
            // As recorded: an empty configuration where none was sent.
            $0.enableKinesisStreamingConfiguration = .init { $0.approximateCreationDateTimePrecision = precision }
        }
    }

    private func isStream(_ arn: String, _ context: RequestContext) -> Bool {
        var input = Kinesis.DescribeStreamSummary.Input()
        input.streamARN = arn
        return (try? bus.callNow(Kinesis.DescribeStreamSummary.self, input, context)) != nil
    }
}

/// The errors of Kinesis streaming destinations: recorded, or measured on AWS (October 2026, "ack-api-quirks",
/// DDB-TABLE-299 to 302, 442).
enum DestinationError {
    private static func state(_ problem: String) -> AWSError {
        DynamoDBError.validation("Table is not in a valid state to \(problem)")
    }

    static var notDisabled: AWSError {
        state(
            "enable Kinesis Streaming Destination: EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation."
        )
    }

    static var notActive: AWSError {
        state(
            "enable Kinesis Streaming Destination: KinesisStreamingDestination must be ACTIVE to perform DISABLE operation."
        )
    }

    static func notUpdatable(_ stream: String, _ table: String) -> AWSError {
        state(
            "enable Kinesis Streaming Destination: Kinesis streaming is not in ACTIVE state. Updates are only allowed in ACTIVE state. TableName: \(table), kdsArn: \(stream)"
        )
    }

    static var configurationOfDisabled: AWSError {
        DynamoDBError.validation("Stream cannot be disabled using EnableKinesisStreamingConfiguration parameters")
    }

    static func notFound(_ stream: String, _ table: String) -> AWSError {
        state(
            "enable Kinesis Streaming Destination: No streaming destination with streamArn: \(stream) found for table with tableName: \(table)"
        )
    }

    static var nothingToUpdate: AWSError {
        DynamoDBError.validation(
            "Streaming destination cannot be updated with given parameters: UpdateKinesisStreamingConfiguration cannot be null or contain only null values"
        )
    }

    static func samePrecision(_ precision: String, _ table: String, _ stream: String) -> AWSError {
        DynamoDBError.validation(
            "Invalid Request: Precision is already set to the desired value of \(precision) for tableId: \(table), kdsArn: \(stream)"
        )
    }
}
