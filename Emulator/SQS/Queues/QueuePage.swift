internal import AWSCore

/// A page of a list of queues; it has a token only where the caller set its size.
struct QueuePage {
    let queues: [Queue]
    let nextToken: String?

    init(_ all: [Queue], _ limit: Int?, _ token: String?) throws(AWSError) {
        if let limit, !(1...1000).contains(limit) {
            throw SQSError.invalidValue(limit, "MaxResults", "MaxResults must be an integer between 1 and 1000.")
        }
        var rest = all[...]
        if let token {
            guard let last = Text.bytes(base64: token.utf8) else {
                throw SQSError.invalidParameter("Invalid or expired next token.")
            }
            let name = String(decoding: last, as: UTF8.self)
            rest = rest.drop { $0.name <= name }
        }
        queues = Array(rest.prefix(limit ?? 1000))
        let hasMore = limit != nil && queues.count < rest.count
        nextToken = hasMore ? queues.last.map { Text.base64(Array($0.name.utf8)) } : nil
    }
}
