internal import AWSCore
internal import EmulatorCore

/// The ids of versions: 32 letters and digits, of which the last four follow from the others, so that one that nobody
/// ever gave is told from one that is gone.
enum VersionID {
    /// The version of objects in buckets that keep none, or stopped keeping them.
    static let null = "null"

    static func new() -> String {
        let token = UniqueID.token(28)
        return token + sum(token.utf8)
    }

    /// Checks the id of a request; throws where it is none.
    static func check(_ id: String?) throws(AWSError) {
        guard let id, id != null else { return }
        let isValid = id.utf8.count == 32 && sum(id.utf8.prefix(28)) == id.suffix(4)
        guard isValid else { throw S3Error.invalidArgument("Invalid version id specified", "versionId", id) }
    }

    private static func sum(_ token: some Sequence<UInt8>) -> String {
        let crc = Array(token).withUnsafeBytes { CRC32.of($0) }
        let digits = Text.hex(withUnsafeBytes(of: crc.bigEndian) { Array($0.prefix(2)) })
        return digits.uppercased()
    }
}
