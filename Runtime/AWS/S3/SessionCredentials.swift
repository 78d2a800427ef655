public import AWSCore
public import AWSWire

extension S3 {
    /// Credentials of a session (API_SessionCredentials).
    public struct SessionCredentials: Shape {
        /// The access key.
        public var accessKeyId = ""
        /// The secret key.
        public var secretAccessKey = ""
        /// The session's token.
        public var sessionToken = ""
        /// When they end.
        public var expiration = Timestamp(milliseconds: 0)

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("AccessKeyId", &accessKeyId)
            m("SecretAccessKey", &secretAccessKey)
            m("SessionToken", &sessionToken)
            m("Expiration", &expiration)
        }
    }
}
