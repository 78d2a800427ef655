internal import AWSCore

/// What a receive hands out to delete or hide a message with: the message, how often it had been received, and a number
/// that only the message knows.
struct ReceiptHandle {
    var message: Int64
    var receives: Int64
    var nonce: Int64

    var text: String {
        var bytes: [UInt8] = []
        for number in [message, receives, nonce] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
            }
        }
        return "AQEB" + Text.base64(bytes)
    }

    init(message: Int64, receives: Int64, nonce: Int64) {
        self.message = message
        self.receives = receives
        self.nonce = nonce
    }

    /// Reads a handle; throws SQS's error where it is none.
    init(_ text: String) throws(AWSError) {
        guard text.hasPrefix("AQEB"), let bytes = Text.bytes(base64: text.utf8.dropFirst(4)), bytes.count == 24 else {
            throw SQSError.invalidReceipt(text)
        }
        func number(_ from: Int) -> Int64 { bytes[from..<from + 8].reduce(0) { $0 << 8 | Int64($1) } }
        self.init(message: number(0), receives: number(8), nonce: number(16))
    }
}
