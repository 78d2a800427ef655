internal import AWSCore

/// The rules of a queue's tags (SQS Developer Guide, "Queue tag").
enum QueueTags {
    /// Checks tags; the texts are not recorded.
    static func check(_ tags: [String: String], of queue: Queue) throws(AWSError) {
        guard tags.count <= 50 else {
            throw SQSError.invalidParameter("Too many tags added for queue \(queue.name).")
        }
        for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
            guard (1...128).contains(key.unicodeScalars.count), !key.lowercased().hasPrefix("aws:") else {
                throw SQSError.invalidValue(key, "Tag.Key", "Must be 1 to 128 characters, and not begin with aws:.")
            }
            guard value.unicodeScalars.count <= 256 else {
                throw SQSError.invalidValue(value, "Tag.Value", "Must be at most 256 characters.")
            }
        }
    }
}
