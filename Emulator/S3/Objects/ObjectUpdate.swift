internal import AWSCore
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Reads a version for what is kept beside its bytes.
    func traits(
        _ bucket: Bucket,
        _ key: String,
        _ version: String?,
        needsObject: Bool = true,
        method: String = "GET"
    ) throws(AWSError) -> StoredObject {
        try VersionID.check(version)
        let bytes = try self.key(key)
        return try database.read { connection throws(AWSError) in
            try Versions(bucket, bytes, connection).object(version, method, needsObject: needsObject)
        }
    }

    /// Changes what is kept beside a version's bytes, and tells of it; gives the version as it is then.
    @discardableResult
    func change(
        _ bucket: Bucket,
        _ key: String,
        _ version: String?,
        method: String = "PUT",
        telling kind: ObjectEvent.Kind? = nil,
        _ cause: EventCause? = nil,
        _ change: (inout ObjectTraits) throws(AWSError) -> Void
    ) throws(AWSError) -> StoredObject {
        try VersionID.check(version)
        let bytes = try self.key(key)
        return try database.write { connection throws(AWSError) in
            let versions = Versions(bucket, bytes, connection)
            var object = try versions.object(version, method, needsObject: true)
            let old = object.traits
            try change(&object.traits)
            // Tags, ACLs and locks follow to the copies (S3 User Guide, "What does Amazon S3 replicate?").
            if old.replication == "COMPLETED", object.traits.restoredUntil == old.restoredUntil {
                object.traits.replication = "PENDING"
                try copyLater(versions, object.version)
            }
            try versions.update(object)
            if let kind, let cause { try tell(ObjectEvent(kind, object), bucket, cause, connection) }
            return object
        }
    }
}
