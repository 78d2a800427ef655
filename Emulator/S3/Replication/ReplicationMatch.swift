internal import AWSCore
internal import AWSS3

/// Where new objects of a bucket are copied to (S3 User Guide, "What does Amazon S3 replicate?").
struct ReplicationTargets {
    private let rules: [S3.ReplicationRule]

    init(_ bucket: Bucket) {
        rules = bucket.settings.replication?.replicationConfiguration?.rules.filter { $0.status == "Enabled" } ?? []
    }

    /// The rules for an object: for each bucket the one of the highest priority.
    ///
    /// Copies are not copied again.
    func rules(for object: StoredObject) -> [S3.ReplicationRule] {
        guard !rules.isEmpty, object.traits.replication != "REPLICA" else { return [] }
        let usesKMS = object.traits.encryption.algorithm != "AES256"
        return best(
            rules.filter { rule in
                guard rule.covers(object.key, object.traits.tags) else { return false }
                return !usesKMS || rule.sourceSelectionCriteria?.sseKmsEncryptedObjects?.status == "Enabled"
            }
        )
    }

    /// The rules for a marker: those of old copy them, others where they say so and know no tags.
    func rules(forMarkerOf key: [UInt8]) -> [S3.ReplicationRule] {
        best(
            rules.filter { rule in
                guard !rule.hasTags, rule.covers(key, []) else { return false }
                return rule.prefix != nil || rule.deleteMarkerReplication?.status == "Enabled"
            }
        )
    }

    private func best(_ rules: [S3.ReplicationRule]) -> [S3.ReplicationRule] {
        var best: [String: S3.ReplicationRule] = [:]
        for rule in rules where (best[rule.destination.bucket]?.priority ?? -1) < rule.priority ?? 0 {
            best[rule.destination.bucket] = rule
        }
        return best.values.sorted { $0.destination.bucket < $1.destination.bucket }
    }
}

extension S3.ReplicationRule {
    fileprivate var tags: [S3.Tag] { (filter?.tag.map { [$0] } ?? []) + (filter?.and?.tags ?? []) }

    fileprivate var hasTags: Bool { !tags.isEmpty }

    fileprivate func covers(_ key: [UInt8], _ tags: [S3.Tag]) -> Bool {
        let prefix = prefix ?? filter?.prefix ?? filter?.and?.prefix ?? ""
        guard key.starts(with: prefix.utf8) else { return false }
        return self.tags.allSatisfy { wanted in tags.contains { $0.key == wanted.key && $0.value == wanted.value } }
    }

    /// The name of the bucket for copies.
    var destinationName: String { ARN(destination.bucket)?.resource ?? destination.bucket }
}
