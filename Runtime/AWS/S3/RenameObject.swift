public import AWSCore
public import AWSWire

extension S3 {
    /// Gives an object of a directory bucket another key (API_RenameObject).
    public enum RenameObject: Operation {
        /// AWS's name.
        public static let name = "RenameObject"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// The key that it has.
            public var renameSource = ""
            /// An ETag that the object of the new key must have.
            public var destinationIfMatch: String?
            /// `*` has the new key be free.
            public var destinationIfNoneMatch: String?
            /// Since when the object of the new key must have changed.
            public var destinationIfModifiedSince: Timestamp?
            /// Since when it must not have.
            public var destinationIfUnmodifiedSince: Timestamp?
            /// An ETag that the object must have.
            public var sourceIfMatch: String?
            /// An ETag that it must not have.
            public var sourceIfNoneMatch: String?
            /// Since when it must have changed.
            public var sourceIfModifiedSince: Timestamp?
            /// Since when it must not have.
            public var sourceIfUnmodifiedSince: Timestamp?
            /// Makes a second request the same as the first.
            public var clientToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("RenameSource", &renameSource)
                m("DestinationIfMatch", &destinationIfMatch)
                m("DestinationIfNoneMatch", &destinationIfNoneMatch)
                m("DestinationIfModifiedSince", &destinationIfModifiedSince)
                m("DestinationIfUnmodifiedSince", &destinationIfUnmodifiedSince)
                m("SourceIfMatch", &sourceIfMatch)
                m("SourceIfNoneMatch", &sourceIfNoneMatch)
                m("SourceIfModifiedSince", &sourceIfModifiedSince)
                m("SourceIfUnmodifiedSince", &sourceIfUnmodifiedSince)
                m("ClientToken", &clientToken)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
