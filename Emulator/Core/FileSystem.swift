public import AWSCore

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Files and folders, without Foundation.
public enum FileSystem {
    /// A whole file; nil where it cannot be read.
    public static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(info.st_size))
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                pread(file, $0.baseAddress.map { $0 + offset }, $0.count - offset, off_t(offset))
            }
            guard count > 0 else { return nil }
            offset += count
        }
        return bytes
    }

    /// Makes a file with its whole content, or replaces it.
    public static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o644) throws(AWSError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode))
        guard file >= 0 else { throw failure("write", path) }
        defer { close(file) }
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(file, $0.baseAddress.map { $0 + offset }, $0.count - offset, off_t(offset))
            }
            guard count > 0 else { throw failure("write", path) }
            offset += count
        }
    }

    /// When a file was last changed and how large it is; nil where there is none.
    public static func status(_ path: String) -> (modified: Timestamp, size: Int)? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        #if canImport(Darwin)
        let time = info.st_mtimespec
        #else
        let time = info.st_mtim
        #endif
        return (Timestamp(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)), Int(info.st_size))
    }

    /// Makes a folder with those above it.
    public static func makeDirectory(_ path: String) throws(AWSError) {
        var prefix = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            prefix += "/\(part)"
            if mkdir(prefix, 0o755) != 0, errno != EEXIST { throw failure("make the folder", prefix) }
        }
    }

    /// Removes a folder with all in it; symbolic links are removed, not followed.
    public static func removeTree(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                var info = stat()
                let child = "\(path)/\(name)"
                if lstat(child, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
                    removeTree(child)
                } else {
                    unlink(child)
                }
            }
            closedir(folder)
        }
        rmdir(path)
    }

    /// A path from the root.
    public static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return "\(String(cString: here))/\(path)"
    }

    private static func failure(_ what: String, _ path: String) -> AWSError {
        .internalFailure("cannot \(what) \(path): \(String(cString: strerror(errno)))")
    }
}
