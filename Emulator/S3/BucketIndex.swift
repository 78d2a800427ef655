internal import AWSCore
internal import Store
internal import Synchronization

/// The buckets by name, in memory; SQLite holds the truth.
///
/// It changes only inside the database's writes, so that those see what is true.
final class BucketIndex: Sendable {
    private let buckets = Mutex<[String: Bucket]>([:])

    init(_ database: Database) throws(AWSError) {
        let all = try database.read { connection throws(AWSError) in
            var all = try connection.all("SELECT id, name, account, region, location, created FROM buckets") { row in
                Bucket(
                    id: row.int(0),
                    name: row.text(1),
                    account: row.text(2),
                    region: row.text(3),
                    location: row.optionalText(4),
                    created: Timestamp(milliseconds: row.int(5) * 1000)
                )
            }
            for i in all.indices { all[i].settings = try ConfigurationTable.settings(of: all[i].id, connection) }
            return all
        }
        for bucket in all { put(bucket) }
    }

    /// The bucket of a request, which may say who must own it.
    func bucket(_ name: String, owner: String?) throws(AWSError) -> Bucket {
        if let owner, owner.utf8.count != 12 || !owner.utf8.allSatisfy({ (48...57).contains($0) }) {
            throw S3Error.invalidOwner(owner)
        }
        guard let bucket = find(name) else {
            throw BucketName.isValid(name) ? S3Error.noSuchBucket(name) : S3Error.invalidBucketName(name)
        }
        if let owner, owner != bucket.account { throw S3Error.accessDenied }
        return bucket
    }

    /// Throws where a bucket is gone since it was found; asked inside a write.
    func check(_ bucket: Bucket) throws(AWSError) {
        guard find(bucket.name)?.id == bucket.id else { throw S3Error.noSuchBucket(bucket.name) }
    }

    /// A bucket as it is now; asked inside a write, and throws where it is gone since it was found.
    func current(_ bucket: Bucket) throws(AWSError) -> Bucket {
        guard let current = find(bucket.name), current.id == bucket.id else { throw S3Error.noSuchBucket(bucket.name) }
        return current
    }

    func find(_ name: String) -> Bucket? { buckets.withLock { $0[name] } }

    func put(_ bucket: Bucket) { buckets.withLock { $0[bucket.name] = bucket } }

    func remove(_ bucket: Bucket) { buckets.withLock { $0[bucket.name] = nil } }

    func reset() { buckets.withLock { $0 = [:] } }

    /// The names of all buckets by their ids.
    var names: [Int64: String] {
        buckets.withLock { Dictionary(uniqueKeysWithValues: $0.values.map { ($0.id, $0.name) }) }
    }

    /// The buckets of an account, by name.
    func all(account: String) -> [Bucket] {
        buckets.withLock { $0.values.filter { $0.account == account } }.sorted { $0.name < $1.name }
    }
}
