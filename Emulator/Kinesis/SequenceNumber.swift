internal import AWSCore

/// The sequence numbers of a shard: 56 digits, of which the first 37 name the stream and the shard and the last 19 grow.
///
/// AWS's are opaque decimal numbers of that length that begin with 49 as well. All of a shard's have the same length, so
/// that they order as text the way they order as numbers.
struct SequenceNumber: Sendable, Equatable {
    var stream: String
    var shard: Int
    /// The part that grows: milliseconds since 1970 in the upper bits, a count in the lower 20.
    var sequence: Int64

    /// The least sequence of a moment.
    static func first(at moment: Timestamp) -> Int64 { Swift.min(Swift.max(moment.milliseconds, 0), 1 << 42) << 20 }

    /// The 25 digits that all sequence numbers of a stream begin with.
    static func prefix(stream: Int64, created: Timestamp) -> String {
        "49" + digits(created.milliseconds % 10_000_000_000_000, 13) + digits(stream % 10_000_000_000, 10)
    }

    /// The 37 digits that all sequence numbers of a shard begin with.
    static func prefix(stream: String, shard: Int) -> String { stream + digits(Int64(shard), 12) }

    /// The text of a sequence of a shard.
    static func text(prefix: String, _ sequence: Int64) -> String {
        var prefix = prefix
        return String(unsafeUninitializedCapacity: 56) { buffer in
            let at = prefix.withUTF8 { digits in
                _ = buffer.update(fromContentsOf: digits)
                return digits.count
            }
            var rest = sequence
            for i in stride(from: at + 18, through: at, by: -1) {
                buffer[i] = 48 + UInt8(rest % 10)
                rest /= 10
            }
            return at + 19
        }
    }

    /// Takes a text apart; nil where it has not the form.
    init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 56, digits.allSatisfy({ (48...57).contains($0) }),
            let shard = Int(String(decoding: digits[25..<37], as: UTF8.self)),
            let sequence = Int64(String(decoding: digits[37...], as: UTF8.self))
        else { return nil }
        stream = String(decoding: digits[..<25], as: UTF8.self)
        self.shard = shard
        self.sequence = sequence
    }

    private static func digits(_ number: Int64, _ width: Int) -> String {
        let text = String(Swift.max(number, 0))
        return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
    }
}
