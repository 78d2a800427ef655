internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Makes an object the current one, tells of it, and has it copied where its bucket says so; gives the files that
    /// nothing needs any more.
    func put(
        _ object: StoredObject,
        _ pieces: [Piece],
        _ versions: Versions,
        _ kind: ObjectEvent.Kind,
        _ cause: EventCause
    ) throws(AWSError) -> [Int64] {
        var object = object
        let isCopied = !ReplicationTargets(versions.bucket).rules(for: object).isEmpty
        if isCopied { object.traits.replication = "PENDING" }
        let files = try versions.put(object, pieces)
        try tell(.created(kind, object), versions.bucket, cause, versions.connection)
        if isCopied { try copyLater(versions, object.version) }
        return files
    }

    /// Keeps word, with the change itself, that a version is to be copied.
    func copyLater(_ versions: Versions, _ version: String) throws(AWSError) {
        try versions.connection.run(
            "INSERT INTO replications (bucket, key, version) VALUES (?, ?, ?)",
            .int(versions.bucket.id),
            .blob(versions.key),
            .text(version)
        )
        group.afterCommit { [replication] in replication.wake() }
    }

    private struct Entry: Sendable {
        var id: Int64
        var bucket: Int64
        var key: [UInt8]
        var version: String
    }

    /// Copies what waits for it, in its order.
    func replicateAll() {
        while true {
            let entries = try? database.read { connection throws(AWSError) in
                try connection.all("SELECT id, bucket, key, version FROM replications ORDER BY id LIMIT 100") {
                    Entry(id: $0.int(0), bucket: $0.int(1), key: $0.blob(2), version: $0.text(3))
                }
            }
            guard let entries, !entries.isEmpty else { return }
            for entry in entries {
                // What the store refuses stays there for the next start.
                do throws(AWSError) { try replicate(entry) } catch { return }
            }
        }
    }

    private func replicate(_ entry: Entry) throws(AWSError) {
        var isDone: Bool?
        let bucket = buckets.names[entry.bucket].flatMap { buckets.find($0) }
        if let bucket {
            let version = try database.read { connection throws(AWSError) in
                try Versions(bucket, entry.key, connection).find(entry.version)
            }
            switch version {
            case .object(let object):
                isDone = true
                for rule in ReplicationTargets(bucket).rules(for: object) {
                    // What cannot be read or written fails by itself: others wait behind it.
                    if (try? copy(object, rule)) != true { isDone = false }
                }
            case .marker(let marker):
                for rule in ReplicationTargets(bucket).rules(forMarkerOf: entry.key) { try? copy(marker, rule) }
            case nil: break
            }
        }
        let status = isDone.map { $0 ? "COMPLETED" : "FAILED" }
        try database.write { connection throws(AWSError) in
            try connection.run("DELETE FROM replications WHERE id = ?", .int(entry.id))
            guard let status, let bucket = bucket.flatMap({ buckets.find($0.name) }), bucket.id == entry.bucket else {
                return
            }
            let versions = Versions(bucket, entry.key, connection)
            guard case .object(var object) = try versions.find(entry.version) else { return }
            object.traits.replication = status
            try versions.update(object)
            if status == "FAILED" {
                let cause = EventCause.service(at: timeline.now)
                try tell(ObjectEvent(.replicationFailed, object), bucket, cause, connection)
            }
        }
    }

    /// The bucket for copies; nil where there is none that can take them.
    private func destination(_ rule: S3.ReplicationRule) -> Bucket? {
        guard let bucket = buckets.find(rule.destinationName), bucket.settings.isVersioned else { return nil }
        return bucket
    }

    private func copy(_ marker: DeleteMarker, _ rule: S3.ReplicationRule) throws(AWSError) {
        guard let bucket = destination(rule) else { return }
        try database.write { connection throws(AWSError) in
            let bucket = try buckets.current(bucket)
            let versions = Versions(bucket, marker.key, connection)
            guard try versions.find(marker.version) == nil else { return }
            let deletion = try versions.put(marker)
            let event = ObjectEvent.removed(.deleteMarkerCreated, marker.key, deletion)
            try tell(event, bucket, .service(at: timeline.now), connection)
        }
    }

    /// Copies an object with all that it has; of a copy that is there already, what is kept beside its bytes.
    ///
    /// False where the bucket cannot take it.
    private func copy(_ object: StoredObject, _ rule: S3.ReplicationRule) throws(AWSError) -> Bool {
        guard let bucket = destination(rule) else { return false }
        var copy = object
        copy.traits.replication = "REPLICA"
        if let name = rule.destination.storageClass { copy.storageClass = name }
        if !bucket.settings.hasObjectLock { (copy.traits.retention, copy.traits.legalHold) = (nil, nil) }
        let isThere = try database.write { connection throws(AWSError) in
            let versions = Versions(try buckets.current(bucket), object.key, connection)
            guard case .object(var old) = try versions.find(object.version) else { return false }
            copy.traits.restoredUntil = old.traits.restoredUntil
            old.traits = copy.traits
            try versions.update(old)
            return true
        }
        if isThere { return true }
        let pieces = try database.read { connection throws(AWSError) in
            try ObjectTable.pieces(of: object, connection).map { piece throws(AWSError) in
                (piece, try BodyRun.all([piece], 0..<piece.size, self.bodies, connection))
            }
        }
        // A body that is removed meanwhile is missing, and with it the version that was to be copied.
        var copies: [(piece: Piece, body: BodyWriter)] = []
        for (piece, runs) in pieces {
            let body = runs.bytes.map { Blob($0) } ?? Blob(ObjectStream(runs, self.bodies))
            copies.append((piece, try writer(copying: body, object.checksum.algorithm)))
        }
        return try keep(copy, copies, bucket)
    }

    private func keep(
        _ object: StoredObject,
        _ bodies: [(piece: Piece, body: BodyWriter)],
        _ bucket: Bucket
    ) throws(AWSError) -> Bool {
        var copy = object
        let hasPieces = object.parts != nil || object.pieces > 1
        copy.id = hasPieces ? BodyFiles.newID() : bodies.first?.body.id ?? 0
        for (_, body) in bodies { try body.keep() }
        do throws(AWSError) {
            let files = try database.write { connection throws(AWSError) in
                let bucket = try buckets.current(bucket)
                for (_, body) in bodies { try ObjectTable.insert(body, connection) }
                var pieces: [Piece] = []
                if hasPieces {
                    for (piece, body) in bodies {
                        pieces.append(
                            Piece(number: piece.number, size: piece.size, checksum: piece.checksum, body: body.id)
                        )
                    }
                }
                let cause = EventCause.service(at: timeline.now)
                return try put(copy, pieces, Versions(bucket, copy.key, connection), .put, cause)
            }
            removeLater(files)
            return true
        } catch {
            self.bodies.remove(bodies.filter { $0.body.isFile }.map(\.body.id))
            guard error.code == "NoSuchBucket" else { throw error }
            return false
        }
    }
}
