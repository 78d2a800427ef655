public import AWSWire

extension S3 {
    /// An event of the answer, of which one member is set (API_SelectObjectContentEventStream).
    public struct SelectObjectContentEventStream: Shape {
        /// Some records.
        public var records: RecordsEvent?
        /// How much there was, at the end.
        public var stats: StatsEvent?
        /// How much there was so far.
        public var progress: ProgressEvent?
        /// Nothing: it keeps the connection alive.
        public var cont: ContinuationEvent?
        /// The end: without it the answer is not whole.
        public var end: EndEvent?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Records", &records)
            m("Stats", &stats)
            m("Progress", &progress)
            m("Cont", &cont)
            m("End", &end)
        }
    }

    /// Records, of which one may begin here and end in the next (API_RecordsEvent).
    public struct RecordsEvent: Shape {
        /// The bytes.
        public var payload: Blob?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Payload", &payload)
        }
    }

    /// How much there was (API_StatsEvent).
    public struct StatsEvent: Shape {
        /// The numbers.
        public var details: Stats?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Details", &details)
        }
    }

    /// How much there was so far (API_ProgressEvent).
    public struct ProgressEvent: Shape {
        /// The numbers.
        public var details: Progress?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Details", &details)
        }
    }

    /// Nothing (API_ContinuationEvent).
    public struct ContinuationEvent: Shape {
        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {}
    }

    /// The end (API_EndEvent).
    public struct EndEvent: Shape {
        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {}
    }

    /// How much there was (API_Stats).
    public struct Stats: Shape {
        /// Bytes of the object that were read.
        public var bytesScanned: Int?
        /// Bytes once they were decompressed.
        public var bytesProcessed: Int?
        /// Bytes of records that were sent.
        public var bytesReturned: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("BytesScanned", &bytesScanned)
            m("BytesProcessed", &bytesProcessed)
            m("BytesReturned", &bytesReturned)
        }
    }

    /// How much there was so far (API_Progress).
    public struct Progress: Shape {
        /// Bytes of the object that were read.
        public var bytesScanned: Int?
        /// Bytes once they were decompressed.
        public var bytesProcessed: Int?
        /// Bytes of records that were sent.
        public var bytesReturned: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("BytesScanned", &bytesScanned)
            m("BytesProcessed", &bytesProcessed)
            m("BytesReturned", &bytesReturned)
        }
    }
}
