internal import AWSCore
internal import EmulatorCore

/// Encrypts bodies at rest: AES-256-GCM by a key of the emulator's own, `<data>/s3/key`.
///
/// A body is sealed segment by segment, so that any run of its bytes can be read. A nonce is the body's id and the number
/// of the segment: no two are the same, as ids do not repeat and bodies do not change.
struct BodyCipher: Sendable {
    /// The bytes of a segment before it is sealed.
    static let segment = 65_536
    /// The bytes of a sealed segment.
    static let sealedSegment = segment + AESGCM.overhead

    private let key: [UInt8]

    /// Reads the key; makes it where there is none and it is wanted.
    init?(_ directory: String, isWanted: Bool) throws(AWSError) {
        let path = "\(directory)/key"
        if let key = FileSystem.read(path), key.count == 32 {
            self.key = key
            return
        }
        guard isWanted else { return nil }
        var random = SystemRandomNumberGenerator()
        key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        try FileSystem.write(key, to: path, mode: 0o600)
    }

    /// A segment of a body, sealed.
    func seal(_ bytes: UnsafeRawBufferPointer, _ id: Int64, _ index: Int) throws(AWSError) -> [UInt8] {
        guard let sealed = AESGCM.seal(bytes, key: key, nonce: Self.nonce(id, index)) else {
            throw .internalFailure("a body cannot be encrypted")
        }
        return sealed
    }

    /// A segment of a body as it was before it was sealed.
    func open(_ sealed: [UInt8], _ id: Int64, _ index: Int) throws(AWSError) -> [UInt8] {
        let bytes = sealed.withUnsafeBytes { AESGCM.open($0, key: key, nonce: Self.nonce(id, index)) }
        guard let bytes else { throw .internalFailure("the body \(id) is not what was written") }
        return bytes
    }

    private static func nonce(_ id: Int64, _ index: Int) -> [UInt8] {
        withUnsafeBytes(of: id.bigEndian) { Array($0) } + withUnsafeBytes(of: UInt32(index).bigEndian) { Array($0) }
    }
}
