public import AWSWire

extension Kinesis {
    /// Puts up to 500 records into a stream (API_PutRecords).
    public enum PutRecords: Operation {
        /// AWS's name.
        public static let name = "PutRecords"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The records.
            public var records: [PutRecordsRequestEntry] = []
            /// The stream's name.
            public var streamName: String?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Records", &records)
                m("StreamName", &streamName)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// How many were not taken.
            public var failedRecordCount: Int?
            /// What became of each, in the request's order.
            public var records: [PutRecordsResultEntry] = []
            /// `NONE` or `KMS`.
            public var encryptionType: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("FailedRecordCount", &failedRecordCount)
                m("Records", &records)
                m("EncryptionType", &encryptionType)
            }
        }
    }
}
