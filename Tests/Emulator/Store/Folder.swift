import AWSCore
import EmulatorCore

/// Runs a test with the path of a folder that is not there yet, and removes what it made of it.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
    let folder = "/tmp/virga-test-\(UniqueID.token(12))"
    defer { FileSystem.removeTree(folder) }
    return try body(folder)
}
