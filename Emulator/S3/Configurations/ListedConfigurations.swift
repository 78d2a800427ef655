internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

/// Configurations with ids: analytics, intelligent tiering, inventory and metrics.
extension S3Service {
    /// The ids are those of the query and the document, which must be one.
    func put<O: Operation>(
        _ bucket: Bucket,
        _ kind: ListedConfigurationKind<O>,
        id: String,
        in document: String,
        _ output: O.Output
    ) throws(AWSError) {
        guard id == document else { throw ConfigurationError.idMismatch }
        try database.write { connection throws(AWSError) in
            let bucket = try buckets.current(bucket)
            let old = try ConfigurationTable.find(bucket, kind.name, id: id, connection)
            // Amazon S3 User Guide, of each kind: up to 1,000 for a bucket.
            if old == nil, try ConfigurationTable.count(bucket, kind.name, connection) >= 1000 {
                throw ConfigurationError.tooManyConfigurations
            }
            try ConfigurationTable.put(bucket, kind.name, id: id, ConfigurationText<O>.write(output), connection)
        }
        note(kind, bucket)
    }

    func get<O: Operation>(
        _ bucket: Bucket,
        _ kind: ListedConfigurationKind<O>,
        id: String
    ) throws(AWSError) -> O.Output {
        let text = try database.read { connection throws(AWSError) in
            try ConfigurationTable.find(bucket, kind.name, id: id, connection)
        }
        guard let text else { throw ConfigurationError.noSuchConfiguration }
        return try ConfigurationText<O>.read(text)
    }

    func delete(
        _ bucket: Bucket,
        _ kind: ListedConfigurationKind<some Operation>,
        id: String
    ) throws(AWSError) {
        let isLast = try database.write { connection throws(AWSError) in
            let bucket = try buckets.current(bucket)
            guard try ConfigurationTable.find(bucket, kind.name, id: id, connection) != nil else {
                throw ConfigurationError.noSuchConfiguration
            }
            try ConfigurationTable.delete(bucket, kind.name, id: id, connection)
            return try ConfigurationTable.count(bucket, kind.name, connection) == 0
        }
        if isLast { note(kind, bucket, isThere: false) }
    }

    /// A page of 100 at most, and the token with which the list goes on.
    func list<O: Operation>(
        _ bucket: Bucket,
        _ kind: ListedConfigurationKind<O>,
        from token: String?
    ) throws(AWSError) -> (page: [O.Output], next: String?) {
        let after = try token.map { token throws(AWSError) in
            String(decoding: try ContinuationToken.read(token), as: UTF8.self)
        }
        let rows = try database.read { connection throws(AWSError) in
            try ConfigurationTable.list(bucket, kind.name, after: after ?? "", limit: 101, connection)
        }
        var page: [O.Output] = []
        for row in rows.prefix(100) { page.append(try ConfigurationText<O>.read(row.text)) }
        let next = rows.count > 100 ? ContinuationToken.text(Array(rows[99].id.utf8)) : nil
        return (page, next)
    }
}
