public import AWSWire

extension Kinesis {
    /// Makes a stream provisioned or on demand (API_UpdateStreamMode).
    public enum UpdateStreamMode: Operation {
        /// AWS's name.
        public static let name = "UpdateStreamMode"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN.
            public var streamARN = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?
            /// Provisioned or on demand.
            public var streamModeDetails = StreamModeDetails()
            /// The throughput to be ready for.
            public var warmThroughputMiBps: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
                m("StreamModeDetails", &streamModeDetails)
                m("WarmThroughputMiBps", &warmThroughputMiBps)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
