internal import ArgumentParser
internal import DynamoDBService

/// How DynamoDB behaves where AWS differs from what is handy on one machine.
struct DynamoDBOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How long tables and indexes take to be made, changed and deleted.",
            valueName: "seconds"
        )
    )
    var tableDelay = 0.0

    @Option(
        help: ArgumentHelp(
            "Let eventually consistent reads and reads of global indexes lag behind, by up to so much.",
            valueName: "seconds"
        )
    )
    var lag: Double?

    @Option(
        help: ArgumentHelp("What the lags are drawn from; the same number gives the same ones.", valueName: "number")
    )
    var lagSeed: UInt64 = 0

    func validate() throws {
        guard tableDelay >= 0, tableDelay < 86_400 else {
            throw ValidationError("--table-delay takes seconds, less than a day.")
        }
        guard lag.map({ $0 > 0 && $0 < 3600 }) ?? true else {
            throw ValidationError("--lag takes seconds, more than none and less than an hour.")
        }
    }

    /// The same for the service, which refuses what is beyond its capacity where `throttles`.
    func options(throttles: Bool) -> DynamoDBService.Options {
        var options = DynamoDBService.Options()
        options.throttles = throttles
        options.tableDelay = .nanoseconds(Int64(tableDelay * 1e9))
        options.lag = lag.map { .nanoseconds(Int64($0 * 1e9)) }
        options.lagSeed = lagSeed
        return options
    }
}
