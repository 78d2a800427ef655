/// A message of `application/vnd.amazon.eventstream`: typed headers and a payload
/// (https://smithy.io/2.0/aws/amazon-eventstream.html).
public struct EventStreamMessage: Sendable, Equatable {
    /// The media type of bodies that are streams of such messages.
    public static let contentType = "application/vnd.amazon.eventstream"

    /// A header's value.
    public enum HeaderValue: Sendable, Equatable {
        case bool(Bool)
        case byte(Int8)
        case short(Int16)
        case integer(Int32)
        case long(Int64)
        case bytes([UInt8])
        case string(String)
        /// A moment, on the wire in milliseconds.
        case timestamp(Timestamp)
        /// A UUID's first and last eight bytes as numbers.
        case uuid(UInt64, UInt64)
    }

    /// A header of a message.
    public struct Header: Sendable, Equatable {
        /// The name, of 1 to 255 bytes.
        public var name: String
        /// The value.
        public var value: HeaderValue

        /// Makes a header.
        public init(_ name: String, _ value: HeaderValue) {
            self.name = name
            self.value = value
        }
    }

    /// The headers, each name once.
    public var headers: [Header]
    /// What the message carries.
    public var payload: [UInt8]

    /// Makes a message.
    public init(headers: [Header] = [], payload: [UInt8] = []) {
        self.headers = headers
        self.payload = payload
    }

    /// The value of a header; nil where there is none of that name.
    public subscript(_ name: String) -> HeaderValue? { headers.first { $0.name == name }?.value }

    /// The text of a header; nil where there is none of that name, or it is no string.
    public func string(_ name: String) -> String? {
        if case .string(let text) = self[name] { text } else { nil }
    }
}
