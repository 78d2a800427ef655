internal import AWSCore

/// Scalars as bare text: in headers, paths, queries and XML.
enum TextValue {
    static func read(_ text: String, _ shape: ShapeModel, _ format: TimestampFormat) throws(AWSError) -> Value {
        switch shape.kind {
        case .boolean:
            switch text.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: throw invalid
            }
        case .integer, .long:
            guard let number = Int64(text) else { throw invalid }
            return .int(number)
        case .double, .float:
            guard let number = Double(text) else { throw invalid }
            return .double(number)
        case .blob:
            guard let bytes = Text.bytes(base64: text.utf8) else { throw invalid }
            return .blob(bytes)
        case .timestamp:
            let wanted = shape.timestampFormat ?? format
            let first =
                switch wanted {
                case .iso8601: Timestamp(iso8601: text)
                case .rfc822: Timestamp(httpDate: text)
                case .unixTimestamp: Double(text).map { Timestamp(seconds: $0) }
                }
            guard let timestamp = first ?? Timestamp(iso8601: text) ?? Timestamp(httpDate: text) else { throw invalid }
            return .timestamp(timestamp)
        default: return .string(text)
        }
    }

    static func write(_ value: Value, _ shape: ShapeModel, _ format: TimestampFormat) -> String? {
        switch value {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .double(let number):
            number.isNaN ? "NaN" : number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : number.description
        case .blob(let bytes): Text.base64(bytes)
        case .timestamp(let timestamp):
            switch shape.timestampFormat ?? format {
            case .iso8601: timestamp.iso8601(milliseconds: timestamp.milliseconds % 1000 != 0)
            case .rfc822: timestamp.httpDate
            case .unixTimestamp: String(timestamp.wholeSeconds)
            }
        default: nil
        }
    }

    private static var invalid: AWSError { AWSError("SerializationException", "") }
}
