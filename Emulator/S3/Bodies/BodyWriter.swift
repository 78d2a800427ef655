internal import AWSCore
internal import EmulatorCore

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A body that is being made: small ones stay in memory, larger ones go to a file as they come.
///
/// Nothing of it remains where nobody keeps it.
final class BodyWriter: IncomingStream, @unchecked Sendable {
    // Safe: it is handed from the connection that fills it to the operation that keeps it, one behind the other.

    /// The body's id once it is kept.
    let id = BodyFiles.newID()
    private(set) var count = 0
    /// The bytes, where they are in memory.
    private(set) var memory: [UInt8] = []
    /// Whether the bytes are in a file.
    var isFile: Bool { file >= 0 }

    /// Whether it is the file of a form, of which events tell.
    let isForm: Bool

    private let files: BodyFiles
    private var file: Int32 = -1
    private var isKept = false
    private var md5 = RunningDigest(.md5)
    private let algorithm: ChecksumAlgorithm
    private var running: RunningChecksum
    private var failure: AWSError?
    /// What is to be encrypted once it is a whole segment, where bodies are.
    private var segment: [UInt8] = []
    private var segments = 0

    /// Whether the bytes are encrypted where they lie.
    var isSealed: Bool { files.encrypts }

    /// The bytes as the database keeps them; nil where they are in a file.
    func stored() throws(AWSError) -> [UInt8]? {
        guard !isFile else { return nil }
        guard isSealed, let cipher = files.cipher else { return memory }
        var failure: AWSError?
        let sealed = memory.withUnsafeBytes { bytes -> [UInt8] in
            do throws(AWSError) { return try cipher.seal(bytes, id, 0) } catch { failure = error }
            return []
        }
        if let failure { throw failure }
        return sealed
    }

    /// Starts with no bytes.
    ///
    /// - Parameter algorithm: the checksum that is most likely asked for.
    init(_ files: BodyFiles, _ algorithm: ChecksumAlgorithm, isForm: Bool = false) {
        self.isForm = isForm
        self.files = files
        self.algorithm = algorithm
        running = RunningChecksum(algorithm)
    }

    deinit {
        guard isFile else { return }
        close(file)
        if !isKept { files.discard(id) }
    }

    /// Takes the next bytes.
    func receive(_ bytes: UnsafeRawBufferPointer) {
        guard failure == nil else { return }
        count += bytes.count
        md5.update(bytes)
        running.update(bytes)
        if !isFile, files.isFile(size: count) {
            do throws(AWSError) { file = try files.create(id) } catch { return fail(error) }
            memory.withUnsafeBytes { write($0) }
            memory = []
        }
        if isFile { write(bytes) } else { memory.append(contentsOf: bytes) }
    }

    /// Takes the next bytes.
    func receive(_ bytes: [UInt8]) { bytes.withUnsafeBytes { receive($0) } }

    /// Says that no more bytes come; throws where they could not all be taken.
    func finish() throws(AWSError) {
        if isFile, !segment.isEmpty { seal(segment.count) }
        if let failure { throw failure }
    }

    /// MD5, 16 bytes.
    var digest: [UInt8] { md5.value }

    /// The checksum in an algorithm; of another than the likely one the bytes are read again.
    func checksum(_ wanted: ChecksumAlgorithm) throws(AWSError) -> Checksum {
        guard wanted != algorithm else { return Checksum(wanted, Text.base64(running.value)) }
        guard isFile else { return Checksum(wanted, of: memory) }
        var checksum = RunningChecksum(wanted)
        if isSealed {
            for index in 0..<segments {
                try files.segment(index, id, file).withUnsafeBytes { checksum.update($0) }
            }
            return Checksum(wanted, Text.base64(checksum.value))
        }
        var offset = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while offset < count {
            let got = buffer.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(offset)) }
            guard got > 0 else { throw .internalFailure("a body cannot be read: \(String(cString: strerror(errno)))") }
            buffer.withUnsafeBytes { checksum.update(UnsafeRawBufferPointer(rebasing: $0.prefix(got))) }
            offset += got
        }
        return Checksum(wanted, Text.base64(checksum.value))
    }

    /// Puts a file where bodies are found by their ids.
    func keep() throws(AWSError) {
        try finish()
        guard isFile else { return }
        try files.place(id, file)
        isKept = true
    }

    private func write(_ bytes: UnsafeRawBufferPointer) {
        guard isSealed else { return writePlain(bytes) }
        segment.append(contentsOf: bytes)
        while segment.count >= BodyCipher.segment, failure == nil { seal(BodyCipher.segment) }
    }

    /// Writes the first bytes of those that wait as an encrypted segment.
    private func seal(_ count: Int) {
        guard let cipher = files.cipher else { return fail(.internalFailure("there is no key")) }
        do throws(AWSError) {
            var sealed: [UInt8] = []
            var failure: AWSError?
            segment.withUnsafeBytes { bytes in
                let piece = UnsafeRawBufferPointer(rebasing: bytes.prefix(count))
                do throws(AWSError) { sealed = try cipher.seal(piece, id, segments) } catch { failure = error }
            }
            if let failure { throw failure }
            sealed.withUnsafeBytes { writePlain($0) }
            segments += 1
            segment.removeFirst(count)
        } catch {
            fail(error)
        }
    }

    private func writePlain(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            #if canImport(Darwin)
            let written = Darwin.write(file, piece.baseAddress, piece.count)
            #else
            let written = Glibc.write(file, piece.baseAddress, piece.count)
            #endif
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                return fail(.internalFailure("a body cannot be written: \(String(cString: strerror(errno)))"))
            }
            rest = rest.dropFirst(written)
        }
    }

    private func fail(_ error: AWSError) {
        failure = error
        memory = []
        segment = []
    }
}
