internal import AWSCore
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

    /// Reads an object with the bytes that a closure chooses.
    ///
    /// - Parameter limit: gives nil where more bytes than that were chosen.
    func read(
        _ bucket: Bucket,
        _ key: [UInt8],
        limit: Int,
        _ choose: (StoredObject, [Piece]) throws(AWSError) -> Slice
    ) throws(AWSError) -> (object: StoredObject, slice: Slice, bytes: [UInt8])? {
        // A file may be gone because the object was just written anew: then the new one is read.
        for _ in 0..<16 {
            let found = try database.read { connection throws(AWSError) in
                guard let object = try ObjectTable.find(bucket, key, connection) else {
                    throw S3Error.noSuchKey(String(decoding: key, as: UTF8.self))
                }
                let pieces = try ObjectTable.pieces(of: object, connection)
                let slice = try choose(object, pieces)
                var runs: [Run] = []
                if slice.range.count <= limit { runs = try Self.runs(pieces, slice.range, connection) }
                return (object, slice, runs)
            }
            guard found.1.range.count <= limit else { return nil }
            if let bytes = try bytes(found.2) { return (found.0, found.1, bytes) }
        }
        throw .internalFailure("the object changes too often to be read")
    }

    /// A run of bytes of one body: the bytes, or where they are.
    private enum Run {
        case bytes([UInt8])
        case file(Int64, Range<Int>)
    }

    private static func runs(_ pieces: [Piece], _ range: Range<Int>, _ connection: Connection) throws(AWSError) -> [Run]
    {
        var runs: [Run] = []
        var offset = 0
        for piece in pieces {
            let part = range.clamped(to: offset..<offset + piece.size)
            if !part.isEmpty {
                let inBody = part.lowerBound - offset..<part.upperBound - offset
                let run = try connection.first("SELECT data FROM bodies WHERE id = ?", .int(piece.body)) { row in
                    row.isNull(0) ? Run.file(piece.body, inBody) : Run.bytes(row.withBlob(0) { Array($0[inBody]) })
                }
                guard let run else { throw .internalFailure("the body \(piece.body) is missing") }
                runs.append(run)
            }
            offset += piece.size
        }
        return runs
    }

    /// The bytes of some runs; nil where a file is gone.
    private func bytes(_ runs: [Run]) throws(AWSError) -> [UInt8]? {
        var all: [UInt8] = []
        for run in runs {
            let bytes: [UInt8]
            switch run {
            case .bytes(let inline): bytes = inline
            case .file(let id, let range):
                guard let read = try bodies.read(id, range) else { return nil }
                bytes = read
            }
            if runs.count == 1 { return bytes }
            all += bytes
        }
        return all
    }
}
