internal import AWSCore

/// The space of hash keys, 0 to 2^128 - 1, split evenly over shards; the last shard takes what remains.
struct HashKeys: Sendable {
    let shardCount: Int
    private let width: UInt128

    init(shardCount: Int) {
        self.shardCount = shardCount
        let count = UInt128(shardCount)
        // 2^128 / count without a 129th bit; one shard takes all and never divides.
        width = UInt128.max / count + (UInt128.max % count == count - 1 && count > 1 ? 1 : 0)
    }

    /// The keys of a shard.
    func range(_ shard: Int) -> ClosedRange<UInt128> {
        let first = shardCount == 1 ? 0 : width * UInt128(shard)
        return first...(shard == shardCount - 1 ? .max : first + width - 1)
    }

    /// The hash key of a partition key: its MD5 as a number.
    static func key(_ partitionKey: String) -> UInt128 {
        var partitionKey = partitionKey
        return partitionKey.withUTF8 { Digest.md5Number($0) }
    }
}
