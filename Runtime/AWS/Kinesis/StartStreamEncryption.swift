public import AWSWire

extension Kinesis {
    /// Has records encrypted (API_StartStreamEncryption).
    public enum StartStreamEncryption: Operation {
        /// AWS's name.
        public static let name = "StartStreamEncryption"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// `KMS`.
            public var encryptionType = ""
            /// The key: its id, its ARN, or an alias.
            public var keyId = ""
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("EncryptionType", &encryptionType)
                m("KeyId", &keyId)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
