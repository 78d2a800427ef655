internal import AWSCore
internal import AWSKinesis

/// Which of a stream's shards are listed (API_ShardFilter).
enum ShardFilter: Sendable, Equatable {
    /// All that may have records.
    case all
    /// Those that were open at a moment, or those that were open at it or later.
    case at(Timestamp)
    case from(Timestamp)
    case atTrimHorizon
    case atLatest

    /// Reads a filter; what it says of the shard behind which to begin is the caller's.
    init(_ filter: Kinesis.ShardFilter) throws(AWSError) {
        switch filter.type {
        case "AT_TIMESTAMP", "FROM_TIMESTAMP":
            guard let moment = filter.timestamp else { throw KinesisError.incompleteFilter(filter.type, "Timestamp") }
            self = filter.type == "AT_TIMESTAMP" ? .at(moment) : .from(moment)
        case "AT_TRIM_HORIZON": self = .atTrimHorizon
        case "AT_LATEST": self = .atLatest
        default: self = .all
        }
    }

    /// Whether a shard is listed.
    func admits(_ shard: Shard, of stream: Stream, _ now: Timestamp) -> Bool {
        switch self {
        case .all: return true
        case .at(let moment): return shard.opened <= moment && shard.closed.map { $0 >= moment } ?? true
        case .from(let moment): return shard.closed.map { $0 >= moment } ?? true
        case .atTrimHorizon:
            // The horizon of a young stream is its beginning.
            let moment = Swift.max(stream.settings.horizon(now), stream.created)
            return ShardFilter.at(moment).admits(shard, of: stream, now)
        case .atLatest: return shard.isOpen
        }
    }

    /// A number that tokens carry: what kind, and the moment in milliseconds.
    var code: Int64 {
        switch self {
        case .all: 0
        case .atTrimHorizon: 1
        case .atLatest: 2
        case .at(let moment): Swift.max(0, moment.milliseconds) << 3 | 3
        case .from(let moment): Swift.max(0, moment.milliseconds) << 3 | 4
        }
    }

    init(code: Int64) {
        switch code & 7 {
        case 1: self = .atTrimHorizon
        case 2: self = .atLatest
        case 3: self = .at(Timestamp(milliseconds: code >> 3))
        case 4: self = .from(Timestamp(milliseconds: code >> 3))
        default: self = .all
        }
    }
}
