public import AWSWire

extension S3 {
    /// What scripts of other origins may do with a bucket (API_CORSConfiguration).
    public struct CORSConfiguration: Shape {
        /// The rules; the first that fits counts.
        public var corsRules: [CORSRule] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("CORSRules", &corsRules)
        }
    }

    /// What scripts of some origins may do (API_CORSRule).
    public struct CORSRule: Shape {
        /// The rule's id.
        public var id: String?
        /// Headers that requests may have.
        public var allowedHeaders: [String]?
        /// `GET`, `PUT`, `HEAD`, `POST` or `DELETE`.
        public var allowedMethods: [String] = []
        /// The origins; one `*` each.
        public var allowedOrigins: [String] = []
        /// Headers that scripts may see.
        public var exposeHeaders: [String]?
        /// How long a browser keeps the answer.
        public var maxAgeSeconds: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ID", &id)
            m("AllowedHeaders", &allowedHeaders)
            m("AllowedMethods", &allowedMethods)
            m("AllowedOrigins", &allowedOrigins)
            m("ExposeHeaders", &exposeHeaders)
            m("MaxAgeSeconds", &maxAgeSeconds)
        }
    }
}
