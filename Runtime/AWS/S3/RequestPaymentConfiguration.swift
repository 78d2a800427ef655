public import AWSWire

extension S3 {
    /// Who pays for requests (API_RequestPaymentConfiguration).
    public struct RequestPaymentConfiguration: Shape {
        /// `Requester` or `BucketOwner`.
        public var payer = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Payer", &payer)
        }
    }
}
