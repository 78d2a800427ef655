internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// The files of large bodies, `<data>/s3/objects/xx/<id>`, which are written under another name first.
///
/// They never change.
final class BodyFiles: Sendable {
    /// Bodies up to here lie in the database, larger ones in files.
    static let inlineLimit = 65_536

    private let directory: String?
    /// Whether what is placed is on the disk.
    let syncs: Bool
    /// What reads encrypted bodies; nil where none ever was.
    let cipher: BodyCipher?
    /// Whether new bodies are encrypted.
    let encrypts: Bool
    private let held = Mutex<[Int64: Holding]>([:])

    init(_ storage: Storage, encrypts: Bool = false) throws(AWSError) {
        directory = storage.directory.map { "\($0)/s3/objects" }
        syncs = storage.durability == .full
        guard let directory, let data = storage.directory else {
            (cipher, self.encrypts) = (nil, false)
            return
        }
        try FileSystem.makeDirectory("\(directory)/new")
        cipher = try BodyCipher("\(data)/s3", isWanted: encrypts)
        self.encrypts = encrypts
    }

    /// A number for a body; no other has it.
    static func newID() -> Int64 { Int64(bitPattern: UniqueID.next() >> 1) }

    /// Whether a body of that size is a file; in memory none is.
    func isFile(size: Int) -> Bool { directory != nil && size > Self.inlineLimit }

    /// Opens a new file, which is not found by its id yet.
    func create(_ id: Int64) throws(AWSError) -> Int32 {
        let path = newPath(id)
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("write", path) }
        return file
    }

    /// Puts a new file where it is found by its id.
    func place(_ id: Int64, _ file: Int32) throws(AWSError) {
        guard let directory, let path = path(id) else { return }
        if syncs { fsync(file) }
        let folder = "\(directory)/\(Self.name(id).suffix(2))"
        if rename(newPath(id), path) != 0 {
            try FileSystem.makeDirectory(folder)
            guard rename(newPath(id), path) == 0 else { throw failure("place", path) }
        }
        if syncs { Self.sync(folder) }
    }

    /// Removes a new file.
    func discard(_ id: Int64) { unlink(newPath(id)) }

    private func newPath(_ id: Int64) -> String { "\(directory ?? "")/new/\(Self.name(id))" }

    /// Opens a body's file; nil where it is gone.
    func descriptor(_ id: Int64) throws(AWSError) -> Int32? {
        guard let path = path(id) else { return nil }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file >= 0 { return file }
        if errno == ENOENT { return nil }
        throw failure("open", path)
    }

    /// A segment of an encrypted body's file, as it was before.
    func segment(_ index: Int, _ id: Int64, _ file: Int32) throws(AWSError) -> [UInt8] {
        guard let cipher else { throw .internalFailure("the key of the body \(id) is gone") }
        var failed = false
        let sealed = [UInt8](unsafeUninitializedCapacity: BodyCipher.sealedSegment) { buffer, count in
            while count < buffer.count, let start = buffer.baseAddress {
                let offset = index * BodyCipher.sealedSegment + count
                let got = pread(file, start + count, buffer.count - count, off_t(offset))
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { return }
                count += got
            }
        }
        if failed { throw failure("read", path(id) ?? "") }
        return try cipher.open(sealed, id, index)
    }

    // MARK: bodies that are being read

    /// Holds bodies: those that are removed meanwhile go when the last of their readers lets go of them.
    func hold(_ ids: [Int64]) {
        held.withLock { held in for id in ids { held[id, default: Holding()].readers += 1 } }
    }

    /// Lets go of bodies.
    func release(_ ids: [Int64]) {
        let due = held.withLock { held in
            ids.filter { id in
                guard var holding = held[id] else { return false }
                holding.readers -= 1
                held[id] = holding.readers > 0 ? holding : nil
                return holding.readers == 0 && holding.isRemoved
            }
        }
        remove(due)
    }

    private struct Holding {
        var readers = 0
        var isRemoved = false
    }

    /// Removes files; those that are gone are no matter.
    func remove(_ ids: [Int64]) {
        for id in ids {
            let isHeld = held.withLock { held in
                held[id]?.isRemoved = true
                return held[id] != nil
            }
            if !isHeld, let path = path(id) { unlink(path) }
        }
    }

    /// Removes all files of which a closure says so, and what was never finished.
    func removeAll(where isOrphan: (Int64) throws(AWSError) -> Bool) throws(AWSError) {
        guard let directory else { return }
        for folder in Self.names(directory) {
            for name in Self.names("\(directory)/\(folder)") {
                let id = Int64(name, radix: 16)
                if folder == "new" {
                    unlink("\(directory)/\(folder)/\(name)")
                } else if let id, try isOrphan(id) {
                    remove([id])
                }
            }
        }
    }

    // MARK: private parts

    private func path(_ id: Int64) -> String? { directory.map { "\($0)/\(Self.name(id).suffix(2))/\(Self.name(id))" } }

    private static func name(_ id: Int64) -> String {
        let digits = String(id, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Has a file or folder written to the disk.
    private static func sync(_ path: String) {
        let handle = open(path, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }

    private static func names(_ folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private func failure(_ what: String, _ path: String) -> AWSError {
        .internalFailure("cannot \(what) \(path): \(String(cString: strerror(errno)))")
    }
}
