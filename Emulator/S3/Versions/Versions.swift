internal import AWSCore
internal import EmulatorCore
internal import Store

/// What becomes of the versions of a key as objects are written and deleted (S3 User Guide, "Retaining multiple versions
/// of objects with S3 Versioning").
struct Versions {
    let bucket: Bucket
    let key: [UInt8]
    let connection: Connection

    init(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) {
        self.bucket = bucket
        self.key = key
        self.connection = connection
    }

    /// The current object; nil where there is none, or it was deleted.
    func current() throws(AWSError) -> StoredObject? { try ObjectTable.find(bucket, key, connection) }

    /// The version that a request asks for, which is the current one where it names none.
    func find(_ id: String?) throws(AWSError) -> Version? {
        if let current = try current(), id == nil || id == current.version { return .object(current) }
        guard bucket.keepsVersions else { return nil }
        guard let id else { return try VersionTable.newest(bucket, key, connection) }
        return try VersionTable.find(bucket, key, id, connection)
    }

    /// The object that a request asks for.
    ///
    /// - Parameters:
    ///   - method: of a request that a marker does not allow.
    ///   - needsObject: whether a marker that is current is such a thing too; else the key counts as not there.
    func object(_ id: String?, _ method: String, needsObject: Bool = false) throws(AWSError) -> StoredObject {
        let name = String(decoding: key, as: UTF8.self)
        switch try find(id) {
        case .object(let object): return object
        case .marker(let marker):
            guard id != nil || needsObject else { throw S3Error.noSuchKey(name, marker) }
            throw S3Error.methodNotAllowed(method, marker)
        case nil: throw id.map { S3Error.noSuchVersion(name, $0) } ?? S3Error.noSuchKey(name)
        }
    }

    // MARK: writes

    /// Makes an object the current one; gives the files that nothing needs any more.
    ///
    /// - Parameter pieces: where it has several, or parts; else its one body has its id.
    func put(_ object: StoredObject, _ pieces: [Piece] = []) throws(AWSError) -> [Int64] {
        var object = object
        let files = try makeRoom(for: &object)
        try ObjectTable.put(object, bucket, connection)
        try ObjectTable.insert(pieces, of: object, connection)
        try disturbUploads()
        return files
    }

    private func makeRoom(for object: inout StoredObject) throws(AWSError) -> [Int64] {
        let old = try current()
        guard bucket.keepsVersions else {
            return try old.map { old throws(AWSError) in try ObjectTable.removeBodies(of: old, connection) } ?? []
        }
        object.sequence = try nextSequence(old)
        return try setAside(old, replacingNull: object.version == VersionID.null)
    }

    /// Moves the current object among those that were, or deletes it where a new `null` version takes its place.
    private func setAside(_ old: StoredObject?, replacingNull: Bool) throws(AWSError) -> [Int64] {
        if let old, replacingNull, old.version == VersionID.null {
            return try ObjectTable.removeBodies(of: old, connection)
        }
        if let old { try VersionTable.insert(old, bucket, connection) }
        guard replacingNull, let null = try VersionTable.find(bucket, key, VersionID.null, connection) else {
            return []
        }
        try VersionTable.remove(null, bucket, key, connection)
        guard case .object(let object) = null else { return [] }
        return try ObjectTable.removeBodies(of: object, connection)
    }

    private func nextSequence(_ current: StoredObject?) throws(AWSError) -> Int64 {
        let newest = try VersionTable.newest(bucket, key, connection)?.sequence ?? 0
        return max(newest, current?.sequence ?? 0) + 1
    }

    // MARK: deletes

    /// Deletes the current object: for good in a bucket without versions, else by a marker.
    func delete(at now: Timestamp) throws(AWSError) -> Deletion {
        let old = try current()
        guard bucket.keepsVersions else {
            guard let old else { return Deletion(isDone: false) }
            try ObjectTable.remove(bucket, key, connection)
            try disturbUploads()
            return Deletion(files: try ObjectTable.removeBodies(of: old, connection))
        }
        return try put(DeleteMarker(key: key, version: bucket.newVersion(), sequence: 0, modified: now))
    }

    /// Deletes the current object by a marker.
    func put(_ marker: DeleteMarker) throws(AWSError) -> Deletion {
        var marker = marker
        let old = try current()
        marker.sequence = try nextSequence(old)
        let files = try setAside(old, replacingNull: marker.version == VersionID.null)
        if old != nil { try ObjectTable.remove(bucket, key, connection) }
        try VersionTable.insert(marker, bucket, connection)
        try disturbUploads()
        return Deletion(files: files, version: marker.version, isMarker: true)
    }

    /// Deletes a version for good; one that is not there is deleted already.
    func delete(_ version: Version) throws(AWSError) -> Deletion {
        var deletion = Deletion(version: version.id)
        let isCurrent = try current()?.version == version.id
        if isCurrent {
            try ObjectTable.remove(bucket, key, connection)
        } else {
            try VersionTable.remove(version, bucket, key, connection)
        }
        switch version {
        case .object(let object): deletion.files = try ObjectTable.removeBodies(of: object, connection)
        case .marker: deletion.isMarker = true
        }
        try promote()
        try disturbUploads()
        return deletion
    }

    /// Makes the newest version the current one, where the one that was is gone.
    private func promote() throws(AWSError) {
        guard bucket.keepsVersions, try current() == nil,
            case .object(let object)? = try VersionTable.newest(bucket, key, connection)
        else { return }
        try VersionTable.remove(.object(object), bucket, key, connection)
        try ObjectTable.put(object, bucket, connection)
    }

    // MARK: changes

    /// Writes other traits, or another storage class, of a version.
    func update(_ object: StoredObject) throws(AWSError) {
        guard try current()?.version == object.version else {
            return try VersionTable.update(object, bucket, connection)
        }
        try connection.run(
            "UPDATE objects SET traits = ?, class = ? WHERE bucket = ? AND key = ?",
            .text(object.traits.text),
            .text(object.storageClass),
            .int(bucket.id),
            .blob(key)
        )
    }

    /// Notes with the uploads of a key that it changed while they went on: their conditions cannot hold any more.
    private func disturbUploads() throws(AWSError) {
        try connection.run(
            "UPDATE uploads SET disturbed = 1 WHERE bucket = ? AND key = ?",
            .int(bucket.id),
            .blob(key)
        )
    }
}

extension Bucket {
    /// Whether a bucket keeps versions, or did once.
    var keepsVersions: Bool { settings.versioning != nil }

    /// The version of a new object or marker.
    func newVersion() -> String { settings.isVersioned ? VersionID.new() : VersionID.null }

    /// A version's id as answers tell it: none where the bucket never kept any.
    func told(_ version: String) -> String? { keepsVersions ? version : nil }

    /// The same of what was copied, of which the null version is not told (recorded: test_s3_copy_object_in_place_versioned).
    func toldAsSource(_ version: String) -> String? { version == VersionID.null ? nil : told(version) }
}
