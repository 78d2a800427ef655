public import AWSCore
internal import EmulatorCore

/// Where the emulator keeps its data.
public struct Storage: Sendable {
    /// What a commit survives.
    public enum Durability: String, Sendable {
        /// A killed process.
        case normal
        /// A loss of power.
        case full
    }

    /// The folder; nil keeps all in memory.
    public var directory: String?
    /// What a commit survives.
    public var durability: Durability

    /// Storage in a folder, which is made where it is not there.
    public static func directory(_ path: String, durability: Durability = .normal) throws(AWSError) -> Storage {
        try FileSystem.makeDirectory(path)
        return Storage(directory: path, durability: durability)
    }

    /// Storage that is gone with the process.
    public static var memory: Storage { Storage(directory: nil, durability: .normal) }
}
