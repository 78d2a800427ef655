public import AWSCore

/// Bytes that are read piece by piece.
public protocol ByteSource: AnyObject {
    /// The next bytes; nil behind the last ones.
    func next() throws(AWSError) -> [UInt8]?
}

/// An object that is selected from.
public protocol SelectSource: Sendable {
    /// All its bytes.
    var count: Int { get }
    /// A run of them, piece by piece.
    func open(_ range: Range<Int>) throws(AWSError) -> any ByteSource
}

extension SelectSource {
    /// A run of bytes in memory.
    func read(_ range: Range<Int>) throws(AWSError) -> [UInt8] {
        let source = try open(range)
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        while let piece = try source.next() { out += piece }
        return out
    }
}

/// The bytes of a source one after the other, and how many they were.
final class ByteCursor {
    private let source: any ByteSource
    private var piece: [UInt8] = []
    private var index = 0
    /// The bytes that were taken.
    private(set) var taken = 0

    init(_ source: any ByteSource) { self.source = source }

    /// The next byte without taking it; nil at the end.
    func peek() throws(AWSError) -> UInt8? {
        while index == piece.count {
            guard let next = try source.next() else { return nil }
            (piece, index) = (next, 0)
        }
        return piece[index]
    }

    /// The next byte; nil at the end.
    func take() throws(AWSError) -> UInt8? {
        if index < piece.count {
            index += 1
            taken += 1
            return piece[index - 1]
        }
        guard let byte = try peek() else { return nil }
        index += 1
        taken += 1
        return byte
    }

    /// What is left of the piece that is being read, after `peek` it is not empty.
    var rest: ArraySlice<UInt8> { piece[index...] }

    /// Takes some of the bytes of `rest`.
    func skip(_ count: Int) {
        index += count
        taken += count
    }
}

/// Counts the bytes that come out of a source.
final class CountingSource: ByteSource {
    private let source: any ByteSource
    private(set) var count = 0

    init(_ source: any ByteSource) { self.source = source }

    func next() throws(AWSError) -> [UInt8]? {
        guard let bytes = try source.next() else { return nil }
        count += bytes.count
        return bytes
    }
}

/// Bytes in memory as a source: of Parquet's pages and of tests.
final class MemorySource: ByteSource {
    private var pieces: ArraySlice<[UInt8]>

    init(_ pieces: [[UInt8]]) { self.pieces = pieces[...] }

    func next() throws(AWSError) -> [UInt8]? { pieces.popFirst() }
}
