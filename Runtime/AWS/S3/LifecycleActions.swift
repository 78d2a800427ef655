public import AWSCore
public import AWSWire

extension S3 {
    /// When objects end (API_LifecycleExpiration).
    public struct LifecycleExpiration: Shape {
        /// From when on.
        public var date: Timestamp?
        /// After how many days.
        public var days: Int?
        /// Whether markers without versions end.
        public var expiredObjectDeleteMarker: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Date", &date)
            m("Days", &days)
            m("ExpiredObjectDeleteMarker", &expiredObjectDeleteMarker)
        }
    }

    /// When objects move to another class (API_Transition).
    public struct Transition: Shape {
        /// From when on.
        public var date: Timestamp?
        /// After how many days.
        public var days: Int?
        /// The class.
        public var storageClass: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Date", &date)
            m("Days", &days)
            m("StorageClass", &storageClass)
        }
    }

    /// When old versions move to another class (API_NoncurrentVersionTransition).
    public struct NoncurrentVersionTransition: Shape {
        /// Days since it was replaced.
        public var noncurrentDays: Int?
        /// The class.
        public var storageClass: String?
        /// How many newer versions stay.
        public var newerNoncurrentVersions: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("NoncurrentDays", &noncurrentDays)
            m("StorageClass", &storageClass)
            m("NewerNoncurrentVersions", &newerNoncurrentVersions)
        }
    }

    /// When old versions end (API_NoncurrentVersionExpiration).
    public struct NoncurrentVersionExpiration: Shape {
        /// Days since it was replaced.
        public var noncurrentDays: Int?
        /// How many newer versions stay.
        public var newerNoncurrentVersions: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("NoncurrentDays", &noncurrentDays)
            m("NewerNoncurrentVersions", &newerNoncurrentVersions)
        }
    }

    /// When uploads end (API_AbortIncompleteMultipartUpload).
    public struct AbortIncompleteMultipartUpload: Shape {
        /// Days since they began.
        public var daysAfterInitiation: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DaysAfterInitiation", &daysAfterInitiation)
        }
    }
}
