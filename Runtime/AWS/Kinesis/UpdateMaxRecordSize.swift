public import AWSWire

extension Kinesis {
    /// Changes how large a stream's records may be (API_UpdateMaxRecordSize).
    public enum UpdateMaxRecordSize: Operation {
        /// AWS's name.
        public static let name = "UpdateMaxRecordSize"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?
            /// 1,024 to 10,240.
            public var maxRecordSizeInKiB = 0

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
                m("MaxRecordSizeInKiB", &maxRecordSizeInKiB)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
