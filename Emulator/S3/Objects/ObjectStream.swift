internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A run of bytes of one body: the bytes, or where they are.
enum BodyRun: Sendable {
    case bytes([UInt8])
    case file(Int64, Range<Int>)
    /// In a file that is encrypted.
    case sealed(Int64, Range<Int>)

    /// The runs that hold some bytes of an object.
    static func all(
        _ pieces: [Piece],
        _ range: Range<Int>,
        _ bodies: BodyFiles,
        _ connection: Connection
    ) throws(AWSError) -> [BodyRun] {
        var runs: [BodyRun] = []
        var offset = 0
        for piece in pieces {
            let part = range.clamped(to: offset..<offset + piece.size)
            if !part.isEmpty {
                let inBody = part.lowerBound - offset..<part.upperBound - offset
                runs.append(try run(piece.body, inBody, bodies, connection))
            }
            offset += piece.size
        }
        return runs
    }

    private static func run(
        _ body: Int64,
        _ range: Range<Int>,
        _ bodies: BodyFiles,
        _ connection: Connection
    ) throws(AWSError) -> BodyRun {
        let run = try connection.first("SELECT data, sealed FROM bodies WHERE id = ?", .int(body)) {
            row throws(AWSError) -> BodyRun in
            let isSealed = row.int(1) != 0
            if row.isNull(0) { return isSealed ? .sealed(body, range) : .file(body, range) }
            guard isSealed else { return .bytes(row.withBlob(0) { Array($0[range]) }) }
            guard let cipher = bodies.cipher else { throw .internalFailure("the key of the body \(body) is gone") }
            return .bytes(Array(try cipher.open(row.blob(0), body, 0)[range]))
        }
        guard let run else { throw .internalFailure("the body \(body) is missing") }
        return run
    }

    fileprivate var file: Int64? {
        switch self {
        case .bytes: nil
        case .file(let id, _), .sealed(let id, _): id
        }
    }

    /// Some bytes of the run.
    fileprivate func slice(_ part: Range<Int>) -> BodyRun {
        switch self {
        case .bytes(let bytes): .bytes(Array(bytes[part]))
        case .file(let id, let range):
            .file(id, range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
        case .sealed(let id, let range):
            .sealed(id, range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
        }
    }

    fileprivate var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(_, let range), .sealed(_, let range): range.count
        }
    }
}

extension [BodyRun] {
    /// The bytes of all, where none is in a file.
    var bytes: [UInt8]? {
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
    private let position = Mutex(Position())

    private struct Position {
        var run = 0
        /// The segment of the run that comes next, where it is encrypted.
        var segment: Int?
    }

    init(_ runs: [BodyRun], _ bodies: BodyFiles) {
        self.runs = runs
        self.bodies = bodies
        count = runs.reduce(0) { $0 + $1.count }
        bodies.hold(runs.compactMap(\.file))
    }

    /// Some of the bytes, from the beginning.
    func slice(_ range: Range<Int>) -> ObjectStream {
        var offset = 0
        var parts: [BodyRun] = []
        for run in runs {
            let part = range.clamped(to: offset..<offset + run.count)
            if !part.isEmpty { parts.append(run.slice(part.lowerBound - offset..<part.upperBound - offset)) }
            offset += run.count
        }
        return ObjectStream(parts, bodies)
    }

    deinit { bodies.release(runs.compactMap(\.file)) }

    func next() throws(AWSError) -> BodyPiece? {
        let (run, segment) = position.withLock { advance(&$0) }
        guard let run else { return nil }
        switch run {
        case .bytes(let bytes): return .bytes(bytes)
        case .file(let id, let range): return .file(descriptor: try descriptor(id), range)
        case .sealed(let id, let range):
            let file = try descriptor(id)
            defer { close(file) }
            let start = segment * BodyCipher.segment
            let bytes = try bodies.segment(segment, id, file)
            let part = range.clamped(to: start..<start + bytes.count)
            return .bytes(Array(bytes[part.lowerBound - start..<part.upperBound - start]))
        }
    }

    /// Moves on by a run, or by a segment of an encrypted one.
    private func advance(_ position: inout Position) -> (run: BodyRun?, segment: Int) {
        guard position.run < runs.count else { return (nil, 0) }
        let run = runs[position.run]
        guard case .sealed(_, let range) = run else {
            position.run += 1
            return (run, 0)
        }
        let segment = position.segment ?? range.lowerBound / BodyCipher.segment
        if (segment + 1) * BodyCipher.segment >= range.upperBound {
            position = Position(run: position.run + 1)
        } else {
            position.segment = segment + 1
        }
        return (run, segment)
    }

    private func descriptor(_ id: Int64) throws(AWSError) -> Int32 {
        guard let file = try bodies.descriptor(id) else { throw .internalFailure("the body \(id) is gone") }
        return file
    }
}
