internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

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
                return (object, slice, try BodyRun.all(pieces, slice.range, connection))
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

/// A run of bytes of one body: the bytes, or where they are.
enum BodyRun: Sendable {
    case bytes([UInt8])
    case file(Int64, Range<Int>)

    /// The runs that hold some bytes of an object.
    static func all(
        _ pieces: [Piece],
        _ range: Range<Int>,
        _ connection: Connection
    ) throws(AWSError) -> [BodyRun] {
        var runs: [BodyRun] = []
        var offset = 0
        for piece in pieces {
            let part = range.clamped(to: offset..<offset + piece.size)
            if !part.isEmpty {
                let inBody = part.lowerBound - offset..<part.upperBound - offset
                let run = try connection.first("SELECT data FROM bodies WHERE id = ?", .int(piece.body)) { row in
                    row.isNull(0) ? BodyRun.file(piece.body, inBody) : .bytes(row.withBlob(0) { Array($0[inBody]) })
                }
                guard let run else { throw .internalFailure("the body \(piece.body) is missing") }
                runs.append(run)
            }
            offset += piece.size
        }
        return runs
    }

    fileprivate var file: Int64? { if case .file(let id, _) = self { id } else { nil } }
}

extension [BodyRun] {
    /// The bytes of all, where none is in a file.
    fileprivate var bytes: [UInt8]? {
        var all: [UInt8] = []
        for run in self {
            guard case .bytes(let bytes) = run else { return nil }
            if count == 1 { return bytes }
            all += bytes
        }
        return all
    }
}

/// The bytes of an object, run by run; while it is there, no file of them is removed.
final class ObjectStream: OutgoingStream {
    let count: Int
    private let runs: [BodyRun]
    private let bodies: BodyFiles
    private let position = Mutex(0)

    init(_ runs: [BodyRun], _ bodies: BodyFiles) {
        self.runs = runs
        self.bodies = bodies
        count = runs.reduce(0) { sum, run in
            switch run {
            case .bytes(let bytes): sum + bytes.count
            case .file(_, let range): sum + range.count
            }
        }
        bodies.hold(runs.compactMap(\.file))
    }

    deinit { bodies.release(runs.compactMap(\.file)) }

    func next() throws(AWSError) -> BodyPiece? {
        let index = position.withLock { position in
            defer { position += 1 }
            return position
        }
        guard index < runs.count else { return nil }
        switch runs[index] {
        case .bytes(let bytes): return .bytes(bytes)
        case .file(let id, let range):
            guard let descriptor = try bodies.descriptor(id) else { throw .internalFailure("the body \(id) is gone") }
            return .file(descriptor: descriptor, range)
        }
    }
}
