internal import AWSCore
internal import EmulatorCore
internal import Store

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
    private let syncs: Bool

    init(_ storage: Storage) throws(AWSError) {
        directory = storage.directory.map { "\($0)/s3/objects" }
        syncs = storage.durability == .full
        guard let directory else { return }
        try FileSystem.makeDirectory("\(directory)/new")
    }

    /// A number for a body; no other has it.
    static func newID() -> Int64 { Int64(bitPattern: UniqueID.next() >> 1) }

    /// Whether a body of that size is a file; in memory none is.
    func isFile(size: Int) -> Bool { directory != nil && size > Self.inlineLimit }

    /// Writes a file, whole or not at all.
    func write(_ bytes: [UInt8], _ id: Int64) throws(AWSError) {
        guard let directory, let path = path(id) else { return }
        let new = "\(directory)/new/\(Self.name(id))"
        do throws(AWSError) {
            try FileSystem.write(bytes, to: new)
            if syncs { Self.sync(new) }
            let folder = "\(directory)/\(Self.name(id).suffix(2))"
            if rename(new, path) != 0 {
                try FileSystem.makeDirectory(folder)
                guard rename(new, path) == 0 else { throw failure("place", path) }
            }
            if syncs { Self.sync(folder) }
        } catch {
            unlink(new)
            throw error
        }
    }

    /// Some bytes of a file; nil where the file is gone.
    func read(_ id: Int64, _ range: Range<Int>) throws(AWSError) -> [UInt8]? {
        guard let path = path(id) else { return nil }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("open", path)
        }
        defer { close(file) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count, let start = buffer.baseAddress {
                let got = pread(file, start + count, range.count - count, off_t(range.lowerBound + count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    failed = true
                    return
                }
                count += got
            }
        }
        if failed { throw failure("read", path) }
        return bytes
    }

    /// Removes files; those that are gone are no matter.
    func remove(_ ids: [Int64]) {
        for id in ids { if let path = path(id) { unlink(path) } }
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
