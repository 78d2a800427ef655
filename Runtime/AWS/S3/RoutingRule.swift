public import AWSWire

extension S3 {
    /// Where some requests are sent (API_RoutingRule).
    public struct RoutingRule: Shape {
        /// Which requests; all without it.
        public var condition: Condition?
        /// Where to.
        public var redirect = Redirect()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Condition", &condition)
            m("Redirect", &redirect)
        }
    }

    /// Requests that are sent elsewhere (API_Condition).
    public struct Condition: Shape {
        /// The status that they would get.
        public var httpErrorCodeReturnedEquals: String?
        /// What their keys begin with.
        public var keyPrefixEquals: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("HttpErrorCodeReturnedEquals", &httpErrorCodeReturnedEquals)
            m("KeyPrefixEquals", &keyPrefixEquals)
        }
    }

    /// Where requests are sent (API_Redirect).
    public struct Redirect: Shape {
        /// The host.
        public var hostName: String?
        /// The status.
        public var httpRedirectCode: String?
        /// `http` or `https`.
        public var `protocol`: String?
        /// What takes the prefix's place.
        public var replaceKeyPrefixWith: String?
        /// What takes the key's place.
        public var replaceKeyWith: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("HostName", &hostName)
            m("HttpRedirectCode", &httpRedirectCode)
            m("Protocol", &`protocol`)
            m("ReplaceKeyPrefixWith", &replaceKeyPrefixWith)
            m("ReplaceKeyWith", &replaceKeyWith)
        }
    }
}
