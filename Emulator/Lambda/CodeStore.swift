internal import AWSCore
internal import EmulatorCore
internal import Store

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// The functions' code: each package unpacked in a folder named by its digest.
final class CodeStore: Sendable {
    /// An unpacked package.
    struct Package {
        var folder: String
        var size: Int
        var sha256: String
    }

    private let root: String

    init(_ storage: Storage) throws(AWSError) {
        if let directory = storage.directory {
            root = "\(FileSystem.absolute(directory))/lambda"
        } else {
            root = "\(Environment.value("TMPDIR") ?? "/tmp")/virga-\(getpid())-\(UniqueID.token(8))"
        }
    }

    /// Unpacks a zip archive.
    func unpack(_ archive: [UInt8]) throws(AWSError) -> Package {
        let digest = Digest.sha256(archive)
        let folder = "\(root)/\(Text.hex(digest))"
        let package = Package(folder: folder, size: archive.count, sha256: Text.base64(digest))
        if access(folder, F_OK) == 0 { return package }
        let temporary = "\(folder).\(UniqueID.token(8))"
        for entry in try ZipArchive(archive).entries {
            let parts = entry.name.split(separator: "/")
            // A name that leads out of the folder, or that no file can have, is no package of ours.
            guard !parts.isEmpty, !parts.contains(".."), !entry.name.hasPrefix("/"), !entry.name.utf8.contains(0)
            else { throw LambdaError.invalidZip }
            if entry.name.hasSuffix("/") {
                try FileSystem.makeDirectory("\(temporary)/\(entry.name)")
                continue
            }
            try FileSystem.makeDirectory(([temporary] + parts.dropLast().map(String.init)).joined(separator: "/"))
            try FileSystem.write(try entry.contents(), to: "\(temporary)/\(entry.name)", mode: entry.mode)
        }
        try FileSystem.makeDirectory(temporary)
        if rename(temporary, folder) != 0, access(folder, F_OK) != 0 {
            throw .internalFailure("cannot keep the function's code in \(folder)")
        }
        return package
    }

    /// Removes a package that no function uses; folders of a template are not ours to remove.
    func remove(_ folder: String) {
        guard folder.hasPrefix(root + "/") else { return }
        FileSystem.removeTree(folder)
    }

    /// Removes all packages.
    func reset() { FileSystem.removeTree(root) }
}
