internal import AWSCore
internal import AWSDynamoDB

/// What DynamoDB takes as the capacity of a table or of a global index.
///
/// The texts were measured on AWS (October 2026, "ack-api-quirks", DDB-TABLE-128, 154, 155, 170, 178, 179, 184, 038, 039).
struct CapacityRules {
    /// The index; nil for the table itself.
    var index: String?
    var region: String
    /// Whether the table is there; of one that is made AWS speaks in other words.
    var isUpdate: Bool
    var isOnDemand: Bool

    /// The most units a second of a table or an index, of either kind (DescribeLimits).
    static let most = 40_000
    /// What a table on demand begins with.
    static let initial = Units(read: 12_000, write: 4_000)

    /// Units a second.
    struct Units: Sendable, Equatable {
        var read: Int
        var write: Int

        func atLeast(_ other: Units) -> Units { Units(read: max(read, other.read), write: max(write, other.write)) }
    }

    func check(_ throughput: DynamoDB.ProvisionedThroughput?) throws(AWSError) {
        guard let throughput else { return }
        for (unit, value) in [("Read", throughput.readCapacityUnits), ("Write", throughput.writeCapacityUnits)]
        where value > Self.most {
            let what = "\(unit)CapacityUnits\(index.map { " for index \($0)" } ?? "")"
            throw AWSError(
                "LimitExceededException",
                "The requested \(what), \(value), is above the per \(index == nil ? "table" : "index") maximum for the account in \(region). Per table maximum: \(Self.most). Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
            )
        }
    }

    func check(_ throughput: DynamoDB.OnDemandThroughput?) throws(AWSError) {
        for (unit, value) in [("Read", throughput?.maxReadRequestUnits), ("Write", throughput?.maxWriteRequestUnits)] {
            guard let value else { continue }
            let name = "Max\(unit)RequestUnits for OnDemandThroughput"
            guard isOnDemand else {
                let place = index.map { isUpdate ? " for index : \($0)" : " for index: \($0)" } ?? ""
                throw DynamoDBError.invalidParameter(
                    "\(name)\(place) cannot be specified when \(isUpdate ? "the table BillingMode is PROVISIONED" : "table BillingMode is PROVISIONED.")"
                )
            }
            // What is there already may be taken off with -1.
            guard value > 0 || isUpdate && value == -1 else {
                throw DynamoDBError.invalidParameter(
                    "Requested \(name) for \(index.map { "index : \($0)" } ?? "table") is outside of valid range"
                )
            }
            try checkQuota(unit, name, value)
        }
    }

    /// Checks what shall be served at once against what is.
    ///
    /// - Parameter least: what it is already; of a table that is made, what it begins with.
    func check(_ warm: DynamoDB.WarmThroughput?, least: Units) throws(AWSError) {
        let wanted = [
            ("Read", warm?.readUnitsPerSecond, least.read), ("Write", warm?.writeUnitsPerSecond, least.write),
        ]
        for (unit, value, least) in wanted {
            guard let value else { continue }
            let name = "\(unit)UnitsPerSecond for WarmThroughput"
            guard value >= least else {
                let reason =
                    isUpdate
                    ? "current WarmThroughput, decreasing WarmThroughput is not supported"
                    : isOnDemand
                        ? "initial throughput for OnDemand. See: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html#on-demand-capacity-mode-initial"
                        : "\(unit)CapacityUnits of ProvisionedThroughput"
                throw DynamoDBError.invalidParameter("Requested \(name) for \(place) is lower than \(reason)")
            }
            try checkQuota(unit, name, value)
        }
    }

    private var place: String { index.map { "index \($0)" } ?? "table" }

    private func checkQuota(_ unit: String, _ name: String, _ value: Int) throws(AWSError) {
        guard value > Self.most else { return }
        throw AWSError(
            "LimitExceededException",
            "Subscriber limit exceeded: Requested \(name) for \(place) exceeds TableMax\(unit)CapacityUnits of the account in region \(region)"
        )
    }

    /// The capacity after a change; it may be lowered four times a day, and then once an hour (developer guide, "Quotas").
    static func changed(
        _ old: DynamoDB.ProvisionedThroughputDescription?,
        _ new: DynamoDB.ProvisionedThroughput,
        _ now: Timestamp
    ) throws(AWSError) -> DynamoDB.ProvisionedThroughputDescription {
        var out = old ?? TableDefinition.throughput(nil)
        let (read, write) = (out.readCapacityUnits ?? 0, out.writeCapacityUnits ?? 0)
        if new.readCapacityUnits > read || new.writeCapacityUnits > write { out.lastIncreaseDateTime = now }
        if new.readCapacityUnits < read || new.writeCapacityUnits < write {
            let count = out.decreases(on: now)
            if count >= 4, let last = out.lastDecreaseDateTime {
                let next = min(
                    last + .seconds(3600),
                    Timestamp(seconds: Double((now.wholeSeconds / 86_400 + 1) * 86_400))
                )
                guard now >= next else { throw tooManyDecreases(count, last, next) }
            }
            out.numberOfDecreasesToday = count + 1
            out.lastDecreaseDateTime = now
        }
        out.readCapacityUnits = new.readCapacityUnits
        out.writeCapacityUnits = new.writeCapacityUnits
        return out
    }

    private static func tooManyDecreases(_ count: Int, _ last: Timestamp, _ next: Timestamp) -> AWSError {
        AWSError(
            "LimitExceededException",
            "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the first 4 decreases, each subsequent decrease in the same UTC day can be performed at most once every 3600 seconds. Number of decreases today: \(count). Last decrease at \(last.inWords). Next decrease can be made at \(next.inWords)"
        )
    }
}

extension DynamoDB.ProvisionedThroughputDescription {
    /// How often it was lowered on the UTC day of a moment.
    func decreases(on now: Timestamp) -> Int {
        guard let last = lastDecreaseDateTime, last.wholeSeconds / 86_400 == now.wholeSeconds / 86_400 else { return 0 }
        return numberOfDecreasesToday ?? 0
    }
}

extension Timestamp {
    /// As `Friday, October 9, 2026 at 12:21:34 AM Coordinated Universal Time`.
    fileprivate var inWords: String {
        let date = CalendarDate(self)
        let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = "\(date.hour % 12 == 0 ? 12 : date.hour % 12):\(two(date.minute)):\(two(date.second))"
        return
            "\(days[date.weekday]), \(months[date.month - 1]) \(date.day), \(date.year) at \(clock) \(date.hour < 12 ? "AM" : "PM") Coordinated Universal Time"
    }
}
