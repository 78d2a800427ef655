internal import AWSCore
internal import AWSDynamoDBStreams
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBStreamsService {
    /// Lists the streams of a table or of all, up to 100 to a page.
    @Sendable func listStreams(
        _ input: DynamoDBStreams.ListStreams.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDBStreams.ListStreams.Output {
        try StreamLimit.check(input.limit, most: 100)
        let horizon = context.now - TableStreams.retention
        var streams = try dynamoDB.database.read { connection throws(AWSError) in
            try StreamStore(connection).streams(
                account: context.account,
                region: context.region,
                table: input.tableName,
                since: horizon
            )
        }
        if let start = input.exclusiveStartStreamArn, let place = streams.firstIndex(where: { $0.arn == start }) {
            streams.removeFirst(place + 1)
        }
        let page = streams.prefix(input.limit ?? 100)
        return .init {
            $0.streams = page.map { stream in
                .init {
                    $0.streamArn = stream.arn
                    $0.tableName = stream.table
                    $0.streamLabel = stream.label
                }
            }
            $0.lastEvaluatedStreamArn = page.count < streams.count ? page.last?.arn : nil
        }
    }
}
