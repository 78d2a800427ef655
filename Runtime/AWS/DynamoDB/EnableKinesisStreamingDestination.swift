public import AWSWire

extension DynamoDB {
    /// Sends a table's changes to a stream of Kinesis (API_EnableKinesisStreamingDestination).
    public enum EnableKinesisStreamingDestination: Operation {
        /// AWS's name of the operation.
        public static let name = "EnableKinesisStreamingDestination"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public typealias Input = KinesisStreamingDestinationInput

        /// What an answer carries.
        public typealias Output = KinesisStreamingDestinationOutput
    }
}
