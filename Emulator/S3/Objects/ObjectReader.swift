internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store

/// A run of an object's bytes that a request asks for.
struct Slice: Sendable {
    var range: Range<Int>
    /// Whether the answer is of status 206.
    var isPartial = false
    /// The piece, where the request names a part.
    var part: Piece?
}

extension S3Service {
    /// The key of a request in bytes.
    func key(_ text: String) throws(AWSError) -> [UInt8] {
        let key = Array(text.utf8)
        guard key.count <= 1024 else { throw S3Error.keyTooLong(key.count) }
        return key
    }

    /// Finds the source of a copy, which has no more bytes than one copy takes.
    func read(
        _ source: CopySource,
        _ bucket: Bucket,
        _ choose: (StoredObject) throws(AWSError) -> Slice
    ) throws(AWSError) -> (object: StoredObject, slice: Slice, body: Blob) {
        do throws(AWSError) {
            return try read(bucket, try key(source.key), source.versionID) { object, _ throws(AWSError) in
                let slice = try choose(object)
                guard slice.range.count <= CopySource.mostBytes else { throw CopyError.tooLarge }
                return slice
            }
        } catch {
            // What a read answers of a marker.
            throw error.status == 405 ? CopyError.ofMarker : error
        }
    }

    /// Finds an object with the bytes that a closure chooses: in memory where they are few, else as a stream.
    func read(
        _ bucket: Bucket,
        _ key: [UInt8],
        _ version: String? = nil,
        _ choose: (StoredObject, [Piece]) throws(AWSError) -> Slice
    ) throws(AWSError) -> (object: StoredObject, slice: Slice, body: Blob) {
        // A file may be gone because the object was just written anew: then the new one is read.
        for _ in 0..<16 {
            let (object, slice, runs) = try database.read { connection throws(AWSError) in
                let object = try Versions(bucket, key, connection).object(version, "GET")
                let pieces = try ObjectTable.pieces(of: object, connection)
                let slice = try choose(object, pieces)
                return (object, slice, try BodyRun.all(pieces, slice.range, bodies, connection))
            }
            if let bytes = runs.bytes { return (object, slice, Blob(bytes)) }
            // From here on its files are held; they are the object's where it is still there now.
            let stream = ObjectStream(runs, bodies)
            let now = try database.read { connection throws(AWSError) in
                try Versions(bucket, key, connection).find(version)
            }
            if case .object(let now) = now, now.id == object.id { return (object, slice, Blob(stream)) }
        }
        throw .internalFailure("the object changes too often to be read")
    }
}
