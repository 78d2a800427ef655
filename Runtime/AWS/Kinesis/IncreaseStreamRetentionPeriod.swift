public import AWSWire

extension Kinesis {
    /// Lengthens the time that records stay (API_IncreaseStreamRetentionPeriod).
    public enum IncreaseStreamRetentionPeriod: Operation {
        /// AWS's name.
        public static let name = "IncreaseStreamRetentionPeriod"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// 24 to 8,760 hours.
            public var retentionPeriodHours = 0
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("RetentionPeriodHours", &retentionPeriodHours)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
