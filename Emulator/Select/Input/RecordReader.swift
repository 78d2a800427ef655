internal import AWSCore

/// What gives the records of an object, one after the other.
protocol RecordReader: AnyObject {
    /// The next record; nil behind the last one.
    func next() throws(AWSError) -> SQLValue?
}

/// The most that a record may have.
enum RecordLimit {
    static let bytes = 1 << 20
}
