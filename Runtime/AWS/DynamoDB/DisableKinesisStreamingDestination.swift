public import AWSWire

extension DynamoDB {
    /// Stops sending a table's changes to a stream of Kinesis (API_DisableKinesisStreamingDestination).
    public enum DisableKinesisStreamingDestination: Operation {
        /// AWS's name of the operation.
        public static let name = "DisableKinesisStreamingDestination"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public typealias Input = KinesisStreamingDestinationInput

        /// What an answer carries.
        public typealias Output = KinesisStreamingDestinationOutput
    }
}
