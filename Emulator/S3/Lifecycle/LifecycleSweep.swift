internal import AWSCore
internal import AWSS3
internal import EmulatorCore
internal import Store

extension S3Service {
    /// How many keys are looked at in one read.
    private static let page = 500

    /// Does in all buckets what is due by their rules, page by page.
    func sweepAll(at now: Timestamp) {
        for name in buckets.names.values.sorted() {
            guard let bucket = buckets.find(name), bucket.settings.lifecycle != nil else { continue }
            // Where the store fails, the next midnight tries again.
            try? sweep(bucket, at: now)
        }
    }

    private func sweep(_ bucket: Bucket, at now: Timestamp) throws(AWSError) {
        try endUploads(bucket, at: now)
        var last: [UInt8] = []
        while true {
            let (due, end) = try due(bucket, after: last, at: now)
            // Writers in between wait for few keys only.
            for start in stride(from: 0, to: due.count, by: 50) {
                try apply(due[start..<min(start + 50, due.count)], bucket, at: now)
            }
            guard let end else { return }
            last = end
        }
    }

    /// The keys of a page of which something is due, and its last key; nil where it is the last page.
    private func due(
        _ bucket: Bucket,
        after key: [UInt8],
        at now: Timestamp
    ) throws(AWSError) -> (keys: [[UInt8]], last: [UInt8]?) {
        let plan = LifecyclePlan(try buckets.current(bucket), at: now)
        return try database.read { connection throws(AWSError) in
            let (keys, last) = try keys(bucket, after: key, connection)
            var due: [[UInt8]] = []
            for key in keys where plan.rules.contains(where: { $0.covers(key: key) }) {
                if !plan.actions(try Versions(bucket, key, connection).all()).isEmpty { due.append(key) }
            }
            return (due, last)
        }
    }

    /// The keys of a page, and the last one; nil where it is the last page.
    func keys(
        _ bucket: Bucket,
        after key: [UInt8],
        _ connection: Connection
    ) throws(AWSError) -> (keys: [[UInt8]], last: [UInt8]?) {
        let keys =
            bucket.keepsVersions
            ? try connection.all(
                """
                SELECT key FROM objects WHERE bucket = ?1 AND key > ?2
                UNION SELECT key FROM versions WHERE bucket = ?1 AND key > ?2 ORDER BY key LIMIT ?3
                """,
                .int(bucket.id),
                .blob(key),
                .int(Self.page)
            ) { $0.blob(0) }
            : try connection.all(
                "SELECT key FROM objects WHERE bucket = ? AND key > ? ORDER BY key LIMIT ?",
                .int(bucket.id),
                .blob(key),
                .int(Self.page)
            ) { $0.blob(0) }
        return (keys, keys.count == Self.page ? keys.last : nil)
    }

    /// Does what is due of some keys, as they are now.
    private func apply(_ keys: ArraySlice<[UInt8]>, _ bucket: Bucket, at now: Timestamp) throws(AWSError) {
        let files = try database.write { connection throws(AWSError) in
            let bucket = try buckets.current(bucket)
            let plan = LifecyclePlan(bucket, at: now)
            var files: [Int64] = []
            for key in keys {
                let versions = Versions(bucket, key, connection)
                for action in plan.actions(try versions.all()) { files += try apply(action, versions, at: now) }
            }
            return files
        }
        removeLater(files)
    }

    private func apply(
        _ action: LifecyclePlan.Action,
        _ versions: Versions,
        at now: Timestamp
    ) throws(AWSError) -> [Int64] {
        let cause = EventCause.service(at: now)
        let (event, files): (ObjectEvent, [Int64])
        switch action {
        case .expire:
            let deletion = try versions.delete(at: now)
            let kind: ObjectEvent.Kind = deletion.isMarker ? .expirationMarkerCreated : .expirationDelete
            (event, files) = (.removed(kind, versions.key, deletion), deletion.files)
        case .remove(let version):
            if case .object(let object) = version {
                // What is locked stays until a later midnight.
                guard (try? ObjectLockRules.checkDelete(object, bypass: false, at: now)) != nil else { return [] }
            }
            let deletion = try versions.delete(version)
            (event, files) = (.removed(.expirationDelete, versions.key, deletion), deletion.files)
        case .move(let object, let name):
            var moved = object
            moved.storageClass = name
            try versions.update(moved)
            (event, files) = (.moved(moved), [])
        }
        try tell(event, versions.bucket, cause, versions.connection)
        return files
    }

    /// Ends uploads that nobody completed in time.
    private func endUploads(_ bucket: Bucket, at now: Timestamp) throws(AWSError) {
        let uploads = try database.read { connection throws(AWSError) in
            try connection.all("SELECT id, key, began FROM uploads WHERE bucket = ?", .int(bucket.id)) {
                (id: $0.text(0), key: $0.blob(1), began: Timestamp(milliseconds: $0.int(2)))
            }
        }
        for upload in uploads {
            guard let abort = bucket.abort(of: upload.key, began: upload.began), abort.date <= now else { continue }
            let files = try database.write { connection throws(AWSError) in
                try UploadTable.delete(upload.id, keeping: [], connection)
            }
            removeLater(files)
        }
    }
}

extension Versions {
    /// All versions of a key, the newest first.
    func all() throws(AWSError) -> [Version] {
        let current = try current().map { [Version.object($0)] } ?? []
        return bucket.keepsVersions ? try current + VersionTable.all(bucket, key, connection) : current
    }
}
