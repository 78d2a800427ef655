public import AWSWire

extension S3 {
    /// Who may do what with a bucket or an object (API_AccessControlPolicy).
    public struct AccessControlPolicy: Shape {
        /// Who may do what.
        public var grants: [Grant]?
        /// The owner.
        public var owner: Owner?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Grants", &grants)
            m("Owner", &owner)
        }
    }

    /// What somebody may do (API_Grant).
    public struct Grant: Shape {
        /// Who.
        public var grantee: Grantee?
        /// `FULL_CONTROL`, `WRITE`, `WRITE_ACP`, `READ` or `READ_ACP`.
        public var permission: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Grantee", &grantee)
            m("Permission", &permission)
        }
    }

    /// Somebody who may do something (API_Grantee).
    public struct Grantee: Shape {
        /// The name.
        public var displayName: String?
        /// The e-mail address.
        public var emailAddress: String?
        /// The account's canonical id.
        public var id: String?
        /// `CanonicalUser`, `AmazonCustomerByEmail` or `Group`.
        public var type = ""
        /// The group.
        public var uri: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DisplayName", &displayName)
            m("EmailAddress", &emailAddress)
            m("ID", &id)
            m("Type", &type)
            m("URI", &uri)
        }
    }
}
