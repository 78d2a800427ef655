public import AWSWire

extension S3 {
    /// How a bucket is a website (API_WebsiteConfiguration).
    public struct WebsiteConfiguration: Shape {
        /// What is shown instead of an error.
        public var errorDocument: ErrorDocument?
        /// What is shown of a folder.
        public var indexDocument: IndexDocument?
        /// Where all requests are sent.
        public var redirectAllRequestsTo: RedirectAllRequestsTo?
        /// Where some requests are sent.
        public var routingRules: [RoutingRule]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ErrorDocument", &errorDocument)
            m("IndexDocument", &indexDocument)
            m("RedirectAllRequestsTo", &redirectAllRequestsTo)
            m("RoutingRules", &routingRules)
        }
    }

    /// Where all requests are sent (API_RedirectAllRequestsTo).
    public struct RedirectAllRequestsTo: Shape {
        /// The host.
        public var hostName = ""
        /// `http` or `https`.
        public var `protocol`: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("HostName", &hostName)
            m("Protocol", &`protocol`)
        }
    }

    /// What is shown of a folder (API_IndexDocument).
    public struct IndexDocument: Shape {
        /// What is appended to its key.
        public var suffix = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Suffix", &suffix)
        }
    }

    /// What is shown instead of an error (API_ErrorDocument).
    public struct ErrorDocument: Shape {
        /// The key.
        public var key = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
        }
    }
}
