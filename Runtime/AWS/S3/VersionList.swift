internal import AWSCore
public import AWSWire

extension S3 {
    /// The versions of a list (`ObjectVersionList` of the model).
    ///
    /// On the wire markers stand among them, by key and from the newest on (API_ListObjectVersions, "Sample Response"),
    /// where the model has two lists: so it writes its own XML.
    public struct VersionList: WireValue {
        /// What stands in the list.
        public enum Entry: Sendable {
            case version(ObjectVersion)
            case marker(DeleteMarkerEntry)
        }

        /// The entries in their order; of an answer that was read, the versions.
        public var entries: [Entry]

        /// Makes a list.
        public init(_ entries: [Entry]) { self.entries = entries }

        /// How the type differs from a shape of the model.
        public static func differences(_ context: ShapeContext) -> [String] {
            [ObjectVersion].differences(context)
        }

        /// Makes it of what the wire holds.
        public init?(wire value: consuming Value, _ context: ShapeContext) {
            guard let versions = [ObjectVersion](wire: consume value, context) else { return nil }
            entries = versions.map { .version($0) }
        }

        /// The value for the wire: the elements of a restXml answer, which is all that S3 speaks.
        public func wire(_ context: ShapeContext) -> Value {
            var out = XMLText()
            out.bytes.reserveCapacity(entries.count * 400)
            for entry in entries {
                switch entry {
                case .version(let version): Self.append(version, to: &out)
                case .marker(let marker): Self.append(marker, to: &out)
                }
            }
            return .xml(out.bytes)
        }

        // The members in the model's order.

        private static func append(_ version: ObjectVersion, to out: inout XMLText) {
            out.open("Version")
            element("ETag", version.eTag, to: &out)
            for algorithm in version.checksumAlgorithm ?? [] { out.element("ChecksumAlgorithm", algorithm) }
            element("ChecksumType", version.checksumType, to: &out)
            element("Size", version.size.map { String($0) }, to: &out)
            element("StorageClass", version.storageClass, to: &out)
            place(version.key, version.versionId, version.isLatest, version.lastModified, to: &out)
            append(version.owner, to: &out)
            out.close("Version")
        }

        private static func append(_ marker: DeleteMarkerEntry, to out: inout XMLText) {
            out.open("DeleteMarker")
            append(marker.owner, to: &out)
            place(marker.key, marker.versionId, marker.isLatest, marker.lastModified, to: &out)
            out.close("DeleteMarker")
        }

        private static func place(
            _ key: String?,
            _ id: String?,
            _ isLatest: Bool?,
            _ modified: Timestamp?,
            to out: inout XMLText
        ) {
            element("Key", key, to: &out)
            element("VersionId", id, to: &out)
            element("IsLatest", isLatest.map { $0 ? "true" : "false" }, to: &out)
            element("LastModified", modified?.iso8601(milliseconds: true), to: &out)
        }

        private static func append(_ owner: Owner?, to out: inout XMLText) {
            guard let owner else { return }
            out.open("Owner")
            element("DisplayName", owner.displayName, to: &out)
            element("ID", owner.id, to: &out)
            out.close("Owner")
        }

        private static func element(_ name: String, _ content: String?, to out: inout XMLText) {
            if let content { out.element(name, content) }
        }
    }
}
